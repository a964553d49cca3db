import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model/analysis';
import { readPage } from '../../../src/documents/drawn/read-page';
import { textOfPages } from '../../../src/documents/drawn/text-of-pages';
import { blocksOfHtml } from '../../fixtures/drawn/blocks-of-html';
import { drawReport } from '../../fixtures/drawn/draw-report';
import type { Drawing } from '../../fixtures/drawn/drawing';
import { cuttingDrawing, randomDrawing } from '../../fixtures/drawn/random-drawing';
import { generateReport, reportNumber } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { randomOf } from '../../fixtures/random';
import type { GeneratedReport } from '../../fixtures/report';

/** So many drawings, each of another report; RUNS=300 looks at more. */
const DRAWINGS = Number(process.env.RUNS ?? 36);

const html = LAYOUTS.find(({ name }) => name === 'html')!;

interface Read {
  readonly drawing: Drawing;
  readonly source: Analysis;
  readonly drawn: Analysis;
}

/** Reports with many digits, their rows cut by the ends of pages. */
const CUT = DRAWINGS / 2;

function readDrawn(report: GeneratedReport, drawing: Drawing): Read {
  const { text } = html.render(report);
  const pages = drawReport(blocksOfHtml(text), drawing).map((page, i) => readPage(page, i + 1));
  const read = textOfPages(pages)?.text ?? '';
  return { drawing, source: analyze(text, { format: 'html' }), drawn: analyze(read, { format: 'plain' }) };
}

/** What the cells of all tables hold: a number as printed, else how it is read. */
function cellsOf({ tables }: Analysis): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const table of tables) {
    for (const [id, { state, text }] of table.cells)
      if (!cells.has(id)) cells.set(id, state === 'number' ? text.replace(/\s/g, '') : state);
  }
  return cells;
}

/** Columns in which a number of four digits has its place: narrower ones break every number, and some stay unread. */
const isRoomy = ({ size, labels, spacing }: Drawing): boolean => size * (1 + 2 * spacing) * labels <= 30;

const alarms = ({ findings }: Analysis): string[] =>
  findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ code }) => code);

describe('a report that is drawn on pages', () => {
  const reads: Read[] = [];
  before(function () {
    this.timeout(120_000);
    for (let n = 0; n < DRAWINGS; n++) reads.push(readDrawn(reportNumber(n), randomDrawing(randomOf(n * 7 + 1))));
  });

  it('gives no number but that of its cell, however it is drawn', () => {
    for (const { drawing, source, drawn } of reads) {
      const wanted = cellsOf(source);
      const wrong = [...cellsOf(drawn)].filter(([id, value]) => /\d/.test(value) && wanted.get(id) !== value);
      assert.deepEqual(wrong, [], JSON.stringify(drawing));
    }
  });

  it('gives every cell and no alarm that its source does not give, where its numbers have room', () => {
    const roomy = reads.filter(({ drawing }) => isRoomy(drawing));
    assert.ok(roomy.length > DRAWINGS / 4);
    for (const { drawing, source, drawn } of roomy) {
      assert.deepEqual(
        Object.fromEntries(cellsOf(drawn)),
        Object.fromEntries(cellsOf(source)),
        JSON.stringify(drawing),
      );
      assert.deepEqual(alarms(drawn), alarms(source), JSON.stringify(drawing));
    }
  });

  it('gives no part of a number that the end of a page runs through', function () {
    this.timeout(120_000);
    for (let n = 0; n < CUT; n++) {
      const form = (['disclosure-2021', 'disclosure-2019', 'statistics-2014'] as const)[n % 3]!;
      const report = generateReport({ seed: n * 13 + 5, form, size: 3, blanks: n % 5 === 4, oneRowOther: n % 7 === 0 });
      const { drawing, source, drawn } = readDrawn(report, cuttingDrawing(randomOf(n * 77 + 3)));
      const wanted = cellsOf(source);
      const wrong = [...cellsOf(drawn)].filter(([id, value]) => /\d/.test(value) && wanted.get(id) !== value);
      assert.deepEqual(wrong, [], JSON.stringify(drawing));
      assert.deepEqual(alarms(drawn), alarms(source), JSON.stringify(drawing));
    }
  });
});
