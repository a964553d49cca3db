import assert from 'node:assert/strict';
import { unitAt, unitClass, unitScale } from '../../../src/core/numbers/units';

describe('units', () => {
  it('件 起 例 宗 项 次 份 count alike', () => {
    assert.deepEqual(new Set([...'件起例宗项次份'].map((unit) => unitClass(unit))), new Set(['item']));
  });

  it('persons and their turns do not', () => assert.notEqual(unitClass('人'), unitClass('人次')));

  it('the longest unit is taken', () => assert.equal(unitAt('人次', 0), '人次'));

  it('a unit that belongs to another word is none', () => {
    for (const word of ['处理', '条例', '本级', '个人信息', '起诉', '批复', '人民', '次年']) {
      assert.equal(unitAt(word, 0), null, word);
    }
  });

  it('money is scaled by its unit, all else is not', () => {
    assert.deepEqual(['元', '万元', '亿元', '件', undefined].map(unitScale), [0, 4, 8, 0, 0]);
  });

  it('an unknown unit is of no class', () => assert.equal(unitClass('斗'), 'other'));
});
