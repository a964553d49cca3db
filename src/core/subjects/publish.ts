import { END, type Part, phrase, START } from './phrase';
import { wordClass } from './word-class';

/** That information was made public, as the name of a whole takes it up: 主动公开的政府信息. */
export const PUBLISH = wordClass([
  '全年公开政府信息12条。{}的政府信息中，机构类5条，动态类6条，其他类4条。',
  '主动公开 公开 发布 主动发布 对外公开',
]);

/** What introduces the parts of a whole that is named without its number. */
export const DIVIDED_BY = wordClass([
  '全年公开政府信息12条。公开的政府信息{}：机构类5条，动态类6条，其他类4条。',
  [
    '中 当中 包括 的种类包括 种类包括 的类别包括 类别包括 的类别有 类别有 的种类有 分类如下 按类别分 分为 有 如下 内容包括 的内容包括 类别为',
    '的内容有 按内容分 的类别为 的主要类别为 按类别划分 的类别分为 的种类分为',
  ].join(' '),
]);

/** What is made public: 各类政府信息. */
export const INFORMATION: readonly Part[] = ['的 各类 *', '政府 政务 ?', '信息'];

/** Words that name it and nothing of what it is on. */
export const SAYS_INFORMATION = wordClass(['全年公开{}12条。', '政府 政务 信息 政府信息 各类']);

/** What a heading is called that is on all that was made public. */
export const OVERVIEW = wordClass([
  '一、{}情况\n全年公开政府信息12条。',
  '总体 概述 概况 综述 基本 主要 数量 内容 类别 范围 公开 依法 工作',
]);

/** How a number of all that was made public is told; what stands before it says whether it is all. */
export const ALL_INFORMATION = phrase(
  '公开的政府信息总量共计',
  PUBLISH,
  ...INFORMATION,
  '数 总数 数量 总量 ?',
  '共 共计 合计 总计 为 达 达到 *',
  END,
);
/** Before it, that it is all. */
export const IN_ALL = '共 共计 总共 累计 向社会';

/** That information was made public by other words, of which each is the same act. */
export const SEND_OUT = wordClass([
  '全年公开文件12条，其中规范性文件3条；{}资料350条。',
  '公布 推送 刊登 刊发 刊载 公示 播发 推出',
]);

/** A medium that is no channel of its own name. */
export const MEDIA = wordClass(['全年公开信息12条，其中通过{}公开8条、通过短信公开7条。', '媒体 号 网 栏 屏']);

/** By what means something was made public, before its name. */
export const BY_MEANS_OF = '通过 利用 依托 借助 经 在';

/** What a whole is that is named without its number. */
export const NAMED_WHOLE = wordClass(['公开的政府{}如下。', '信息 申请']);

/** What is published is counted in these. */
export const DOCUMENT_UNITS: ReadonlySet<string> = new Set(['条', '条次', '件', '份', '篇', '则', '期']);

/** In what was published, the following: 公开的信息中. */
export const AMONG_PUBLISHED = phrase('公开的政府信息当中', '公开', '的 ?', '政府 政务 ?', '信息', '中 当中 里');
/** That it is information that was made public: a channel sends out much else. */
export const PUBLISHED_INFORMATION = phrase('公开的政府信息', '公开', ...INFORMATION);

/** All that was made public of its own accord, and no kind of it: 历年累计主动公开政府信息数. */
export const PUBLISHED_IN_ALL = phrase(
  '其中,本年度历年累计主动公开的政府信息总数共为',
  START,
  '其中 其中, ?',
  '本年度 年度 全年 历年 累计 共 截至目前 *',
  '主动公开',
  '的 各类 *',
  '政府 政务 ?',
  '信息',
  '总数 数 总量 数量 ?',
  '共 为 达 *',
  END,
);
