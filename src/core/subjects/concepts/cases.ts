import { END, notAfter, type Part, phrase, START } from '../phrase';
import { type ConceptRule, law, rule } from './concept-rule';

const OUTCOME: readonly Part[] = [
  '维持 纠正 纠错 其他 其它 其他结果 其它结果 其他情形 其它情形 其他情况 其它情况 未审结',
  '的 ?',
];

/** What became of reviews or suits. */
const outcomes = (topic: string): readonly ConceptRule[] => [
  // 其余3件为其他结果或未审结: no one column of the form.
  rule(`${topic}.several`, phrase('维持的或纠正的', ...OUTCOME, '、 或 或者 和 及 与 以及', ...OUTCOME)),
  law(
    `${topic}.pending`,
    '未审结 未办结 待审',
    phrase('审理之中', '审理', '之 ?', '中'),
    phrase('尚在审理', '正 尚 仍 还', '在', '审理 办理'),
  ),
  rule(`${topic}.concluded`, phrase('审结', notAfter('未'), '审结 结案 办结')),
  law(`${topic}.upheld`, '维持 驳回'),
  law(`${topic}.corrected`, '纠错 纠正 撤销 败诉 违法 责令'),
  rule(`${topic}.upheld`, '胜诉'),
  rule(`${topic}.withdrawn`, '撤回 撤诉 终止 终结 和解 调解 不予受理'),
  law(
    `${topic}.other`,
    phrase('为其他原因的', START, 2, '其他 其它', '结果 情形 情况 原因 ?', '的 有 共 为 *', END),
    phrase('尚有其他情形等', '其他 其它', '结果 情形'),
  ),
];

export const OF_REVIEWS: readonly ConceptRule[] = [...outcomes('review'), law('review.total', '复议')];

export const OF_SUITS: readonly ConceptRule[] = [
  // 行政复议、行政诉讼案件共9件: both together.
  law(
    'cases.total',
    phrase(
      '复议案件和行政诉讼案件的',
      '复议',
      '案件 ?',
      '、 和 及 与 以及 或 或者',
      '行政 ?',
      '诉讼',
      '案件 ?',
      '的 共 计 合计 总计 为 有 数 量 *',
      END,
    ),
  ),
  law('litigation.direct', phrase('未经行政复议', '未经', '行政 ?', '复议'), phrase('直接起诉', '直接', '起诉 提起')),
  law('litigation.after-review', '复议后'),
  ...outcomes('litigation'),
  law('litigation.total', '诉讼 应诉 起诉'),
];
