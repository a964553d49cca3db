import type { Interval } from '../../arithmetic/interval';
import type { Figure } from '../../model/analysis';
import { BLANK_CHARACTERS } from '../../text/blanks';
import { characterClasses, nextOf } from '../../text/character-classes';
import type { Narrative, Place } from '../segments/place';

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
const QUOTATION_MARKS = `“”"'‘’「」`;
const NOISE = new RegExp(`[\\s${QUOTATION_MARKS}]+`, 'g');
/** Blanks and quotation marks: what {@link compact} leaves out. */
export const NOISY = characterClasses(BLANK_CHARACTERS + QUOTATION_MARKS);
/** What ends a label, and what it leaves out. */
const BEHIND = characterClasses(',;。、:()|!?', BLANK_CHARACTERS + QUOTATION_MARKS);
const [BORDER, NOISY_ONE] = [1, 2];
/** What a label keeps of the words before it: blanks, closing brackets and borders. */
const LEADING = characterClasses(`${BLANK_CHARACTERS}${QUOTATION_MARKS})]},;、。:>》`);

/** Roles that end the label of the number behind them. */
const CUTS = new Set(['statistic', 'percentage', 'fraction', 'date', 'period', 'duration', 'target']);

/** Without blanks and quotation marks. */
export const compact = (text: string): string =>
  nextOf(NOISY, text, 0) === text.length ? text : text.replace(NOISE, '');

function labelBehind(folded: string, from: number, next: number): string {
  const limit = Math.min(from + LONGEST_LABEL, next);
  let isNoisy = false;
  let end = from;
  for (; end < limit; end++) {
    const kind = BEHIND[folded.charCodeAt(end)];
    if (kind === BORDER) break;
    if (kind === NOISY_ONE) isNoisy = true;
  }
  const label = folded.slice(from, end);
  return isNoisy ? label.replace(NOISE, '') : label;
}

/** 公开信息(含指南、目录)5736条: what explains a label says nothing of what is counted. */
const EXPLAINED = /(?<=[^()])\([^()\d年]*\)$/;

function labelBefore(folded: string, from: number, to: number): string {
  let start = Math.max(from, to - LONGEST_LABEL);
  while (start < to && LEADING[folded.charCodeAt(start)] !== 0) start++;
  const label = compact(folded.slice(start, to));
  return label.endsWith(')') ? label.replace(EXPLAINED, '') : label;
}

/** Between an owner and the bracket that explains it stand at most a few words: 22件(…), 22件申请(…). */
const OWNER_REACH = 16;

/** 22件,比2022年(31件)下降…: what stands behind a comma explains nothing of the number before it. */
function ownerOf(folded: string, place: Place, outer: Mention | undefined): Mention | null {
  if (outer === undefined || outer.place.sentence !== place.sentence) return null;
  const { end } = outer.figure.withUnit;
  const isNear = place.opener - end <= OWNER_REACH && !/[,;]/.test(folded.slice(end, place.opener));
  return isNear ? outer : null;
}

/** A text with more is a table or a data file; its sentences are not read beyond that. */
const MOST = 20_000;

/** A number of which it is asked what it counts. */
const isCounted = (figure: Figure): figure is Figure & { readonly value: Interval } =>
  figure.role === 'statistic' && figure.value !== null;

/**
 * The statistics of a paragraph, in document order, `first` being the position of the first of them. `figures` and
 * `narrative.places` must be parallel, and those of the paragraph.
 */
export function readMentions(
  folded: string,
  figures: readonly Figure[],
  narrative: Narrative,
  first: number,
): Mention[] {
  const mentions: Mention[] = [];
  /** The last mention of each depth less than that of the next: what brackets may explain. */
  const outer: Mention[] = [];
  let cut = 0;
  for (let position = 0; position < figures.length; position++) {
    const figure = figures[position] as Figure;
    const place = narrative.places[position];
    if (place === undefined || first + mentions.length >= MOST) break;
    if (isCounted(figure)) {
      const { clauseStart } = place;
      const { end } = figure.withUnit;
      const next = figures[position + 1]?.start ?? folded.length;
      const clauseText = labelBefore(folded, clauseStart, figure.start);
      const after = labelBehind(folded, end, Math.min(next, narrative.sentences[place.sentence]?.end ?? next));
      while ((outer.at(-1)?.place.depth ?? -1) >= place.depth) outer.pop();
      const mention = {
        figure,
        value: figure.value,
        unit: figure.unit ?? '',
        place,
        before: cut <= clauseStart ? clauseText : labelBefore(folded, cut, figure.start),
        after,
        clauseText,
        owner: ownerOf(folded, place, outer.at(-1)),
        index: first + mentions.length,
      };
      mentions.push(mention);
      outer.push(mention);
    }
    if (CUTS.has(figure.role)) cut = figure.withUnit.end;
  }
  return mentions;
}
