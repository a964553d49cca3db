/** 一、 | (一) ㈠ | 1. 1、 ⒈ | (1) 1) | ① | 一是 | 第一, */
export type OrdinalKind = 'chapter' | 'section' | 'item' | 'subitem' | 'circle' | 'enumeration' | 'counted';

export const LEVELS: Readonly<Record<OrdinalKind, number>> = {
  chapter: 1,
  section: 2,
  item: 3,
  subitem: 4,
  circle: 4,
  enumeration: 5,
  counted: 5,
};
