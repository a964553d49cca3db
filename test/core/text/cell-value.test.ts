import assert from 'node:assert/strict';
import { UNIT, type ValueKind, valueKind } from '../../../src/core/text/cell-value';

/** Cells by what they are, each between bars. */
const CELLS: Readonly<Record<ValueKind, string>> = {
  number:
    '0|12|007|1,234|1,234,567|1 234|12 345 678|1.5|1,234.56|-3|+12|增5|减3|↑5|↓5|+ 5|增 12|12件|1,234件|1.5万元|30%',
  parted: '12 5|1 2345|12,34|1,2345|0 123|12…|…12|… 12|12 …|12...|12 5件|1,23件',
  nil: '-|—|——|–|/|//|\\|-/|无|*',
  blank: '',
  text: '件|增|+|…|12人左右|12件件|约12|无件|一二|12.|1.2.3|12件1|.5|-件',
};

describe('A cell', () => {
  for (const [kind, cells] of Object.entries(CELLS))
    it(`is ${kind}: ${cells}`, () => {
      for (const cell of cells.split('|')) assert.equal(valueKind(cell), kind, cell);
    });

  it('may have any unit of the forms behind its number', () => {
    for (const unit of '万元 亿元 人次 件次 元 件 条 次 人 个 项 篇 份 起 宗 户 家 万 亿 %'.split(' ')) {
      assert.equal(valueKind(`12${unit}`), 'number', unit);
      assert.equal(valueKind(`12(${unit})`), 'number', unit);
      assert.equal(UNIT.exec(`${unit}数`)?.[0], unit);
    }
  });
});
