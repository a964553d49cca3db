import { readHtml } from '../../core/source/html/read-html';
import type { PlainText } from '../../core/text/mapped-text';
import type { Range } from '../../core/text/range';
import type { Block } from '../blocks/block';
import { writePage } from '../blocks/write-page';
import type { Layout } from '../layout/layout';
import { layoutOfPage } from '../layout/layout-of-page';
import { movedLayout } from '../layout/moved-layout';
import type { OfficePart } from './office-part';

/** A place in an Office file: a range of the text of one of its XML parts, in UTF-16 code units. */
export interface OfficePlace extends Range {
  /** `word/document.xml` */
  readonly part: string;
}

/** A document as plain text, and where each character stands in the file. */
export interface OfficeText {
  readonly text: string;
  /** The stretches of XML that a range of the text is printed from, in its order; for an empty range, the place of it. */
  readonly placesOf: (range: Range) => readonly OfficePlace[];
  /** How the document sets its text; made when it is asked for. */
  readonly layout: () => Layout;
}

/** The text of one part: `page` is a web page made of its XML, `plain` the text of the page. */
export interface PartText {
  readonly part: string;
  readonly page: PlainText;
  readonly plain: PlainText;
}

/** The text of a part's blocks. */
export function partText({ name, source }: OfficePart, blocks: readonly Block[]): PartText {
  const page = writePage(source, blocks);
  return { part: name, page, plain: readHtml(page.text) };
}

/** The texts of parts one behind the other. */
export function officeText(texts: readonly PartText[]): OfficeText {
  const starts: number[] = [];
  let text = '';
  for (const { plain } of texts) {
    starts.push(text.length);
    text += plain.text;
  }
  return {
    text,
    placesOf: (range) => texts.flatMap((one, i) => placesIn(one, starts[i] ?? 0, range)),
    layout: () => texts.flatMap(({ page, plain }, i) => movedLayout(layoutOfPage(page.text, plain), starts[i] ?? 0)),
  };
}

function placesIn({ part, page, plain }: PartText, from: number, { start, end }: Range): readonly OfficePlace[] {
  const range = { start: Math.max(0, start - from), end: Math.min(plain.text.length, end - from) };
  if (start === end && start >= from && start <= from + plain.text.length)
    return [{ part, ...page.toSource(plain.toSource(range)) }];
  if (range.start >= range.end) return [];
  return plain.partsOf(range).flatMap((one) => page.partsOf(one).map((place) => ({ part, ...place })));
}
