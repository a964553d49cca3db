import { FROM_YEAR_BEFORE, TO_YEAR_AFTER } from '../../subjects/carrying';
import { phraseSource } from '../../subjects/phrase';
import { topicsIn } from '../meaning/topics';
import { compact } from '../mentions/mention';
import type { Statement } from './statements';

/** All that a clause may name whose cases are nil: no channel, no result, no part of the year, no other body. */
const SUBJECT =
  /^(?:全年|本年度?|年内|今年|20\d\d年度?|我[市县区局委办镇乡]|全[市县区镇乡])*(?:因|涉及|有关|关于|针对)?(?:(?:政府|政务)?信息公开|依申请公开|工作|引发|引起|产生|类|的|被|案?件|事项|申请|提起|发生|收到|受理|接收|行政|复议|应?诉讼?|举报|投诉|[、和及与数量总]|情况|均?为|零|次)*$/;
const OURS = /信息公开|依申请/;
const OTHER_MATTER = /信访|工单|许可|建议|提案|留言|热线/;
const TO_NEXT_YEAR = new RegExp(phraseSource(TO_YEAR_AFTER));
const FROM_LAST_YEAR = new RegExp(phraseSource(FROM_YEAR_BEFORE));
/** 无依申请公开事项, 未收到申请: of requests as such. */
const NO_REQUEST =
  /收到|接到|受理|接收|发生|提出|提交|^(?:无|没有)(?:任何)?(?:政府信息公开|依)?申请(?:政府信息)?(?:公开)?(?:政府信息)?的?(?:事项|情况|件|案件|信息)*$/;
const REQUESTS = /收到|受理|接收|申请(?:公开)?的?(?:案件|件|数|总|量)*(?:均?为?(?:零|〇|0)件?)?$/;

/** All that a claim may name that denies all cases of a kind: 未收到公民、法人或者其他组织提出的…; no reason, no channel, no kind. */
const OF_ALL_CASES =
  /^(?:未曾?|没有|尚未|从未|无|收到|接到|接收|接获|受理|发生|产生|出现|收取|引发|引起|导致|涉及|存在|提起|提出|提交|被|因|针对|有关|相关|关于|任何|[一1][件例起宗次]|公民|法人|其[他它]组织|企事业|单位|个人|群众|社会|公众|人民|自然人|当事人|申请人|政府|政务|信息|公开|依|申请|行政|复议|应?诉讼|举报|投诉|申诉|案件|件|事项|情况|情形|事件|案例|工作|类|方面|形式|的|和|或|及|与|、|者|等|收费|费用|费|处理|检索|复制|邮寄|向|本|我|[市县区局委办镇乡]|机关|结转|转入|顺延|至|到|[上下]一?年度?|次年|遗留|办理|继续)+$/;
/** One of several bodies, or more years than one. */
const OF_SOME_BODY =
  /各|乡镇|街道|村|社区|其[他它余]|某|部分|多数|除|连续|近[一两二三四五]|单位|部门|下属|所属|半年|季度/;

/** Whether a claim of none is of all cases of the year: else it may confirm, and accuses nobody. */
export function deniesAll({ kind, words }: Statement, context: string): boolean {
  if (kind !== 'none') return true;
  const clause = context.slice(Math.max(...['。', ';'].map((end) => context.lastIndexOf(end))) + 1);
  return OF_ALL_CASES.test(words) && !OF_SOME_BODY.test(compact(clause.slice(clause.lastIndexOf(',') + 1)));
}

/** The concepts that 均为零 and 零受理 deny, by what their clause names before them. */
function deniedByZero({ words }: Statement, context: string): string[] {
  const clauseAt = Math.max(...[',', '。', ';', ':'].map((end) => context.lastIndexOf(end)));
  const named = compact(context.slice(clauseAt + 1));
  if (!SUBJECT.test(named) || !OURS.test(context) || (/^零[件例起宗次]?$/.test(words) && !/[为是]$/.test(named)))
    return [];
  const subject = named + words;
  const denied = casesIn(subject);
  return denied.length === 0 && topicsIn(subject).includes('request') && REQUESTS.test(subject) ? ['received'] : denied;
}

/** 复议后起诉 is a suit. */
const OF_REVIEW = /复议(?!后)/;

function casesIn(words: string): string[] {
  const denied: string[] = [];
  if (OF_REVIEW.test(words)) denied.push('review.total');
  if (/复议后/.test(words)) denied.push('litigation.after-review');
  else if (/诉讼|起诉|应诉|败诉/.test(words)) denied.push('litigation.total');
  if (/举报|投诉|申诉/.test(words)) denied.push('complaints');
  if (/费/.test(words)) denied.push('fee');
  return denied;
}

/** 没有被纠错案件: of reviews or suits. */
function correctedBy(words: string, context: string): string[] {
  const corrected: string[] = [];
  if (OF_REVIEW.test(words) || OF_REVIEW.test(context)) corrected.push('review.corrected');
  if (/诉讼|起诉|应诉|败诉/.test(words)) corrected.push('litigation.corrected');
  return corrected;
}

/** The concepts that a statement says there are none of. */
export function deniedBy(statement: Statement, context: string): string[] {
  const { kind, words } = statement;
  if (kind === 'zero') return deniedByZero(statement, context);
  if (kind === 'none-corrected') return correctedBy(words, context);
  if (TO_NEXT_YEAR.test(words)) return OTHER_MATTER.test(words) ? [] : ['forward'];
  if (FROM_LAST_YEAR.test(words)) return OTHER_MATTER.test(words) ? [] : ['carried'];
  const denied = casesIn(words);
  if (denied.length === 0 && topicsIn(words).includes('request') && NO_REQUEST.test(words)) denied.push('received');
  return denied;
}
