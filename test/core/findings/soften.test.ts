import assert from 'node:assert/strict';
import { lowerDamaged } from '../../../src/core/findings/lower-damaged';
import type { Finding, Relation } from '../../../src/core/model/analysis';
import { indexOfText } from '../../../src/core/text/search/text-index';

/** Dates that lost 年 and 月, a bracket that never closes. */
const DAMAGED = '统计期限自201811日起至20181231日止。按照青政办发〔2018173号、青政办发〔2018199号文件办理9件。';
const AT = DAMAGED.indexOf('2018173');

const relation = (source: string): Relation => ({
  id: 'r1',
  kind: 'same',
  source,
  severity: 'warning',
  terms: [],
  verdict: 'violated',
  arithmetic: '',
  reason: null,
});
const finding = (start: number, end: number): Finding => ({
  code: 'same',
  severity: 'warning',
  message: { key: 'same.violated', args: {} },
  relation: 'r1',
  related: [],
  start,
  end,
});
const levelOf = (text: string, source: string, start: number): string | undefined =>
  lowerDamaged(indexOfText(text), [finding(start, start + 4)], [relation(source)])[0]?.severity;

describe('in a document that lost characters', () => {
  it('what a sentence says at a damaged place is a hint', () => {
    assert.equal(levelOf(DAMAGED, 'list:plain', AT), 'hint');
  });

  it('what a sentence says elsewhere keeps its level', () => {
    assert.equal(levelOf(DAMAGED, 'list:plain', DAMAGED.indexOf('9件')), 'warning');
  });

  it('what a table says keeps its level', () => {
    assert.equal(levelOf(DAMAGED, 'form:received', AT), 'warning');
  });

  it('nothing is lowered where no characters are lost', () => {
    assert.equal(levelOf('办理9件,其中当面4件,信函4件。', 'list:plain', 2), 'warning');
  });
});
