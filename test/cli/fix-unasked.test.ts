import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { equationsOf } from '../fixtures/equations';
import { reportNumber } from '../fixtures/generate';
import { LAYOUTS } from '../fixtures/layouts';
import { withSlip } from '../fixtures/slip';
import { gouji, temporaryFolder } from './support/gouji';

const EXTENSIONS = { plain: 'txt', markdown: 'md', html: 'html' } as const;
/** Real reports are no part of the project: they are looked for in folders beside the checkout, or where the variable says. */
const REPORTS = process.env.GOUJI_REPORTS ?? '../shared';
const FOLDERS = ['seeds', 'corpus', 'openings']
  .map((name) => join(REPORTS, name))
  .filter((folder) => existsSync(folder));

const digitsIn = (file: string): string =>
  readFileSync(file, 'utf8').replace(/[^0-9０-９〇零一二三四五六七八九十百千]/g, '');

describe('gouji fix changes no number unasked', function () {
  this.timeout(240_000);
  const { path, put } = temporaryFolder();

  const keepsDigits = (folder: string): string => {
    const files = readdirSync(folder).map((name) => join(folder, name));
    const before = files.map(digitsIn);
    const { status, stdout, stderr } = gouji(['fix', folder]);
    assert.notEqual(status, 2, stderr);
    for (const [i, file] of files.entries()) assert.equal(digitsIn(file), before[i], file);
    return stdout;
  };

  it('in made-up reports with slips, in every layout', () => {
    for (const [i, layout] of LAYOUTS.entries()) {
      const report = reportNumber(i);
      const bound = equationsOf(report).flatMap(({ left, right }) => [...left, ...right]);
      put(`made-up/${layout.name}.${EXTENSIONS[layout.format]}`, withSlip(layout.render(report), bound, i).text);
    }
    const suggested = keepsDigits(path('made-up')).match(/^# 建议/gm)?.length ?? 0;
    assert.ok(suggested >= LAYOUTS.length, `${suggested} suggestions`);
  });

  const title =
    FOLDERS.length > 0 ? `in the real reports of ${REPORTS}` : `in real reports: not run, there are none in ${REPORTS}`;
  (FOLDERS.length > 0 ? it : it.skip)(title, () => {
    for (const folder of FOLDERS) {
      const copies = path(folder.replace(/\W+/g, '-'));
      mkdirSync(copies);
      const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
      for (const name of files) copyFileSync(join(folder, name), join(copies, name));
      keepsDigits(copies);
    }
  });
});
