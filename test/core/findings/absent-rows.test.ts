import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';

const HEAD =
  '三、收到和处理政府信息公开申请情况\n\n| （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n|---|---|---|---|---|---|---|---|\n';
const row = (label: string, count: string): string => `| ${label} | ${count} | 0 | 0 | 0 | 0 | 0 | ${count} |\n`;

interface Counts {
  readonly received?: string;
  readonly carriedOver?: string;
  readonly total?: string;
  readonly carriedForward?: string;
}

/** What is said of rows that are not there; a count that is not given is a row that is not printed. */
function ofRequests({ received, carriedOver, total, carriedForward }: Counts): readonly string[] {
  const rows: readonly [string, string | undefined][] = [
    ['一、本年新收政府信息公开申请数量', received],
    ['二、上年结转政府信息公开申请数量', carriedOver],
    ['（七）总计', total],
    ['四、结转下年度继续办理', carriedForward],
  ];
  const text = HEAD + rows.map(([label, count]) => (count === undefined ? '' : row(label, count))).join('');
  return analyze(text).findings.map(({ code, severity, message: { key, args }, start, end }) =>
    key === 'missing-value.row'
      ? `${severity} ${args.rowIndicator} ${args.suggested} (${args.formula}) at ${text.slice(start, end)}`
      : `${severity} ${code}`,
  );
}

describe('a row of the request table that fell out', () => {
  it('is named where requests are left over for the next year', () =>
    assert.deepEqual(ofRequests({ received: '9', carriedOver: '1', total: '8' }), [
      'hint requests.carried-forward/total 2 (9+1−8 = 2) at 9',
    ]));

  it('is named where more was dealt with than came in', () =>
    assert.deepEqual(ofRequests({ received: '9', total: '10', carriedForward: '1' }), [
      'hint requests.carried-over/total 2 (10+1−9 = 2) at 10',
    ]));

  it('is not missed where nothing is left for it', () =>
    assert.deepEqual(ofRequests({ received: '9', carriedOver: '1', total: '10' }), []));

  it('is not asked for where two are missing', () => assert.deepEqual(ofRequests({ received: '9', total: '8' }), []));

  it('is not asked for where the others make more than there is', () =>
    assert.deepEqual(ofRequests({ received: '9', carriedOver: '1', total: '12' }), []));

  it('is not asked for where another row is words', () =>
    assert.deepEqual(
      ofRequests({ received: '9', carriedOver: '若干', total: '8' }).filter((one) => one.startsWith('hint requests.')),
      [],
    ));

  it('is not asked for where the first row is blank', () =>
    assert.deepEqual(ofRequests({ received: '', carriedOver: '1', total: '0' }), []));
});

describe('a part of a sum that fell out', () => {
  const table = (rows: readonly string[]): string =>
    `岭下县2017年政府信息公开情况统计表\n\n| 统计指标 | 单位 | 统计数 |\n|---|---|---|\n${rows.join('')}`;
  const CLOSED = ['| （二）申请办结数 | 件 | 30 |\n', '| 1.按时办结数 | 件 | 28 |\n', '| 2.延期办结数 | 件 | 2 |\n'];
  const received = (total: string, ...parts: readonly string[]): string =>
    table([`| （一）收到申请数 | 件 | ${total} |\n`, ...parts.map((part) => `| ${part} |\n`), ...CLOSED]);
  const said = (text: string): readonly string[] =>
    analyze(text).findings.map(({ message: { key, args } }) => `${key} ${args.rowIndicator} ${args.suggested}`);

  it('is named with what the total leaves for it', () =>
    assert.deepEqual(said(received('47', '1.当面申请数 | 件 | 9', '2.传真申请数 | 件 | 0', '3.网络申请数 | 件 | 26')), [
      'missing-value.row request.received.letter 12',
    ]));

  it('is not named where the others make the total', () =>
    assert.deepEqual(
      said(received('35', '1.当面申请数 | 件 | 9', '2.传真申请数 | 件 | 0', '3.网络申请数 | 件 | 26')),
      [],
    ));
});
