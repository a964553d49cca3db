import type { Range } from '../text/range';

/** Words of official language that hold a numeral and count nothing: fixed words of the closed list of roles. */
const OFFICIAL = [
  '上一年',
  '下一年',
  '前一年',
  '一站式',
  '一站办',
  '一条龙',
  '一网通办',
  '一网统管',
  '一网通享',
  '一网协同',
  '一网通',
  '一张网',
  '一张图',
  '一张表',
  '一张清单',
  '一扇门',
  '一窗受理',
  '一窗通办',
  '一件事',
  '一次办',
  '一次性',
  '一次告知',
  '一揽子',
  '一事一议',
  '一业一证',
  '一企一策',
  '一码通',
  '一卡通',
  '一证通',
  '一本通',
  '一点通',
  '一键通',
  '一号通',
  '一图读懂',
  '一图看懂',
  '一岗双责',
  '一带一路',
  '一老一小',
  '一对一',
  '一把手',
  '最多跑一次',
  '最多跑1次',
  '最后一公里',
  '最后1公里',
  '最先一公里',
  '零跑腿',
  '零距离',
  '零容忍',
  '零投诉',
  '零接触',
  '两微一端',
  '两微一抖',
  '两微',
  '两会',
  '两学一做',
  '两个维护',
  '两个确立',
  '两个大局',
  '两个一百年',
  '两不愁三保障',
  '两法衔接',
  '三公',
  '三农',
  '三定',
  '三重一大',
  '三审三校',
  '三审制',
  '三级联动',
  '三级审核',
  '三级十同',
  '三大攻坚战',
  '三个代表',
  '三会一课',
  '三到位',
  '三同步',
  '三个一',
  '三安全一稳定',
  '三位一体',
  '三务公开',
  '三严三实',
  '三区三线',
  '四个意识',
  '四个自信',
  '四个全面',
  '四大家',
  '四大班子',
  '四套班子',
  '五套班子',
  '四不两直',
  '四好农村路',
  '四议两公开',
  '四本台账',
  '五位一体',
  '五公开',
  '五险一金',
  '六稳',
  '六保',
  '七五普法',
  '八五普法',
  '八项规定',
  '十个全覆盖',
  '十一五',
  '十二五',
  '十三五',
  '十四五',
  '十五五',
  '双随机一公开',
  '十不准',
  '二十大',
  '十九大',
  '十八大',
  '十七大',
] as const;

/** Everyday words whose numeral stands before what would else be a measure word. They are passed over without a figure. */
const EVERYDAY = [
  '一方面',
  '一部分',
  '一起来',
  '一大批',
  '一段时间',
  '十分',
  '四面八方',
  '三门县',
  '一本正经',
  '一路',
  '一般',
  '千家万户',
  '一日三餐',
  '一年一度',
  '统一',
  '单一',
  '唯一',
  '同一',
  '归一',
  '划一',
  '任一',
  '专一',
  '逐一',
] as const;

const NUMERALS = /[\d〇零一二三四五六七八九十百千两半]/;

interface Entry {
  readonly word: string;
  /** Where in the word its first numeral stands. */
  readonly at: number;
  readonly isFigure: boolean;
}

/** Stands for the character behind a numeral that ends its word. */
const NOTHING = 0;

/** By the code of the numeral, then by that of the character behind it; longest first. */
const BY_NUMERAL = new Map<number, Map<number, Entry[]>>();

for (const [words, isFigure] of [[OFFICIAL, true] as const, [EVERYDAY, false] as const]) {
  for (const word of words) {
    const at = word.search(NUMERALS);
    const numeral = word.charCodeAt(at);
    const behind = at + 1 < word.length ? word.charCodeAt(at + 1) : NOTHING;
    const pairs = BY_NUMERAL.get(numeral) ?? new Map<number, Entry[]>();
    const entries = [...(pairs.get(behind) ?? []), { word, at, isFigure }];
    pairs.set(
      behind,
      entries.sort((a, b) => b.word.length - a.word.length),
    );
    BY_NUMERAL.set(numeral, pairs);
  }
}

/** The fixed word whose first numeral stands at `at` of a folded text; the range is the word's. */
export function fixedWordAt(folded: string, at: number): (Range & { readonly isFigure: boolean }) | null {
  const pairs = BY_NUMERAL.get(folded.charCodeAt(at));
  const entries = pairs && (pairs.get(folded.charCodeAt(at + 1)) ?? pairs.get(NOTHING));
  if (entries === undefined) return null;
  for (const entry of entries) {
    const start = at - entry.at;
    if (start < 0 || !folded.startsWith(entry.word, start)) continue;
    return { start, end: start + entry.word.length, isFigure: entry.isFigure };
  }
  return null;
}
