/** What a fix says, in English. Spread into the catalogue by `en.ts`. */
import type { FixArguments, fixesZh } from './fixes-zh';

type Value = string | number;
type Fixes = { readonly [Key in keyof typeof fixesZh]: (args: Parameters<(typeof fixesZh)[Key]>[0]) => string };

const SLIPS: Readonly<Record<string, string>> = {
  swapped: 'two digits swapped',
  missing: 'a digit put in',
  extra: 'a digit left out',
  scale: 'ten thousand times',
  'sub-item': 'the old number is that of a part',
  'last-year': 'the old number is last year’s',
  added: 'an item of it was added once more',
  exchanged: 'the two change places',
};

const orBlank = (value: Value | undefined): Value => (value === undefined || value === '' ? 'blank' : value);
const step = (from: Value | undefined, to: Value | undefined, indicator: Value | undefined): string =>
  `${indicator === undefined ? '' : `“${indicator}” `}${orBlank(from)} → ${to ?? '?'}`;

function along(a: FixArguments): string {
  const second = a.secondNew === undefined ? '' : `, and ${step(a.secondOld, a.secondNew, a.secondIndicator)}`;
  const where = a.lines === undefined ? `in ${a.repeats ?? ''} more places` : `in line ${a.lines}`;
  const repeats = a.repeats === undefined ? '' : `; ${orBlank(a.old)} ${where} too`;
  const percentages = a.percentages === undefined ? '' : `; percentage ${a.percentages}`;
  return second + repeats + percentages;
}

const change = (why: string) => (a: FixArguments) => {
  const story = SLIPS[String(a.slip)];
  const several = Number(a.mended ?? 1) > 1 ? `all ${a.mended} relations hold` : why;
  return `${step(a.old, a.new, a.cellIndicator)}: ${several}${story === undefined ? '' : ` (${story})`}${along(a)}`;
};

export const fixesEn: Fixes = {
  'fix.sum': change('the parts make the total'),
  'fix.balance': change('both sides are equal'),
  'fix.counted-once': change('the total agrees with its channels'),
  'fix.subset': change('the part is no longer above the whole'),
  'fix.same': change('both places agree'),
  'fix.percent': change('the percentage agrees with its numbers'),
  'fix.difference': change('the change agrees with its two numbers'),
  'fix.cross-year': change('it continues last year’s report'),
  'fix.other': change('the relation holds'),
  'fix.run': (a) => `${a.old ?? ''} → ${a.new ?? ''}: it can be split so that the table agrees`,
  'fix.year': (a) => `${a.old ?? ''} → ${a.new ?? ''}: the dates are in order`,
  'fix.fill': (a) =>
    `Fill in ${a.new ?? '?'}, the sum of the parts${a.totalIndicator === undefined ? '' : `, for “${a.totalIndicator}”`}`,
  'fix.unit': (a) => `Take the unit “${a.unit ?? ''}” out of the cell`,
  'fix.heading': (a) => `Number “${a.old ?? ''}” becomes “${a.new ?? ''}”`,
  'fix.none': (a) => `No change of a single number makes all of it agree; the gap is ${a.difference ?? '?'}`,
  'fix.unread-rows': () => 'Numbers printed in this table were not read, so no change is suggested',
  'fix.unread-figures': (a) =>
    `${a.unread ?? '?'} of the ${a.figures ?? '?'} numbers of the text were not read, so no change is suggested`,
  'fix.coincidence': (a) =>
    `The gap, ${a.difference ?? '?'}, is just ${a.partIndicator === undefined ? 'one of the parts' : `“${a.partIndicator}”`}`,
};
