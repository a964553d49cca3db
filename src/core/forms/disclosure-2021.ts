/** 政府信息公开工作年度报告格式 of 2021, for the report years from 2021: 200 cells. */
import { requestRelations, requestTable, reviewTable } from './disclosure-tables';
import type { Column, Form } from './form';

const TABLE_2 = '国办公开办函〔2021〕30号 二、主动公开政府信息情况';

const DOCUMENTS: readonly Column[] = [
  { id: 'made', label: '本年制发件数', unit: '件' },
  { id: 'repealed', label: '本年废止件数', unit: '件' },
  { id: 'in-force', label: '现行有效件数', unit: '件' },
];
const DECISIONS: readonly Column[] = [{ id: 'decisions', label: '本年处理决定数量', unit: '件' }];
const AMOUNT: readonly Column[] = [{ id: 'amount', label: '本年收费金额(单位:万元)', unit: '万元' }];

export const disclosure2021: Form = {
  id: 'disclosure-2021',
  name: '政府信息公开工作年度报告(2021年度起)',
  family: 'disclosure',
  notice: '国办公开办函〔2021〕30号',
  years: [2021, null],
  tellTales: [
    '本年制发件数',
    '本年废止件数',
    '现行有效件数',
    '本年收费金额',
    '逾期未按收费通知要求缴纳费用',
    '无正当理由逾期不补正',
  ],
  tables: [
    {
      id: 'active',
      title: '主动公开政府信息情况',
      layout: 'rows',
      cellId: '{row}.{column}',
      columns: [],
      opening: ['第二十条第(一)项', '信息内容本年制发件数', '本年制发件数'],
      repeated: ['信息内容本年制发件数', '本年制发件数'],
      closing: ['收到和处理政府信息公开申请'],
      captions: {
        regulations: '第二十条第(一)项',
        licensing: '第二十条第(五)项',
        punishment: '第二十条第(六)项',
        fees: '第二十条第(八)项',
      },
      rows: [
        { id: 'regulations', label: '规章', columns: DOCUMENTS },
        { id: 'normative', label: '行政规范性文件', variants: ['规范性文件'], columns: DOCUMENTS },
        { id: 'licensing', label: '行政许可', columns: DECISIONS },
        { id: 'punishment', label: '行政处罚', columns: DECISIONS },
        { id: 'coercion', label: '行政强制', columns: DECISIONS },
        { id: 'fees', label: '行政事业性收费', columns: AMOUNT },
      ],
    },
    requestTable,
    reviewTable,
  ],
  relations: [
    ...requestRelations,
    ...['regulations', 'normative'].flatMap((row): Form['relations'] => [
      // Lapse, amendment and moved powers may explain a difference: never above warning.
      {
        id: `${row}-in-force`,
        kind: 'cross-year',
        left: `${row}.in-force`,
        right: `@${row}.in-force+${row}.made−${row}.repealed`,
        severity: 'warning',
        clause: TABLE_2,
      },
      {
        id: `${row}-at-least`,
        kind: 'usual-at-least',
        left: `${row}.in-force`,
        right: `${row}.made−${row}.repealed`,
        severity: 'hint',
        clause: TABLE_2,
      },
    ]),
  ],
};
