import { wordClass } from './word-class';

/** What a body does, as the words begin that tell of it: behind a list, something new was done with something else. */
export const ACTS = wordClass([
  '全年公开文件12条，其中规范性文件3条；{}资料350条。',
  [
    '公布 推送 刊登 刊发 刊载 转载 转发 播发 播放 推出 更新 上传 报送 上报 编发 编印 编制 印制 印发 制定 制作 制发 出台 发放 张贴',
    '办理 办结 处理 答复 回复 回应 受理 收到 接收 接听 接待 解答 审核 审查 清理 修订 开展 组织 举办 召开 参加 维护 开设 开通 录入 归集 征集 接受 采用 采纳 报道 主办 承办 协办',
    '公开 发布 公示',
  ].join(' '),
]);

/** What joins something new to what was told before. */
export const BESIDES = wordClass(['全年公开文件12条，其中规范性文件3条，{}资料350条。', '另 此外 同时 还']);

/** What is held: one kind is no part of another. */
export const EVENTS = wordClass(
  [
    '全年召开新闻发布会12场，其中县长出席3场；{}35场。',
    '通气会 吹风会 座谈会 恳谈会 听证会 访谈 在线访谈 培训 培训班 讲座 直播 开放日',
  ],
  ['全年召开听证会12场，其中县长出席3场；{}35场。', '新闻发布会 发布会'],
);

/** In what manner something is done, before its verb. */
export const MANNER = '其中 被 本年 本年度 全年 年内 共 共计 累计 主动 滚动 及时 集中 新 已 依法 妥善 按时 按期';

/** What a name goes on with in which the word for an act stands: 公开指南, 办理结果. */
export const NAMED_BY_ACT = '类 型 量 数 率 栏 日 结果 情况 指南 目录 制度 年度 年报 平台 工作类 条例 属性 方式 形式';

/** 办理提案2条, 更新5条: what somebody did, and no name of a kind, at the beginning or the end of a label. */
export const DEEDS =
  '发布 推送 刊发 刊登 转发 办理 回复 答复 办结 处理 召开 举办 开展 接受 受理 收到 组织 更新 上报 报送 采用 采纳 制发 制定 印发 编发 编印 新增 取消 减少 调整';
/** The same, as a label begins with it. */
export const DONE_FIRST = '通过 利用 依托 借助 在 对 向 为 另 并 还 同时 共 累计 全年';
