import assert from 'node:assert/strict';
import { blankReport } from '../../src/core/drafting/blank-report';
import { FORMS } from '../../src/core/forms/all';
import { type Browser, startBrowser } from './support/browser';
import { example, openPanel, type Panel, snapshotOf } from './support/panel';

const TEXT = example('weidu-2023.md');
const REPORT = snapshotOf(TEXT);

describe('the panel', function () {
  this.timeout(30_000);
  let browser: Browser;
  let panel: Panel;
  before(async () => {
    browser = await startBrowser();
  });
  beforeEach(async () => {
    panel = await openPanel(browser);
    await panel.show(REPORT);
  });
  afterEach(() => assert.deepEqual(panel.complaints, []));
  after(() => browser.close());

  const open = (face: string) => panel.page.locator(`#tab-${face}`).click();
  const texts = (selector: string) => panel.page.locator(selector).allTextContents();
  const count = (selector: string) => panel.page.locator(selector).count();

  describe('structure', () => {
    it('draws the request table as the form prints it: seven columns, grouped rows', async () => {
      const head = panel.page.locator('table.labels-3 thead tr');
      assert.equal(await head.count(), 3);
      assert.deepEqual(await head.nth(2).locator('th').allTextContents(), [
        '商业企业',
        '科研机构',
        '社会公益组织',
        '法律服务机构',
        '其他',
      ]);
      const rows = panel.page.locator('table.labels-3 tbody tr');
      assert.equal(await rows.count(), 25);
      assert.equal(await rows.first().locator('td').count(), 7);
      assert.equal(await panel.page.locator('th[rowspan="8"]', { hasText: '不予公开' }).count(), 1);
    });

    it('counts beside a heading what does not agree, and not what is merely to be known', async () => {
      assert.ok((await count('.count.problem')) > 0);
      const form = FORMS.find(({ id }) => id === 'disclosure-2021');
      assert.ok(form);
      const { text } = blankReport({ issuer: '青屏县', year: 2024, form, markup: 'markdown' });
      const blank = snapshotOf(text);
      assert.deepEqual(new Set(blank.findings.map(({ code }) => code)), new Set(['notice']));
      await panel.show(blank);
      assert.equal(await count('.count.problem'), 0);
    });

    it('draws section 2 in the blocks of article 20, and section 4 under headers of three levels', async () => {
      assert.deepEqual(await texts('table.labels-1 caption'), [
        '第二十条第（一）项',
        '第二十条第（五）项',
        '第二十条第（六）项',
        '第二十条第（八）项',
      ]);
      assert.equal(await count('table.labels-0 thead tr'), 3);
      assert.equal(await count('table.labels-0 tbody td'), 15);
    });

    it('marks the cell that disagrees and shows what its parts come to', async () => {
      const cell = panel.page.locator('td.mark-violated').first();
      assert.match((await cell.textContent()) ?? '', /≠15算得 42/);
      assert.match((await cell.getAttribute('aria-label')) ?? '', /不一致 · 算得 42/);
      assert.ok((await count('td.mark-involved')) > 5);
    });

    it('lists the figures of a section with what they are bound to and the cell that holds it', async () => {
      const figure = panel.page.locator('.figure', { hasText: '68件' }).first();
      assert.match((await figure.textContent()) ?? '', /本年新收政府信息公开申请数量.*表 86/);
      await figure.locator('.in-table').click();
      const [reveal] = await panel.sent('reveal');
      assert.equal(TEXT.slice(reveal?.start, reveal?.end), '86');
    });

    it('goes from a cell to its place in the text', async () => {
      await panel.page.locator('td.mark-violated').first().click();
      const [reveal] = await panel.sent('reveal');
      assert.equal(TEXT.slice(reveal?.start, reveal?.end), '15');
      assert.equal(reveal?.version, 1);
      assert.equal(reveal?.focus, false);
    });

    it('marks the cell where the cursor stands in the text, and scrolls it into view', async () => {
      const at = TEXT.indexOf('| 2 | 1 | 0 | 0 | 3 |') + 2;
      await panel.cursor(at);
      assert.deepEqual(await texts('td[data-here] .printed'), ['2']);
      const seen = 'const { top, bottom } = document.querySelector("[data-here]").getBoundingClientRect()';
      assert.equal(await panel.page.evaluate(`(() => { ${seen}; return top > 0 && bottom < innerHeight; })()`), true);
    });

    it('lets go of the mark when the cursor stands in another version of the text', async () => {
      await panel.cursor(TEXT.indexOf('| 2 | 1 | 0 | 0 | 3 |') + 2);
      await panel.cursor(0, 0, 2);
      assert.equal(await count('[data-here]'), 0);
    });

    it('is walked through with the arrow keys, one stop for a table; Enter goes to the text', async () => {
      assert.equal(await count('table.labels-3 td[tabindex="0"]'), 1);
      await panel.page.locator('table.labels-3 td[tabindex="0"]').focus();
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'End', 'Enter']) await panel.page.keyboard.press(key);
      const [reveal] = await panel.sent('reveal');
      assert.equal(TEXT.slice(reveal?.start, reveal?.end), '35');
      assert.equal(await count('table.labels-3 td[tabindex="0"]'), 1);
    });

    it('keeps what is folded and where the keyboard is when the text changes', async () => {
      await panel.page.evaluate('document.querySelector("details.section").open = false');
      await panel.page.locator('table.labels-3 td[tabindex="0"]').focus();
      await panel.show(snapshotOf(TEXT.replace('| 15 |', '| 42 |')), 2);
      assert.equal(await panel.page.evaluate('document.querySelector("details.section").open'), false);
      assert.equal(await panel.page.evaluate('document.activeElement.matches("table.labels-3 td")'), true);
    });
  });

  describe('relations', () => {
    beforeEach(() => open('relations'));

    it('lists every relation, those that do not agree first', async () => {
      assert.equal(await count('.relation'), REPORT.relations.length);
      assert.match((await panel.page.locator('.relation').first().getAttribute('class')) ?? '', /violated/);
    });

    it('shows the terms, both sides, the difference and the basis of a relation that is opened', async () => {
      const line = panel.page.locator('.relation', { hasText: '本机关不掌握相关政府信息' }).first();
      await line.locator('button.line').click();
      assert.equal(await line.locator('button.line').getAttribute('aria-expanded'), 'true');
      assert.equal(await line.locator('.terms tr').count(), 7);
      assert.match((await line.locator('dl').textContent()) ?? '', /左边15右边42相差−27判断不一致/);
      await line.locator('.terms button').nth(1).click();
      const [reveal] = await panel.sent('reveal');
      assert.equal(TEXT.slice(reveal?.start, reveal?.end), '41');
    });

    it('is filtered by verdict', async () => {
      await panel.page.locator('[data-verdict=violated]').click();
      assert.equal(await count('.relation'), REPORT.coverage.verdicts.violated);
      await panel.page.locator('[data-verdict=holds]').click();
      assert.equal(await count('.relation'), REPORT.coverage.verdicts.violated + REPORT.coverage.verdicts.holds);
    });

    it('is filtered by kind and by section, the sections below it included', async () => {
      await panel.page.locator('select[name=kind]').selectOption('balance');
      assert.equal(await count('.relation'), REPORT.relations.filter(({ kind }) => kind === 'balance').length);
      await panel.page.locator('select[name=kind]').selectOption('');
      const section = REPORT.sections.find(({ heading }) => heading.startsWith('三'))!;
      await panel.page.locator('select[name=section]').selectOption(String(section.index));
      const inside = await count('.relation');
      assert.ok(inside >= 39 && inside < REPORT.relations.length, String(inside));
    });

    it('is searched by text, and says how many lines are shown', async () => {
      await panel.page.locator('input[type=search]').fill('重复申请 · 商业');
      assert.deepEqual(await texts('.relation .name'), ['重复申请 · 总计', '办理结果总计 · 商业企业']);
      assert.equal((await texts('.shown'))[0], `2 / ${REPORT.relations.length} 项`);
      await panel.page.locator('input[type=search]').fill('没有这样的关系');
      assert.equal(await count('.relation'), 0);
      assert.equal(await panel.page.locator('p.empty').first().isVisible(), true);
    });

    it('marks the relations of the number where the cursor stands', async () => {
      await panel.cursor(TEXT.indexOf('| 15 |') + 2);
      const marked = await texts('.relation[data-here] .name');
      assert.ok(marked.includes('无法提供：本机关不掌握相关政府信息 · 总计'), marked.join());
      assert.ok(marked.length < 6, marked.join());
    });
  });

  describe('pictures', () => {
    beforeEach(() => open('pictures'));

    it('draws the course of the requests, described in words and as a table', async () => {
      assert.match((await texts('svg.flow title')).join(), /申请的来龙去脉/);
      assert.match((await texts('svg.flow desc')).join(), /本年新收 86、上年结转 3.*结转下年 3/);
      assert.match((await texts('.flow text')).join(), /予以公开 35/);
      assert.equal(await count('table.amounts tbody tr'), 9);
      assert.equal(await count('.flow path.gap'), 0);
    });

    it('shows the gap where what came in and what became of it do not agree', async () => {
      await panel.show(snapshotOf(TEXT.replace('| 2 | 0 | 86 |\n| 二、', '| 2 | 0 | 90 |\n| 二、')), 2);
      assert.equal(await count('.flow path.gap'), 1);
      assert.equal((await texts('figcaption .gap'))[0], '去向少 4 件');
    });

    it('draws the channels of a report of 2018 as bars beside their numbers', async () => {
      await panel.show(snapshotOf(example('yanpu-2018.txt')), 2);
      assert.deepEqual(await texts('table.bars td.value'), ['96', '11830', '3415', '2207', '1204']);
      assert.equal(await panel.page.locator('rect.amount').nth(1).getAttribute('width'), '100.00%');
    });
  });

  describe('around the faces', () => {
    it('turns to another face with the arrow keys', async () => {
      await panel.page.locator('#tab-structure').focus();
      await panel.page.keyboard.press('ArrowRight');
      assert.equal(await panel.page.locator('#tab-relations').getAttribute('aria-selected'), 'true');
      assert.equal(await panel.page.locator('#face-relations').isVisible(), true);
      assert.equal(await panel.page.locator('#face-structure').isVisible(), false);
    });

    it('shows the relations of a verdict when its count is clicked', async () => {
      await panel.page.locator('[data-show-verdict=violated]').click();
      assert.equal(await count('#face-relations .relation'), REPORT.coverage.verdicts.violated);
    });

    it('says how much was read', async () => {
      const { figures, related, classified, unread } = REPORT.coverage;
      const said = (await texts('.coverage p')).join();
      assert.equal(
        said.startsWith(`${figures} 个数字${related} 参与勾稽${classified} 另有含义${unread} 未读懂`),
        true,
        said,
      );
    });

    it('asks for unread numbers to be marked, and no longer', async () => {
      const coverage = { ...REPORT.coverage, unread: 2 };
      await panel.show({ ...REPORT, coverage }, 2);
      for (const _ of [1, 2]) await panel.page.locator('[role=switch]').click();
      assert.deepEqual(
        (await panel.sent('unread')).map(({ shown }) => shown),
        [true, false],
      );
    });

    it('asks for the JSON and for exports', async () => {
      await panel.page.locator('[data-json]').click();
      await panel.page.locator('details.menu summary').click();
      await panel.page.locator('[data-export=csv]').click();
      assert.equal((await panel.sent('openJson')).length, 1);
      assert.deepEqual(
        (await panel.sent('export')).map(({ format }) => format),
        ['csv'],
      );
      assert.equal(await panel.page.locator('[data-export=csv]').isVisible(), false);
    });

    it('asks for a correction of the version that it shows', async () => {
      const fixesOf = () => [{ title: '改为 42', kind: 'suggestion' as const }];
      await panel.show(snapshotOf(TEXT, 'zh', { fixesOf, acceptedFor: () => null }), 7);
      await panel.page.locator('.finding.error .fix').first().click();
      const [fix] = await panel.sent('fix');
      assert.equal(fix?.version, 7);
      assert.equal(REPORT.findings[fix!.finding]?.severity, 'error');
    });

    describe('accepted findings', () => {
      const fixesOf = () => [{ title: '改为 42', kind: 'suggestion' as const }];
      const accepted = { by: '李核', reason: '口径不同' };
      beforeEach(() => panel.show(snapshotOf(TEXT, 'zh', { fixesOf, acceptedFor: () => accepted }), 2));

      it('are told quietly, with who and why and without corrections', async () => {
        const all = REPORT.findings.length;
        assert.equal((await texts('.problems h3'))[0], '没有发现对不上的数');
        assert.deepEqual(await texts('.accepted-findings summary'), [`已采纳 ${all} 处`]);
        assert.ok((await texts('.acceptance span')).every((text) => text === '李核 采纳：口径不同'));
        assert.equal(await count('[data-fix]'), 0);
        assert.equal(await count('.accepted-findings[open]'), 0);
      });

      it('can be taken back, in the version of the text that is shown', async () => {
        await panel.page.locator('.accepted-findings summary').click();
        await panel.page.locator('[data-withdraw]').first().click();
        const [withdrawn] = await panel.sent('withdraw');
        assert.equal(withdrawn?.version, 2);
        assert.ok(REPORT.findings[withdrawn!.finding]);
      });

      it('stand apart from those that are open', async () => {
        const first = snapshotOf(TEXT).findings[0]!;
        const acceptedFor = ({ start }: { start: number }) => (start === first.start ? { by: '', reason: '' } : null);
        await panel.show(snapshotOf(TEXT, 'zh', { fixesOf, acceptedFor }), 3);
        assert.deepEqual(await texts('.acceptance span'), ['已忽略']);
        assert.equal(await count('.accepted-findings .finding'), 1);
      });
    });

    it('is as it was after the window is loaded again', async () => {
      await open('relations');
      await panel.page.locator('[data-verdict=violated]').click();
      await panel.reload();
      await panel.show(REPORT);
      assert.equal(await panel.page.locator('#face-relations').isVisible(), true);
      assert.equal(await count('.relation'), REPORT.coverage.verdicts.violated);
      assert.deepEqual(
        await panel.page.evaluate('JSON.parse(sessionStorage.getItem("kept")).uri'),
        'file:///report.txt',
      );
    });

    it('says so when there is no report to show', async () => {
      await panel.page.evaluate(
        'window.postMessage({ protocol: 1, type: "snapshot", uri: "file:///a", version: 0, snapshot: null, language: "zh" })',
      );
      await panel.page.locator('.notice').waitFor();
    });

    it('speaks English to an English reader', async () => {
      await panel.show(snapshotOf(TEXT, 'en'), 2);
      assert.deepEqual(await texts('[role=tab]'), [
        'Structure',
        `Relations${REPORT.coverage.verdicts.violated}`,
        'Pictures',
      ]);
    });

    it('leaves messages of another protocol alone', async () => {
      await panel.page.evaluate('window.postMessage({ protocol: 99, type: "snapshot", snapshot: null })');
      await panel.page.evaluate('new Promise((done) => setTimeout(done))');
      assert.equal(await count('.notice'), 0);
    });
  });
});
