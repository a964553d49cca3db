import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TREND_COLUMNS } from '../../src/cli/trend/trend-lines';
import { CELL_COLUMNS } from '../../src/export/cell-records';
import { FINDING_COLUMNS, REPORT_COLUMNS } from '../../src/export/table/summary-records';
import { SENTENCE_COLUMNS } from '../../src/export/wide/sentence-figures';
import { QUALITY_COLUMNS } from '../../src/export/wide/wide-columns';

/** What the page explains, each name between backticks in the first cell of a row. */
const explained = (text: string): readonly string[] =>
  [...text.matchAll(/^\| ((?:`[\w-]+`、?)+) \|/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name),
  );

describe('the page of the columns', () => {
  const [everywhere = '', ...chapters] = readFileSync('docs/columns.md', 'utf8').split(/^## /m);
  const PRINTED = [
    CELL_COLUMNS,
    QUALITY_COLUMNS,
    SENTENCE_COLUMNS,
    [...new Set<string>([...REPORT_COLUMNS, ...FINDING_COLUMNS])],
    TREND_COLUMNS,
  ];

  for (const [i, columns] of PRINTED.entries())
    it(`explains every column of the ${i + 1}. table, and none that it has not`, () => {
      const standings = ['holds', 'violated', 'involved', 'allowed', 'undecidable', 'none'];
      const own = explained(chapters[i] ?? '').filter((name) => i > 0 || !standings.includes(name));
      const shared = explained(everywhere).filter((name) => columns.some((column) => column === name));
      assert.deepEqual([...new Set([...own, ...shared])].sort(), [...columns].sort());
    });
});
