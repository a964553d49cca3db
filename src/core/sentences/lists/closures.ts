import { says } from '../../text/search/signs';
import type { Count } from '../meaning/count';
import { less, sumOfMentions } from '../mentions/amounts';
import { labelWord } from '../mentions/label-words';
import { areTwoKinds, isClosedSet } from './closed-sets';
import type { Closure } from './list';

/** 主要有…, and 等 behind a number; 等 inside a label (措施等信息3条) leaves the list as it is. */
const EXAMPLES = /主要|[件条次篇个项份则期]等/;
export const REST = labelWord(/^(?:\S{0,4})?(?:其[他它余]|剩余|另外)|其[他它](?:各|类|有关|相关|政府|政务)*信息$/);

const TAKEN_AWAY = '(?:撤[销并下回]|下[架线]|取消|删除|移除|清理|注销|停用|减少)';
/** 新建20条(同时撤销2条)及156条, 20条(下架2条): what was taken away again is in no total. */
const NET = new RegExp(`(?:同[时期]|并|又|另|已)${TAKEN_AWAY}|\\([^()]{0,4}${TAKEN_AWAY}`);

/** Words of a place or a way of publication: one item may be in several. */
export const CHANNEL = labelWord(
  /网站|门户|微信|微博|公众号|公报|发布会|访谈|新媒体|客户端|抖音|头条|电视|广播|报[纸刊]|公[示告开]栏|短信|视频号|平台|渠道/,
);

/** 图文解读30件,视频解读8件: one document may be explained in several ways. */
const FORM = /解读|图文|视频|音频|动漫|图解/;

/** A list that goes by subject, or by who took the items up: one may be in several. 招考录用 is a kind of its own. */
const SUBJECT = /涉及|关于|有关|重点领域|采用|(?<![招聘考员])录用|刊用/;

const ATTRIBUTE = /(?:主动|依申请|不予?|免予)公开$/;

/** 公开信息90条,其中公文12件,…,动态40条: what is published is counted in either; a last one in another may be another thing. */
const DOCUMENTS = /^[条件份篇则]$/;

function areCountedAlike(head: Count, parts: readonly Count[]): boolean {
  if (parts.every(({ unit }) => unit === head.unit || unit === '')) return true;
  const isOfHead = parts.at(-1)?.unit === head.unit && head.topic === 'disclosure';
  return isOfHead && [head, ...parts].every(({ unit }) => DOCUMENTS.test(unit));
}

/** Three or more parts of one division, each with its own name, rather than views on the same things. */
export function divides(parts: readonly Count[]): boolean {
  if (parts.length < 3 || parts.some((one) => one.concept !== null && DIVIDED_ELSEWHERE.test(one.topic ?? '')))
    return false;
  const labels = parts.map((one) => one.before.replace(/^其中|[的有为共]+$/g, '') || one.after);
  if (new Set(labels).size < parts.length || labels.some((label) => SUBJECT.test(label))) return false;
  if (labels.filter((label) => FORM.test(label)).length > 1) return false;
  // 规范性文件12件,主动公开61件,不予公开23件: two views of the same documents.
  const attributes = labels.filter((label) => ATTRIBUTE.test(label)).length;
  if (attributes > 0 && attributes < labels.length) return false;
  return !parts.some(({ signs }, i) => says(CHANNEL, signs, labels[i] ?? ''));
}

/** Publications of two kinds; whatever else is listed in twos may be two views on the same things. */
const isOfKinds = ({ topic }: Count, parts: readonly Count[]): boolean =>
  (topic === 'disclosure' || topic === null) &&
  parts.every(({ signs, clauseText }) => !says(CHANNEL, signs, clauseText)) &&
  areTwoKinds(parts);

/** Topics whose divisions are the form's own: channel, applicant and result of a request are three views of it. */
const DIVIDED_ELSEWHERE = /request|review|litigation|staff/;

/** Less than half of the total: no slip, but columns of which the total counts more. */
const isFarShort = (head: Count, parts: readonly Count[]): boolean =>
  less(sumOfMentions([...parts, ...parts]), head.value);

/** How sure it is that the parts are all there are, by the words before and among them. */
export function closureOf(lead: string, words: string, head: Count, parts: readonly Count[]): Closure {
  const last = parts.at(-1);
  const exact = [head, ...parts].every(({ figure }) => !figure.approximate);
  if (
    !exact ||
    !areCountedAlike(head, parts) ||
    EXAMPLES.test(lead) ||
    EXAMPLES.test(words) ||
    NET.test(words) ||
    /^等/.test(last?.after ?? '')
  )
    return 'open';
  if (last !== undefined && parts.length > 1 && says(REST, last.signs, last.before)) return 'likely';
  if (isClosedSet(parts) && !isFarShort(head, parts)) return 'likely';
  return divides(parts) || isOfKinds(head, parts) ? 'disjoint' : 'open';
}
