import { compare, exactInteger } from '../../numbers/exact';
import { isPoint } from '../../numbers/interval';
import type { Message } from '../../report/analysis';
import type { RelationDraft } from '../draft';
import { about, agree, isBounded, sameMeasure, termOf } from './amounts';
import type { Count } from './counts';
import type { Passage } from './passage';
import { statedFor } from './tableClaims';

const SCOPE: Message = { key: 'reason.scope', args: {} };

/** Totals that a report gives once: said twice for the same scope, they must agree. */
const SINGLE = new Set(['received', 'review.total', 'litigation.total', 'carried', 'forward']);

function same(said: Count, stated: Count): RelationDraft {
  return {
    kind: 'same',
    source: 'repeat',
    severity: 'warning',
    terms: [termOf(said, 'said'), termOf(stated, 'stated')],
  };
}

/** The same concept twice. Where a table has it, each is compared with the table, and a difference says nothing new. */
function byConcept({ counts, form, cells }: Passage): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  const known = new Map<string, Count>();
  for (const count of counts) {
    const { concept, scope } = count;
    if (concept === null || scope !== 'year' || /part$/.test(concept)) continue;
    const earlier = known.get(concept);
    known.set(concept, count);
    if (earlier === undefined || !sameMeasure(earlier, count)) continue;
    const isSure =
      SINGLE.has(concept) && earlier.statutory && count.statutory && statedFor(concept, form, cells) === null;
    if (!isBounded(count.value) || !isBounded(earlier.value)) continue;
    if (agree(earlier.value, count.value)) drafts.push(same(count, earlier));
    else if (isSure && isPoint(count.value) && isPoint(earlier.value)) drafts.push(same(count, earlier));
  }
  return drafts;
}

const FUNCTION_WORDS = /[的了和与及在对为有共被其中通过全年本]+/g;

/** Pairs of neighbouring characters of what stands around a number. */
function pairsOf(count: Count): Set<string> {
  const words = (count.clauseText.slice(-24) + count.after.slice(0, 12)).replace(FUNCTION_WORDS, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++) pairs.add(words.slice(i, i + 2));
  return pairs;
}

const LARGE = exactInteger(100);

/** The same number in like words: 发布政府信息393件, 政务信息发布393条. Only confirms. */
function byWords({ counts }: Passage): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  const known = new Map<string, Count>();
  for (const count of counts) {
    if (!isPoint(count.value)) continue;
    const earlier = known.get(count.figure.text);
    known.set(count.figure.text, count);
    if (
      earlier === undefined ||
      !sameMeasure(earlier, count) ||
      (count.concept !== null && count.concept === earlier.concept)
    )
      continue;
    const words = pairsOf(earlier);
    const shared = [...pairsOf(count)].filter((pair) => words.has(pair)).length;
    if (shared >= (compare(about(count.value), LARGE) >= 0 ? 2 : 5))
      drafts.push({ ...same(count, earlier), confirmingOnly: SCOPE });
  }
  return drafts;
}

/** The same quantity said twice in sentences: shape 84. */
export const readRepeatClaims = (passage: Passage): RelationDraft[] => [...byConcept(passage), ...byWords(passage)];
