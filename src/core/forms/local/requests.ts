/** The requests and answers that the forms of Shanghai, Fujian and Gansu count alike (指标 10 to 31 of the Shanghai form). */
import type { LocalPart, LocalRelation } from './local-form';

const part = (...names: readonly string[]): LocalPart => ({ names });
const also = (...names: readonly string[]): LocalPart => ({ names, optional: true });
const rest = (...names: readonly string[]): LocalPart => ({ names, optional: true, closes: true });

export const OTHER_WAYS = rest(
  '其他形式申请数',
  '其它形式申请数',
  '其他申请数',
  '其它申请数',
  '其他方式申请数',
  '其他',
  '其它',
);

/** 申请总数 = 当面 + 传真 + 电子邮件 + 网上 + 信函 (+ 其他形式) */
export const received = (clause: string): LocalRelation => ({
  id: 'received',
  kind: 'sum',
  total: [
    '受理依申请公开信息总数',
    '受理依申请公开政府信息总数',
    '依申请公开信息总数',
    '申请总数',
    '收到申请总数',
    '受理申请总数',
  ],
  parts: [
    part('当面申请数', '当面申请'),
    part('传真申请数', '传真申请'),
    also('电子邮件申请数', '电子邮件申请'),
    part('网上申请数', '网上申请', '网络申请数'),
    part('信函申请数', '信函申请'),
    OTHER_WAYS,
  ],
  severity: 'error',
  severityBelow: 'warning',
  clause,
});

/** 答复总数 = 同意公开 + 同意部分公开 + 否决公开 (+ 其他); answers of other kinds have no row in some editions. */
export const answered = (clause: string): LocalRelation => ({
  id: 'answered',
  kind: 'sum',
  total: ['对申请的答复总数', '答复总数', '申请答复总数', '对申请答复总数'],
  parts: [
    part('同意公开答复数', '同意公开数', '同意公开'),
    part('同意部分公开答复数', '同意部分公开数', '部分公开答复数', '同意部分公开'),
    also(
      '否决公开答复数',
      '否决公开答复总数',
      '不同意公开答复数',
      '不予公开答复数',
      '不予公开总数',
      '不予公开答复总数',
    ),
    also('非规定所指政府信息数', '非条例所指政府信息数', '非政府信息数', '不属于政府信息数'),
    also('信息不存在数', '不存在数'),
    also('非本部门掌握数', '非本机关职权范围数', '非本机关政府信息数', '不属于本机关公开数'),
    also('申请内容不明确数', '内容不明确数'),
    also('重复申请数'),
    rest('其他', '其它', '其他答复数', '其它原因', '其他原因'),
  ],
  severity: 'error',
  severityBelow: 'hint',
  clause,
});

const EXEMPT = [1, 2, 3, 4, 5, 6, 7].map(
  (n): LocalPart => also(`免予公开范围${n}数`, `不予公开范围${n}数`, `免予公开范围${n}`),
);

/** 否决公开答复总数 = the reasons of the form, the last of them 其它原因. */
export const refused = (clause: string): LocalRelation => ({
  id: 'refused',
  kind: 'sum',
  total: ['否决公开答复总数', '否决公开答复数', '不予公开总数', '不予公开答复总数'],
  parts: [
    also('非规定所指政府信息数', '非条例所指政府信息数'),
    also('信息不存在数'),
    also('非本部门掌握数'),
    also('申请内容不明确数'),
    ...EXEMPT,
    rest('其它原因', '其他原因', '其它原因数', '其他原因数'),
  ],
  severity: 'error',
  severityBelow: 'hint',
  clause,
});
