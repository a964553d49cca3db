/** Texts for the suites, about a county that does not exist. */

import { blankTable } from '../../../src/core/drafting/blank-table';
import { formById } from '../../../src/core/forms/all';

const VALUES: Readonly<Record<string, string>> = {
  '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）': '2100',
  '其中：主动公开规范性文件数': '20',
  制发规范性文件总数: '25',
  '1.政府公报公开政府信息数': '0',
  '2.政府网站公开政府信息数': '2000',
  '3.政务微博公开政府信息数': '80',
  '4.政务微信公开政府信息数': '150',
  '5.其他方式公开政府信息数': '0',
  '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）': '6',
  '1.参加或举办新闻发布会总次数': '1',
  '其中：主要负责同志参加新闻发布会次数': '1',
  '2.政府网站在线访谈次数': '2',
  '其中：主要负责同志参加政府网站在线访谈次数': '1',
  '3.政策解读稿件发布数': '10',
  '4.微博微信回应事件数': '2',
  '5.其他方式回应事件数': '1',
  '（一）收到申请数': '12',
  '1.当面申请数': '4',
  '2.传真申请数': '0',
  '3.网络申请数': '5',
  '4.信函申请数': '3',
  '（二）申请办结数': '12',
  '1.按时办结数': '11',
  '2.延期办结数': '1',
  '（三）申请答复数': '12',
  '1.属于已主动公开范围数': '3',
  '2.同意公开答复数': '5',
  '3.同意部分公开答复数': '1',
  '4.不同意公开答复数': '1',
  法律法规规定的其他情形: '1',
  '5.不属于本行政机关公开数': '1',
  '6.申请信息不存在数': '1',
  '7.告知作出更改补充数': '0',
  '8.告知通过其他途径办理数': '0',
  '四、行政复议数量': '3',
  '（一）维持具体行政行为数': '2',
  '（二）被依法纠错数': '1',
  '（三）其他情形数': '0',
  '六、举报投诉数量': '0',
  '七、依申请公开信息收取的费用': '0',
  '（一）政府信息公开工作专门机构数': '1',
  '（二）设置政府信息公开查阅点数': '3',
  '（三）从事政府信息公开工作人员数': '12',
  '1.专职人员数（不包括政府公报及政府网站工作人员数）': '4',
  '2.兼职人员数': '8',
  '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）': '5',
  '（一）召开政府信息公开工作会议或专题会议数': '4',
  '（二）举办各类培训班数': '2',
  '（三）接受培训人员数': '160',
};

const NARRATIVE = `青屏县2016年政府信息公开工作年度报告

一、概述
2016年，全县政府信息公开工作有序开展。本报告所列数据的统计期限为2016年1月1日至2016年12月31日。

二、主动公开政府信息情况
全年通过政府网站公开政府信息2000条。

三、依申请公开政府信息情况
全年受理依申请公开12件，均按期答复。

四、行政复议和行政诉讼情况
全年发生行政复议3件，其中维持2件，纠错1件。

五、存在的主要问题和改进情况
公开的及时性有待提高。

附表：政府信息公开情况统计表
`;

/** The table of 2014, each value at the first row that bears its label. */
function statisticsTable(): string {
  const form = formById('statistics-2014');
  const [table] = form?.tables ?? [];
  if (!form || !table) throw new Error('the form of 2014 is gone');
  const open = new Map(Object.entries(VALUES));
  const rows = blankTable(form, table)
    .split('\n')
    .map((row) => {
      const label = row.split('|')[1]?.trim() ?? '';
      const value = open.get(label);
      open.delete(label);
      return value === undefined ? row : row.replace(/\| \|$/, `| ${value} |`);
    });
  return rows.join('\n');
}

/** All figures agree. */
export const CONSISTENT = `${NARRATIVE}\n${statisticsTable()}`;

/** The row of the table that says how many requests came over the net. */
export const ONLINE_ROW = '| 3.网络申请数 | 件 | 5 |';

/** The table's four ways of applying make 13, its total says 12. */
export const BROKEN_SUM = CONSISTENT.replace(ONLINE_ROW, '| 3.网络申请数 | 件 | 6 |');

export const TOTAL_ROW = '| （一）收到申请数 | 件 | 12 |';

/** It has numbers that do not agree, but is no report. */
export const NOT_A_REPORT = `登记册

今年受理申请12件，其中当面申请4件，网络申请5件，信函申请2件。
`;
