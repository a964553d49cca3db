import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { explain } from '../../../src/core/repair/explain';
import { repair } from '../../../src/core/repair/repair';
import { alarmsOf, changesOf } from './support';

const said = (text: string): string => `云岭县2018年政府信息公开工作年度报告\n\n一、依申请公开情况\n${text}\n`;

/** All alarms of a text with the changes that are offered for each. */
const offered = (text: string): Record<string, string[]> => {
  const analysis = analyze(text);
  return Object.fromEntries(
    alarmsOf(analysis).map((finding) => [
      `${finding.code} ${text.slice(finding.start, finding.end)}`,
      changesOf(text, repair(analysis, finding)),
    ]),
  );
};

describe('numbers of sentences', () => {
  it('give way to swapped digits before the percentage that they make', () => {
    const text = said(
      '全年收到申请1913件，其中涉及环保154件，占8.05%；涉及土地403件，占21.07%；涉及社保145件，占8.05%。',
    );
    assert.equal(offered(text)['percent 8.05%']?.[0], '145→154');
  });

  it('take the percentage along that is computed from them', () => {
    const text = said('2018年，我县收到政府信息公开申请200件，其中当面申请40件，占20%；网络申请150件，占80%。');
    const [fixes] = Object.values(offered(text));
    assert.ok(
      fixes?.some((change) => change === '150→160' || change.startsWith('150→160 ')),
      JSON.stringify(offered(text)),
    );
  });

  it('change in every place where they are repeated', () => {
    const text = said(
      '2018年，我县收到申请52件。收到的52件申请中，当面申请21件，网络申请20件，信函申请10件，传真申请0件。',
    );
    const changes = Object.values(offered(text)).flat();
    assert.ok(changes.includes('52→51 52→51'), JSON.stringify(changes));
  });

  it('keep the minus with which a change is printed', () => {
    const text = said('2018年收到申请86件，比上年的100件增加-15件。');
    assert.ok(offered(text)['growth -15件']?.includes('-15→-14'), JSON.stringify(offered(text)));
    const apart = said('2018年收到申请86件，比上年的100件增加- 15件。');
    assert.ok(offered(apart)['growth - 15件']?.includes('- 15→-14'), JSON.stringify(offered(apart)));
  });

  it('give way first where the rest forgot a part', () => {
    const text = said(
      '2018年主动公开政府信息700条，其中机构类信息120条，规划类信息45条，统计类信息80条，其他信息500条。',
    );
    assert.equal(offered(text)['sum 700条']?.[0], '500→455');
  });
});

describe('what is said of a change', () => {
  const CASES: readonly (readonly [sentence: string, code: string, first: string])[] = [
    ['新收申请64件，上年新收申请50件，同比上升23%。', 'growth 23%', '23→28'],
    ['公开信息18642条，同比增长11.8%（上年为16530条）。', 'growth 11.8%', '11.8→12.8'],
    ['收到申请72件，较上年增加12件，增长30%。', 'growth 30%', '30→20'],
    ['收到申请585件，较上年的512件增加83件。', 'growth 83件', '83→73'],
    ['公开信息644条，比上年700条减少65条，下降8%。', 'growth 65条', '65→56'],
  ];
  for (const [sentence, code, first] of CASES)
    it(`is worked out anew first: ${sentence}`, () => assert.equal(offered(said(sentence))[code]?.[0], first));
});

describe('what no single number mends', () => {
  it('is said with its gap', () => {
    const text = said(
      '2018年，本县新收申请2480件，由上年结转12件，其中自然人1903件、法人573件。经办理，予以公开865件，占34.88%；部分公开14件；不予公开9件；无法提供52件；不予处理1523件，占61.41%；其他处理7件；结转下年度5件。',
    ).replaceAll('2018', '2020');
    const analysis = analyze(text);
    const balance = alarmsOf(analysis).find(({ code }) => code === 'balance');
    assert.ok(balance, JSON.stringify(alarmsOf(analysis).map(({ code }) => code)));
    assert.deepEqual(repair(analysis, balance), []);
    assert.deepEqual(explain(analysis, balance), { key: 'fix.none', args: { difference: '17' } });
  });
});
