import { wordClass } from './word-class';

/** Answered within the time that the law allows: as many as were answered, or fewer. */
export const ON_TIME = wordClass([
  '全县{}政府信息公开申请14件。',
  '按时办结 按期办结 按时答复 按期答复 按时办理 按期办理 按时办复 按期办复 已按时答复 已按期答复 已按时办结',
]);
