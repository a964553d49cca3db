import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { explain } from '../../../src/core/repair/explain';
import { repair } from '../../../src/core/repair/repair';
import { alarmsOf, applied, changesOf, onlyAlarm } from './support';

interface Statistics {
  readonly received?: string;
  readonly ways?: readonly [string, string, string, string];
  readonly total?: string;
  readonly channels?: readonly [string, string, string, string, string];
  readonly normative?: string;
}

/** A table of 2014 in which all agrees unless told otherwise. */
const statistics = ({
  received = '10',
  ways = ['4', '1', '2', '3'],
  total = '40',
  channels = ['5', '20', '5', '6', '4'],
  normative = '3',
}: Statistics = {}): string => `云岭县2018年政府信息公开工作年度报告

附表 政府信息公开情况统计表（2018年度）

| 统计指标 | 单位 | 统计数 |
| --- | --- | --- |
| 一、主动公开情况 | —— | —— |
| （一）主动公开政府信息数 | 条 | ${total} |
| 其中：主动公开规范性文件数 | 条 | ${normative} |
| 制发规范性文件总数 | 件 | 3 |
| （二）通过不同渠道和方式公开政府信息的情况 | —— | —— |
| 1.政府公报公开政府信息数 | 条 | ${channels[0]} |
| 2.政府网站公开政府信息数 | 条 | ${channels[1]} |
| 3.政务微博公开政府信息数 | 条 | ${channels[2]} |
| 4.政务微信公开政府信息数 | 条 | ${channels[3]} |
| 5.其他方式公开政府信息数 | 条 | ${channels[4]} |
| 三、依申请公开情况 | —— | —— |
| （一）收到申请数 | 件 | ${received} |
| 1.当面申请数 | 件 | ${ways[0]} |
| 2.传真申请数 | 件 | ${ways[1]} |
| 3.网络申请数 | 件 | ${ways[2]} |
| 4.信函申请数 | 件 | ${ways[3]} |
| （二）申请办结数 | 件 | 10 |
| 1.按时办结数 | 件 | 10 |
| 2.延期办结数 | 件 | 0 |
`;

const LABELS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const reviews = (values: readonly string[]): string => `云岭县2022年政府信息公开工作年度报告

四、政府信息公开行政复议、行政诉讼情况
| 行政复议 | 行政诉讼 |
| 行政复议 | 未经复议直接起诉 | 复议后起诉 |
| ${[...LABELS, ...LABELS, ...LABELS].join(' | ')} |
| ${values.join(' | ')} |

五、存在的主要问题
`;

describe('a sum that does not agree', () => {
  it('can be mended at the total and at every part', () => {
    const text = statistics({ received: '13' });
    const { fixes } = onlyAlarm(text);
    assert.deepEqual([...changesOf(text, fixes)].sort(), ['13→10', '1→4', '2→5', '3→6', '4→7'].sort());
    assert.ok(fixes.every(({ kind }) => kind === 'suggestion'));
  });

  it('names the swapped digits before anything else', () => {
    const text = statistics({ received: '132', ways: ['101', '5', '4', '13'] });
    assert.equal(changesOf(text, onlyAlarm(text).fixes)[0], '132→123');
  });

  it('fills a total that was left at 0 rather than emptying its parts', () => {
    const text = reviews(['5', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0']);
    assert.equal(changesOf(text, onlyAlarm(text).fixes)[0], '0→5');
  });

  it('keeps full-width digits and thousands commas', () => {
    const wide = statistics({ received: '１３' });
    assert.ok(changesOf(wide, onlyAlarm(wide).fixes).includes('１３→１０'));
    const grouped = statistics({ received: '10,014', ways: ['10,004', '1', '2', '3'] });
    assert.ok(changesOf(grouped, onlyAlarm(grouped).fixes).includes('10,014→10,010'));
  });

  it('never makes a count negative', () => {
    const text = statistics({ received: '2', ways: ['4', '1', '2', '3'] });
    assert.ok(changesOf(text, onlyAlarm(text).fixes).every((change) => !change.includes('-')));
  });
});

describe('a total of channels above their sum', () => {
  it('can come down to the sum, or a channel can go up', () => {
    const text = statistics({ total: '43' });
    const changes = changesOf(text, onlyAlarm(text).fixes);
    assert.ok(changes.includes('43→40'));
    assert.ok(changes.includes('20→23'));
  });

  it('is said to differ by just the number of another row', () => {
    const { analysis, finding } = onlyAlarm(statistics({ total: '43' }));
    const said = explain(analysis, finding);
    assert.deepEqual(said, {
      key: 'fix.coincidence',
      args: { difference: '3', partIndicator: 'disclosure.normative' },
    });
  });
});

describe('a missing total', () => {
  it('is filled with the sum of its parts', () => {
    const text = statistics({ received: '' });
    const analysis = analyze(text);
    const finding = analysis.findings.find(({ code }) => code === 'missing-value');
    assert.ok(finding);
    const [fix] = repair(analysis, finding);
    assert.ok(fix);
    assert.match(applied(text, fix.edits), /收到申请数 \| 件 \|\s*10\s*\|/);
  });
});

describe('a finding without fix', () => {
  it('gets none where nothing but guessing would help', () => {
    const text = statistics({ normative: '41' });
    assert.deepEqual(
      alarmsOf(analyze(text)).map(({ code }) => code),
      ['subset'],
    );
    assert.deepEqual(onlyAlarm(text).fixes, []);
  });
});

describe('repair', () => {
  it('gives the same answer when asked again', () => {
    const { analysis, finding, fixes } = onlyAlarm(statistics({ received: '13' }));
    assert.deepEqual(repair(analysis, finding), fixes);
  });

  it('offers one unproven fix at most where no proof is allowed', () => {
    const { analysis, finding } = onlyAlarm(statistics({ received: '13' }));
    assert.equal(repair(analysis, finding, { proofs: 0 }).length, 1);
  });
});
