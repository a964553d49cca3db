import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { example } from './support/panel';
import { openWorkbench, type Workbench } from './support/workbench';

const EXAMPLE = example('weidu-2023.md');

/** The columns that the command line fills in the same way, by their names there. */
const COMPARED = ['body', 'status', 'errors', 'warnings', 'information', 'unread', 'figures', 'previous'];

describe('the table of many reports in VS Code', function () {
  this.timeout(180_000);
  let code: Workbench;
  before(async () => {
    code = await openWorkbench('examples/weidu-2023.md');
    const put = (name: string, content: string | Uint8Array) => writeFileSync(join(code.folder, name), content);
    put('next.md', EXAMPLE.replaceAll('2024', '2025').replaceAll('2023', '2024'));
    put('other.md', EXAMPLE.replaceAll('苇渡', '青屏').replace('申请68件', '申请86件'));
    put('broken.docx', Buffer.from('PK\u0003\u0004 and no more'));
  });
  after(() => code?.close());

  const rows = () => code.panel.locator('.row:not(.head)');
  const column = (id: string) => code.panel.locator(`.row:not(.head) .of-${id}`).allTextContents();

  it('lists the open report alone until the folder is checked, and says so', async () => {
    await code.command('Open Summary Table of Reports');
    await rows().first().waitFor();
    assert.deepEqual(await column('path'), ['report.md']);
    assert.match((await code.panel.locator('.notice').textContent()) ?? '', /No folder was checked/);
  });

  it('has a line for every report and every file that was not read, once the folder was checked from it', async () => {
    await code.panel.locator('[data-check]').click();
    await rows().nth(3).waitFor();
    await code.panel.locator('.notice', { hasText: '3 reports' }).waitFor();
    assert.deepEqual((await column('path')).sort(), ['broken.docx', 'next.md', 'other.md', 'report.md']);
    const unread = code.panel.locator('.row', { hasText: 'broken.docx' });
    assert.match((await unread.textContent()) ?? '', /cannot be read/i);
  });

  it('says of each report what the summary of the command line says', async () => {
    const out = join(code.folder, 'summary.json');
    const args = ['dist/cli.js', 'summary', '.', '--lang', 'en', '--out', out];
    const done = spawnSync(process.execPath, [join(process.cwd(), args[0]!), ...args.slice(1)], {
      cwd: code.folder,
      encoding: 'utf8',
    });
    const { reports } = JSON.parse(readFileSync(out, 'utf8')) as { reports: Record<string, unknown>[] };
    assert.ok(reports.length >= 3, done.stderr);
    const paths = await column('path');
    // Hints are out of sight unless somebody asks for them: then nobody counts them either.
    assert.deepEqual([...new Set(await column('hints'))], ['']);
    for (const name of COMPARED) {
      const shown = await column(name);
      for (const report of reports.filter(({ form }) => form !== null))
        assert.equal(
          shown[paths.indexOf(String(report.path))],
          String(report[name] ?? ''),
          `${name} of ${report.path}`,
        );
    }
  });

  it('leads by the keyboard to a finding, and to the report', async () => {
    await code.panel.locator('.table').focus();
    await code.page.keyboard.press('ArrowDown');
    await code.panel.locator('.detail [data-finding]').first().waitFor();
    for (let tabs = 0; tabs < 3; tabs++) await code.page.keyboard.press('Tab');
    await code.page.keyboard.press('Enter');
    await code.page
      .locator('.statusbar-item', { hasText: /Ln (?!1,)\d+/ })
      .first()
      .waitFor();
    await code.command('Open Summary Table of Reports');
    await rows().nth(3).waitFor();
  });

  it('follows an edit of a report that it lists', async () => {
    writeFileSync(join(code.folder, 'other.md'), EXAMPLE.replaceAll('苇渡', '岩埔'));
    await code.panel.locator('.row', { hasText: '岩埔' }).waitFor();
  });
});
