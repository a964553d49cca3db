import { groupedBy } from '../text/grouped-by';
/** How a word widens the number beside it: 近20, 200多, 不少于4. */
export type Approximation = 'more' | 'near' | 'about' | 'over' | 'at-least' | 'under' | 'at-most';

interface Row {
  readonly word: string;
  readonly approximation: Approximation;
  /** Characters that, on the far side, make another word of it: 预约, 节约, 最近, 以下简称. */
  readonly notBeside?: string;
}

const BEFORE: readonly Row[] = [
  ...(['不超过', '不多于', '不高于', '不大于', '未超过', '至多', '最多', '不得超过'] as const).map(
    (word): Row => ({ word, approximation: 'at-most' }),
  ),
  ...(['不少于', '不低于', '不小于', '不下于', '不下', '至少', '最少', '不得少于', '不得低于'] as const).map(
    (word): Row => ({ word, approximation: 'at-least' }),
  ),
  ...(['超过', '超出', '逾', '突破', '多于', '大于', '高于'] as const).map(
    (word): Row => ({ word, approximation: 'over' }),
  ),
  { word: '超', approximation: 'over', notBeside: '赶高反' },
  ...(['不足', '少于', '低于', '小于', '不到', '不满', '未满', '未达'] as const).map(
    (word): Row => ({ word, approximation: 'under' }),
  ),
  { word: '近', approximation: 'near', notBeside: '最附邻靠亲迫' },
  { word: '约', approximation: 'about', notBeside: '预节特签合违履制邀条公赴续缔' },
  ...(['约为', '约有', '约占', '约计', '约达', '大概'] as const).map((word): Row => ({ word, approximation: 'about' })),
];

const AFTER: readonly Row[] = [
  { word: '多', approximation: 'more', notBeside: '于样方' },
  { word: '余', approximation: 'more', notBeside: '下额' },
  { word: '几', approximation: 'more' },
  { word: '来', approximation: 'more', notBeside: '访电信自源函' },
  { word: '出头', approximation: 'more' },
  { word: '+', approximation: 'at-least' },
  { word: '以上', approximation: 'at-least' },
  { word: '及以上', approximation: 'at-least' },
  { word: '左右', approximation: 'about' },
  { word: '上下', approximation: 'about', notBeside: '联级班游同' },
  { word: '以下', approximation: 'under', notBeside: '简' },
  { word: '以内', approximation: 'at-most' },
  { word: '之内', approximation: 'at-most' },
];

/** Rows by the code of one of their characters, longest first. */
const indexed = (rows: readonly Row[], key: (word: string) => number): ReadonlyMap<number, readonly Row[]> =>
  groupedBy(
    [...rows].sort((a, b) => b.word.length - a.word.length),
    ({ word }) => key(word),
  );

const BY_LAST = indexed(BEFORE, (word) => word.charCodeAt(word.length - 1));
const BY_FIRST = indexed(AFTER, (word) => word.charCodeAt(0));
const NONE: readonly Row[] = [];

/** What an approximator behind a number may begin with. */
export const APPROXIMATOR_HEADS = String.fromCharCode(...BY_FIRST.keys());

const besides = (row: Row, character: string): boolean =>
  character !== '' && row.notBeside !== undefined && row.notBeside.includes(character);

/** The approximator that ends at `end` of a folded text. */
export function approximatorBefore(folded: string, end: number): Approximation | null {
  for (const row of BY_LAST.get(folded.charCodeAt(end - 1)) ?? NONE) {
    const start = end - row.word.length;
    if (start < 0 || !folded.startsWith(row.word, start)) continue;
    return besides(row, folded.charAt(start - 1)) ? null : row.approximation;
  }
  return null;
}

/** A word that widens a number, and where it ends. */
export interface Approximator {
  readonly approximation: Approximation;
  readonly end: number;
}

/** The approximator that begins at `start`. */
export function approximatorAt(folded: string, start: number): Approximator | null {
  for (const row of BY_FIRST.get(folded.charCodeAt(start)) ?? NONE) {
    if (!folded.startsWith(row.word, start)) continue;
    const end = start + row.word.length;
    return besides(row, folded.charAt(end)) ? null : { approximation: row.approximation, end };
  }
  return null;
}
