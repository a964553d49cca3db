import { END, phrase } from './phrase';

const REACHED = '达 共 为 约 超 达到 累计 突破 超过 *';

/** 点击量, 转载1824次, 粉丝: how a publication was received, no publication. */
export const AUDIENCE = [
  phrase(
    '点击总量达到',
    '点击 阅读 浏览 访问 播放 观看 收看 收听 下载 点赞 粉丝 关注 订阅',
    '总量 总数 总率 量 数 率 人数 人次 次数 用户 ?',
    REACHED,
    END,
  ),
  phrase('转载量达', '转载 转发 评论', '量 数 ?', REACHED, END),
];
