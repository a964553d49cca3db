import type { Interval } from '../../numbers/interval';
import type { Figure } from '../../report/analysis';
import type { Narrative, Place } from './narrative';

/** A quantity of the running text with the words that say what it counts. */
export interface Mention {
  readonly figure: Figure;
  readonly value: Interval;
  /** Empty where none is printed. */
  readonly unit: string;
  readonly place: Place;
  /** Words of its clause between the number before it and itself, without blanks and quotation marks. */
  readonly before: string;
  /** Words behind its unit up to the next border or number. */
  readonly after: string;
  /** Its clause up to itself. */
  readonly clauseText: string;
  /** The quantity in whose bracket it stands. */
  readonly owner: Mention | null;
  /** Position among the mentions. */
  readonly index: number;
}

const LONGEST_LABEL = 60;
const NOISE = /[\s“”"'‘’「」]+/g;
const BORDER = /[,;。、:()|!?]/;

/** Roles that end the label of the number behind them. */
const CUTS = new Set(['statistic', 'percentage', 'fraction', 'date', 'period', 'duration', 'target']);

const NOISY = /[\s“”"'‘’「」]/;

/** Without blanks and quotation marks. */
export const compact = (text: string): string => (NOISY.test(text) ? text.replace(NOISE, '') : text);

function labelBehind(folded: string, from: number, next: number): string {
  const limit = Math.min(from + LONGEST_LABEL, next, folded.length);
  const words = folded.slice(from, limit);
  const border = words.search(BORDER);
  return compact(border < 0 ? words : words.slice(0, border));
}

/** Leading punctuation that a label keeps from what stands before it. */
const LEADING = /^[)\]},;、。:>》]+/;

function labelBefore(folded: string, from: number, to: number): string {
  return compact(folded.slice(Math.max(from, to - LONGEST_LABEL), to)).replace(LEADING, '');
}

/** Between an owner and the bracket that explains it stand at most a few words: 22件(…), 22件申请(…). */
const OWNER_REACH = 16;

/** 22件,比2022年(31件)下降…: what stands behind a comma explains nothing of the number before it. */
function ownerOf(folded: string, place: Place, mentions: readonly Mention[]): Mention | null {
  if (place.depth === 0) return null;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const candidate = mentions[i];
    if (candidate === undefined || candidate.place.sentence !== place.sentence) return null;
    if (candidate.place.depth < place.depth) {
      const { end } = candidate.figure.withUnit;
      const isNear = place.opener - end <= OWNER_REACH && !/[,;]/.test(folded.slice(end, place.opener));
      return isNear ? candidate : null;
    }
  }
  return null;
}

/** A text with more is a table or a data file; its sentences are not read beyond that. */
const MOST = 20_000;

/** The statistics of the running text, in document order. `figures` and `narrative.places` must be parallel. */
export function readMentions(folded: string, figures: readonly Figure[], narrative: Narrative): Mention[] {
  const mentions: Mention[] = [];
  let cut = 0;
  for (const [position, figure] of figures.entries()) {
    const place = narrative.places[position];
    if (place === undefined || mentions.length >= MOST) break;
    if (figure.role === 'statistic' && figure.value !== null) {
      const next = figures[position + 1]?.start ?? folded.length;
      mentions.push({
        figure,
        value: figure.value,
        unit: figure.unit ?? '',
        place,
        before: labelBefore(folded, Math.max(place.clauseStart, cut), figure.start),
        after: labelBehind(
          folded,
          figure.withUnit.end,
          Math.min(next, narrative.sentences[place.sentence]?.end ?? next),
        ),
        clauseText: labelBefore(folded, place.clauseStart, figure.start),
        owner: ownerOf(folded, place, mentions),
        index: mentions.length,
      });
    }
    if (CUTS.has(figure.role)) cut = figure.withUnit.end;
  }
  return mentions;
}
