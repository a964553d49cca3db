import assert from 'node:assert/strict';
import { presentReport } from '../../../src/contract/present-report';
import { analyze } from '../../../src/core/analyze';
import { FORMS } from '../../../src/core/forms/all';
import type { Form } from '../../../src/core/forms/form';
import { tableViews } from '../../../src/views/snapshot/table-views';

/** A form that does not exist: nothing outside of it knows its name. */
const MADE_UP: Form = {
  id: 'open-data-2026',
  name: '政府信息公开工作年度报告(2026年度起)',
  family: 'disclosure',
  notice: '青禾办发〔2026〕1号',
  years: [2026, null],
  tellTales: ['开放数据集', '调用接口', '下载频次'],
  tables: [
    {
      id: 'data',
      title: '开放公共数据情况',
      layout: 'rows',
      cellId: 'data.{row}',
      columns: [{ id: 'count', label: '数量', unit: '个' }],
      opening: ['开放数据集'],
      closing: ['以上为全部数据'],
      rows: [
        { id: 'sets', label: '一、开放数据集' },
        { id: 'free', label: '其中:无条件开放' },
        { id: 'bound', label: '有条件开放' },
        { id: 'interfaces', label: '二、调用接口' },
        { id: 'downloads', label: '三、下载频次' },
      ],
    },
  ],
  relations: [
    {
      id: 'sets',
      kind: 'sum',
      left: 'data.sets',
      right: 'data.free+data.bound',
      severity: 'error',
      clause: '青禾办发〔2026〕1号',
    },
  ],
};

const report = (free: number): string => `青禾市2026年政府信息公开工作年度报告

一、开放公共数据情况

| 指标 | 数量 |
|---|---|
| 一、开放数据集 | 52 |
| 其中：无条件开放 | ${free} |
| 有条件开放 | 12 |
| 二、调用接口 | 7 |
| 三、下载频次 | 930 |
以上为全部数据
`;

describe('a form that is added as data', () => {
  const forms = FORMS as Form[];
  before(() => forms.unshift(MADE_UP));
  after(() => forms.shift());

  it('is recognised, read and judged', () => {
    const { form, tables, findings, relations } = analyze(report(40));
    assert.equal(form, 'open-data-2026');
    assert.deepEqual(
      [...(tables[0]?.cells ?? [])].map(([id, { text }]) => `${id} ${text}`),
      ['data.sets 52', 'data.free 40', 'data.bound 12', 'data.interfaces 7', 'data.downloads 930'],
    );
    assert.deepEqual(
      relations.filter(({ source }) => source === 'form:sets').map(({ verdict }) => verdict),
      ['holds'],
    );
    assert.deepEqual(findings, []);
  });

  it('accuses where its own relation is broken', () => {
    const { findings } = analyze(report(44));
    assert.deepEqual(
      findings.map(({ code, severity, message }) => [code, severity, message.args.formula]),
      [['sum', 'error', '52 ≠ 44+12 = 56']],
    );
  });

  it('is shown under its own titles and published under its own id', () => {
    const analysis = analyze(report(40));
    assert.equal(presentReport('a.md', analysis, 'zh').form, 'open-data-2026');
    const [table] = tableViews(analysis, 'zh', () => ({ mark: 'none', relations: [], computed: [] }));
    assert.equal(table?.title, '开放公共数据情况');
  });
});
