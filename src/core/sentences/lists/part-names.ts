import { ATTRIBUTES, OF_INFORMATION } from '../../subjects/attributes';
import { AROUND_NAMES } from '../../subjects/complements';
import { BY_SUBJECT, EXPLANATIONS, KIND_ENDINGS, WIDE_KINDS } from '../../subjects/information-kinds';
import { inTurn, says } from '../../subjects/phrase';
import { ISSUE, PUBLICATION_CHANNELS, THROUGH } from '../../subjects/publication-channels';
import { DOCUMENT_UNITS, PUBLISH } from '../../subjects/publish';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import type { Mention } from '../mentions/mention';

/** 其中, 共, 有, 为 and what else stands around a name. */
const FILLERS = new RegExp(`^${inTurn([AROUND_NAMES[0]])}|${inTurn([AROUND_NAMES[1]])}$`, 'g');

/** What a part is called: the words before it, or behind it where none stand before. */
export const nameOf = ({ before, after }: Pick<Mention, 'before' | 'after'>): string =>
  (before || after).replace(FILLERS, '');

/** By what a list is divided. `kind` is any division by names of its own; `view` overlaps with whatever stands beside it. */
export type Criterion =
  | 'attribute'
  | 'applicant'
  | 'result'
  | 'outcome'
  | 'way'
  | 'channel'
  | 'explanation'
  | 'view'
  | 'kind';

export const ATTRIBUTE_NAMES = ATTRIBUTES.map(
  (names) => new RegExp(`(?:${oneOf(names)})(?:${oneOf(OF_INFORMATION)})*$`),
);
export const CHANNEL = new RegExp(oneOf(PUBLICATION_CHANNELS));
/** 在内网发布, 利用APP公开: a place of publication, whatever it is called. */
const BY_WAY = new RegExp(`^(?:${oneOf(THROUGH)})[^,;]{2,}(?:${oneOf(PUBLISH, ISSUE)})`);
/** 视频号 is a channel. */
const EXPLAINED = new RegExp(`(?:${oneOf(EXPLANATIONS)})(?!号)`);
/** 招考录用 is a kind of its own. */
const VIEW = new RegExp(`(?<![招聘考员])(?:${oneOf(BY_SUBJECT)})`);

/** Whether others may be of a kind as well: 重点信息. */
export const isWideKind = (name: string): boolean => says(WIDE_KINDS, name);

/** Which of the three attributes a name is; -1 for none. */
export const attributeNamed = (name: string): number => ATTRIBUTE_NAMES.findIndex((words) => words.test(name));

const BY_CONCEPT: readonly (readonly [RegExp, Criterion])[] = [
  [/^applicant\./, 'applicant'],
  [/^received\./, 'way'],
  [/^(?:review|litigation)\.(?!total|direct|after)/, 'outcome'],
  [/^(?:granted|partly|refused|unavailable|not-processed|already-public|nonexistent|not-this-body|other)/, 'result'],
];

/** Of requests and cases what was received, answered and carried over are views of the same. */
const CASES = /^(?:request|review|litigation|staff)$/;

/** By what a part of a list is told apart from the others. */
export function criterionOf(part: Measurement): Criterion {
  const name = nameOf(part);
  if (part.topic !== 'request' && attributeNamed(name) >= 0) return 'attribute';
  const told = BY_CONCEPT.find(([concepts]) => concepts.test(part.concept ?? ''));
  if (told !== undefined) return told[1];
  if (part.concept !== null && CASES.test(part.topic ?? '')) return 'view';
  if (EXPLAINED.test(name)) return 'explanation';
  // Accounts and conferences are places and channels themselves.
  if ((part.unit === '' || DOCUMENT_UNITS.has(part.unit)) && (CHANNEL.test(name) || BY_WAY.test(name)))
    return 'channel';
  return VIEW.test(name) ? 'view' : 'kind';
}

const KIND = new RegExp(`(?:${oneOf(KIND_ENDINGS)})$`);

/** Whether a name ends as those of kinds of information do. */
export const isKindOfInformation = (name: string): boolean => KIND.test(name);
