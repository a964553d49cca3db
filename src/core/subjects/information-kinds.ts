import { alone, END, type Part, type Phrase, phrase, written } from './phrase';
import { wordClass } from './word-class';

/** What information of one kind is called at its end, of which nothing is two: 工作动态, 通知公告. */
export const KIND_ENDINGS = wordClass([
  '全年公开信息12条，其中本局{}8条、财政文件7条。',
  [
    '类 信息 文件 动态 公告 公示 通告 通知 通报 要闻 新闻 法规 规划 计划 报告 概况 指南 目录 预算 决算 简报 年报 资讯',
    '信息公开 政务公开 政策 简讯 报表 数据 名单',
  ].join(' '),
]);

/** Kinds that others may be of as well: 重点领域信息 is also 财政信息. */
export const WIDE_KINDS = wordClass([
  '全年公开信息12条，其中{}文件8条、财政文件7条。',
  '重点 热点 民生 主动公开类信息 转发 转载 原创 各类 重要 惠民 便民 基层',
]);

/** A list that goes by subject, or by who took the items up: one may be in several. */
export const BY_SUBJECT = wordClass([
  '全年公开信息12条，其中{}教育文件8条、财政文件7条。',
  '涉及 关于 有关 领域 重点领域 被采用 刊用 录用 被上级采用 采用',
]);

/** What else stands in the name of an explanation, saying nothing of what is explained. */
export const AROUND_EXPLANATION = wordClass(['解读文件12件，其中{}解读8件、动画类7件。', '政策 信息 文件 类 及 和 的']);

/** What the name of a field or of a section of a site ends with: among kinds of information one of them is a kind. */
export const FIELDS_AND_SECTIONS = wordClass([
  '全年公开信息12条，其中财政类5条、动态类6条、乡村振兴{}4条。',
  '领域 专题 专栏 专题专栏 栏目',
]);

/** In how many ways one document may be explained. */
export const EXPLANATIONS = wordClass([
  '解读文件12件，其中{}类8件、动画类7件。',
  '解读 图文 图片 音频 视频 动漫 图解 文字解读',
]);

const OF_SITE: readonly Part[] = ['类 信息 *', '更新量 ?', END];

/** Names that are all there are of a website: its divisions in the yearly report that every government website prints. */
export const DIVISIONS_OF_SITE: readonly Phrase[] = [
  phrase('概况类信息更新量', '概况', ...OF_SITE),
  phrase('动态类信息更新量', '动态', ...OF_SITE),
  phrase('政务公开目录信息更新量', '信息 政务', '公开', '目录 ?', ...OF_SITE),
];

/** The same of anything that is published: what is one's own, and what is taken over. */
export const OWN_AND_TAKEN_OVER: readonly Phrase[] = [
  alone('原创'),
  phrase('转载', '转发 转载', written(/(?!.{0,2}被)/)),
];
