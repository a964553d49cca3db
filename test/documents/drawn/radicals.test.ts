import assert from 'node:assert/strict';
import { withoutRadicals } from '../../../src/documents/drawn/radicals';

describe('radicals in a PDF', () => {
  for (const [printed, meant] of [
    ['⼀、⼯作情况', '一、工作情况'],
    ['⼈⺠政府', '人民政府'],
    ['部⻔公开', '部门公开'],
    ['⻓期有效', '长期有效'],
    ['⽤⼾申请', '用户申请'],
    ['⾏政许可⻚⾯', '行政许可页面'],
    ['⻋⻢费', '车马费'],
  ] as const) {
    it(`${meant} is read where other characters of the same shape are printed`, () => {
      assert.equal(withoutRadicals(printed), meant);
    });
  }

  it('are left alone where they are characters of their own', () => {
    assert.equal(withoutRadicals('户籍、門户'), '户籍、門户');
  });
});
