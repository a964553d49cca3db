import assert from 'node:assert/strict';
import { type Member, pairYears } from '../../src/collection/pair-years';

const report = (place: string, body: string | null, year: number | null): Member => ({ place, body, year });

/** `place ← place before (sameness)` of every pair. */
const pairs = (...members: readonly Member[]): string[] =>
  [...pairYears(members)].map(([place, earlier]) => `${place} ← ${earlier.place} (${earlier.sameness})`);

describe('reports of a body', () => {
  it('are paired with the year before, by the names that they print', () => {
    assert.deepEqual(
      pairs(
        report('a/1.txt', '苇渡县人民政府', 2024),
        report('b/2.html', '砚浦市苇渡县', 2023),
        report('c/3.docx', '苇渡县', 2022),
        report('c/4.docx', '棠汀县', 2023),
      ),
      ['a/1.txt ← b/2.html (certain)', 'b/2.html ← c/3.docx (certain)'],
    );
  });

  it('are not paired over a year that is missing, nor without a body or a year', () => {
    assert.deepEqual(
      pairs(
        report('1.txt', '苇渡县', 2024),
        report('2.txt', '苇渡县', 2022),
        report('3.txt', null, 2023),
        report('4.txt', '苇渡县', null),
        report('5.txt', '本机关', 2021),
        report('6.txt', '本机关', 2022),
      ),
      [],
    );
  });

  it('are not paired where two files could be meant', () => {
    assert.deepEqual(
      pairs(report('1.txt', '苇渡县', 2024), report('2.txt', '苇渡县', 2023), report('3.txt', '苇渡县', 2023)),
      [],
    );
  });

  it('of several are paired with the one that stands nearer, then with the same kind of file', () => {
    const all = [
      report('a/2023.txt', '苇渡县', 2023),
      report('b/2023.txt', '苇渡县', 2023),
      report('b/2023.docx', '苇渡县', 2023),
    ];
    assert.deepEqual(pairs(report('b/2024.docx', '苇渡县', 2024), ...all), ['b/2024.docx ← b/2023.docx (certain)']);
    assert.deepEqual(pairs(report('a/2024.docx', '苇渡县', 2024), ...all), ['a/2024.docx ← a/2023.txt (certain)']);
  });

  it('whose name many bodies have are certain only beside each other', () => {
    const before = report('甲/2023/1.txt', '城关镇', 2023);
    assert.deepEqual(pairs(report('甲/2024/1.txt', '城关镇', 2024), before), [
      '甲/2024/1.txt ← 甲/2023/1.txt (certain)',
    ]);
    assert.deepEqual(pairs(report('乙/2024/1.txt', '城关镇', 2024), before), [
      '乙/2024/1.txt ← 甲/2023/1.txt (likely)',
    ]);
  });

  it('of the whole place come before those of its office', () => {
    const [place, office] = [report('p.txt', '苇渡县人民政府', 2023), report('o.txt', '苇渡县人民政府办公室', 2023)];
    assert.deepEqual(pairs(report('n.txt', '苇渡县人民政府', 2024), place, office), ['n.txt ← p.txt (certain)']);
    assert.deepEqual(pairs(report('n.txt', '苇渡县人民政府', 2024), office), ['n.txt ← o.txt (likely)']);
  });

  it('that was renamed are paired by what people wrote down', () => {
    const members = [report('1.txt', '苇渡县环境保护局', 2023), report('2.txt', '苇渡县生态环境局', 2024)];
    assert.deepEqual(pairs(...members), []);
    const renamings = [{ from: '苇渡县环境保护局', to: '苇渡县生态环境局' }];
    assert.deepEqual([...pairYears(members, renamings).keys()], ['2.txt']);
  });
});
