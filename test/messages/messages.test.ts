import assert from 'node:assert/strict';
import { FORMS } from '../../src/core/forms/all';
import { indicatorsOf } from '../../src/core/forms/label';
import type { Message } from '../../src/core/model/message';
import { indicatorName } from '../../src/messages/indicator-name';
import { messages } from '../../src/messages/messages';

const tie: Message = {
  key: 'sum.below',
  args: { totalIndicator: 'request.received', formula: '9 ≠ 3+5 = 8', difference: '1' },
};

describe('messages', () => {
  it('name an indicator by its statutory label in Chinese', () => {
    assert.equal(messages('zh', 'statistics-2014')(tie), '各分项之和小于“收到申请数”：9 ≠ 3+5 = 8（差 1）');
  });

  it('name an indicator by a composed name in English', () => {
    const said = messages('en', 'statistics-2014')(tie);
    assert.equal(said, 'The parts add up to less than “requests received”: 9 ≠ 3+5 = 8 (by 1)');
  });

  it('do without the name of an indicator', () => {
    assert.equal(messages('zh')({ key: 'sum.below', args: { formula: '9 ≠ 8' } }), '各分项之和小于总数：9 ≠ 8');
  });

  it('add the clause that a relation rests on', () => {
    const said = messages('zh')({ ...tie, args: { formula: '9 ≠ 8', clause: '第三表表头' } });
    assert.match(said, /（依据：第三表表头）$/);
  });

  it('cut a quoted run that is as long as a file', () => {
    const said = messages('zh')({ key: 'sum.run', args: { text: '7'.repeat(1_000_000), row: '予以公开' } });
    assert.ok(said.length < 1000, `${said.length} characters`);
  });
});

describe('names of indicators', () => {
  for (const form of FORMS) {
    it(`are known in both languages for all of ${form.id}`, () => {
      const ids = indicatorsOf(form);
      assert.ok(ids.length > 50, `${ids.length} indicators`);
      for (const id of ids) {
        assert.match(indicatorName('zh', form.id, id), /^[^\d（(]*\p{Script=Han}/u, id);
        assert.match(indicatorName('en', form.id, id), /^(?!.*[a-z][./][a-z])[A-Za-z][A-Za-z,: -]+$/, id);
      }
    });
  }

  it('are the printed label for a row of a local form', () => {
    assert.equal(indicatorName('en', 'local', 'local.全文电子化数/累计'), '全文电子化数 · 累计');
  });
  it('says what the total of the results adds up', () =>
    assert.equal(indicatorName('zh', 'disclosure-2021', 'requests.total/other'), '办理结果总计 · 其他'));
});
