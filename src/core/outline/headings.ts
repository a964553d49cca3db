import { firstPacked, hasBlank, isBlank, packed } from '../text/blanks';
import type { Range } from '../text/range';
import { LEVELS, type OrdinalKind } from './ordinal-kind';
import type { Ordinal } from './ordinals';
import { isRowHead, isRowLabel, mayHeadRow } from './statutory-labels';
import { SHORT, type Title, titleAt } from './title';

/** An ordinal with the title behind it. */
export interface Heading extends Range {
  readonly ordinal: Ordinal;
  readonly title: Title;
  readonly level: number;
}

/** 一是 and 第一, open no section. */
const DEEPEST = 4;

/** (1) and ① open a section only on a line of their own. */
const mayOpen = ({ kind, place }: Ordinal): boolean =>
  LEVELS[kind] < DEEPEST || (LEVELS[kind] === DEEPEST && place === 'line');

interface Candidate {
  readonly ordinal: Ordinal;
  readonly title: Title;
  /** A list in a sentence: 一、总体情况;二、… */
  readonly listed: boolean;
}

const CELL = '(?:[\\d.,]{1,20}|——?|\\/|[条件次篇个人元]|万元|人次)';
/** Cells of a row on the line of its label: numbers, dashes, units, and nothing else. */
const CELLS = new RegExp(`^(?: {1,40}${CELL}){1,20} {0,20}(?=$|[\\r\\n|])`);
/** Two or more of them that were taken for the end of the title. */
const CELLS_IN_TITLE = new RegExp(`(?: {1,40}${CELL}){2,20}$`);

/** The label of a statutory row; its head is tried first, for most titles are none. */
const isStatutory = (folded: string, start: number): boolean =>
  (mayHeadRow(folded.charCodeAt(start)) || isBlank(folded.charCodeAt(start))) &&
  isRowHead(firstPacked(folded, start, start + SHORT, 2)) &&
  isRowLabel(packed(folded, start, start + 60));

/** A row of a table: its label is statutory, or a bar or nothing but cells follow it. */
function isRow(folded: string, title: Title): boolean {
  if (isStatutory(folded, title.start)) return true;
  if (hasBlank(folded, title.start, title.end) && CELLS_IN_TITLE.test(folded.slice(title.start, title.end)))
    return true;
  const next = folded.charAt(title.end);
  if (next !== ' ' && next !== '|') return false;
  const behind = folded.slice(title.end, title.end + 60);
  if (/^ {0,20}\|/.test(behind)) return true;
  const cells = CELLS.exec(behind);
  return cells !== null && /[\d—]/.test(cells[0]);
}

function isListed(folded: string, ordinals: readonly Ordinal[], at: number, end: number): boolean {
  const ordinal = ordinals[at];
  if (ordinal === undefined || ordinal.place === 'line') return false;
  const next = ordinals[at + 1];
  const previous = ordinals[at - 1];
  if (next?.kind === ordinal.kind && next.start <= end + 2 && ';,、'.includes(folded.charAt(end))) return true;
  const before = folded.slice(Math.max(0, ordinal.start - 2), ordinal.start);
  return previous?.kind === ordinal.kind && previous.place !== 'line' && /[;,、] ?$/.test(before);
}

function candidatesOf(folded: string, ordinals: readonly Ordinal[]): Candidate[] {
  const candidates: Candidate[] = [];
  ordinals.forEach((ordinal, at) => {
    if (!mayOpen(ordinal)) return;
    const title = titleAt(folded, ordinal.end, ordinal.place !== 'line', ordinal.kind === 'chapter');
    if (!isRow(folded, title)) candidates.push({ ordinal, title, listed: isListed(folded, ordinals, at, title.end) });
  });
  return candidates;
}

/** On a line of its own, or a statutory title in running text: needs no other evidence. */
function isStrong({ ordinal, title, listed }: Candidate): boolean {
  if (title.packed === '') return false;
  if (ordinal.place === 'line') return true;
  return ordinal.kind === 'chapter' && title.known && !listed && ordinal.place !== 'comma';
}

/** Behind the end of a sentence, with a short title: needs a run that it continues. */
function isWeak({ ordinal, title, listed }: Candidate): boolean {
  if (listed || title.packed.length < 2 || title.packed.length > SHORT) return false;
  return ordinal.place === 'sentence' || ordinal.place === 'spaced';
}

function hasSuccessor(candidates: readonly Candidate[], at: number): boolean {
  const first = candidates[at]?.ordinal;
  for (let i = at + 1; i < candidates.length && i < at + 60; i++) {
    const next = candidates[i];
    if (next === undefined || first === undefined) return false;
    if (LEVELS[next.ordinal.kind] < LEVELS[first.kind] && isStrong(next)) return false;
    if (next.ordinal.kind !== first.kind || next.listed) continue;
    return next.ordinal.number === first.number + 1;
  }
  return false;
}

/** `五、存在的主要问题及改进情况(一)存在的主要问题:` — an ordinal glued to the title of the heading above. */
const followsTitle = (above: Heading | undefined, { ordinal }: Candidate): boolean =>
  above !== undefined && ordinal.start - above.title.end <= 1 && ordinal.start >= above.title.end;

/** Inline 1、…2、… are items of a sentence; they are headings where a text stands under each. */
function hasBody(folded: string, { title }: Candidate): boolean {
  const behind = folded.slice(title.end, title.end + 12);
  return title.packed.length <= SHORT && !/^[。;:]?\s*(?:$|[\d(一二三四五六七八九十]{1,3}\s?[、.)])/.test(behind);
}

/**
 * `…申请。 四、复议和诉讼情况` where some chapters lost their line breaks: it follows the chapter before it, no other
 * ordinal of chapters stands between, and the next chapter on a line of its own comes after it in number.
 */
function continuesChapters(candidates: readonly Candidate[], at: number, progress: Progress): boolean {
  const number = candidates[at]?.ordinal.number ?? 0;
  const chapters = (one: Candidate | undefined): boolean => one?.ordinal.kind === 'chapter';
  let before = at - 1;
  while (before >= 0 && !chapters(candidates[before])) before--;
  if (candidates[before]?.ordinal.number !== number - 1 || progress.last.get('chapter') !== number - 1) return false;
  for (let i = at + 1; i < candidates.length && i < at + 60; i++) {
    const next = candidates[i];
    if (next !== undefined && chapters(next) && next.ordinal.place === 'line') return next.ordinal.number > number;
  }
  return false;
}

interface Progress {
  readonly last: Map<OrdinalKind, number>;
  /** Chapters on lines of their own exist: those inside a sentence are a list. */
  readonly lineChapters: boolean;
}

function isHeading(
  folded: string,
  candidates: readonly Candidate[],
  at: number,
  above: Heading | undefined,
  progress: Progress,
): boolean {
  const candidate = candidates[at];
  if (candidate === undefined) return false;
  const { kind, number } = candidate.ordinal;
  if (LEVELS[kind] === DEEPEST) return isStrong(candidate);
  if (isStrong(candidate)) return true;
  const glued = followsTitle(above, candidate) && !candidate.listed && candidate.title.packed.length <= SHORT;
  if (!glued && !isWeak(candidate)) return false;
  if (kind === 'chapter' && progress.lineChapters && !continuesChapters(candidates, at, progress)) return false;
  if (kind === 'item' && !hasBody(folded, candidate)) return false;
  return number === (progress.last.get(kind) ?? 0) + 1 || (number === 1 && hasSuccessor(candidates, at));
}

function advance(progress: Progress, { kind, number }: Ordinal): void {
  progress.last.set(kind, number);
  for (const other of progress.last.keys()) if (LEVELS[other] > LEVELS[kind]) progress.last.delete(other);
}

/** How headings and the ordinals that are no rows come out of a text. */
export interface HeadingReading {
  readonly headings: readonly Heading[];
  /** Every ordinal that is no row of a table, for checks of numbering. */
  readonly ordinals: readonly Ordinal[];
}

/** Chooses the headings among the ordinals of a text, most careful first: see `isStrong` and `isWeak`. */
export function headingsOf(folded: string, all: readonly Ordinal[]): HeadingReading {
  const candidates = candidatesOf(folded, all);
  const kept = new Set(candidates.map(({ ordinal }) => ordinal));
  const lineChapters = candidates.filter(
    (c) => c.ordinal.kind === 'chapter' && c.ordinal.place === 'line' && c.title.packed !== '',
  );
  const progress: Progress = { last: new Map(), lineChapters: lineChapters.length >= 2 };
  const headings: Heading[] = [];
  candidates.forEach((candidate, at) => {
    if (!isHeading(folded, candidates, at, headings.at(-1), progress)) return;
    const { ordinal, title } = candidate;
    headings.push({ start: ordinal.start, end: title.end, ordinal, title, level: LEVELS[ordinal.kind] });
    advance(progress, ordinal);
  });
  return { headings, ordinals: all.filter((one) => kept.has(one) || !mayOpen(one)) };
}
