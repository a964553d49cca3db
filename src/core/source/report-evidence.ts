/** What speaks for a text being a 政府信息公开工作年度报告, and what against it: rows of data, each with its weight. */

/** One kind of evidence. It weighs as much as the last step whose count it reaches; nothing below the first. */
export interface ReportEvidence {
  readonly name: string;
  readonly pattern: RegExp;
  /** Ascending: so many places of the text, and what they weigh. */
  readonly steps: readonly (readonly [count: number, weight: number])[];
  /** Only so much of the beginning is looked at, in UTF-16 code units. */
  readonly within?: number;
}

const once = (weight: number): ReportEvidence['steps'] => [[1, weight]];

const OWN_BODY = '(?:局|县|区|市|镇|乡|委|办|街道|厅|院|校|部|处|省|州|旗|盟|队|中心|单位|机关)';
const CHAPTER =
  '(?:公开|复议|诉讼|申请|主要问题|存在的?问题|需要报告|总体情况|基本情况|基本概况|概述|工作概况|信息管理|平台建设|监督保障)';
const MEASURE = '(?:件|条|次|人|篇|项|宗|起|个|场|名|期|通|封|份)';

/** A line that is the title, or its end where it is broken: "某市2023年政府信息公开工作年度报告", "二〇一五年信息公开年报". */
export const TITLE =
  /^[#>*_ \t\u3000]*[^\n。，,;；《》：:]{2,60}(?:政府信息|政务|信息)[ \u3000]?\n?公[ \u3000]?开[ \u3000]?(?:工作)?(?:情况)?(?:的)?\n?(?:年度)?(?:工作)?(?:情况)?\n?(?:报告|年报)(?=[ \t\u3000*_#（(〔【[\d一二本根按]|年度|$)(?![（(]?(?:格式|模板|范本|样|示例|填))/m;

/** A name or a year that is still to be filled in: what it stands in the title of is a template. */
export const PLACEHOLDER = /[×✕Xx＊*○〇_]{2,}|[（(【〔［[](?:单位|机关|部门|年份|年度)(?:名称)?[）)】〕］\]]/;

const OTHER_KINDS =
  '(?:指南|指引|要求|说明|模板|范本|范文|样式|样本|格式|须知|事项|问答|解答|解读|评估报告|评议报告|方案|计划|要点|细则|办法|规定|制度|培训|课件|讲义|评分表|清单|台账|流程|一览表?|提纲|框架|目录|手册|论文|研究|条例|简报)';

/** A line that is the title of something else about reports: a notice, a guide, an assessment. */
export const OTHER_TITLE = new RegExp(
  `^[#>*_ \\t\\u3000]*(?:${[
    // That of a notice, unless it hands on the report of a year.
    '[^\\n。；：:]{0,60}关于(?!(?:印发|公布|发布|公开)[^\\n]{0,40}\\d{4} ?年[^\\n]{0,20}(?:年度报告|工作报告|年报)》?的)[^\\n。；：:]{0,80}(?:通知|函|意见|方案|通报|批复|办法|规定|提示|提醒)',
    // Of a guide and the like. A line with blanks in it, or that names no body, is the navigation of a site.
    `(?:(?!(?:政府信息|信息|政务)公开)[^\\s。，；：:《》]{2,60}公开|[^\\s。，；：:《》]{0,60}(?:年度报告|年报))[^\\s。，；：:《》]{0,30}${OTHER_KINDS}`,
    `《[^》\\n]{0,60}(?:公开|年报)[^》\\n]{0,30}》[^\\n。，；：:《》]{0,20}${OTHER_KINDS}`,
  ].join('|')})(?=[）)】〕\\]”]?[ \\t\\u3000*_]*(?:[（(〔【[][^\\n]{0,30})?$)`,
  'm',
);

export const FOR: readonly ReportEvidence[] = [
  {
    name: 'says of itself what it is',
    pattern:
      /本(?:年度|工作)?(?:工作)?报告(?:是|由|根据|按照|依据|中?所列|中(?:所)?(?:使用|的)?数据|所(?:用|使用)数据|的?数据|全文|主要|共|分为|的?电子版)|编制(?:了|完成|并公布)?(?:本(?:年度|工作)?报告|而成)|(?:特|现)(?:将|向|编制|公布|予以公布)[^。\n]{0,70}(?:年度报告|年报|公开[^。\n]{0,14}情况)|(?:统计|计算)(?:的)?(?:期限|时限|时间|周期|区间)[^。\n\d]{0,8}(?:19|20)\d\d/g,
    steps: once(3),
    within: 4000,
  },
  {
    name: 'chapters of the genre',
    pattern: new RegExp(
      `(?:^|[\\s\\u3000。；>|])(?:#{1,6} ?)?(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,2}(?:部分|章|[，、]))[^\\n。；|]{0,26}${CHAPTER}`,
      'g',
    ),
    steps: [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  },
  {
    name: 'tells what was done, in numbers',
    pattern: new RegExp(
      `(?:公开|发布|受理|收到|办理|办结|答复|刊发|刊登|接待|举办|召开|编发|发行|推送|复议|诉讼|收费|配备|设立|开设|申请)[^。；;\\n|]{0,20}?\\d[\\d,.]{0,9} ?(?:余|多)?万?(?:余|多)?${MEASURE}`,
      'g',
    ),
    steps: [
      [1, 1],
      [3, 2],
      [6, 3],
    ],
  },
  {
    name: 'the tie-out line of the request table',
    pattern: /勾稽关系为[:：]第一项加第二项之和/g,
    steps: once(2),
  },
  {
    name: 'rows of a statutory table',
    pattern:
      /本年新收|上年结转|结转下年度|予以公开|部分公开|不予公开|无法提供|现行有效件数|本年处理决定数量|本年收费金额|结果维持|结果纠正|统计指标|主动公开政府信息数|收到申请数|申请办结数|申请答复数|当面申请数|对外公开总数量/g,
    steps: [
      [4, 1],
      [8, 2],
    ],
  },
  {
    name: 'values of a table',
    pattern: /(?:^|[\s|>])\d{1,7}(?=$|[\s|<])/gm,
    steps: [
      [8, 1],
      [24, 2],
    ],
  },
  { name: 'speaks of its own body', pattern: new RegExp(`(?:我|本)${OWN_BODY}`, 'g'), steps: once(1) },
  { name: 'names the regulations', pattern: /信息公开条例/g, steps: once(1) },
  {
    name: 'looks back on a year',
    pattern: /全年|一年来|过去的?一年|(?:19|20)\d\d ?年(?:度)?(?:以来)?[,，]|(?:19|20)\d\d ?年(?:度)?(?:我|本|全)/g,
    steps: once(1),
  },
];

export const AGAINST: readonly ReportEvidence[] = [
  {
    name: 'is addressed to bodies below',
    pattern: /^[ \t\u3000]*[^\n。]{0,60}各[^\n。]{1,60}[：:][ \t]*$/gm,
    steps: once(-2),
    within: 1500,
  },
  {
    name: 'tells others what to do',
    pattern:
      /请(?:各|于|按|认真|严格|及时|参照|务必|遵照|贯彻|结合|对照|将)|务必|特此(?:通知|函告)|通知如下|抄送|主送|(?:应当?|须|要)(?:于|在)[^。\n]{0,18}(?:前|日内)|逾期/g,
    steps: [
      [1, -1],
      [2, -3],
      [4, -5],
    ],
  },
  {
    name: 'has places to be filled in',
    pattern:
      /[×✕Xx＊○〇]{2,8}(?=年|市|县|区|局|镇|乡|委|办|单位|机关|条|件|人|省|部门|类|次)|(?:19|20)(?:××|XX|xx|\*\*|__|〇〇|○○)|_{3,}|[（(【〔［[<＜](?:单位名称|机关名称|填写|此处|请|年份|简要|可|数字|示例|名称)[^）)】〕］\]>＞\n]{0,60}[）)】〕］\]>＞]/g,
    steps: [
      [1, -1],
      [3, -4],
      [8, -6],
    ],
  },
  {
    name: 'tells how to write',
    pattern:
      /填写|填报|撰写|编写|写明|示例|范例|范本|模板|注意事项|常见(?:错误|问题)|应(?:当)?(?:包括|写|说明|列|报告|填|突出|简要|如实|反映)|不得(?:漏|空|缺|出现|少于|超过)|字左右|\d字以内|不要(?:写|照搬|遗漏)/g,
    steps: [
      [3, -3],
      [6, -5],
    ],
  },
  { name: 'is a law', pattern: /^[ \t\u3000*#]*第[一二三四五六七八九十百]{1,4}条[ \u3000*]/gm, steps: [[4, -5]] },
  { name: 'asks and answers', pattern: /^[ \t\u3000*#]*(?:问|答|Q|A)[ \d]{0,3}[：:]/gm, steps: [[2, -4]] },
  {
    name: 'is news',
    pattern: /近日[,，]|日前[,，]|据悉|(?:本报|本网)讯|通讯员|记者[^。\n]{0,8}(?:获悉|了解|采访|从)|责任编辑/g,
    steps: [
      [1, -2],
      [2, -4],
    ],
    within: 3000,
  },
  { name: 'is a paper', pattern: /关键词[：:]|参考文献|^摘[ \u3000]?要[：:]/gm, steps: once(-4) },
  {
    name: 'is a report of another kind',
    pattern:
      /^(?![^\n]*(?:信息|政务)公开)[#>* \t\u3000]*[^\n。，：:]{0,40}(?:法治政府建设|政府工作|部门决算|部门预算|财务|审计|环境质量|社会责任|执法统计|国民经济|党建|述职|巡察|整改)[^\n。，：:]{0,16}(?:报告|公报|说明|总结)[ \t]*$/gm,
    steps: once(-4),
    within: 400,
  },
  {
    name: 'judges the reports of others',
    pattern:
      /(?:抽查|评估|检查|评议|测评)了?[^。\n]{0,12}\d+ ?(?:家|个|份)[^。\n]{0,14}(?:年度报告|年报|单位|部门|网站)/g,
    steps: [
      [1, -2],
      [2, -4],
    ],
  },
];
