import { ZERO } from '../../numbers/exact';
import { point } from '../../numbers/interval';
import type { Cell, Term, TermRole } from '../../report/analysis';
import type { RelationDraft } from '../draft';
import { termOf } from './amounts';
import { because } from './because';
import { cellTerm, localCells, statedBy } from './cells';
import type { Count } from './counts';
import { compact } from './mention';
import { countsAround, type Passage } from './passage';
import { scopeOf } from './scope';
import type { Statement } from './statements';
import { readingsOf } from './tableClaims';
import { topicsIn } from './topics';

const claimTerm = ({ start, end, words }: Statement, role: TermRole): Term =>
  role === 'said'
    ? { role, start, end, value: point(ZERO), text: '0' }
    : { role, start, end, value: null, text: words };

/** The cells of a concept, also in a local form. */
function cellsOf(concept: string, { form, cells }: Passage): readonly Cell[] {
  const [reading] = readingsOf(concept, form);
  if (reading === undefined) return localCells(concept, cells);
  return statedBy(reading, cells)?.cells ?? [];
}

/** The concepts that a statement says there are none of. */
function deniedBy({ kind, words }: Statement, context: string): string[] {
  const isReview = /复议/.test(words) || (kind === 'none-corrected' && /复议/.test(context));
  const isSuit = /诉讼|起诉|应诉|败诉/.test(words);
  if (kind === 'none-corrected')
    return [...(isReview ? ['review.corrected'] : []), ...(isSuit ? ['litigation.corrected'] : [])];
  const denied: string[] = [];
  if (isReview) denied.push('review.total');
  if (isSuit) denied.push('litigation.total');
  if (/举报|投诉|申诉/.test(words)) denied.push('complaints');
  if (/费/.test(words)) denied.push('fee');
  if (denied.length === 0 && topicsIn(words).includes('request') && /收到|接到|受理|接收|发生/.test(words))
    denied.push('received');
  return denied;
}

/** 未收到…, 没有…, 零败诉: the cells must be 0. One relation for all that the claim names. */
function none(statement: Statement, passage: Passage, context: string): RelationDraft | null {
  const denied = deniedBy(statement, context);
  const cells = denied.flatMap((concept) => cellsOf(concept, passage));
  if (denied.length === 0 || cells.length === 0) return null;
  const terms = [claimTerm(statement, 'said'), ...cells.map((cell) => cellTerm(cell, 'stated'))];
  const draft: RelationDraft = {
    kind: 'zero-claim',
    source: 'zero-claim',
    severity: 'warning',
    terms,
    args: { claim: statement.words },
  };
  if (denied.includes('received') && /法人|组织/.test(statement.words) && !/公民|自然人|个人/.test(statement.words)) {
    return { ...draft, confirmingOnly: because('scope') };
  }
  return denied.includes('fee') && passage.form !== 'statistics-2014'
    ? { ...draft, confirmingOnly: because('scope') }
    : draft;
}

/** 复议7件、诉讼9件,均获维持: each must be upheld in full. */
function upheld(statement: Statement, passage: Passage, before: readonly Count[]): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  const last = before.at(-1);
  const isNear = last !== undefined && !passage.folded.slice(last.figure.end, statement.start).includes(';');
  for (const topic of isNear ? ['review', 'litigation'] : []) {
    const count = before.find((one) => one.concept === `${topic}.total` && one.place.segment === last?.place.segment);
    const cells = cellsOf(`${topic}.upheld`, passage);
    if (count === undefined || cells.length === 0) continue;
    const terms = [
      claimTerm(statement, 'condition'),
      termOf(count, 'said'),
      ...cells.map((cell) => cellTerm(cell, 'stated')),
    ];
    drafts.push({
      kind: 'universal',
      source: 'universal:upheld',
      severity: 'warning',
      terms,
      args: { claim: statement.words },
    });
  }
  return drafts;
}

/** 全部办理完毕: in the form of 2014 closed = received, later nothing is carried forward. */
function closed(statement: Statement, passage: Passage, isCarried: boolean): RelationDraft | null {
  const isLoose = /答复|期限|按[时期]|及时|如期/.test(statement.words);
  const base = {
    kind: 'universal',
    source: 'universal:closed',
    severity: isCarried ? 'information' : 'warning',
    args: { claim: statement.words },
  } as const;
  const weak = isLoose ? { confirmingOnly: because('usual') } : {};
  if (passage.form === 'statistics-2014') {
    const [received, done] = [cellsOf('received', passage), cellsOf('closed', passage)];
    if (received.length === 0 || done.length === 0) return null;
    const terms = [
      claimTerm(statement, 'condition'),
      ...received.map((cell) => cellTerm(cell, 'said')),
      ...done.map((cell) => cellTerm(cell, 'stated')),
    ];
    return { ...base, ...weak, terms };
  }
  const forward = cellsOf('forward', passage);
  if (forward.length === 0) return null;
  return {
    ...base,
    ...weak,
    terms: [claimTerm(statement, 'said'), ...forward.map((cell) => cellTerm(cell, 'stated'))],
  };
}

/** The counts of the sentence around `at`, and whether its paragraph says that something is carried forward. */
const REACH = 200;

function around(
  passage: Passage,
  at: number,
): { before: Count[]; isRequest: boolean; isCarried: boolean; text: string; isElsewhere: boolean } {
  const { sentences } = passage.narrative;
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const sentence = sentences[low];
  const near = countsAround(passage.counts, sentence?.paragraph ?? -1, at);
  const before = near.filter((one) => one.place.sentence === low && one.figure.start < at);
  const text = passage.folded.slice(Math.max(sentence?.start ?? at, at - REACH), at);
  const isRequest = before.some((one) => one.concept === 'received' || one.concept === 'closed') || /申请/.test(text);
  const words = compact(text);
  const scope = scopeOf(words, words.slice(words.lastIndexOf(',') + 1), passage.names, passage.year);
  const isElsewhere = scope !== 'year' && scope !== 'cumulative';
  return { before, isRequest, isCarried: near.some((one) => one.concept === 'forward'), text, isElsewhere };
}

/** 'None' and 'all' against the table: shapes 56, 57, 74, 75. */
export function readStatementClaims(passage: Passage, statements: readonly Statement[]): RelationDraft[] {
  return statements.flatMap((statement) => {
    const { before, isRequest, isCarried, text, isElsewhere } = around(passage, statement.start);
    const drafts = [claimsOf()].flat().filter((draft) => draft !== null);
    return isElsewhere ? drafts.map((draft) => ({ ...draft, confirmingOnly: because('scope') })) : drafts;

    function claimsOf(): readonly RelationDraft[] | RelationDraft | null {
      if (statement.kind === 'all-upheld') return upheld(statement, passage, before);
      if (statement.kind === 'all-closed') return isRequest ? closed(statement, passage, isCarried) : null;
      return none(statement, passage, text);
    }
  });
}
