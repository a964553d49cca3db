import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { presentFile } from '../../src/contract/present-file';
import { presentReport } from '../../src/contract/present-report';
import { analyze } from '../../src/core/analyze';
import { exactInteger, parseExact } from '../../src/core/arithmetic/exact';
import { point } from '../../src/core/arithmetic/interval';
import type { Analysis, Cell, Figure, Relation } from '../../src/core/model/analysis';
import { checkedFileSchema } from '../../src/core/model/check-schema';
import { reportSchema } from '../../src/core/model/report-schema';
import { linesOf } from '../../src/core/text/lines';

const TEXT = '收到申请9件，\n当面3件，网络5件，约2万字。';

const at = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });
const whole = (n: number) => point(exactInteger(n));

function figure(quote: string, value: Figure['value']): Figure {
  return { ...at(quote), text: quote, value, withUnit: at(quote), approximate: false, role: 'statistic', unit: '件' };
}

const RELATION: Relation = {
  id: 'r1',
  kind: 'sum',
  source: 'form:received',
  severity: 'error',
  terms: [
    { ...at('9件'), role: 'total', value: whole(9), text: '9' },
    { ...at('3件'), role: 'part', value: whole(3), text: '3' },
    { ...at('5件'), role: 'part', value: null, text: '' },
  ],
  verdict: 'undecidable',
  arithmetic: '9 = 3+?',
  reason: { key: 'reason.missing', args: {} },
};

function analysisWith(part: Partial<Analysis>): Analysis {
  return { ...analyze(''), text: TEXT, lines: linesOf(TEXT), ...part };
}

const cell = (part: Partial<Cell>): Cell => ({
  ...at('9'),
  id: 'request.received',
  state: 'number',
  text: '9',
  value: whole(9),
  ...part,
});

describe('a presented report', () => {
  const thousands = { low: parseExact('19500'), high: parseExact('20500'), lowOpen: false, highOpen: true };
  const figures = [figure('9', whole(9)), figure('3', whole(3)), figure('2', thousands)];
  const report = presentReport('a.txt', analysisWith({ figures, relations: [RELATION] }), 'zh');

  it('fits the published schema', () => {
    assert.ok(z.safeParse(reportSchema, report).success);
  });

  it('lists at each figure the relations that have a term on it', () => {
    assert.deepEqual(
      report.figures.map(({ relations }) => relations),
      [['r1'], ['r1'], []],
    );
  });

  it('gives an exact figure its value and an approximate one its bounds', () => {
    const [exact, , approximate] = report.figures;
    assert.equal(exact?.value, 9);
    assert.equal(approximate?.value, undefined);
    assert.deepEqual([approximate?.low, approximate?.high, approximate?.highOpen], [19500, 20500, true]);
  });

  it('puts the reason of an undecidable relation into words', () => {
    assert.match(report.relations[0]?.reason ?? '', /未填/);
    assert.deepEqual(
      report.relations[0]?.terms.map(({ value }) => value),
      [9, 3, null],
    );
  });

  it('publishes the cell of the first table that has an indicator', () => {
    const table = (id: string, value: number) => {
      const only = cell({ value: whole(value), text: String(value) });
      return { id, form: 'statistics-2014', start: 0, end: 5, cells: new Map([[only.id, only]]), unplaced: [] };
    };
    const { cells, tables } = presentReport('a.txt', analysisWith({ tables: [table('t1', 9), table('t2', 8)] }), 'zh');
    assert.equal(cells['request.received']?.value, 9);
    assert.equal(tables[1]?.cells['request.received']?.value, 8);
  });

  it('publishes a number with its unit as printed, the unit beside it', () => {
    const paid = cell({ id: 'fees.amount', text: '251000元', unit: '元', value: point(parseExact('25.1')!) });
    const table = {
      id: 't1',
      form: 'disclosure-2021',
      start: 0,
      end: 5,
      cells: new Map([[paid.id, paid]]),
      unplaced: [],
    };
    const { cells } = presentReport('a.txt', analysisWith({ tables: [table] }), 'zh');
    assert.deepEqual([cells['fees.amount']?.value, cells['fees.amount']?.unit], [251000, '元']);
  });

  it('gives no value where nothing certain is printed', () => {
    const unsure = cell({ state: 'ambiguous', value: null, candidates: [4, 40] });
    const table = {
      id: 't1',
      form: 'disclosure-2021',
      start: 0,
      end: 5,
      cells: new Map([[unsure.id, unsure]]),
      unplaced: [],
    };
    const { cells } = presentReport('a.txt', analysisWith({ tables: [table] }), 'zh');
    assert.deepEqual([cells['request.received']?.value, cells['request.received']?.candidates], [null, [4, 40]]);
  });
});

describe('a presented file', () => {
  const finding = {
    ...at('3件'),
    code: 'sum',
    severity: 'error',
    message: { key: 'sum.above', args: { formula: '9 ≠ 3+5 = 8', difference: '1' } },
    relation: 'r1',
    related: [{ ...at('9件'), message: { key: 'place.total', args: { value: '9' } } }],
  } as const;
  const fix = { title: '9 → 8', kind: 'suggestion', edits: [{ ...at('9'), newText: '8' }] } as const;
  const file = presentFile('a.txt', 'utf-8', analysisWith({ findings: [finding] }), 'en', {
    remedyFor: () => ({ fixes: [{ ...fix, edits: [...fix.edits] }], remark: 'The gap is 1' }),
  });

  it('fits the published schema', () => {
    assert.ok(z.safeParse(checkedFileSchema, file).success);
  });

  it('gives a finding its line and column from 0, its words, its places and its fixes', () => {
    const [shown] = file.findings;
    assert.equal(shown?.remark, 'The gap is 1');
    assert.deepEqual([shown?.line, shown?.column], [1, 2]);
    assert.match(shown?.message ?? '', /more than the total: 9 ≠ 3\+5 = 8 \(by 1\)/);
    assert.equal(shown?.related[0]?.message, 'total: 9');
    assert.equal(shown?.fixes[0]?.title, '9 → 8');
  });
});
