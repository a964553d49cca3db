import { phrase } from './phrase';
import { wordClass } from './word-class';

/** 办理 can be said of what was received, with what came from the year before, or of what was answered. */
export const HANDLE = wordClass([
  '全县{}政府信息公开申请12件。',
  '办理 收办 应办理 应办 需办理 共需办理 共办理 办理了',
]);

/** That they were answered: behind what was received. */
export const ALREADY_HANDLED = phrase('现已依法办理', '已 已经', '全部 按时 按期 依法 及时 ?', '办理');
