import { phrase } from './phrase';
import { REASON_NAMES } from './results';

/** 93件当年办结: of those received in the year. */
export const ANSWERED_IN_YEAR = phrase('93件当年即办结', '当年', '已 即 ?', '办结 答复');

/** 其余54件因不掌握、重复申请等原因…: of no one row. */
export const FOR_SEVERAL_REASONS = phrase('因不掌握、重复申请等原因', '、', 30, REASON_NAMES);
