import assert from 'node:assert/strict';
import { filterReports } from '../../../src/views/triage/filter-reports';
import { type Grouping, groupReports } from '../../../src/views/triage/group-reports';
import type { ListedFinding, ListedReport } from '../../../src/views/triage/listed-report';
import { orderReports } from '../../../src/views/triage/order-reports';
import {
  isReportSeen,
  type SeenFindings,
  withFindingSeen,
  withReportSeen,
} from '../../../src/views/triage/seen-findings';

const finding = (code: string, severity: ListedFinding['severity'], message = code): ListedFinding => ({
  key: `${code} ${message}`,
  code,
  severity,
  message,
});

function report(path: string, issuer: string | null, year: number | null, ...findings: ListedFinding[]): ListedReport {
  return { place: `file:///${path}`, path, issuer, year, findings };
}

const SUM = finding('sum', 'error', '总计不等于各分项之和');
const SAME = finding('same', 'warning', '前后不一致');
const QINGPING = report('青屏/年报.md', '青屏县人民政府', 2023, SUM, SAME);
const SHANGZHOU = report('上洲/年报.md', '上洲区人民政府', 2024, SAME, { ...SAME, key: 'same 2' });
const NAMELESS = report('年报.txt', null, null);
const ALL = [QINGPING, SHANGZHOU, NAMELESS];

const grouped = (by: Exclude<Grouping, 'none'>): string[] =>
  groupReports(ALL, by).map(
    ({ name, members }) => `${name}: ${members.map((one) => `${one.report.path} ${one.findings.length}`).join(', ')}`,
  );

describe('a list of many reports', () => {
  it('has the gravest finding first, however many lighter ones others have', () => {
    const light = report('轻.md', null, 2020, SAME, SAME, SAME);
    assert.deepEqual(orderReports([NAMELESS, light, QINGPING]), [QINGPING, light, NAMELESS]);
  });

  it('tells two reports of one file name apart by their folders', () =>
    assert.deepEqual(grouped('folder'), ['null: 年报.txt 0', '青屏: 青屏/年报.md 2', '上洲: 上洲/年报.md 2']));

  it('is grouped by body, those without one last', () =>
    assert.deepEqual(grouped('body'), [
      '青屏县人民政府: 青屏/年报.md 2',
      '上洲区人民政府: 上洲/年报.md 2',
      'null: 年报.txt 0',
    ]));

  it('is grouped by year, the newest first', () =>
    assert.deepEqual(grouped('year'), ['2024: 上洲/年报.md 2', '2023: 青屏/年报.md 2', 'null: 年报.txt 0']));

  it('is grouped by code, each report with the findings of that code alone', () =>
    assert.deepEqual(grouped('code'), [
      'same: 青屏/年报.md 1, 上洲/年报.md 2',
      'sum: 青屏/年报.md 1',
      'null: 年报.txt 0',
    ]));

  it('is grouped by gravity, errors first', () =>
    assert.deepEqual(grouped('gravity'), [
      'error: 青屏/年报.md 1',
      'warning: 青屏/年报.md 1, 上洲/年报.md 2',
      'null: 年报.txt 0',
    ]));
});

describe('the filter of a list of reports', () => {
  const left = (filter: string) => filterReports(ALL, filter).map(({ path, findings }) => `${path} ${findings.length}`);

  it('keeps everything while it is empty', () => assert.equal(left('  ').length, 3));
  it('keeps a body with all its findings', () => assert.deepEqual(left('青屏'), ['青屏/年报.md 2']));
  it('keeps a year', () => assert.deepEqual(left('2024'), ['上洲/年报.md 2']));
  it('keeps the findings of a code alone', () => assert.deepEqual(left('SUM'), ['青屏/年报.md 1']));
  it('wants all its words, of the report or of one finding', () => {
    assert.deepEqual(left('青屏 前后'), ['青屏/年报.md 1']);
    assert.deepEqual(left('上洲 sum'), []);
  });
});

describe('what somebody has seen of a report', () => {
  const NONE: SeenFindings = {};
  const [first, second] = QINGPING.findings;

  it('is nothing before it is ticked, even of a report without findings', () =>
    assert.deepEqual(
      ALL.map((one) => isReportSeen(NONE, one)),
      [false, false, false],
    ));

  it('is all of it once it is ticked, and nothing again when the tick is taken back', () => {
    const seen = withReportSeen(NONE, QINGPING, true);
    assert.ok(isReportSeen(seen, QINGPING));
    assert.deepEqual(withReportSeen(seen, QINGPING, false), NONE);
    assert.ok(isReportSeen(withReportSeen(NONE, NAMELESS, true), NAMELESS));
  });

  it('is all of it once each of its findings is ticked', () => {
    const one = withFindingSeen(NONE, QINGPING.place, first?.key ?? '', true);
    assert.equal(isReportSeen(one, QINGPING), false);
    assert.ok(isReportSeen(withFindingSeen(one, QINGPING.place, second?.key ?? '', true), QINGPING));
  });

  it('is no longer all of it when something new is found', () => {
    const seen = withReportSeen(NONE, QINGPING, true);
    assert.equal(
      isReportSeen(seen, { ...QINGPING, findings: [...QINGPING.findings, finding('growth', 'hint')] }),
      false,
    );
  });
});
