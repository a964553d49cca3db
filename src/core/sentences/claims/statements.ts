import { characterClasses, nextOf } from '../../text/character-classes';
import type { Survey } from '../../text/search/survey';
import { compact } from '../mentions/mention';

/** A claim without a number: 未收到…, 均获维持, …均为零. */
export interface Statement {
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

const NOTHING =
  /^(?:未曾?|没有|尚未|从未|无)(?:[一1][件例起宗])?(?:有|任何|被|因|针对)*(?:收到|接到|接收|接获|受理|发生|产生|出现|收取|引发|引起|涉及|存在|提起|申请|结转|顺延|转入下|上一?年度?(?:结转|遗留|转入)|(?:有关)?(?:政府)?信息公开|(?:被)?(?:申请|提起)?(?:行政)?(?:复议|诉讼)|举报|投诉|收费|费用|信息处理费|依申请)/;
/** 没有公民、法人提出信息公开申请, 未向申请人收取费用. */
const NOBODY =
  /^(?:没有|无|未有)(?=[^,]{0,12}(?:任何|公民|自然人|群众|个人))(?:任何|公民|自然人|群众|个人|企业|单位|法人|其[他它]|社会|组织|、|和|或者?|及)+(?:向[^,]{1,10})?(?:提出|提交)(?:过|任何)?(?:依申请|(?:政府|政务)?信息公开的?申请)|^未向[^,]{1,8}收(?:取|费)/;
/** 案件数均为零, 为零, 零受理: of what its clause names before it. */
const ZERO =
  /^均为(?:零|〇|0)[件例起宗次]?$|^零(?:[件例起宗次]|(?:[、和]?零?(?:申请|受理|复议|诉讼|投诉|举报|收费))+)?$/;
const NATURAL = /^(?:均|全部|都)(?:为|是|系|由)(?:公民|自然人)(?:个人)?(?:所?(?:提出|提交|申请)的?(?:申请)?)?$/;
const CORRECTED = /^(?:未曾?|没有|无|尚未)[^,]{0,16}(?:纠错|纠正|败诉|撤销)|^零(?:纠错|败诉)/;
const UPHELD = /^(?:均|全部|都)(?:已|获|被|予以|予|依法|作出|做出|为|是|得到|裁定|判决|决定|结果)*(?:维持|驳回|胜诉)/;
const CONCLUDED = /^(?:均|全部|都)(?:已经?|依法|全部|按期|及时)*(?:审结|结案|审理完[毕成]|审理终结)/;
const CLOSED =
  /^(?:均|全部|都)(?:已经?|按时|按期|依法|依规|按要求|按照要求|及时|如期|全部|在[^,在内]{0,12}内)*(?:予以)?(?:办结|办理完[毕成]|处理完[毕成]|办复|答复)/;

const ALL: readonly (readonly [Statement['kind'], RegExp])[] = [
  ['all-upheld', UPHELD],
  ['all-closed', CLOSED],
  ['all-natural', NATURAL],
  ['all-concluded', CONCLUDED],
];

/** Words that make a claim one about how, not how many. */
const OTHER_MATTER = /问题|现象|不足|差错|事故|泄密|逾期|超期|超时|延期|及时|制度|机制|意识/;

function kindOf(words: string): Statement['kind'] | null {
  if (ZERO.test(words)) return 'zero';
  if (OF_ALL.test(words)) return ALL.find(([, expression]) => expression.test(words))?.[0] ?? null;
  if (CORRECTED.test(words)) return 'none-corrected';
  return (NOTHING.test(words) || NOBODY.test(words)) && !OTHER_MATTER.test(words) ? 'none' : null;
}

/** The claims of a text that say 'none' or 'all', in order; `isNarrative` tells what is no table. */
export function readStatements({ folded, claims }: Survey, isNarrative: (at: number) => boolean): Statement[] {
  const found: Statement[] = [];
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

function statementAt(folded: string, start: number): Statement | null {
  const clause = folded.slice(start, nextOf(CLAUSE_ENDS, folded, start, start + LONGEST_CLAUSE));
  const words = compact(clause);
  const kind = kindOf(words);
  return kind === null ? null : { kind, start, end: start + clause.trimEnd().length, words };
}
