import { ANSWER } from '../../subjects/answer';
import { IN_FORCE, MAKE, REPEAL } from '../../subjects/documents';
import { HANDLE } from '../../subjects/handle';
import { ON_TIME } from '../../subjects/on-time';
import { RECEIVE } from '../../subjects/receive';
import { RESULTS } from '../../subjects/results';
import { oneOf } from '../../subjects/word-class';
import { CARRIED_FROM, CARRIED_TO } from './carrying';

/**
 * What a number of a sentence can be about, in words of the three statutory forms.
 * A topic is found by the nearest of its words; a concept by the first row of its topic that fits the label.
 */
export type Topic =
  | 'request'
  | 'review'
  | 'litigation'
  | 'disclosure'
  | 'response'
  | 'staff'
  | 'training'
  | 'meeting'
  | 'normative'
  | 'regulation'
  | 'complaint'
  | 'fee'
  | 'licensing'
  | 'punishment'
  | 'coercion'
  | 'charges'
  | 'budget'
  | 'reading-point'
  /** Cases of another kind, which a request is not. */
  | 'matter';

export interface ConceptRule {
  readonly concept: string;
  readonly words: RegExp;
  /** The unit that the number must have. */
  readonly unit?: RegExp;
  /** The words are the form's own: enough evidence to accuse. Others only confirm. */
  readonly statutory?: true;
}

/** One alternative for each topic; the longest reading first, so that 行政复议申请 is a review and no request. */
export const TOPIC_WORDS: readonly (readonly [Topic, string])[] = [
  ['licensing', '行政许可'],
  ['punishment', '行政处罚'],
  ['coercion', '行政强制'],
  ['charges', '行政事业性收费'],
  ['fee', '(?:信息处理|检索|复制|邮寄)费|收费|费用'],
  ['review', '(?:申请)?(?:行政)?复议(?:申请|案件|机关|机构)?'],
  ['litigation', '(?:提起)?(?:行政)?诉讼(?:请求|案件)?|起诉|应诉'],
  ['complaint', '举报(?:、?投诉)?|投诉|申诉'],
  ['training', '培训'],
  ['reading-point', '查阅(?:点|场所|室)'],
  ['response', '回应|舆情|解读|新闻发布会|在线访谈'],
  ['meeting', '会议|例会'],
  ['staff', '专职|兼职|工作人员'],
  ['budget', '经费'],
  ['regulation', '(?:政府)?规章'],
  ['normative', '规范性?文件'],
  [
    'request',
    '无法提供|不予(?:公开|处理)|(?:同意|予以|部分)公开|依?申请(?:人|件)?(?:公开)?的?(?:政府|政务)?(?:信息)?(?:公开)?',
  ],
  ['disclosure', '主动公开|(?:政府|政务|各类|动态|类)信息|信息公开|公开|发布|信息|公报'],
];

const rule = (concept: string, words: RegExp): ConceptRule => ({ concept, words });
const law = (concept: string, words: RegExp): ConceptRule => ({ concept, words, statutory: true });
const lawCounted = (concept: string, words: RegExp, unit: RegExp): ConceptRule => ({
  ...law(concept, words),
  unit,
});
const counted = (concept: string, words: RegExp, unit: RegExp): ConceptRule => ({ concept, words, unit });

/** The year before that of the report, by its name. */
const LAST_YEAR = '(?:上一?|去|往|前一?)年度?';

const CARRIED: readonly ConceptRule[] = [
  // Before what is open now: 上年未办结3件.
  law('carried', new RegExp(`${LAST_YEAR}(?:的|尚|还|仍)?(?:未办结|未办完|未答复)`)),
  law(
    'forward',
    new RegExp(
      `${CARRIED_TO}(?:下|次|明|来)一?年|顺延|结转下|跨年|(?:尚|仍|正|还)在(?:办理|处理)|未办结|办理(?:之)?中|处理中`,
    ),
  ),
  rule('forward', /^[尚还仍][余剩](?:下|有)?$/),
  law(
    'carried',
    new RegExp(`${LAST_YEAR}[^,]{0,8}${CARRIED_FROM}|(?:结转|接转|承接|续办|办理)[^,]{0,6}(?:上一?|去|往)年(?!同期)`),
  ),
];

/** Results, the reasons before their group: 因重复申请不予处理3件 is the reason's row. */
const REASONS: readonly ConceptRule[] = [
  law('refused.state-secret', /国家秘密/),
  law('refused.other-law', /法律.{0,5}法规.{0,4}禁止/),
  law('refused.security', /三安全一稳定|危及.{0,4}安全|三个?安全/),
  law('refused.trade-secret', /商业秘密/),
  law('refused.privacy', /个人隐私/),
  law('refused.third-party', /(?<!征[求询])第三方(?!意见|机构|评估|测评|监测|检测|检查)/),
  law('refused.internal', /内部(?:事务|管理)/),
  law('refused.process', /过程性/),
  law('refused.enforcement-file', /执法案卷/),
  law('refused.administrative-query', /行政查询/),
  law('refused.not-government-information', /不是.{0,6}所指|非.{0,5}所指|不属于政府信息/),
  law('unavailable.not-held', /不掌握/),
  law('unavailable.needs-creation', /现成|另行制作|加工、?(?:分析|汇总)/),
  law('unavailable.unclear', /(?:内容|申请)[^,]{0,4}不明确/),
  law('not-processed.petition', /信访/),
  law('not-processed.repeated', /重复申请/),
  law('not-processed.publication', /公开出版物/),
  law('not-processed.excessive', /大量.{0,2}反复/),
  law('not-processed.reconfirm', /重新出具/),
  law('other.not-corrected', /逾期[^,]{0,4}不?补正/),
  law('other.fee-unpaid', /逾期未.{0,10}费/),
];

/** The short names of the reasons, of which a label may join two. */
const REASON = oneOf(...Object.entries(RESULTS).map(([concept, words]) => (concept.includes('.') ? words : [])));

/** A reason followed by 等 names its whole group: 因不掌握等原因无法提供. */
const WIDENED: readonly ConceptRule[] = [
  // 受理公民、法人和其他组织提出的申请5件: whoever may apply, and so all.
  law('received', /(?:收到|受理|新收|接收|接到)(?:了)?(?:公民|自然人)[^,]{0,3}法人/),
  rule('received', /(?:公民|自然人)[^,]{0,3}法人/),
  law('unavailable', /等[^,]{0,8}无法提供/),
  law('not-processed', /等[^,]{0,8}不予处理/),
  law('refused', /等[^,]{0,8}不予公开/),
  // 因国家秘密或内部事务信息不予公开, 因不掌握、重复申请等原因未予公开: no one row of the form.
  rule('several-reasons', new RegExp(`(?:${REASON})[^,]{0,6}(?:、|或者?|和|及|与)[^,]{0,10}(?:${REASON})`)),
  rule('several-reasons', /、.{0,20}等(?:原因|情形|情况|理由|事由)/),
];

const GROUPS: readonly ConceptRule[] = [
  law(
    'granted+partly',
    /(?:予以|同意|全部)公开(?:和|及|以及|或者?|、|与)(?:予以|同意)?部分公开|公开(?:或者?|及|和|、)部分公开/,
  ),
  law('partly', /部分(?:予以)?公开|部分同意|区分处理/),
  law('refused', /不予公开|不同意公开|否决公开|不公开/),
  law('unavailable', /无法提供/),
  law('not-processed', /不予处理|不再处理/),
  law('other', /其[他它]处理/),
];

const ANSWERS: readonly ConceptRule[] = [
  law('already-public', /已(?:经)?主动公开|属于主动公开|^(?:属于)?已(?:经)?公开(?:的|信息)*$/),
  law('not-this-body', /(?:不属于|非)(?:本|我)?(?:行政)?(?:机关|部门|单位|局|级)/),
  law('nonexistent', /不存在/),
  law('clarification', /更改、?补充|(?:告知|通知)(?:申请人)?补正/),
  law('redirected', /其[他它]途径/),
  law('granted', /(?:予以|同意|准予|给予|全部|直接)(?:全部)?公开|(?<!申请)公开答复/),
  rule('granted', /(?:进行|作出|做出)了?公开/),
  // 公开20件,部分公开3件: beside other results it is one of them.
  counted('granted', /^(?:其中:?)?(?:完全|依法)?公开(?:类|的|了)*$/, /^[件起宗例]$/),
  rule('withdrawn', /撤回|撤销|撤诉|取消|终止/),
];

const APPLICANTS: readonly ConceptRule[] = [
  law('applicant.legal', /法人|其他组织/),
  law('applicant.natural', /自然人|公民(?:个人)?/),
  law('applicant.business', /商业企业/),
  law('applicant.research', /科研(?:机构|单位)/),
  law('applicant.public-welfare', /公益(?:性)?组织/),
  law('applicant.legal-service', /法律服务/),
];

const CHANNELS: readonly ConceptRule[] = [
  law('received.in-person', /当面|现场(?:申请|提交|提出|受理)/),
  law('received.fax', /传真/),
  law('received.letter', /信函|邮寄|来信|信件|邮政|挂号|快递/),
  law('received.online', /网络|网上|在线|互联网|网站|(?:电子)?邮件|邮箱|平台/),
];

/** 办理申请12件; 12件申请均按程序办理 only says how. */
const HANDLING: readonly ConceptRule[] = [
  law('handled', new RegExp(`(?<!申请.{0,12}|[正尚仍还]在?)(?:${oneOf(HANDLE)})(?!之?中|机构|单位|部门)`)),
];

const CLOSING: readonly ConceptRule[] = [
  law('on-time', new RegExp(oneOf(ON_TIME))),
  law('extended', /延期(?:办结|答复|办理)/),
  law('closed', new RegExp(oneOf(ANSWER))),
  rule('closed', /已(?:全部|按[时期])?回复/),
];

const RECEIVING: readonly ConceptRule[] = [law('received', new RegExp(oneOf(RECEIVE)))];

const OUTCOME = '(?:维持|纠[正错]|其[他它](?:结果|情形|情况)?|未审结)的?';

const CASES = (topic: string): ConceptRule[] => [
  // 其余3件为其他结果或未审结: no one column of the form.
  rule(`${topic}.several`, new RegExp(`${OUTCOME}(?:、|或者?|和|及|与|以及)${OUTCOME}`)),
  law(`${topic}.pending`, /未审结|审理(?:之)?中|(?:正|尚|仍|还)在(?:审理|办理)|未办结|待审/),
  rule(`${topic}.concluded`, /(?<!未)(?:审结|结案)/),
  law(`${topic}.upheld`, /维持|驳回/),
  law(`${topic}.corrected`, /纠错|纠正|撤销|败诉|违法|责令/),
  rule(`${topic}.upheld`, /胜诉/),
  rule(`${topic}.withdrawn`, /撤回|撤诉|终止|终结|和解|调解|不予受理/),
  law(`${topic}.other`, /^(?:\S{0,2}其[他它](?:结果|情形|情况|原因)?)(?:的|有|共|为)*$|其[他它](?:结果|情形)/),
];

/** What is published is counted in these; 4家网站 are no publications. */
const PUBLISHED = /^[条件则份项]$/;

/** Channels of publication, told from the words of how something was made public. */
const PUBLISHING: readonly ConceptRule[] = [
  lawCounted('channel.other', /电视|广播|报[纸刊]|公[示告开]栏|宣传栏|查阅点|档案馆|图书馆/, PUBLISHED),
  counted('channel.other', /其[他它](?:方式|渠道|途径|形式)/, PUBLISHED),
  counted('channel.gazette', /公报/, PUBLISHED),
  counted('disclosure.total', /网站及(?:各|其他)/, PUBLISHED),
  counted('channel.website', /网站|门户/, PUBLISHED),
  counted('channel.weibo', /微博(?!微信)/, PUBLISHED),
  counted('channel.wechat', /微信|公众号/, PUBLISHED),
];

export const CONCEPTS: Readonly<Record<Topic, readonly ConceptRule[]>> = {
  request: [
    ...CARRIED,
    ...WIDENED,
    ...APPLICANTS,
    ...REASONS,
    ...GROUPS,
    ...ANSWERS,
    ...CLOSING,
    ...CHANNELS,
    law('other', /^其[他它](?:处理|情形|情况)(?:的|有|共)*$/),
    rule('other', /^其[他它](?:原因|类)?(?:的|有|共)*$/),
    ...RECEIVING,
    ...HANDLING,
    rule('received', /申请/),
  ],
  review: [...CASES('review'), law('review.total', /复议/)],
  litigation: [
    // 行政复议、行政诉讼案件共9件: both together.
    law(
      'cases.total',
      /复议(?:案件)?(?:、|和|及|与|以及|或者?)(?:行政)?诉讼(?:案件)?(?:的|共|计|合计|总计|为|有|数|量)*$/,
    ),
    law('litigation.direct', /未经(?:行政)?复议|直接(?:起诉|提起)/),
    law('litigation.after-review', /复议后/),
    ...CASES('litigation'),
    law('litigation.total', /诉讼|应诉|起诉/),
  ],
  disclosure: [
    rule('audience', /人数|关注|粉丝|访问|浏览|点击|阅读|用户|订阅|播放|下载/),
    ...PUBLISHING,
    law(
      'disclosure.total',
      /^(?:[^\s领类栏网]{0,12}?(?:共|累计|全年|本年度|年内|总计|合计|全[市县区省镇]|各级行政机关))?主动公开(?:的|各类|本级)*(?:政府|政务)?信息(?:的)?(?:总)?[数量]?(?:共计?|合计|累计|总计|为|达到?|有)*$/,
    ),
    law('disclosure.total', /^在?\S{0,14}主动公开的$/),
    rule('disclosure.total', /^在?(?:本|全|上述|已|所|年|度|市|县|区)*(?:公开|发布|公布)的$/),
    counted('disclosure.part', /公开|发布|信息/, PUBLISHED),
  ],
  response: [
    lawCounted('response.press-conferences', /参加或者?举办新闻发布会(?:总次数|共)?$/, /^[次场]$/),
    lawCounted('response.interviews', /(?<!参加)政府网站在线访谈(?:次数|共)?$/, /^[次期]$/),
    lawCounted('response.articles', /政策解读稿件(?:发布数|共)?$/, /^篇$/),
    counted('response.articles', /解读(?:稿|材料|信息|文件)|稿件/, /^[篇条件份]$/),
    rule('response.press-conferences', /新闻发布会/),
    rule('response.interviews', /访谈/),
    rule('response.social-media', /微博微信|微信微博|两微/),
    rule('response.other', /其[他它](?:方式|渠道)/),
    rule('response.articles', /解读稿/),
    law('response.total', /回应.{0,14}(?:热点|舆情|关切)|(?:热点|舆情).{0,10}回应|重大舆情/),
  ],
  staff: [rule('staff.part-time', /兼职/), rule('staff.full-time', /专职/), rule('staff.total', /工作人员/)],
  training: [
    lawCounted('training.attendance', /接受培训人员(?:数|共|达)*$|培训人员$/, /^人次$/),
    lawCounted('training.classes', /举办(?:各类|各种)?培训班(?:共)?$/, /^[次期]$/),
    counted('training.attendance', /培训|[参受]训/, /^人次?$/),
    counted('training.classes', /培训/, /^[次期场个班]$/),
  ],
  meeting: [
    lawCounted('meetings', /工作会议(?:或|、|和)专题会议(?:共)?$/, /^次$/),
    counted('meetings', /会议|例会/, /^[次场个]$/),
  ],
  normative: [
    law('normative.repealed', new RegExp(oneOf(REPEAL))),
    law('normative.in-force', new RegExp(oneOf(IN_FORCE))),
    law('normative.made', new RegExp(`(?:${oneOf(MAKE)})(?:的)?(?:行政)?规范性文件(?:总数|共)?$`)),
    rule('normative', /规范性?文件/),
  ],
  regulation: [
    rule('regulation.repealed', /废止/),
    rule('regulation.in-force', /现行有效/),
    rule('regulation', /规章/),
  ],
  complaint: [rule('complaints', /举报|投诉|申诉/)],
  fee: [rule('fee', /费/)],
  budget: [counted('budget', /经费/, /^万元$/)],
  licensing: [lawCounted('licensing', /行政许可/, /^[件项]$/)],
  punishment: [lawCounted('punishment', /行政处罚/, /^[件起宗]$/)],
  coercion: [lawCounted('coercion', /行政强制/, /^[件起宗]$/)],
  charges: [lawCounted('charges', /行政事业性收费/, /^(?:万元|元)$/)],
  matter: [],
  'reading-point': [counted('institution.reading-points', /查阅(?:点|场所)/, /^[个处]$/)],
};
