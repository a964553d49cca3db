import assert from 'node:assert/strict';
import { acceptances, outdatedAcceptances } from '../../src/annotation/acceptance';
import { newAnnotation } from '../../src/annotation/edits';
import { identityOf } from '../../src/annotation/finding-identity';
import { analyze } from '../../src/core/analyze';
import { DAY } from './samples';

const TEXT = `澜洲县2016年政府信息公开工作年度报告
一、申请情况
全年收到政府信息公开申请30件，其中当面申请10件、传真申请5件、网络申请9件、信函申请4件。
二、复议情况
全年行政复议0件。
`;

/** The acceptance of the report's first finding. */
function accepted(text = TEXT) {
  const analysis = analyze(text);
  const [finding] = analysis.findings.filter(({ code }) => code === 'sum');
  assert.ok(finding);
  return newAnnotation({
    id: '1',
    mark: { kind: 'accepted', finding: identityOf(analysis, finding) },
    text,
    range: finding,
    by: '沈知微',
    at: DAY,
    remark: '另有其他方式',
  });
}

/** Codes of the findings of a text that are not accepted. */
const open = (text: string) => {
  const [analysis, of] = [analyze(text), acceptances([accepted()])];
  return analysis.findings
    .filter((finding) => finding.code === 'sum' && !of(analysis, finding))
    .map(({ code }) => code);
};

describe('an accepted finding', () => {
  it('is silent, and says who accepted it and why', () => {
    const [analysis, of] = [analyze(TEXT), acceptances([accepted()])];
    const said = analysis.findings.flatMap((finding) => of(analysis, finding) ?? []);
    assert.deepEqual(
      said.map(({ by, reason }) => [by, reason]),
      [['沈知微', '另有其他方式']],
    );
    assert.deepEqual(open(TEXT), []);
  });

  it('stays so when the report is edited elsewhere', () => {
    assert.deepEqual(open(TEXT.replace('行政复议0件', '行政复议2件').replace('一、', '概述\n一、')), []);
  });

  it('comes back when one of its numbers changes', () => {
    const text = TEXT.replace('信函申请4件', '信函申请3件');
    assert.deepEqual(open(text), ['sum']);
    assert.equal(outdatedAcceptances(analyze(text), [accepted()]).length, 1);
    assert.equal(outdatedAcceptances(analyze(TEXT), [accepted()]).length, 0);
  });
});
