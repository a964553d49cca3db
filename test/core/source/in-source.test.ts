import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { inSource } from '../../../src/core/source/in-source';
import type { Range } from '../../../src/core/text/range';

const SOURCE = '<h1>云溪县2023年政府信息公开工作年度报告</h1><p>共收到申请<b>12</b>件，其中网上7件，信函4件。</p>';

describe('An analysis with the places of a source with markup', () => {
  it('takes a part there when it is first asked for, and only once', () => {
    const { plain } = analyze(SOURCE);
    assert.ok(plain);
    const asked: Range[] = [];
    const toSource = (range: Range): Range => {
      asked.push(range);
      return plain.toSource(range);
    };
    const taken = inSource(plain.analysis, { ...plain, toSource }, SOURCE);
    assert.equal(asked.length, 0);
    const number = taken.figures.find(({ text }) => text === '12');
    assert.equal(SOURCE.slice(number?.start, number?.end), '12');
    const places = asked.length;
    assert.equal(taken.figures, taken.figures);
    assert.equal(asked.length, places);
  });

  it('has the findings that its plain reading has', () => {
    const analysis = analyze(SOURCE);
    assert.equal(analysis.plain?.findings, analysis.findings);
    assert.equal(analysis.findings.length, analysis.plain?.analysis.findings.length);
  });
});
