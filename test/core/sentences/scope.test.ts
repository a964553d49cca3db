import assert from 'node:assert/strict';
import { ownNames, type Scope, scopeOf } from '../../../src/core/sentences/meaning/scope';
import { eachWord, type Framed } from '../../fixtures/framed';

const YEAR = 2022;
const ofSentence = (sentence: string, names = ''): Scope => scopeOf(sentence, '', () => names, YEAR);
const ofClause = (clause: string): Scope => scopeOf('', clause, () => '', YEAR);

const SENTENCES: Readonly<Partial<Record<Scope, readonly Framed[]>>> = {
  cumulative: [['{}公开信息', '累计 以来 至今 历年 至目前 截止目前 历史']],
  'part-of-year': [
    ['{}公开信息', '上半年 下半年'],
    ['{}3个月公开信息', '前 后'],
    ['5月{}公开信息', '份 底'],
  ],
  'other-year': [
    ['22件,比{}(', '去年 上年 上一年'],
    ['22件,比上年{}(', '度 同期'],
  ],
  'own-level': [
    ['{}公开信息', '本级 机关本'],
    ['县政府共{}会议', '召开 印发 出台'],
    ['{}办公室公开信息', '政府 管委会'],
  ],
  'other-body': [['青屏县教育{}公开信息', '局 委 厅 馆 公司 中学 医院 法院 检察院 街道办 办事处']],
};

describe('over what a number counts', () => {
  for (const [scope, rows] of Object.entries(SENTENCES))
    it(`is told by the words of its sentence: ${scope}`, () => eachWord(rows, (text) => ofSentence(text) === scope));

  it('is the year, whatever is said of all years, where the year is named', () => {
    eachWord([['{}累计公开信息', '全年 今年 当年 年内']], (text) => ofSentence(text) === 'year');
    eachWord([['截至{}公开信息', '年底 年末 期末 12月31日']], (text) => ofSentence(text) === 'year');
    eachWord([['教育局{}公开信息', '长 员 托']], (text) => ofSentence(text) === 'year');
  });

  it('is another year by the words of its clause', () => {
    eachWord([['{}收到', '去年 上年 上一年 往年 同期']], (text) => ofClause(text) === 'other-year');
    eachWord(
      [
        ['{}上年的', '结转 接转 承接 续办'],
        ['2021年{}', '顺延 遗留 结转 年报 年度报告'],
      ],
      (text) => ofClause(text) === 'other-year',
      false,
    );
  });

  it('is its own body by the names that the report gives itself', () => {
    eachWord(
      [
        ['由青屏县教育局{}本报告', '编制 根据 依据 按照 制作 汇总 综合'],
        ['青屏县教育局2022年{}公开工作', '政府信息 政务'],
      ],
      (text) => ownNames(text)().includes('青屏县教育局'),
    );
    assert.equal(ofSentence('青屏县教育局公开信息', '青屏县教育局'), 'year');
    assert.equal(ofSentence('青屏县教育局公开信息', '青屏县水务局'), 'other-body');
  });
});
