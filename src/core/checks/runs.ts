import { LEVELS, type OrdinalKind } from '../outline/ordinal-kind';
import type { Ordinal } from '../outline/ordinals';

/** Ordinals of one kind that count on: (一) (二) (三), or 一是 二是. */
export interface OrdinalRun {
  readonly kind: OrdinalKind;
  readonly members: readonly Ordinal[];
  /** Chapters that begin again at 一 behind other chapters. */
  readonly restart: boolean;
}

interface OpenRun {
  readonly kind: OrdinalKind;
  /** Ordinals on lines of their own and those inside sentences do not continue each other's chapters. */
  readonly firm: boolean;
  readonly members: Ordinal[];
  readonly restart: boolean;
  last: number;
}

/** Whether an ordinal can be told from a number of the text without a run that it continues. */
const isPlaced = ({ place, kind }: Ordinal): boolean =>
  place === 'line' || (kind === 'enumeration' && (place === 'sentence' || place === 'spaced'));

const isStart = ({ place, kind }: Ordinal): boolean =>
  kind === 'circle' || (place !== 'glued' && (place !== 'comma' || LEVELS[kind] >= 4));

/** Deeper than any list was seen: what is below is closed, so that the search stays short. */
const DEEPEST = 12;

/** 一是 glued to the short title that an ordinal opened (4、推进平台建设一是…). */
function followsTitle(folded: string, before: Ordinal | undefined, ordinal: Ordinal): boolean {
  if (!before || before.kind === 'enumeration' || ordinal.kind !== 'enumeration' || ordinal.start - before.end > 30)
    return false;
  return !/[。,;:\s]/.test(folded.slice(before.end, ordinal.start).trim());
}

interface Reading {
  readonly stack: OpenRun[];
  readonly runs: OpenRun[];
}

function close(reading: Reading, depth: number): void {
  reading.runs.push(...reading.stack.splice(depth));
}

function open(reading: Reading, ordinal: Ordinal, firm: boolean, restart: boolean): void {
  if (reading.stack.length >= DEEPEST) reading.runs.push(...reading.stack.splice(1, 1));
  reading.stack.push({ kind: ordinal.kind, firm, members: [ordinal], restart, last: ordinal.number });
}

function depthOf(stack: readonly OpenRun[], ordinal: Ordinal, firm: boolean, fits: (run: OpenRun) => boolean): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const run = stack[depth];
    if (run && run.kind === ordinal.kind && (run.kind !== 'chapter' || run.firm === firm) && fits(run)) return depth;
  }
  return -1;
}

function append(reading: Reading, depth: number, ordinal: Ordinal): void {
  close(reading, depth + 1);
  const run = reading.stack[depth];
  if (!run) return;
  run.members.push(ordinal);
  run.last = ordinal.number === 0 ? run.last + 1 : ordinal.number;
}

function restartOf(reading: Reading, ordinal: Ordinal, firm: boolean): boolean {
  if (ordinal.kind !== 'chapter' || !firm) return false;
  const before = depthOf(reading.stack, ordinal, firm, () => true);
  close(reading, Math.max(0, before));
  return before >= 0;
}

/** The run that an ordinal goes on with; a lost numeral goes on with the innermost. */
const followed = (stack: readonly OpenRun[], ordinal: Ordinal, firm: boolean): number =>
  depthOf(stack, ordinal, firm, (run) => ordinal.number === 0 || run.last + 1 === ordinal.number);

function take(reading: Reading, ordinal: Ordinal, firm: boolean, starts: boolean): void {
  const next = followed(reading.stack, ordinal, firm);
  if (next >= 0) append(reading, next, ordinal);
  else if (ordinal.number === 1) {
    if (starts) open(reading, ordinal, firm, restartOf(reading, ordinal, firm));
  } else if (ordinal.number > 1 && firm) {
    const near = depthOf(reading.stack, ordinal, firm, () => true);
    if (near >= 0) append(reading, near, ordinal);
    else open(reading, ordinal, firm, false);
  }
}

/**
 * Sorts ordinals into runs. An ordinal continues the innermost run of its kind that it follows, and closes what was
 * opened inside; 1 opens a run, inside whatever is open. One that follows nothing counts only if it is a heading
 * (`isHeading`) or stands on a line of its own: it then joins the nearest run, as a gap or a repetition.
 */
export function ordinalRuns(
  folded: string,
  ordinals: readonly Ordinal[],
  isHeading: (ordinal: Ordinal) => boolean,
): OrdinalRun[] {
  const reading: Reading = { stack: [], runs: [] };
  ordinals.forEach((ordinal, at) => {
    const firm = isPlaced(ordinal) || isHeading(ordinal);
    const starts = firm || isStart(ordinal) || followsTitle(folded, ordinals[at - 1], ordinal);
    take(reading, ordinal, firm, starts);
  });
  close(reading, 0);
  return reading.runs.sort((a, b) => (a.members[0]?.start ?? 0) - (b.members[0]?.start ?? 0));
}
