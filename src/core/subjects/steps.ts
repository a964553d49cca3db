import { type WordClass, wordClass } from './word-class';

const step = (example: string, words: string): WordClass => wordClass([example, words]);

/** What follows from each other, in order: of each step there are no more than of the one before. */
export const STEPS: readonly (readonly WordClass[])[] = [
  [
    step('平台{}90个，转派80个。', '来电 电话 接听 接入 收件 收到 受理 接到'),
    step('平台接入90个，{}80个。', '有效 诉求 转派 派发 转办 交办 事件'),
    step('平台接入90个，{}70个。', '办结 办理完 回复 处理'),
  ],
  [
    step('作品{}90次，阅读80次。', '推荐 展现 曝光'),
    step('作品推荐90次，{}80次。', '阅读 观看 播放 浏览'),
    step('作品推荐90次，{}80次。', '点赞 转发 评论'),
  ],
  [step('开设{}90个，一级80个。', '栏目 二级'), step('开设栏目90个，{}80个。', '一级')],
  [
    step('全年{}文件52件，主动公开41件。', '产生 形成 制作 制发 印发 起草 编制 拟制 发文'),
    step('全年产生文件52件，{}41件。', '公开 主动公开'),
  ],
  [
    step('全年{}信息66条，采用59条。', '报送 上报 推送 提交 投稿 编报'),
    step('全年报送信息66条，{}59条。', '采用 采纳 采编 录用 刊用 刊发 刊登'),
  ],
];
