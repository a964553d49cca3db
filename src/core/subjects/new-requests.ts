import { wordClass } from './word-class';

/** That requests came in this year, so that those of the year before are not among them. */
export const NEWLY_RECEIVED = wordClass([
  '{}政府信息公开申请12件，上年结转3件，办结9件，结转下年3件。',
  '新收 新收到 新受理 新接收 新增 新接到 新提出',
]);
