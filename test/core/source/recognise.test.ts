import assert from 'node:assert/strict';
import { isReport } from '../../../src/core/source/recognise';
import { reportNumber } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { OTHER_TEXTS, REPORTS } from './told-apart';

describe('a report is told from other documents', () => {
  for (const { name, render } of LAYOUTS) {
    it(`${name}: is one, whatever its form`, () => {
      for (const n of [0, 1, 2]) assert.ok(isReport(render(reportNumber(n)).text));
    });
  }

  it('behind the scripts of a web page', () => {
    const page = LAYOUTS.find(({ name }) => name === 'html')!.render(reportNumber(1)).text;
    const script = `<script>${'var a = "<p>";'.repeat(5000)}</script>`;
    assert.ok(isReport(page.replace('<body>', `<body>${script}`)));
  });

  it('in traditional characters', () => {
    assert.ok(
      isReport(
        '青屏縣2012年政府資訊公開年度報告\n一、概述\n二、主動公開政府資訊情況\n三、依申請公開情況\n四、行政複議、行政訴訟情況\n',
      ),
    );
  });

  it('a web page that is none is none', () => {
    assert.ok(!isReport('<html><body><h1>公开课</h1><p>本周公开课3节。</p></body></html>'));
  });

  for (const [kind, text] of REPORTS) it(`a report: ${kind}`, () => assert.ok(isReport(text)));
  for (const [kind, text] of OTHER_TEXTS) it(`no report: ${kind}`, () => assert.ok(!isReport(text)));
});
