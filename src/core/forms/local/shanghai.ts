/** 政府信息公开情况统计表 of Shanghai since 2004, taken over by districts and by other cities (定西, 咸阳, 宁德): with a code column. */
import type { LocalForm } from './local-form';
import { answered, received, refused } from './requests';

const CLAUSE = '上海市政府信息公开情况统计表';

export const shanghai: LocalForm = {
  id: 'local-shanghai',
  name: '政府信息公开情况统计表(上海等地,2004—2013年度)',
  years: [2004, 2013],
  tellTales: ['全文电子化', '免予公开范围', '不予公开范围', '行政申诉', '本年累计', '本期实际'],
  relations: [
    received(CLAUSE),
    answered(CLAUSE),
    refused(CLAUSE),
    {
      id: 'disclosed',
      kind: 'subset',
      total: ['主动公开信息数', '主动公开政府信息数'],
      parts: [
        { names: ['全文电子化的主动公开信息数', '全文电子化数', '全文电子化'], optional: true },
        { names: ['新增的行政规范性文件数', '新增规范性文件数', '新增的规范性文件数'], optional: true },
      ],
      severity: 'error',
      clause: CLAUSE,
    },
    {
      id: 'appeals',
      kind: 'subset',
      total: ['行政申诉数'],
      parts: [{ names: ['对本部门首次处理不满意的行政申诉数', '对首次处理不满意的申诉数'] }],
      severity: 'error',
      clause: CLAUSE,
    },
    {
      id: 'fees',
      kind: 'sum',
      total: ['收取费用总数', '收取费用', '收取费用总额'],
      parts: [
        { names: ['主动公开收费', '主动公开收费数'] },
        { names: ['依申请收费', '依申请公开收费', '依申请公开收费数'] },
      ],
      severity: 'error',
      clause: CLAUSE,
    },
    {
      id: 'staff',
      kind: 'sum',
      total: ['政府信息公开指定专职人员总数', '专职人员总数', '专职人员数', '政府信息公开专职人员数'],
      parts: [{ names: ['全职人员数', '全职人员', '全职'] }, { names: ['兼职人员数', '兼职人员', '兼职'] }],
      severity: 'error',
      clause: CLAUSE,
    },
  ],
};
