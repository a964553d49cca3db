import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { readList } from '../../../src/core/checks/list-items';

describe('a finding of a check that is not arithmetic', () => {
  it('names the relation that it rests on, by the number that this has in the whole report', () => {
    const text =
      '一、概述\n收到申请12件，其中网络7件，信函5件。存在三方面问题：一是更新不勤。二是解读偏少。三是人手不足。四是培训不够。\n';
    const { findings, relations } = analyze(text);
    const finding = findings.find(({ code }) => code === 'announced-count');
    const relation = relations.find(({ id }) => id === finding?.relation);
    assert.equal(relation?.kind, 'announced-count');
    assert.equal(new Set(relations.map(({ id }) => id)).size, relations.length);
  });

  it('rests on none where it is not about a relation', () => {
    const chapters = ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况', '存在的主要问题及改进情况'];
    const { findings } = analyze(chapters.map((title, i) => `${'一二三四'.charAt(i)}、${title}\n文。\n`).join(''));
    const about = findings.find(({ message }) => message.key === 'notice.unread-section');
    assert.equal(about?.relation, null);
  });
});

describe('the items of a list', () => {
  const items = (list: string): number => readList(list, { start: 0, end: list.length }).items.length;

  it('are parted by the mark that stands above the others', () => {
    assert.equal(items('甲类;乙类、丙类'), 2);
    assert.equal(items('甲类,乙类、丙类,丁类'), 3);
  });

  it('are parted by commas and 、 alike where neither is more frequent', () =>
    assert.equal(items('甲类,乙类、丙类'), 3));
});
