import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openArchive } from '../../../src/documents/archive/archive';
import { readWorkbook } from '../../../src/documents/workbook/read-workbook';
import { gouji, temporaryFolder } from '../../cli/support/gouji';
import { partOf } from '../support/archives';
import type { LibreOffice } from '../support/libreoffice';

function textOf(bytes: Uint8Array | undefined): string {
  const read = readWorkbook(bytes as Uint8Array);
  assert.ok('text' in read, JSON.stringify(read));
  return read.text;
}

/** Formulas of all sheets of a workbook. */
const formulasIn = (bytes: Uint8Array): number =>
  (openArchive(bytes, 1e8)?.names ?? [])
    .filter((name) => name.startsWith('xl/worksheets/'))
    .reduce((sum, name) => sum + (partOf(bytes, name).match(/<f\b/g)?.length ?? 0), 0);

export function describeWorkbooks(office: () => LibreOffice): void {
  describe('workbooks that are exported', () => {
    const { path } = temporaryFolder();
    for (const [name, args] of [
      ['a report', ['export', 'examples/weidu-2023.md', '--format', 'xlsx', '--out']],
      ['a summary of a folder', ['summary', 'examples', '--out']],
    ] as const)
      it(`keep their cells, and their totals come out: ${name}`, async () => {
        const file = path(`${args[0]}.xlsx`);
        assert.notEqual(gouji([...args, file]).status, 2);
        const bytes = readFileSync(file);
        const [fods, xlsx] = await office().convert(bytes, 'xlsx', ['fods', 'xlsx']);
        const sheets = new TextDecoder().decode(fods);
        assert.equal(textOf(xlsx), textOf(bytes));
        assert.ok(formulasIn(bytes) > 0);
        assert.equal(sheets.match(/table:formula="/g)?.length, formulasIn(bytes));
        assert.doesNotMatch(sheets, /calcext:value-type="error"/);
      });
  });
}
