import { wordClass } from './word-class';

/** What is handed from one body to another. */
export const FUNCTIONS = wordClass([
  '2024年3月,县里的{}划转至县审批局。',
  '职能 职责 职权 机构 事权 事项 权限 业务 行政区划 执法权 管辖',
]);

/** That it was handed over, so that last year's numbers are of another scope. */
export const HANDED_OVER = wordClass(
  ['2024年3月,部分职能{}县审批局。', '划转 划入 划出 划归 划给 移交 并入 转隶 下放至 上收至'],
  ['2024年3月,机构{}。', '改革 合并 撤并 撤销 重组 整合 调整 分设 新设 更名'],
);

/** The same in one word. */
export const REORGANISED = wordClass([
  '2024年,{}后,统计范围有所不同。',
  '机构改革 机构合并 撤乡设镇 撤镇设街道 撤县设市 撤县设区 区划调整 职能调整 职责调整 部门合并 单位合并 整建制划转',
]);

/** That numbers are counted otherwise than the year before. */
export const COUNTED_ANEW = wordClass([
  '2024年{},与上年数据不可比。',
  '统计口径变化 统计口径有变 统计口径发生变化 统计口径不同 口径调整 统计范围调整 统计范围扩大 重新统计 重新清理核定 核减 核增 数据更正 更正上年数据',
]);

/** That documents ceased to be in force without being repealed. */
export const LAPSED = wordClass([
  '2024年,5件行政规范性文件{}。',
  '失效 有效期届满 有效期满 到期废止 不再执行 不再有效 清理',
]);
