import { type WordClass, wordClass } from './word-class';

const step = (example: string, words: string): WordClass => wordClass([example, words]);

/** Steps that cases pass one after the other, and counts that follow from each other: each is at most the one before. */
export const FUNNELS: readonly (readonly WordClass[])[] = [
  [
    step('{}诉求20次，办结9次。', '来电 电话 接听 接入 收件 收到 受理 接到'),
    step('来电20次，{}9次。', '有效 诉求 转派 派发 转办 交办 事件'),
    step('来电20次，{}9次。', '办结 办理完 回复 处理'),
  ],
  [
    step('{}20次，点赞9次。', '推荐 展现 曝光'),
    step('推荐20次，{}9次。', '阅读 观看 播放 浏览'),
    step('推荐20次，{}9次。', '点赞 转发 评论'),
  ],
  [step('一级目录9个，{}20个。', '栏目 二级'), step('{}目录9个，栏目20个。', '一级')],
];
