import { wordClass } from './word-class';

/** That requests were answered: 办结 and its like. */
export const ANSWER = wordClass([
  '全县{}政府信息公开申请12件。',
  '办结 答复 办复 办毕 办理完毕 办理完成 处理完毕 办理答复 答复办结 已办结 已答复 作出答复 审查答复 依法答复 办理并答复',
]);
