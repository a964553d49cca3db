import { phrase } from './phrase';
import { type WordClass, wordClass } from './word-class';

/** Words for one of two, beside the other. */
const beside = (other: string, words: string): WordClass =>
  wordClass([`共有事项12件，其中{}8件、${other}7件。`, words]);

/** Names of which one begins where the other ends: in a list of two, nothing is left between them. */
export const COMPLEMENTS: readonly (readonly WordClass[])[] = [
  [beside('女性', '男性 男生 男职工'), beside('男性', '女性 女生 女职工')],
  [beside('农村', '城市 城镇 城区 县城'), beside('城市', '农村 乡村')],
  [
    beside('乡镇', '市本级 县本级 区本级 省本级 市直 县直 区直 省直'),
    beside('市本级', '乡镇 镇街 镇办 街道 县区 区县 县市区 各县市'),
  ],
  [beside('承诺件', '即办件'), beside('即办件', '承诺件')],
  [beside('会办', '主办 独办'), beside('主办', '会办 协办')],
  [beside('民办', '公办'), beside('公办', '民办')],
  [beside('私立', '公立'), beside('公立', '私立')],
];

/** What turns a name into its complement: 合格 and 不合格, 税收 and 非税收, 办结 and 未办结. */
export const NEGATION = wordClass(['共有事项12件，其中达标8件、{}达标7件。', '不 未 非 没有']);

/** By what the parts of a whole are told apart, where a sentence or a heading begins a list with it: 按类别看, 从内容上看. */
export const VIEWPOINTS = wordClass([
  '全年公开信息12条。\n按{}看，机构类5条、动态类6条、其他4条。',
  '类别 内容 主题 类型 来源 渠道 形式 方式 性质 领域 事项 主体 种类 申请人 申请主体 申请方式 申请渠道 信息类别 信息类型 信息内容 公开内容 申请内容 公开类别 申请事项',
]);

/** What else stands in words that say by what the parts of a whole are told apart: 公开的政府信息主要类别有. */
export const TOLD_APART = wordClass([
  '全年公开信息12条。\n{}类别:机构类5条、动态类6条、其他4条。',
  '按 按照 从 就 依 依照 以 上 来 分 分类 划分 看 讲 区分 统计 情况 具体 主要 大致 分别 如下 其中 包括 分为 为 有 是 各 等',
]);

/** Such words right before the first name, without a colon: 类别主要有机构类5条. */
export const LEADS_TO_PARTS = phrase('类别情况主要有', VIEWPOINTS, '情况 ?', '主要 ?', '包括 分为 有 为 是');

/** What may stand beside a name without making it narrower: 县直单位, 法人及其他组织申请. */
export const BESIDE_NAMES = wordClass([
  '公开岗位12个，其中县直{}5个，乡镇7个。',
  [
    '单位 部门 机关 级 各级 收到 受理 办理 提出 提交 申请 申请人 的 类 件 共 有 为 已 了 计 分别 其中 信息 人员 工作人员 方面 数 占 个人 企业 组织 等组织',
    '或其他组织 及其他组织 和其他组织 和组织 事项 公开 发布 开展 举办 安排 通过 以 依法 则 是 属于 问题 案件 渠道 方式 形式 途径 窗口 会议 培训 栏目 由 宣布',
  ].join(' '),
]);

/** 从公开内容上看, 按类别划分: nothing but by what the parts are told apart. */
export const BY_VIEWPOINT = phrase(
  '其中,按照信息类别上划分',
  '其中 其中, 其中: ?',
  '按 从 就 依 按照 依照 ?',
  '信息 公开 申请 工作 ?',
  VIEWPOINTS,
  '上 来 ?',
  '分 分类 划分 看 讲 统计 区分 情况 ?',
);

/** 具体分类如下, 类别情况: the same, and that what follows is all of it. */
export const IN_DETAIL = phrase(
  '其中,具体分类如下',
  '其中, 其中 其中: ?',
  '具体 主要 ?',
  '分类 类别 情况 构成 +',
  '如下 为 ?',
);

/** How a heading ends under which what was made public is told by its kinds. */
export const KINDS_TITLED = phrase('的主要类别情况', '的 信息 主要 *', '类别 种类 类型 分类', '情况 ?');

/** What stands before and behind the name of a part: 其中, 共, 有, 为. */
export const AROUND_NAMES = [
  '其中 包括 包含 含 属于 属 +',
  '的 共 共计 有 为 信息数 各信息数 类信息数 各类信息数 数量 数 +',
] as const;
