/** A line that is the title, or its end where it is broken: "某市2023年政府信息公开工作年度报告", "二〇一五年信息公开年报". */
export const TITLE =
  /^[#>*_ \t\u3000]*[^\n。，,;；《》：:]{2,60}(?:政务|信息)[ \u3000]?\n?公[ \u3000]?开[ \u3000]?(?:工作)?(?:情况)?(?:的)?\n?(?:年度)?(?:工作)?(?:情况)?\n?(?:报告|年报)(?=[ \t\u3000*_#（(〔【[\d一二本根按]|年度|$)(?![（(]?(?:格式|模板|范本|样|示例|填))/m;

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
    // Of advice: 怎样写好年报, 浅谈年度报告的编制.
    '(?:怎样|怎么|如何|浅谈|浅议|浅析|谈谈|教你|手把手)[^\\n。；：:]{0,40}(?:年度报告|年报)[^\\n。；：:]{0,20}',
    `《[^》\\n]{0,60}(?:公开|年报)[^》\\n]{0,30}》[^\\n。，；：:《》]{0,20}${OTHER_KINDS}`,
  ].join('|')})(?=[）)】〕\\]”]?[ \\t\\u3000*_]*(?:[（(〔【[][^\\n]{0,30})?$)`,
  'm',
);

/** What is said to be published is a report; a column of a site (信息发布) and what a notice is about are not said so. */
const PUBLISHES =
  '(?<!信息|新闻|政策|文件|公告|通知|政务|关于|印发|予以)(?:发布|公布|晒出|亮出|披露|(?:对外|向社会|依法|正式|集中|统一|按时|按期|全部)公开)了?';
const WHICH_YEAR = '(?:(?:19|20)\\d\\d ?年|二[〇○零]\\S\\S年|上一?年|去年|本年|年度)';
const OF_DISCLOSURE = '[^\\n。；：:《》]{0,30}(?:信息|政务)公开[^\\n。；：:《》]{0,12}(?:报告|年报)';

/**
 * A line that is the title of news about a report: 某县发布2023年…年度报告, 2023年…年报出炉, 一图读懂…. The report itself may stand below.
 */
export const NEWS_TITLE = new RegExp(
  `^[#>*_ \\t\\u3000]*(?:${[
    `(?![^\\n]{0,40}关于)[^\\n。；：:《》]{2,40}?${PUBLISHES}(?:其|我[市县区省州]|全[市县区省州])?${WHICH_YEAR}${OF_DISCLOSURE}`,
    `[^\\n。；：:《》]{2,40}?${WHICH_YEAR}${OF_DISCLOSURE}(?:正式|全部|集中|如期|按期|今日|近日|已|已经)?(?:发布|公布|出炉|亮相|上线|来了)`,
    `(?:图解|图说|数读|速读|速览|解读|(?:一图|一文|一张图)(?:读懂|看懂|了解|速览)|带你(?:读懂|看懂))[:：|丨｜ \\u3000]?《?[^\\n。；：:]{2,40}${OF_DISCLOSURE.replaceAll('《》', '')}》?`,
  ].join('|')})[^\\n]*$`,
  'm',
);
