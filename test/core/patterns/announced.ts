import type { DocumentPattern } from './document-pattern';

const CHAPTERS = `一、总体情况
文。
二、主动公开政府信息情况
文。
三、收到和处理政府信息公开申请情况
文。
四、政府信息公开行政复议、行政诉讼情况
文。
五、存在的主要问题及改进情况
文。
六、其他需要报告的事项
无。
`;

/** What is said of the three chapters that should have a table and have words. */
const NO_TABLES = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
].map((heading) => `information notice.unread-section «${heading}»`);

/** Lists and the numbers that announce them. */
export const ANNOUNCED: readonly DocumentPattern[] = [
  {
    pattern: 'announced count, open list',
    about: 'columns of which some are named',
    text: '一、概述\n对网站改版，设有机构概况、财政预决算、重点项目等9个栏目。\n',
    relations: ['announced-count holds: 3 ≤ 9'],
  },
  {
    pattern: 'announced count, open list',
    about: 'more named than counted: where such a list begins is not sure, so nothing is said',
    text: '一、概述\n设有机构概况、财政预决算、重点项目、人事任免等3个栏目。\n',
    relations: [],
  },
  {
    pattern: 'announced parts, numbered one by one',
    about: 'items with ordinals can be counted in one way only, whatever stands in them',
    text: '霜桥镇2022年政府信息公开工作年度报告\n本报告共分三个部分：\n（一）总体情况；\n（二）组织以及制度建设情况；\n（三）申请的办理情况；\n（四）需要说明的事项与附表。\n',
    reads: ['announced-count violated: 3 ≠ 4'],
    finds: ['warning announced-count.violated «三个部分»'],
  },
  {
    pattern: 'announced count, closed list',
    about: 'a closed list before its number',
    text: '一、概述\n建成政务大厅、查阅中心、公报亭三大平台。\n',
    relations: ['announced-count holds: 3 = 3'],
  },
  {
    pattern: 'announced count, closed list',
    about: 'fewer announced than then enumerated',
    text: '一、概述\n存在三方面问题：一是更新不勤。二是解读偏少。三是人手不足。四是培训不够。\n',
    reads: ['announced-count violated: 3 ≠ 4'],
    finds: ['warning announced-count.violated «三方面»'],
  },
  {
    pattern: 'announced chapters',
    about: '等 leaves half of the parts unnamed; the headings are as many as announced',
    text: `本报告由总体情况、主动公开情况、依申请公开情况等六个部分组成。\n${CHAPTERS}`,
    reads: ['announced-count allowed: 6 ≠ 3', 'announced-count holds: 6 = 6'],
    finds: NO_TABLES,
  },
  {
    pattern: 'announced chapters',
    about: '等 behind all parts',
    text: '本报告由总体情况、主动公开情况、存在的问题等三个部分组成。\n',
    relations: ['announced-count holds: 3 = 3'],
  },
  {
    pattern: 'announced chapters',
    about: 'more parts announced than there are headings',
    text: `本报告由总体情况、主动公开情况、依申请公开情况等七个部分组成。\n${CHAPTERS}`,
    reads: ['announced-count violated: 7 ≠ 6'],
    finds: ['hint announced-count.violated «七个部分»', ...NO_TABLES],
  },
  {
    pattern: 'statutory chapter left out',
    about: 'a statutory part left out of the list; the number agrees with the headings, so it is only a hint',
    text: `本报告由总体情况、主动公开情况、依申请公开情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。\n${CHAPTERS}`,
    reads: ['announced-count allowed: 6 ≠ 5', 'announced-count holds: 6 = 6'],
    finds: ['hint announced-count.unnamed «六部分»', ...NO_TABLES],
  },
  {
    pattern: 'item that holds two parts',
    about: 'the last item of the list holds two parts',
    text: '本年报分为工作概况，公开情况，存在不足和来年打算四部分。\n一、工作概况\n文。\n二、公开情况\n文。\n三、存在不足\n文。\n四、来年打算\n文。\n',
    reads: ['announced-count allowed: 4 ≠ 3', 'announced-count holds: 4 = 4'],
  },
  {
    pattern: 'review and lawsuit as one item',
    about: '行政复议、行政诉讼 is one item, whatever stands in its middle',
    text: '全文由总体情况、政府信息公开行政复议、行政诉讼情况、其他需要报告的事项三个部分组成。\n',
    relations: ['announced-count holds: 3 = 3'],
  },
];
