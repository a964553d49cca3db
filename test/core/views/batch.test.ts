import assert from 'node:assert/strict';
import { type BatchChoice, chosenRows, EVERY_REPORT } from '../../../src/views/batch/chosen-rows';
import { BATCH_COLUMNS, batchRow, finding } from '../../fixtures/batch-rows';

const SUM = finding('sum', 'error', '总计不等于各分项之和');
const SAME = finding('same', 'warning', '前后不一致');
const ROWS = [
  batchRow('甲/9.md', '上洲区人民政府', 2023, SAME),
  batchRow('甲/10.md', '青屏县人民政府', 2024, SUM, SAME),
  batchRow('乙.pdf', null, null),
  batchRow('丙.md', '青屏县教育局', 2024),
];

const chosen = (choice: Partial<BatchChoice>): readonly string[] =>
  chosenRows(ROWS, BATCH_COLUMNS, { ...EVERY_REPORT, ...choice }).map(
    ({ path, findings }) => `${path} ${findings.length}`,
  );

describe('the choice among many reports', () => {
  it('is all of them, the gravest first, where nothing is chosen by', () =>
    assert.deepEqual(chosen({}), ['甲/10.md 2', '甲/9.md 1', '丙.md 0', '乙.pdf 0']));

  it('is by a part of the name of the body, and by year', () => {
    assert.deepEqual(chosen({ body: ' 青屏县' }), ['甲/10.md 2', '丙.md 0']);
    assert.deepEqual(chosen({ year: '2023' }), ['甲/9.md 1']);
  });

  it('is by code and gravity, each report with these findings alone', () => {
    assert.deepEqual(chosen({ code: 'same' }), ['甲/10.md 1', '甲/9.md 1']);
    assert.deepEqual(chosen({ severity: 'error' }), ['甲/10.md 1']);
    assert.deepEqual(chosen({ severity: 'error', code: 'same' }), []);
  });

  it('is by words of the report or of a finding', () => {
    assert.deepEqual(chosen({ words: '青屏 前后' }), ['甲/10.md 1']);
    assert.deepEqual(chosen({ words: 'PDF' }), ['乙.pdf 0']);
  });

  it('is sorted by numbers as numbers, and what has no value stands last either way', () => {
    assert.deepEqual(chosen({ sort: 'year' }), ['甲/9.md 1', '丙.md 0', '甲/10.md 2', '乙.pdf 0']);
    assert.equal(chosen({ sort: 'year', isDescending: true }).at(-1), '乙.pdf 0');
    assert.deepEqual(chosen({ sort: 'path' }).slice(1, 3), ['甲/9.md 1', '甲/10.md 2']);
  });
});
