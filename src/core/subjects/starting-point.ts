import { wordClass } from './word-class';

/** Behind a number, that something was added to it. */
export const STARTING_FROM = wordClass(['在26个领域的{}增加4个，其中水利1个、其他3个。', '基础上 基础之上']);

/** What others lay down, and what was done is compared with. */
export const LAID_DOWN = wordClass([
  '较50条的{}多公开16条，其中概况3条、其他13条。',
  '要求 标准 目标 任务 规定 计划 指标',
]);
