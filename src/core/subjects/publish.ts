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
