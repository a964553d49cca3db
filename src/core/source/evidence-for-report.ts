import { once, type ReportEvidence } from './report-evidence';

const OWN_BODY = '(?:局|县|区|市|镇|乡|委|办|街道|厅|院|校|部|处|省|州|旗|盟|队|中心|单位|机关)';
const CHAPTER =
  '(?:公开|复议|诉讼|申请|主要问题|存在的?问题|需要报告|总体情况|基本情况|基本概况|概述|工作概况|信息管理|平台建设|监督保障)';
const MEASURE = '(?:件|条|次|人|篇|项|宗|起|个|场|名|期|通|封|份)';

/** The head of a chapter of the genre, with its ordinal. */
export const CHAPTER_HEADS = new RegExp(
  `(?:^|[\\s\\u3000。；>|])(?:#{1,6} ?)?(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,2}(?:部分|章|[，、]))[^\\n。；|]{0,26}${CHAPTER}`,
  'g',
);

/** What speaks for a text being a 政府信息公开工作年度报告: rows of data, each with its weight. */
export const EVIDENCE_FOR: readonly ReportEvidence[] = [
  {
    name: 'says of itself what it is',
    pattern:
      /本(?:年度|工作)?(?:工作)?报告(?:是|由|根据|按照|依据|中?所列|中(?:所)?(?:使用|的)?数据|所(?:用|使用)数据|的?数据|全文|主要|共|分为|的?电子版)|编制(?:了|完成|并公布)?(?:本(?:年度|工作)?报告|而成)|(?:特|现)(?:将|向|编制|公布|予以公布)[^。\n]{0,70}(?:年度报告|年报|公开[^。\n]{0,14}情况)|(?:统计|计算)(?:的)?(?:期限|时限|时间|周期|区间)[^。\n\d]{0,8}(?:19|20)\d\d/g,
    steps: once(3),
    within: 4000,
  },
  {
    name: 'chapters of the genre',
    pattern: CHAPTER_HEADS,
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
