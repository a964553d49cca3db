import { wordClass } from './word-class';

/** What the report is about: requests for information of the government. */
export const OUR_MATTER = wordClass([
  '全县收到{}12件。',
  [
    '政府信息公开申请 信息公开申请 政务公开申请 公开申请 依申请公开申请 依申请公开政府信息',
    '依申请公开信息 依申请公开件 依申请公开事项 依申请公开 依申请信息公开 政府信息依申请公开 申请公开政府信息',
    '政府信息公开的申请 政府信息公开案件申请 公开政府信息申请 公开政府信息的申请 申请政府信息公开 申请信息公开 信息公开依申请',
  ].join(' '),
]);

/** Words by which cases of any kind are of information disclosure. */
export const OF_DISCLOSURE = wordClass(['全县收到{}行政复议12件。', '信息公开 依申请']);

/** What tells how many of all cases were of information disclosure: 复议17件,涉及信息公开的5件. */
export const CONCERNING = wordClass(['行政复议17件，{}政府信息公开的5件。', '涉及 涉 有关 关于 属于 其中']);

/** That something is of requests, and of reviews or suits. */
export const TITLED_REQUESTS = wordClass(['关于{}的情况', '申请 答复']);
export const TITLED_CASES = wordClass(['关于{}的情况', '复议 诉讼']);

/** The same where the words around them, or the heading, have said which. */
export const REQUEST = wordClass(['政府信息公开方面,全县收到{}12件。', '申请 申请件 申请事项 申请案件']);
