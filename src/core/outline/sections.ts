import type { Section } from '../model/analysis';
import { BLANK_CHARACTERS, hasBlank } from '../text/blanks';
import { characterClasses, nextOf } from '../text/character-classes';
import type { MoveRange } from '../text/outside';
import type { Range } from '../text/range';
import type { TextIndex } from '../text/search/text-index';
import { annexesOf } from './annexes';
import { headingsOf } from './headings';
import { withListedChapters } from './listed-chapters';
import { type Ordinal, ordinalsOf } from './ordinals';
import { tableZones } from './table-zones';

/** The tree of sections, and every ordinal that is no row of a table (also 1、…2、… and 一是 inside sentences). */
export interface SectionReading {
  readonly sections: readonly Section[];
  readonly ordinals: readonly Ordinal[];
}

interface Flat extends Range {
  readonly ordinal: string;
  readonly number: number | null;
  readonly title: string;
  readonly level: number;
  readonly heading: Range;
}

/** What the dots before a page number, or the colon behind a title, end in. */
const LEADER_END = /[.…·\d:：]$/;

/** A title broken over lines is put together again; other blanks stay as printed. */
const printed = (text: string, range: Range): string => {
  const words = text.slice(range.start, range.end).trim();
  const joined = hasBlank(words, 0, words.length) && /[\r\n]/.test(words) ? words.replace(/\s+/g, '') : words;
  return LEADER_END.test(joined) ? joined.replace(/[.…·\s]{3,}\d*$/, '').replace(/[:：]$/, '') : joined;
};

const PUNCTUATION = characterClasses(`、.．${BLANK_CHARACTERS}`);

function ordinalText(text: string, { start, end, damaged }: Ordinal): string {
  const words = text.slice(damaged ? start + 1 : start, end);
  const last = words.length - 1;
  const isPlain = nextOf(PUNCTUATION, words, 0) === last;
  return isPlain ? words.slice(0, last) : words.replace(/[\s、.．]/g, '');
}

function flatten(
  text: string,
  textIndex: TextIndex,
  zones: readonly Range[],
): { flat: Flat[]; ordinals: readonly Ordinal[] } {
  const { folded } = textIndex;
  const { headings, ordinals } = headingsOf(folded, withListedChapters(folded, ordinalsOf(textIndex, zones)));
  const flat: Flat[] = headings.map(({ start, end, ordinal, title, level }) => ({
    start,
    end,
    ordinal: ordinalText(text, ordinal),
    number: ordinal.number,
    title: printed(text, title),
    level,
    heading: { start, end },
  }));
  const first = flat.find(({ level }) => level === 1)?.end ?? 0;
  for (const { start, end, title } of annexesOf(textIndex, first, zones)) {
    const name = printed(text, title.end > title.start ? title : { start, end });
    flat.push({ start, end, ordinal: '', number: null, title: name, level: 1, heading: { start, end } });
  }
  flat.sort((a, b) => a.start - b.start);
  return { flat: flat.filter((one, at) => at === 0 || one.start >= (flat[at - 1]?.end ?? 0)), ordinals };
}

/** A title without the page that a table of contents prints behind it: 概述……3. */
const withoutPage = (title: string): string => title.replace(/[\s.…·]+\d{1,3}$/, '');

/** A table of contents: all titles once without a text under them, then the report itself. */
function withoutContents(folded: string, flat: readonly Flat[]): readonly Flat[] {
  const first = withoutPage(flat.find(({ level }) => level === 1)?.title ?? '');
  const again = flat.findIndex((one, at) => at > 1 && one.level === 1 && one.number === 1 && one.title === first);
  if (again < 0) return flat;
  const isBare = flat
    .slice(0, again)
    .every((one, at) => !/[^\s\d.…·]/.test(folded.slice(one.end, flat[at + 1]?.start ?? one.end)));
  return isBare ? flat.slice(again) : flat;
}

function nest(flat: readonly Flat[], from: number, to: number, end: number): Section[] {
  const sections: Section[] = [];
  for (let i = from; i < to; ) {
    const one = flat[i];
    if (one === undefined) break;
    let j = i + 1;
    while (j < to && (flat[j]?.level ?? 0) > one.level) j++;
    const stop = j < to ? (flat[j]?.start ?? end) : end;
    const { start, ordinal, number, title, level, heading } = one;
    const children = j > i + 1 ? nest(flat, i + 1, j, stop) : [];
    sections.push({ start, end: stop, ordinal, number, title, level, heading, children });
    i = j;
  }
  return sections;
}

/**
 * Sections of a report, in document order and nested by the level of their ordinals; a section ends where the next of
 * its level or above begins. `skip`: where tables stand. Never throws; a text without headings has no sections.
 */
export function readSections(text: string, textIndex: TextIndex, skip: readonly Range[]): SectionReading {
  const { flat, ordinals } = flatten(text, textIndex, tableZones(textIndex, skip));
  const body = withoutContents(textIndex.folded, flat);
  return { sections: nest(body, 0, body.length, text.length), ordinals };
}

/** The tree alone. */
export const sectionsOf = (text: string, textIndex: TextIndex, skip: readonly Range[]): readonly Section[] =>
  readSections(text, textIndex, skip).sections;

/** What was read of an earlier version, with the places that it has now. */
export const movedSections = ({ sections, ordinals }: SectionReading, move: MoveRange): SectionReading => ({
  sections: sections.map((section) => movedSection(section, move)),
  ordinals: ordinals.map((ordinal) => ({ ...ordinal, ...move(ordinal) })),
});

const movedSection = (section: Section, move: MoveRange): Section => ({
  ...section,
  ...move(section),
  heading: move(section.heading),
  children: section.children.map((child) => movedSection(child, move)),
});
