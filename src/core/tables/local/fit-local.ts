/** Reads tables of indicators that belong to no national form: rows keep the labels that are printed. */
import { LOCAL_FORMS } from '../../forms/local/all';
import type { LocalForm } from '../../forms/local/local-form';
import type { Cell } from '../../model/analysis';
import type { Range } from '../../text/range';
import { rangeIndexOf } from '../../text/range-index';
import { occurs } from '../../text/search/phrases';
import { indexOfText } from '../../text/search/text-index';
import { readPieces } from '../pieces/pieces';
import type { Head } from './heads';
import type { LocalTable } from './local-table';
import { type LocalRows, localRows } from './rows';

/** Fewer rows than this are no table. */
const FEWEST_ROWS = 3;
const FEWEST_VOTES = 2;
/** No table of indicators is longer. */
const LONGEST = 20_000;

const CLOSING = /单位负责人|审\s?核\s?人|填\s?报\s?人|填报日期|联系电话|附件下载|[\s|][注备]注?\s?:|说明\s?:|。/g;

/** `all`: the heads of the text; `taken`: where the tables of the national forms stand. Linear: every head reads up to the next. */
export function fitLocal(text: string, folded: string, all: readonly Head[], taken: readonly Range[]): LocalTable[] {
  const zones = rangeIndexOf(taken);
  const heads = all.filter((head) => !zones.touches(head));
  const closings = closingsOf(folded);
  const tables: LocalTable[] = [];
  heads.forEach((head, i) => {
    const limit = Math.min(
      heads[i + 1]?.start ?? folded.length,
      head.end + LONGEST,
      zones.nextStart(head.end, folded.length),
    );
    const pieces = readPieces(text, folded, zoneBehind(folded, head, limit, closings));
    const form = (): LocalForm | null => formOf(folded, head, limit);
    const read = localRows(text, folded, head, pieces, form);
    if (read.rows.length >= FEWEST_ROWS) tables.push(tableOf(head, read, form(), tables.length + 1));
  });
  return tables;
}

/** Where the first words stand, from a place on, that close a table. Asked in document order, nothing is searched twice. */
function closingsOf(folded: string): (from: number) => number {
  let [searched, found] = [0, -1];
  return (from) => {
    if (from < searched || from > found) {
      CLOSING.lastIndex = from;
      found = CLOSING.exec(folded)?.index ?? Number.POSITIVE_INFINITY;
    }
    searched = from;
    return found;
  };
}

/** From the line behind the head, if nothing else stands on its last line, to the first words that close a table. */
function zoneBehind(folded: string, head: Head, limit: number, closings: (from: number) => number): Range {
  const rest = /[^|*\s]/.exec(folded.slice(head.end, head.end + 200));
  const lineEnd = folded.slice(head.end, head.end + 200).search(/[\r\n]/);
  const start = lineEnd >= 0 && (rest === null || rest.index > lineEnd) ? head.end + lineEnd : head.end;
  return { start, end: Math.min(closings(start), limit) };
}

function formOf(folded: string, head: Head, limit: number): LocalForm | null {
  const table = indexOfText(folded.slice(head.start, limit));
  let [best, most]: [LocalForm | null, number] = [null, FEWEST_VOTES - 1];
  for (const form of LOCAL_FORMS) {
    const votes = form.tellTales.filter((label) => occurs(table, label)).length;
    if (votes > most) [best, most] = [form, votes];
  }
  return best;
}

function tableOf(head: Head, { rows, unplaced }: LocalRows, form: LocalForm | null, number: number): LocalTable {
  const cells = new Map<string, Cell>(rows.flatMap((row) => row.cells.map((cell): [string, Cell] => [cell.id, cell])));
  const end = rows.reduce((last, row) => Math.max(last, row.cells.at(-1)?.end ?? 0), head.end);
  return {
    form,
    columns: head.columns,
    rows,
    table: { id: `l${number}`, form: form?.id ?? 'local', start: head.start, end, cells, unplaced },
  };
}
