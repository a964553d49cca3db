import { END, type Phrase, phrase, START, written } from './phrase';

const ALL = '均 全部 都';

/** Claims of all that were told before: 均获维持, 全部办结. */
export const ALL_UPHELD: readonly Phrase[] = [
  phrase(
    '均已获维持',
    START,
    ALL,
    '已 获 被 予以 予 依法 作出 做出 为 是 得到 裁定 判决 决定 结果 *',
    '维持 驳回 胜诉',
  ),
];
export const ALL_CONCLUDED: readonly Phrase[] = [
  phrase('均依法审结', START, ALL, '已 已经 依法 全部 按期 及时 *', '审结 结案 审理完毕 审理完成 审理终结'),
];

const HOW = '已 已经 按时 按期 依法 依规 按要求 按照要求 及时 如期 全部 *';
export const ALL_CLOSED: readonly Phrase[] = [
  phrase(
    '均依法在规定期限内予以办结',
    START,
    ALL,
    HOW,
    written(/(?:在[^,在内]{0,12}内)?/),
    `予以 ${HOW}`,
    '办结 办理完毕 办理完成 处理完毕 处理完成 办复 答复',
  ),
];
export const ALL_NATURAL: readonly Phrase[] = [
  phrase(
    '均为公民个人所提出的申请',
    START,
    ALL,
    '为 是 系 由',
    '公民 自然人',
    '个人 ?',
    '所 ?',
    '提出 提交 申请 ?',
    '的 ?',
    '申请 ?',
    END,
  ),
];
