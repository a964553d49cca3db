import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { blankTable } from '../../../src/core/drafting/blank-table';
import { fillEdits } from '../../../src/core/drafting/fill-cells';
import { blankTotals } from '../../../src/core/drafting/fill-totals';
import { formById } from '../../../src/core/forms/all';
import { applied } from '../../../src/core/repair/fix';

const form = formById('disclosure-2021');
const TITLE = '青屏县2024年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n';

/** The request table with numbers for the seven columns of the rows that are named; `_` is a blank. */
function requests(rows: Readonly<Record<string, string>>): string {
  const table = form?.tables.find(({ id }) => id === 'requests');
  if (!form || !table) throw new Error('the form is gone');
  const lines = blankTable(form, table).split('\n');
  const filled = lines.map((line) => {
    const name = Object.keys(rows).find((label) => line.startsWith(`| ${label}`));
    if (name === undefined) return line;
    const values = (rows[name] ?? '').split(' ').map((value) => (value === '_' ? '' : value));
    return `| ${line.split('|')[1]?.trim()} | ${values.join(' | ')} |`;
  });
  return TITLE + filled.join('\n');
}

const rowIn = (text: string, label: string): string =>
  (text.split('\n').find((line) => line.startsWith(`| ${label}`)) ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim() || '_')
    .join(' ');

const filled = (text: string): string => applied(text, fillEdits(text, blankTotals(analyze(text))));

const PARTS = {
  '一、': '5 2 0 0 0 1 _',
  '二、': '1 0 0 0 0 0 _',
  '（一）': '3 1 0 0 0 1 _',
  '（二）': '2 0 0 0 0 0 _',
  '（七）': '_ _ _ _ _ _ _',
  '四、': '1 1 0 0 0 0 _',
};

describe('all blank totals', () => {
  it('are filled, totals of totals too, and then all agrees', () => {
    const text = filled(requests(PARTS));
    assert.deepEqual(
      Object.keys(PARTS).map((label) => rowIn(text, label)),
      ['5 2 0 0 0 1 8', '1 0 0 0 0 0 1', '3 1 0 0 0 1 5', '2 0 0 0 0 0 2', '5 1 0 0 0 1 7', '1 1 0 0 0 0 2'],
    );
    assert.deepEqual(
      analyze(text).relations.filter(({ verdict }) => verdict === 'violated'),
      [],
    );
  });

  it('are left where nothing below them is filled in', () => {
    const text = filled(requests({ ...PARTS, '四、': '_ _ _ _ _ _ _' }));
    assert.equal(rowIn(text, '四、'), '_ _ _ _ _ _ _');
    assert.equal(rowIn(text, '（七）'), '5 1 0 0 0 1 7');
  });

  it('do not touch a total that is there, also where it does not agree', () => {
    const text = filled(requests({ ...PARTS, '一、': '5 2 0 0 0 1 9' }));
    assert.equal(rowIn(text, '一、'), '5 2 0 0 0 1 9');
  });

  it('are left where two sums would fill a total differently', () => {
    const text = filled(requests({ ...PARTS, '（一）': '3 1 0 0 0 1 6' }));
    assert.equal(rowIn(text, '（七）'), '5 1 0 0 0 1 _');
  });

  it('are left where a part is no exact number', () => {
    const text = filled(requests({ ...PARTS, '一、': '约5 2 0 0 0 1 _' }));
    assert.equal(rowIn(text, '一、'), '约5 2 0 0 0 1 _');
  });

  it('are none where every total is there', () => {
    assert.deepEqual(blankTotals(analyze(filled(requests(PARTS)))), []);
  });
});
