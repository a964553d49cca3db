import { h, type ViewNode } from './node';
import { trendPicture } from './trend-picture';
import type { ViewWords } from './view-words-zh';

/** An indicator of one body over its years, in words as they are to be shown. */
export interface OverYearsView {
  readonly title: string;
  readonly body: string;
  readonly years: readonly {
    readonly year: number;
    readonly value: number | null;
    /** The number as exact as it is printed, or why there is none. */
    readonly text: string;
  }[];
}

/** The picture, and below it every year with its number, so that the picture has an alternative. */
export function overYears(words: ViewWords, { title, body, years }: OverYearsView): ViewNode {
  const values = years.map(({ value }) => value);
  const numbers = years.map(({ year }) => year);
  const isBroken = values.includes(null);
  return h(
    'figure',
    { class: 'picture over-years', key: 'over-years' },
    h('figcaption', {}, title, h('span', { class: 'note' }, body)),
    trendPicture(title, numbers, [{ name: body, values }], { width: 680, isNamed: false }),
    isBroken && h('p', { class: 'note' }, words.gapsInYears),
    h(
      'table',
      { class: 'amounts' },
      h(
        'tbody',
        {},
        ...years.map(({ year, value, text }) =>
          h(
            'tr',
            { key: String(year) },
            h('th', { scope: 'row' }, words.year(year)),
            h('td', { class: value === null ? 'note' : 'value' }, text),
          ),
        ),
      ),
    ),
  );
}
