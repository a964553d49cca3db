import assert from 'node:assert/strict';
import { type Reported, trendsOf } from '../../src/collection/trend';
import type { ViewNode } from '../../src/views/node';
import { trendPicture } from '../../src/views/trend-picture';

type State = 'number' | 'blank';

const said = (body: string, year: number, value: number | null): Reported<State> => ({
  place: `${body}/${year}.txt`,
  body,
  year,
  value,
  digits: value === null ? null : String(value),
  state: value === null ? 'blank' : 'number',
});

/** `body: year=value …` of every body; a year without a number has its reason. */
const shown = (reports: readonly Reported<State>[], renamings = [] as { from: string; to: string }[]): string[] =>
  trendsOf(reports, renamings).map(
    ({ body, years }) => `${body}: ${years.map(({ year, value, state }) => `${year}=${value ?? state}`).join(' ')}`,
  );

describe('an indicator over the years', () => {
  it('has every year of the collection for every body, and says why one has no number', () => {
    const reports = [
      said('苇渡县', 2021, 3),
      said('苇渡县', 2023, null),
      said('棠汀县', 2022, 0),
      said('棠汀县', 2024, 7),
    ];
    assert.deepEqual(shown(reports), [
      '苇渡县: 2021=3 2022=no-report 2023=blank 2024=no-report',
      '棠汀县: 2021=no-report 2022=0 2023=no-report 2024=7',
    ]);
  });

  it('is of one body under its names of then and now, the last of which it has', () => {
    const reports = [said('苇渡县环境保护局', 2018, 1), said('青原省苇渡县生态环境局', 2019, 2)];
    assert.equal(shown(reports).length, 2);
    const renamings = [{ from: '苇渡县环境保护局', to: '苇渡县生态环境局' }];
    assert.deepEqual(shown(reports, renamings), ['青原省苇渡县生态环境局: 2018=1 2019=2']);
  });

  it('of a year with two reports is their number where they agree, else none', () => {
    const again = (value: number) => ({ ...said('苇渡县', 2022, value), place: '苇渡县/2022（更正）.txt' });
    assert.deepEqual(shown([said('苇渡县', 2022, 5), again(5)]), ['苇渡县: 2022=5']);
    assert.deepEqual(shown([said('苇渡县', 2022, 5), again(6)]), ['苇渡县: 2022=several']);
  });

  it('takes the office of a government for no government', () => {
    assert.equal(shown([said('苇渡县人民政府', 2021, 3), said('苇渡县人民政府办公室', 2022, 1)]).length, 2);
  });

  it('is nothing where there is no report', () => assert.deepEqual(shown([]), []));
});

const all = (node: ViewNode | string, tag: string): readonly ViewNode[] =>
  typeof node === 'string'
    ? []
    : [...(node.tag === tag ? [node] : []), ...node.children.flatMap((child) => all(child, tag))];

describe('the picture of an indicator over the years', () => {
  const years = [2020, 2021, 2022, 2023];

  it('breaks the line where a year has no number, and draws no point there', () => {
    const picture = trendPicture('申请', years, [{ name: '苇渡县', values: [1, 2, null, 4] }]);
    const [path] = all(picture, 'path').map(({ attributes }) => attributes.d);
    assert.deepEqual(path?.match(/[ML]/g), ['M', 'L', 'M']);
    assert.equal(all(picture, 'circle').length, 3);
  });

  it('names every line at its own height, also where the numbers are the same', () => {
    const lines = Array.from({ length: 30 }, (_, i) => ({ name: `甲${i}`, values: [5, 5, 5, 5] }));
    const names = all(trendPicture('申请', years, lines), 'text').filter(({ children }) =>
      /^甲/.test(String(children[0])),
    );
    const heights = names.map(({ attributes }) => Number(attributes.y));
    assert.equal(new Set(heights).size, 30);
    const { height } = trendPicture('申请', years, lines).attributes;
    assert.ok(heights.every((y) => y > 0 && y < Number(height)));
  });

  it('has whole numbers at its side, up to one that no number is above', () => {
    for (const most of [1, 3, 5, 7, 86, 99, 101, 1234]) {
      const picture = trendPicture('申请', [2020, 2021], [{ name: '苇渡县', values: [0, most] }]);
      const marks = all(picture, 'text')
        .filter(({ attributes }) => attributes['text-anchor'] === 'end')
        .map(({ children }) => Number(children[0]));
      assert.ok(marks.length >= 2 && marks.length <= 6, `${most}: ${marks}`);
      assert.ok(marks.every(Number.isInteger) && (marks.at(-1) ?? 0) >= most, `${most}: ${marks}`);
    }
  });

  it('stands for nothing, zeros and a single year', () => {
    for (const values of [[], [null], [0], [12345678901]])
      for (const { attributes } of all(trendPicture('申请', [2020], [{ name: '苇渡县', values }]), 'circle'))
        assert.ok(Number.isFinite(Number(attributes.cx)) && Number.isFinite(Number(attributes.cy)));
    assert.equal(all(trendPicture('申请', [], []), 'path').length, 0);
  });
});
