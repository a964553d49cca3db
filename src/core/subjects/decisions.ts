import { wordClass } from './word-class';

/** Decisions that bodies make by the year, as the form of 2021 counts them. */
export const LICENCE = wordClass(['全年作出{}12件。', '行政许可决定 行政许可 行政许可处理决定']);
export const PUNISHMENT = wordClass(['全年作出{}12件。', '行政处罚决定 行政处罚 行政处罚处理决定 行政处罚案件']);
export const COERCION = wordClass(['全年作出{}12件。', '行政强制决定 行政强制 行政强制处理决定 行政强制措施']);
export const DECIDE = wordClass(['全年{}行政许可决定12件。', '作出 做出 办理 实施 办结 处理 处理决定 审批办结']);

/** Charges of the administration, told in 万元. */
export const CHARGE = wordClass(['全年收取{}12万元。', '行政事业性收费 行政事业性收费金额 行政事业性收费总金额']);
export const COLLECT = wordClass(['全年{}行政事业性收费12万元。', '收取 征收 收缴 金额 总额 总金额']);
