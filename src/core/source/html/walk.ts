import type { Range } from '../../text/range';
import { type Element, type HtmlNode, isBlock, isElement } from './elements';
import { fieldRuns, isField } from './fields';
import { isFurniture, isUnseen } from './furniture';
import { type TextStretch, textStretches } from './runs';

export interface Visitor {
  readonly run: (run: TextStretch) => void;
  /** A line ends or begins here, with a block (a paragraph) or within one (`<br>`). */
  readonly lineBreak: (at: number, isOfBlock: boolean) => void;
  readonly table: (table: Element) => void;
  /** A field of a form, with what stands in it. */
  readonly field: (field: Element, runs: readonly TextStretch[]) => void;
}

/** Goes through all that is shown of a subtree, in document order. Recursive: the tree bounds its depth. */
export function walk(source: string, parent: Element, visitor: Visitor, pre = false): void {
  for (const child of parent.children) visit(source, child, visitor, pre);
}

function visit(source: string, child: HtmlNode, visitor: Visitor, pre: boolean): void {
  if (!isElement(child)) visitText(source, child, visitor, pre);
  else if (isField(child)) visitor.field(child, fieldRuns(source, child));
  else if (!isUnseen(child) && !isFurniture(source, child)) visitElement(source, child, visitor, pre);
}

function visitElement(source: string, element: Element, visitor: Visitor, pre: boolean): void {
  if (element.tagName === 'br') visitor.lineBreak(element.start, false);
  else if (element.tagName === 'table') visitor.table(element);
  else if (isBlock(element)) {
    visitor.lineBreak(element.start, true);
    walk(source, element, visitor, pre || element.tagName === 'pre');
    visitor.lineBreak(element.end, true);
  } else walk(source, element, visitor, pre);
}

function visitText(source: string, range: Range, visitor: Visitor, pre: boolean): void {
  for (const run of textStretches(source, range)) {
    if (!pre || run.kind !== 'space') visitor.run(run);
    else if (/[\r\n]/.test(run.text)) visitor.lineBreak(run.start, false);
    else visitor.run({ ...run, kind: 'text' });
  }
}
