/** Evidence in the words of a text that it is a report, or the beginning of one, where neither a title nor several headings show it. */

/** Where a beginning of a report has its title or what stands for it, in UTF-16 code units. */
const OPENING = 1200;

/** Who writes about reports, and not one: asks for them, publishes or explains them, lists them. */
const ABOUT_REPORTS =
  /关于(?!.{0,30}(?:情况的报告|年度报告$))|通知|指南|模板|范本|范文|样本|解读|要求|须知|办法|培训|汇总表|目录|发布|公布|印发|报送|说明/;

/** 「某县水务局2024年政府信息公开工作年度报告」, alone on its line or with the first chapter glued to it; the words before it are the issuer's and the year. */
const TITLE =
  /^[#*\s\u3000]{0,12}([^\n。，,;；：:《》]{2,40}?(?:政务|信息)公开(?:工作)?(?:年度|情况)?(?:报告|年报))(?=[ \t\u3000*]*(?:[（(【[]|$)|[ \t\u3000]*(?:[（(]?[一二三四五六七八九十1][、.）)]|\n|目录|引言|前言|第一|本|根据|按照|为|来源|发布|时间|日期))/gm;

/** The name of a column of a site: whose report, or of which year, is not said. */
const NAMELESS = /^(?:政府|政务)?信息公开(?:工作)?(?:年度|情况)?(?:报告|年报)$/;

/** What a report says of itself: the period of its numbers, on what it is based, its parts. */
const OF_ITSELF: readonly RegExp[] = [
  /(?:报告|年报)(?:中)?(?:所)?(?:列|使用|涉及|引用)?(?:的)?(?:各项)?(?:统计)?数据(?:的)?(?:统计|计算|起止|截止)?(?:的)?(?:期限|时限|时间|周期)/,
  /(?:所列|使用|统计)(?:各项)?(?:统计)?数据(?:的)?(?:统计|计算)?(?:的)?(?:期限|时限|时间)/,
  /(?:编制|形成|撰写|公布|发布|报告)(?:了|成|的)?(?:本|我|如下|\d{4}|[^\n。；]{0,32}(?:政务|信息)公开)[^\n。；]{0,22}(?:年报|报告)/,
  /(?:报告|年报|全文)(?:主要)?(?:内容)?(?:由|包括|分为|共分)[^\n。]{0,40}(?:概述|概况|总体情况|基本情况|主动公开)/,
  /(?:现|特)(?:将|向社会)[^\n。]{0,60}(?:公开|公布|报告)(?:如下|工作年度报告|年度报告)/,
];

/** The first chapter. */
const FIRST_CHAPTER =
  /^[#\s\u3000]{0,8}(?:一|第一部分|[（(]一[）)])\s{0,2}[、.．]?\s{0,2}[^\n。]{0,14}(?:总体情况|概述|概况|基本情况|工作情况|主动公开)/m;

/** Whose text it is: the body's own disclosure, told by itself. */
const OWN = /(?:我|本)(?:局|县|市|区|镇|乡|街道|委|厅|部|院|办|单位|机关|处|省|州|旗|站|中心|队)/;
const STATUTE = /政府信息公开条例/;

/** Numbers of the genre: 公开政府信息513条, 收到申请15件. */
const COUNTS: readonly RegExp[] = [
  /公开[^\n。；;]{0,30}\d\s{0,2}(?:余|多)?[条件项篇次份]/,
  /(?:受理|收到|办理|答复|新收|申请)[^\n。；;]{0,24}\d\s{0,2}[件份条宗次]/,
  /(?:复议|诉讼)[^\n。；;]{0,16}\d\s{0,2}[件起宗次]/,
  /(?:发布|推送|更新|发文|刊发|制作)[^\n。；;]{0,24}\d\s{0,2}[条件项篇次份期]/,
];

/** 主动公开政府信息513条, 政府信息公开申请15件: nobody else counts these. */
const OURS = /公开(?:各类)?政府信息[^\n。；;]{0,12}\d|政府信息公开申请[^\n。；;]{0,10}\d/;

/** Labels that only statutory tables print. */
const LABELS: readonly string[] = [
  '本年新收政府信息公开申请',
  '上年结转政府信息公开申请',
  '结转下年度继续办理',
  '属于行政查询事项',
  '保护第三方合法权益',
  '本机关不掌握相关政府信息',
  '没有现成信息需要另行制作',
  '信访举报投诉类申请',
  '本年制发件数',
  '现行有效件数',
  '本年处理决定数量',
  '本年收费金额',
  '本年新制作数量',
  '对外公开总数量',
  '未经复议直接起诉',
  '尚未审结',
  '主动公开政府信息数',
  '制发规范性文件总数',
  '申请办结数',
  '收到申请数',
  '当面申请数',
  '历年累计',
  '主动公开信息数',
];
const FEWEST_LABELS = 3;

/** Whether the beginning of a text shows by its own words that it is a report. */
export function showsGenre(head: string): boolean {
  if (labelledRows(head) >= FEWEST_LABELS) return true;
  const opening = head.slice(0, OPENING);
  const title = titleIn(opening);
  if (title === 'about') return false;
  const counts = COUNTS.filter((pattern) => pattern.test(head)).length;
  const ofItself = OF_ITSELF.filter((pattern) => pattern.test(opening)).length;
  const isFirst = FIRST_CHAPTER.test(head);
  if (title === 'report') return true;
  if (ofItself >= 2 || (ofItself === 1 && (isFirst || counts >= 2))) return true;
  if (!isFirst || counts === 0 || !SUBJECT.test(head)) return false;
  const signs = [OWN.test(opening), STATUTE.test(head), mentions(head) >= FEWEST_MENTIONS].filter(Boolean).length;
  return OURS.test(head) || counts + signs >= FEWEST_SIGNS;
}

const SUBJECT = /信息公开|公开(?:各类)?政府信息/;

/** So many of the signs together, one of them a number, behind the first chapter of the genre. */
const FEWEST_SIGNS = 3;
const FEWEST_MENTIONS = 3;

const mentions = (head: string): number => head.split('信息公开').length - 1;

/** How many labels stand before a number or blank cells on their line: in a glossary none do. */
function labelledRows(head: string): number {
  return LABELS.filter((label) => {
    const at = head.indexOf(label);
    return at >= 0 && CELLS.test(head.slice(at + label.length, at + label.length + 60));
  }).length;
}

const CELLS = /^[^\n]{0,40}?(?:\d|\|[ \t]{0,6}\||\t\t)/;

/** `report` where a line of the opening is the title of one report, `about` where its first title is that of a text about reports. */
function titleIn(opening: string): 'report' | 'about' | null {
  const titles = [...opening.matchAll(TITLE)].map((match) => match[1] ?? '').filter((one) => !NAMELESS.test(one));
  const [first] = titles;
  if (first === undefined) return null;
  const isList = new Set(titles.map((title) => title.replace(/\s/g, ''))).size >= 3;
  return isList || ABOUT_REPORTS.test(first) ? 'about' : 'report';
}
