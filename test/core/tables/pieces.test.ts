import assert from 'node:assert/strict';
import { readPieces } from '../../../src/core/tables/pieces/pieces';
import { fold } from '../../../src/core/text/fold';

/** A table zone, and its pieces: kind, number of the row with explicit cells, text, and the unit behind it. */
const PIECES: readonly (readonly [zone: string, ...pieces: string[]])[] = [
  ['规章 3 1 12', 'label 规章', 'number 3', 'number 1', 'number 12'],
  ['规章 3件 1 12', 'label 规章', 'number 3|件', 'number 1', 'number 12'],
  ['规章 3件数 1', 'label 规章', 'number 3', 'label 件数', 'number 1'],
  ['规章\n3\n1\n12', 'label 规章', 'number 3', 'number 1', 'number 12'],
  ['规章312', 'label 规章', 'number 312'],
  ['规章 1,234 5', 'label 规章', 'number 1,234', 'number 5'],
  ['规章 12,5 3', 'label 规章', 'parted 12,5', 'number 3'],
  ['规章 12… 3', 'label 规章', 'parted 12…', 'number 3'],
  ['规章 …12 3', 'label 规章', 'parted …12', 'number 3'],
  ['规章 12.5 3', 'label 规章', 'number 12.5', 'number 3'],
  ['规章 12.5万元', 'label 规章', 'number 12.5|万元'],
  ['规章 - / — 无', 'label 规章', 'nil -', 'nil /', 'nil —', 'nil 无'],
  ['规章 ——', 'label 规章', 'nil ——'],
  ['规章 —— 3', 'label 规章', 'nil ——', 'number 3'],
  ['规章——修订 3', 'label 规章——修订', 'number 3'],
  ['规章 -3 +2 增5 减4', 'label 规章', 'number -3', 'number +2', 'number 增5', 'number 减4'],
  ['规章3-2', 'label 规章', 'number 3', 'number -2'],
  ['规章 +', 'label 规章', 'label +'],
  ['2.其他 3', 'label 2.其他', 'number 3'],
  ['00000002.其他', 'number 0000000', 'label 2.其他'],
  ['0000000 2重复申请 3', 'number 0000000', 'label 2重复申请', 'number 3'],
  ['000000 2重复申请', 'number 000000', 'number 2', 'label 重复申请'],
  ['6000006 2重复申请 1', 'number 6000006', 'label 2重复申请', 'number 1'],
  ['行政诉讼件0、行政诉讼数量 3', 'label 行政诉讼件', 'number 0', 'label 、行政诉讼数量', 'number 3'],
  ['回应数（计1条） 5', 'label 回应数（计1条）', 'number 5'],
  ['不同渠道相同信息计1\n条） 5', 'label 不同渠道相同信息计1', 'label 条）', 'number 5'],
  ['总计 1', 'label 总计', 'number 1'],
  ['合计1\n', 'label 合计', 'number 1'],
  ['第20条 3', 'label 第20条', 'number 3'],
  ['截至2024年 3', 'label 截至2024年', 'number 3'],
  ['12月 3', 'label 12月', 'number 3'],
  ['13月 3', 'number 13', 'label 月', 'number 3'],
  ['5% 3', 'label 5%', 'number 3'],
  ['0000022年度', 'number 0000022', 'label 年度'],
  ['30日 3', 'label 30日', 'number 3'],
  ['32日 3', 'number 32', 'label 日', 'number 3'],
  ['(3) 5', 'label (3)', 'number 5'],
  ['|规章|3|1|', 'label 0 规章', 'number 0 3', 'number 0 1'],
  ['| 规章 | 3件 | |', 'label 0 规章', 'number 0 3件', 'blank 0 '],
  [
    '|规章|3|1|\n|---|---|---|\n|条例|2|0|',
    'label 0 规章',
    'number 0 3',
    'number 0 1',
    'label 1 条例',
    'number 1 2',
    'number 1 0',
  ],
  ['规章\t3\t1', 'label 0 规章', 'number 0 3', 'number 0 1'],
  ['规章\t\t1\t', 'label 0 规章', 'blank 0 ', 'number 0 1', 'blank 0 '],
  ['**规章**|3|1|2', 'label 0 规章', 'number 0 3', 'number 0 1', 'number 0 2'],
  ['规章 3 1\n- 3 -\n条例 2 0', 'label 规章', 'number 3', 'number 1', 'label 条例', 'number 2', 'number 0'],
  ['规章 3 1\n第 3 页\n条例 2 0', 'label 规章', 'number 3', 'number 1', 'label 条例', 'number 2', 'number 0'],
  ['规章 3 1\n12\n条例 2 0', 'label 规章', 'number 3', 'number 1', 'number 12', 'label 条例', 'number 2', 'number 0'],
  [
    '规章 3 1\n条例 2 0\n办法 1 1\n规定 4 0\n细则 2 1\n\n12\n\n意见 3 3',
    'label 规章',
    'number 3',
    'number 1',
    'label 条例',
    'number 2',
    'number 0',
    'label 办法',
    'number 1',
    'number 1',
    'label 规定',
    'number 4',
    'number 0',
    'label 细则',
    'number 2',
    'number 1',
    'label 意见',
    'number 3',
    'number 3',
  ],
  ['规章 3 1\r\n条例 2 0', 'label 规章', 'number 3', 'number 1', 'label 条例', 'number 2', 'number 0'],
  ['规章 3|', 'label 规章', 'number 3', 'label |'],
  [
    '其他 0 0 0 0 0 0 0',
    'label 其他',
    'number 0',
    'number 0',
    'number 0',
    'number 0',
    'number 0',
    'number 0',
    'number 0',
  ],
  ['申请 1 2345 6', 'label 申请', 'number 1', 'number 2345', 'number 6'],
];

const read = (text: string, start = 0, end = text.length): string[] =>
  readPieces(text, fold(text), { start, end }).map((piece) => {
    const unit = piece.unit === undefined ? '' : `|${text.slice(piece.unit.start, piece.unit.end)}`;
    return `${piece.kind}${piece.row < 0 ? '' : ` ${piece.row}`} ${text.slice(piece.start, piece.end)}${unit}`;
  });

describe('The pieces of a table zone', () => {
  for (const [zone, ...pieces] of PIECES) it(`of ${JSON.stringify(zone)}`, () => assert.deepEqual(read(zone), pieces));

  it('end where the zone ends', () => {
    assert.deepEqual(read('规章 312件', 3, 5), ['number 31']);
    assert.deepEqual(read('规章 3 1\n条例 2', 3, 6), ['number 3', 'number 1']);
  });

  it('know their lines', () => {
    const text = '规章 3\n\n条例 2';
    const lines = readPieces(text, text, { start: 0, end: text.length }).map(({ line }) => line);
    assert.deepEqual(lines, [0, 0, 2, 2]);
  });
});
