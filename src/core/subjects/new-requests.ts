import { wordClass } from './word-class';

/** That requests came in this year, so that those of the year before are not among them. */
export const NEWLY_RECEIVED = wordClass([
  '{}政府信息公开申请12件，上年结转3件，办结9件，结转下年3件。',
  '新收 新收到 新受理 新接收 新增 新接到 新提出',
]);

/** The same of cases. */
export const NEW_CASES = wordClass(['{}行政复议案件12件，审结15件。', '收案 立案 新立 新发']);
