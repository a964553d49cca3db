import assert from 'node:assert/strict';
import { barTableAt } from '../../../src/core/drafting/bar-table';
import { fillEdits } from '../../../src/core/drafting/fill-cells';
import { pasteCells } from '../../../src/core/drafting/paste-cells';
import { applied } from '../../../src/core/repair/fix';

const TABLE = `| 项目 | 自然人 | 商业企业 | 总计 |
| --- | --- | --- | --- |
| 一、本年新收 | ^ | | |
| 二、上年结转 | | | |
| 三、办理结果 | —— | —— | —— |
| （一）予以公开 | | | |
| （二）部分公开 | | | |`;

function pasted(marked: string, copied: string): string {
  const offset = marked.indexOf('^');
  const text = marked.replace('^', '');
  const table = barTableAt(text, offset);
  assert.ok(table);
  const result = pasteCells(table, offset, copied);
  if (result.kind === 'unknown-rows') return `unknown ${result.labels.join()}`;
  if (result.kind === 'too-large') return `too large ${result.rows}x${result.columns}`;
  if (result.kind === 'no-cells') return 'no cells';
  const rows = applied(text, fillEdits(text, result.fillings)).split('\n').slice(2);
  const shown = rows.map((row) =>
    row
      .split('|')
      .slice(2, -1)
      .map((cell) => cell.trim())
      .join(','),
  );
  return `${shown.join(' ')}${result.overwritten > 0 ? ` over ${result.overwritten}` : ''}`;
}

const CASES: readonly (readonly [name: string, copied: string, after: string, marked?: string])[] = [
  ['numbers alone, from the caret on', '12\t3\t15\n1\t0\t1\n', '12,3,15 1,0,1 ——,——,—— ,, ,,'],
  ['numbers over a row without any', '1\t2\t3\n4\t5\t6\n7\t8\t9', '1,2,3 4,5,6 ——,——,—— 7,8,9 ,,'],
  ['one row from the middle', '7\t8', ',7,8 ,, ——,——,—— ,, ,,', TABLE.replace('| ^ | |', '| | ^ |')],
  ['one column', '1\n2\n3', '1,, 2,, ——,——,—— 3,, ,,'],
  [
    'with heads and labels, by the labels',
    '项目\t自然人\t商业企业\t总计\n二、上年结转\t1\t0\t1\n（二）部分公开\t4\t1\t5',
    ',, 1,0,1 ——,——,—— ,, 4,1,5',
  ],
  [
    'with merged labels of groups',
    '一、本年新收\t\t12\t3\t15\n三、办理结果\t（一）予以公开\t4\t1\t5\n\t（二）部分公开\t2\t0\t2',
    '12,3,15 ,, ——,——,—— 4,1,5 2,0,2',
  ],
  ['with half-width brackets in the labels', '(一)予以公开\t4\t1\t5', ',, ,, ——,——,—— 4,1,5 ,,'],
  ['with line breaks of Windows', '12\t3\t15\r\n1\t0\t1\r\n', '12,3,15 1,0,1 ——,——,—— ,, ,,'],
  ['blanks among numbers leave the cells', '12\t\t15', '12,,15 ,, ——,——,—— ,, ,,'],
  ['labels that the table has not', '甲\t1\t2\t3', 'unknown 甲'],
  ['more columns than there are', '1\t2\t3\t4', 'too large 1x4'],
  ['more rows than there are', '1\n2\n3\n4\n5', 'too large 5x1'],
  ['words', '第一段\n第二段', 'no cells'],
  ['one number', '12', 'no cells'],
  ['over a number', '1\t2', '1,2, ,, ——,——,—— ,, ,, over 1', TABLE.replace('| ^ |', '| ^9 |')],
  ['over the same number', '9\t2', '9,2, ,, ——,——,—— ,, ,,', TABLE.replace('| ^ |', '| ^9 |')],
];

describe('cells pasted into a table', () => {
  for (const [name, copied, after, marked = TABLE] of CASES)
    it(name, () => assert.equal(pasted(marked, copied), after));
});
