/** 政府信息公开工作年度报告格式(试行) of 2019, for the report years 2019 and 2020: 198 cells. */
import { requestRelations, requestTable, reviewTable } from './disclosure-tables';
import type { Column, Form } from './form';

const TABLE_2 = '国办公开办函〔2019〕60号 二、主动公开政府信息情况';

const DOCUMENTS: readonly Column[] = [
  { id: 'made', label: '本年新制作数量', unit: '件' },
  { id: 'published', label: '本年新公开数量', unit: '件' },
  { id: 'published-total', label: '对外公开总数量', unit: '件' },
];
const LAST_YEAR: Column = { id: 'items-last-year', label: '上一年项目数量' };
const CHANGE: Column = { id: 'items-change', label: '本年增/减', signed: true };
const ITEMS: readonly Column[] = [LAST_YEAR, CHANGE, { id: 'decisions', label: '处理决定数量' }];
const PROCUREMENT: readonly Column[] = [
  { id: 'items', label: '采购项目数量' },
  // The form does not print the unit: 元, 万元 and 「万」 inside the cell all occur.
  { id: 'amount', label: '采购总金额' },
];

const itemRows = ['licensing', 'other-services', 'punishment', 'coercion', 'fees'];

export const disclosure2019: Form = {
  id: 'disclosure-2019',
  name: '政府信息公开工作年度报告(试行,2019—2020年度)',
  family: 'disclosure',
  notice: '国办公开办函〔2019〕60号',
  years: [2019, 2020],
  // The notice left it to a body whether its first report already used the new form.
  toleratedYears: [2018],
  tellTales: ['本年新制作数量', '本年新公开数量', '对外公开总数量', '上一年项目数量', '采购项目数量', '政府集中采购'],
  tables: [
    {
      id: 'active',
      title: '主动公开政府信息情况',
      layout: 'rows',
      cellId: '{row}.{column}',
      columns: [],
      opening: ['第二十条第(一)项', '信息内容本年新制作数量', '本年新制作数量'],
      repeated: ['信息内容本年新制作数量', '本年新制作数量'],
      closing: ['收到和处理政府信息公开申请'],
      captions: {
        regulations: '第二十条第(一)项',
        licensing: '第二十条第(五)项',
        punishment: '第二十条第(六)项',
        fees: '第二十条第(八)项',
        procurement: '第二十条第(九)项',
      },
      rows: [
        { id: 'regulations', label: '规章', columns: DOCUMENTS },
        { id: 'normative', label: '规范性文件', variants: ['行政规范性文件'], columns: DOCUMENTS },
        { id: 'licensing', label: '行政许可', columns: ITEMS },
        { id: 'other-services', label: '其他对外管理服务事项', columns: ITEMS },
        { id: 'punishment', label: '行政处罚', columns: ITEMS },
        { id: 'coercion', label: '行政强制', columns: ITEMS },
        { id: 'fees', label: '行政事业性收费', columns: [LAST_YEAR, CHANGE] },
        { id: 'procurement', label: '政府集中采购', columns: PROCUREMENT },
      ],
    },
    requestTable,
    reviewTable,
  ],
  relations: [
    ...requestRelations,
    ...['regulations', 'normative'].flatMap((row): Form['relations'] => [
      {
        id: `${row}-published`,
        kind: 'subset',
        left: `${row}.published`,
        right: `${row}.published-total`,
        severity: 'warning',
        clause: TABLE_2,
      },
      {
        id: `${row}-published-total`,
        kind: 'cross-year',
        left: `${row}.published-total`,
        right: `@${row}.published-total+${row}.published`,
        spec: { atMost: true },
        severity: 'hint',
        clause: TABLE_2,
      },
    ]),
    ...itemRows.flatMap((row): Form['relations'] => [
      {
        id: `${row}-items`,
        kind: 'usual-at-least',
        left: `${row}.items-last-year+${row}.items-change`,
        right: '0',
        severity: 'warning',
        clause: TABLE_2,
      },
      {
        id: `${row}-items-carried`,
        kind: 'cross-year',
        left: `${row}.items-last-year`,
        right: `@${row}.items-last-year+@${row}.items-change`,
        severity: 'warning',
        clause: TABLE_2,
      },
    ]),
    {
      id: 'procurement-amount',
      kind: 'implication',
      left: 'procurement.items',
      right: 'procurement.amount',
      spec: { above: true },
      severity: 'warning',
      clause: TABLE_2,
    },
    {
      id: 'procurement-items',
      kind: 'implication',
      left: 'procurement.amount',
      right: 'procurement.items',
      severity: 'warning',
      clause: TABLE_2,
    },
  ],
};
