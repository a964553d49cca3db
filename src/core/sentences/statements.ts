import { ABOUT_HOW, NO_CASES, NOBODY, NONE_CORRECTED, ZERO_CLAIMS } from '../subjects/denials';
import { finderOf, says } from '../subjects/phrase';
import { ALL_CLOSED, ALL_CONCLUDED, ALL_NATURAL, ALL_UPHELD } from '../subjects/universal-claims';
import { characterClasses, nextOf } from '../text/character-classes';
import type { TextIndex } from '../text/search/text-index';
import { compact } from './mentions/mention';

/** A claim without a number: 未收到…, 均获维持, …均为零. */
export interface UnquantifiedClaim {
  readonly kind: 'none' | 'zero' | 'all-upheld' | 'all-closed' | 'all-natural' | 'all-concluded' | 'none-corrected';
  readonly start: number;
  readonly end: number;
  /** From the claim word to the end of its clause, without blanks. */
  readonly words: string;
}

const LONGEST_CLAUSE = 70;
const MOST = 5_000;
/** Characters that begin a claim only together with the one behind. */
const WORDS_OF_TWO: Readonly<Record<string, string>> = { 没: '有', 全: '部' };
const OF_ALL = /^[均都全]/;
const CLAUSE_ENDS = characterClasses(',。;:()|');

const NONE = finderOf(...NO_CASES, ...NOBODY);

const ALL: readonly (readonly [UnquantifiedClaim['kind'], RegExp])[] = [
  ['all-upheld', finderOf(...ALL_UPHELD)],
  ['all-closed', finderOf(...ALL_CLOSED)],
  ['all-natural', finderOf(...ALL_NATURAL)],
  ['all-concluded', finderOf(...ALL_CONCLUDED)],
];

function kindOf(words: string): UnquantifiedClaim['kind'] | null {
  if (says(ZERO_CLAIMS, words)) return 'zero';
  if (OF_ALL.test(words)) return ALL.find(([, expression]) => expression.test(words))?.[0] ?? null;
  if (says(NONE_CORRECTED, words)) return 'none-corrected';
  return NONE.test(words) && !says(ABOUT_HOW, words) ? 'none' : null;
}

/** The claims of a text that say 'none' or 'all', in order; `isNarrative` tells what is no table. */
export function readStatements(
  { folded, claims }: TextIndex,
  isNarrative: (at: number) => boolean,
): UnquantifiedClaim[] {
  const found: UnquantifiedClaim[] = [];
  let read = 0;
  for (const at of claims) {
    const second = WORDS_OF_TWO[folded.charAt(at)];
    if (at < read || (second !== undefined && folded[at + 1] !== second) || !isNarrative(at)) continue;
    const statement = statementAt(folded, at);
    if (statement === null) continue;
    read = statement.end;
    if (found.push(statement) === MOST) break;
  }
  return found;
}

function statementAt(folded: string, start: number): UnquantifiedClaim | null {
  const clause = folded.slice(start, nextOf(CLAUSE_ENDS, folded, start, start + LONGEST_CLAUSE));
  const words = compact(clause);
  const kind = kindOf(words);
  return kind === null ? null : { kind, start, end: start + clause.trimEnd().length, words };
}
