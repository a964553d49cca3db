import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';

const REPORT = `青屏县2023年政府信息公开工作年度报告
一、总体情况
2023年，本县共受理政府信息公开申请12件，其中当面申请3件，网络申请5件，信函申请5件。
二、主动公开政府信息情况
全年公开信息41条。
`;

const said = (text: string): unknown =>
  analyze(text).findings.map(({ code, severity, message: { key, args } }) => ({ code, severity, key, ...args }));
const lost = (count: number): unknown => [
  { code: 'notice', severity: 'information', key: 'notice.lost-numbers', count },
];

describe('a text that lost digits', () => {
  it('would accuse if it had not', () => {
    assert.deepEqual(
      analyze(REPORT).findings.map(({ code }) => code),
      ['sum'],
    );
  });

  const losses: [name: string, old: string, now: string][] = [
    ['inside a number', '41条', '4\ufffd1条'],
    ['before a unit', '41条', '\ufffd\ufffd条'],
    ['behind a digit', '信函申请5件', '信函申请5\ufffd'],
    ['before a digit', '网络申请5件', '网络申请\ufffd5件'],
    ['in a cell', '全年公开信息41条。', '| 规章 | \ufffd |'],
    ['before a percent sign', '41条', '占\ufffd%'],
  ];
  for (const [name, old, now] of losses) {
    it(`has no finding but the word of it: ${name}`, () => assert.deepEqual(said(REPORT.replace(old, now)), lost(1)));
  }

  it('says of no relation that it does not hold', () => {
    const { coverage, relations } = analyze(REPORT.replace('41条', '\ufffd条'));
    assert.equal(coverage.relations.violated, 0);
    assert.ok(relations.some(({ verdict, reason }) => verdict === 'undecidable' && reason?.key === 'reason.damaged'));
  });

  it('is another one than a text that lost a word, or the sign of a list', () => {
    for (const [old, now] of [
      ['总体情况', '总\ufffd情况'],
      ['全年公开', '\ufffd全年公开'],
      ['二、主动', '\ufffd1.二、主动'],
    ])
      assert.deepEqual(
        analyze(REPORT.replace(old!, now!)).findings.map(({ code }) => code),
        ['sum'],
      );
  });
});

describe('a text in a wrong encoding', () => {
  it('has no finding but the word of it', () => {
    for (const encoding of ['gbk', 'latin1']) {
      const text = new TextDecoder(encoding).decode(Buffer.from(REPORT));
      const [first, ...others] = analyze(text).findings.filter(({ message }) => message.key !== 'notice.traditional');
      assert.deepEqual([first?.message.key, others], ['notice.mojibake', []]);
    }
  });
});
