/** The short names of kinds, verdicts, roles and states in Chinese; this file fixes the keys, `vocabulary-en.ts` has the same. */
import type { RelationKind } from '../core/model/analysis';
import type { CellState, FigureRole, Severity, Verdict } from '../core/model/schema';
import type { TermRole } from '../core/model/term-role';
import { kindNames } from './kind-names';

export interface ModelVocabulary {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly kinds: Readonly<Record<RelationKind, string>>;
  readonly roles: Readonly<Record<FigureRole, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly states: Readonly<Record<CellState, string>>;
  readonly terms: Readonly<Record<TermRole, string>>;
}

export const vocabularyZh: ModelVocabulary = {
  verdicts: { holds: '成立', violated: '不一致', allowed: '按口径允许', undecidable: '无法判断' },
  kinds: kindNames('zh'),
  roles: {
    statistic: '统计数据',
    percentage: '百分比',
    fraction: '分数',
    date: '日期',
    period: '期间',
    'document-number': '文号',
    'law-article': '法律条款',
    ordinal: '序号',
    contact: '联系方式',
    duration: '时长',
    'fixed-word': '固定用语',
    code: '代码',
    target: '目标',
    unread: '未读懂的数字',
  },
  severities: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
  states: { number: '数字', blank: '空白', nil: '无', text: '文字', ambiguous: '几种读法', missing: '未填' },
  terms: {
    total: '总数',
    part: '分项',
    left: '左边',
    right: '右边',
    whole: '总体',
    subset: '其中',
    said: '此处',
    stated: '另处',
    percent: '百分比',
    numerator: '分子',
    base: '基数',
    condition: '前提',
    consequence: '结果',
    earlier: '先',
    later: '后',
    announced: '所称',
    listed: '所列',
    minuend: '被减数',
    subtrahend: '减数',
    change: '增减数',
  },
};
