import { alone, END, type Part, phrase, START } from './phrase';

/** What joins names, or numbers. */
export const AND = '、 和 及 与 以及';
export const AND_OR = `${AND} 或 或者`;

/** That what follows is told of several names, in their order: 分别, 依次. */
export const IN_TURN = alone('分别 依次');

export const EACH_OF_THEM = alone('各自');

const AMOUNT_TO = '为 是 有 达 达到 共 计 *';

/** 予以公开、部分公开分别为: behind the names, before their numbers. */
export const TOLD_IN_TURN = phrase(
  '予以公开、部分公开的件数分别为',
  '的 ?',
  '数量 件数 人数 次数 数 ?',
  ...IN_TURN.parts,
  AMOUNT_TO,
  END,
);
/** 分别为: where the names stand in the clause before. */
export const TOLD_BEFORE = phrase('分别为', START, ...IN_TURN.parts, AMOUNT_TO, END);

/** 全部为信访类或重复申请: that some names are all there are. */
export const ALL_ARE: readonly Part[] = ['全部 均 都 皆', '为 是 属 属于 系'];
/** 全部为信访类或重复申请,分别为: no further name is left. */
export const NAMES_ALL = phrase('全部为信访类或重复申请,分别', ...ALL_ARE, 30, ',', ...IN_TURN.parts);

/** 均为公民、法人等组织提出,: what may stand behind these names. */
export const WHO_ASKED: readonly Part[] = ['等组织 ?', '提出 提交 申请 ?'];
