import type { Range } from '../../src/core/text/range';
import type { Random } from '../fixtures/random';

/** A text with places in it, whose place after edits is known: null once the edit took it away. */
export interface Marked {
  readonly text: string;
  readonly places: readonly (Range | null)[];
}

export interface EditKind {
  readonly name: string;
  readonly edit: (marked: Marked, random: Random) => Marked;
}

/** Puts `newText` in the place of a range. A place that the range touches is gone. */
function replaced({ text, places }: Marked, { start, end }: Range, newText: string): Marked {
  const by = newText.length - (end - start);
  return {
    text: text.slice(0, start) + newText + text.slice(end),
    places: places.map((place) => {
      if (place === null || place.end <= start) return place;
      return place.start >= end ? { start: place.start + by, end: place.end + by } : null;
    }),
  };
}

/** Takes the range out and puts it back at `to` of what is left, with the places in it. */
function moved(marked: Marked, range: Range, to: number): Marked {
  const piece = marked.text.slice(range.start, range.end);
  const inside = marked.places.map((place) =>
    place !== null && place.start >= range.start && place.end <= range.end ? place.start - range.start : null,
  );
  const without = replaced(marked, range, '');
  const back = replaced(without, { start: to, end: to }, piece);
  const places = back.places.map((place, i) => {
    const offset = inside[i] ?? null;
    const was = marked.places[i];
    return offset === null || !was ? place : { start: to + offset, end: to + offset + (was.end - was.start) };
  });
  return { text: back.text, places };
}

const SENTENCES = [
  '同时加强了队伍建设。',
  '全年召开专题会议3次，培训人员86人次。',
  '（一）组织领导情况。成立领导小组，明确1名分管领导。\n',
  '其中，电子邮件申请2件，传真申请0件；',
  '附注：以上数据截至12月31日。\n',
  '\n',
  '收到',
];

/** Numbers outside tags. */
export const numbersOf = (text: string): readonly Range[] =>
  [...text.matchAll(/<[^<>]*>|[\d０-９][\d０-９.,]*[\d０-９]|[\d０-９]/g)]
    .filter(([found]) => !found.startsWith('<'))
    .map(({ index, 0: number }) => ({ start: index, end: index + number.length }));

const paragraphsOf = (text: string): readonly Range[] => {
  const found: Range[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+\n/g)) {
    if (/[\u4e00-\u9fff]{4}/.test(line)) found.push({ start: index, end: index + line.length });
  }
  return found;
};

const hasParagraphs = (text: string): boolean => paragraphsOf(text).length > 3;

/** Between two characters that are not of one number. */
function gapIn(text: string, random: Random): number {
  for (;;) {
    const at = random.integer(0, text.length);
    if (!/[\d.,]/.test(text.charAt(at - 1)) || !/[\d.,]/.test(text.charAt(at))) return at;
  }
}

const isFree = (places: Marked['places'], range: Range): boolean =>
  places.every((place) => place === null || place.end <= range.start || range.end <= place.start);

export const EDITS: readonly EditKind[] = [
  {
    name: 'a sentence put in',
    edit: (marked, random) => {
      const at = gapIn(marked.text, random);
      const isInside = marked.places.some((place) => place !== null && place.start < at && at < place.end);
      return isInside ? marked : replaced(marked, { start: at, end: at }, random.pick(SENTENCES));
    },
  },
  {
    name: 'words taken out',
    edit: (marked, random) => {
      const start = gapIn(marked.text, random);
      const range = { start, end: Math.min(marked.text.length, start + random.integer(1, 30)) };
      const isCut = /\d/.test(marked.text.charAt(range.end - 1)) && /\d/.test(marked.text.charAt(range.end));
      return isCut || !isFree(marked.places, range) ? marked : replaced(marked, range, '');
    },
  },
  {
    name: 'words exchanged',
    edit: (marked, random) => {
      const start = random.integer(0, marked.text.length - 4);
      const range = { start, end: start + random.integer(1, 4) };
      const isWords = /^[\u4e00-\u9fff]+$/.test(marked.text.slice(range.start, range.end));
      return isWords && isFree(marked.places, range)
        ? replaced(marked, range, random.pick(['情况', '工作', '有', '的各项']))
        : marked;
    },
  },
  {
    name: 'a number changed',
    edit: (marked, random) => {
      const numbers = [...marked.text.matchAll(/\d+/g)];
      if (numbers.length === 0) return marked;
      const one = random.pick(numbers);
      const range = { start: one.index, end: one.index + one[0].length };
      return replaced(marked, range, String(Number(one[0]) + random.integer(1, 9)));
    },
  },
  {
    name: 'a number taken out',
    edit: (marked, random) => {
      const numbers = numbersOf(marked.text);
      return numbers.length === 0 ? marked : replaced(marked, random.pick(numbers), '');
    },
  },
  {
    name: 'a paragraph moved',
    edit: (marked, random) => {
      if (!hasParagraphs(marked.text)) return marked;
      const range = random.pick(paragraphsOf(marked.text));
      const rest = paragraphsOf(marked.text.slice(0, range.start) + marked.text.slice(range.end));
      return moved(marked, range, random.pick(rest).start);
    },
  },
  {
    name: 'a paragraph taken out',
    edit: (marked, random) =>
      hasParagraphs(marked.text) ? replaced(marked, random.pick(paragraphsOf(marked.text)), '') : marked,
  },
];

/** Several edits, one behind the other. */
export function edited(marked: Marked, kinds: readonly EditKind[], count: number, random: Random): Marked {
  let now = marked;
  for (let i = 0; i < count; i++) now = random.pick(kinds).edit(now, random);
  return now;
}
