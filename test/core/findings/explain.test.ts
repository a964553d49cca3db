import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { explainFinding } from '../../../src/core/findings/explain';

const REPORT = (sentence: string, received = 10) => `云岭县2018年政府信息公开工作年度报告
一、概述
${sentence}

附表 政府信息公开情况统计表（2018年度）

| 统计指标 | 单位 | 统计数 |
| --- | --- | --- |
| 三、依申请公开情况 | —— | —— |
| （一）收到申请数 | 件 | ${received} |
| 1.当面申请数 | 件 | 4 |
| 2.传真申请数 | 件 | 1 |
| 3.网络申请数 | 件 | 2 |
| 4.信函申请数 | 件 | 3 |
| （二）申请办结数 | 件 | 10 |
| 1.按时办结数 | 件 | 10 |
| 2.延期办结数 | 件 | 0 |
`;

const DIFFERS = '2018年，全县共收到政府信息公开申请12件。';
const LIST = '全年举办培训共12次，分别为线上3次、线下4次。';

/** What the first finding of a code says of itself. */
function explained(code: string, text: string) {
  const analysis = analyze(text, { evidence: true });
  const finding = analysis.findings.find((one) => one.code === code);
  assert.ok(finding !== undefined, `nothing is found as ${code}`);
  const explanation = explainFinding(analysis, finding);
  assert.ok(explanation !== null);
  return explanation;
}

const codesOf = (text: string): readonly string[] => analyze(text).findings.map(({ code }) => code);

describe('what is known of the numbers of findings', () => {
  it('is told only where it is asked for, and changes nothing else', () => {
    const text = `云岭县2018年政府信息公开工作年度报告\n一、概述\n${LIST}\n`;
    const { evidence, ...asked } = analyze(text, { evidence: true });
    assert.equal(evidence?.length, 3);
    assert.deepEqual(asked, analyze(text));
  });

  it('is told of web pages at the places of their source', () => {
    const page = `<p>云岭县2018年政府信息公开工作年度报告</p><p>全年举办培训共12次，分别为线上3次、线下4次。</p>`;
    const places = analyze(page, { evidence: true }).evidence?.map(({ start, end }) => page.slice(start, end));
    assert.deepEqual(places, ['12次', '3次', '4次']);
  });
});

describe('the explanation of a finding', () => {
  it('says of a number of a sentence what it is, and by what that is known', () => {
    const [said, stated] = explained('same', REPORT(DIFFERS)).terms;
    const { indicators, whose, when, matter } = said?.evidence ?? assert.fail();
    assert.deepEqual([indicators, whose.is, when.is, matter.is], [['request.received'], 'own', 'year', 'ours']);
    assert.deepEqual([whose.saidIn, when.saidIn, matter.saidIn], ['clause', 'default', 'clause']);
    assert.deepEqual([stated?.term.indicator, stated?.evidence], ['request.received', undefined]);
  });

  it('gives parts of a list what their total is', () => {
    const [, ...parts] = explained('sum', REPORT(LIST)).terms;
    assert.deepEqual(
      parts.map(({ evidence }) => evidence?.when.saidIn),
      ['total', 'total'],
    );
  });

  it('names where the rule of a form stands', () => {
    const { clause, terms, relation } = explained('sum', REPORT('', 11));
    assert.match(relation.source, /^form:/);
    assert.ok(clause !== null && clause !== '');
    assert.ok(terms.every(({ evidence }) => evidence === undefined));
  });

  it('is none for a finding that is about no relation', () => {
    const analysis = analyze('', { evidence: true });
    assert.equal(explainFinding(analysis, { relation: null }), null);
  });
});

describe('what would have silenced a finding', () => {
  const OTHERWISE: readonly (readonly [string, string])[] = [
    ['approximate', '2018年，全县共收到政府信息公开申请约12件。'],
    ['cumulative', '条例施行以来，全县累计收到政府信息公开申请12件。'],
    ['other-time', '2018年上半年，全县共收到政府信息公开申请12件。'],
    ['other-body', '2018年，县住建局共收到政府信息公开申请12件。'],
    ['unread-words', '2018年，全县共收到霁青类政府信息公开申请12件。'],
    ['other-matter', '2018年，全县共收到行政许可申请12件。'],
  ];

  it('is what the gate asks of a number that is held against the table', () => {
    const { silencers } = explained('same', REPORT(DIFFERS));
    assert.deepEqual([...silencers].sort(), [...OTHERWISE.map(([silencer]) => silencer), 'section'].sort());
  });

  for (const [silencer, sentence] of OTHERWISE)
    it(`does silence it: ${silencer}`, () => assert.ok(!codesOf(REPORT(sentence)).includes('same')));

  it('does silence it: section', () =>
    assert.ok(!codesOf(REPORT(DIFFERS).replace('一、概述', '一、存在的问题和下一步打算')).includes('same')));

  it('is of a list that its parts are of another time than its total', () => {
    const list = (when: string) => REPORT(`全年举办培训共12次，其中${when}线上3次、${when}线下4次。`);
    assert.deepEqual(explained('sum', list('')).silencers, ['not-one-time', 'not-one-body', 'missing']);
    assert.ok(!codesOf(list('上年')).includes('sum'));
  });

  it('is no other time of parts that may be told by their times', () =>
    assert.deepEqual(explained('sum', REPORT(LIST)).silencers, ['not-one-body', 'missing']));

  it('is of a share that it is of another time than its base', () => {
    const share = (when: string) => REPORT(`全年受理投诉20件，其中${when}属实5件，占35%。`);
    assert.deepEqual(explained('percent', share('')).silencers, ['not-one-time', 'not-one-matter']);
    assert.ok(!codesOf(share('上年')).includes('percent'));
  });

  it('is nothing where no question is asked', () =>
    assert.deepEqual(explained('growth', REPORT('2018年举办培训12次，上年10次，增长50%。')).silencers, []));
});
