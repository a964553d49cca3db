import { isOfFamily } from '../forms/family';
import type { Cell, Section, Table } from '../model/analysis';
import type { FindingKey } from '../model/codes';
import type { Message } from '../model/message';
import type { UnreadTable } from '../tables/unread-table';
import type { Range } from '../text/range';
import { type Check, type CheckFinding, type CheckResult, message, type StructuralDocument } from './document';
import { sectionsWithoutTable } from './missing-table';
import { unreadSections } from './wanted-tables';

/** Of a table with so many rows or more it is told when next to none of them are filled. */
const FEWEST_ROWS = 4;
/** So small a share of filled rows is the beginning of a draft, or a table that was not read well. */
const SMALL_SHARE = 0.2;

function run(document: StructuralDocument): CheckResult {
  const { unreadTables: printed = [], tables } = document;
  const missing = new Set(sectionsWithoutTable(document));
  const sections = unreadSections(document).filter((one) => !missing.has(one));
  const apart = printed.filter((one) => !sections.some((section) => isUnder(one, section)));
  return {
    relations: [],
    findings: [
      ...sections.map((section) => sectionNotice(section, printed)),
      ...apart.map((one) => apartNotice(document, one)),
      ...tables.flatMap((table) => fillingNotice(document, table)),
    ],
  };
}

const isUnder = (one: Range, { start, end }: Range): boolean => one.start >= start && one.start < end;

/** Under a heading that wants a table: it is not filled in, or it could not be read, or there is none. */
function sectionNotice(section: Section, printed: readonly UnreadTable[]): CheckFinding {
  const own = printed.filter((one) => isUnder(one, section));
  return own.length > 0 && own.every(({ isBlank }) => isBlank)
    ? blankTable(section.heading, section.title)
    : notice('notice.unread-section', section.heading, { section: section.title });
}

/** Of a table that is printed under no heading that wants it. */
function apartNotice(document: StructuralDocument, table: UnreadTable): CheckFinding {
  const place = lineOf(document, table);
  return table.isBlank ? blankTable(place) : notice('notice.unread-table', place);
}

/** What there is to say of how a table that was read is filled in. Where the total is filled, blanks are zeros. */
function fillingNotice(document: StructuralDocument, table: Table): CheckFinding[] {
  const rows = rowsOf(table);
  const filled = rows.filter((cells) => cells.some(isPrinted)).length;
  const place = lineOf(document, table);
  if (rows.length > 0 && filled === 0) return [blankTable(place)];
  const isDraft = rows.length >= FEWEST_ROWS && filled / rows.length <= SMALL_SHARE;
  if (!isDraft || isPrinted(table.cells.get(LAST_TOTAL))) return [];
  return [notice('notice.few-rows', place, { filled, rows: rows.length })];
}

/** 「(七)总计 · 总计」: who has filled it in has filled in the table. */
const LAST_TOTAL = 'requests.total/total';

function rowsOf({ cells, form }: Table): readonly (readonly Cell[])[] {
  const rows = new Map<string, Cell[]>();
  for (const cell of cells.values()) {
    const row = rowOf(cell.id, form);
    const known = rows.get(row);
    if (known) known.push(cell);
    else rows.set(row, [cell]);
  }
  return [...rows.values()];
}

/** The first line of a table: a range of a whole table would underline it all. */
function lineOf({ folded }: StructuralDocument, { start, end }: Range): Range {
  const line = folded.slice(start, end).search(/[\r\n]/);
  return { start, end: line < 0 ? Math.min(end, start + 40) : start + line };
}

/** `requests.new/total`, `regulations.issued`; a table of one column has the id of the row alone. */
function rowOf(id: string, form: string): string {
  if (id.includes('/')) return id.slice(0, id.indexOf('/'));
  return isOfFamily(form, 'disclosure') ? id.slice(0, id.lastIndexOf('.')) : id;
}

const isPrinted = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.state !== 'blank' && cell.state !== 'missing';

const blankTable = (place: Range, section = ''): CheckFinding => notice('notice.blank-table', place, { section });

const notice = (key: FindingKey, { start, end }: Range, args: Message['args'] = {}): CheckFinding => ({
  severity: 'information',
  message: message(key, args),
  start,
  end,
  related: [],
  relation: null,
});

/**
 * Says of every statutory table that is not filled in, or of which next to nothing is, or that was not read, where it
 * should stand: whoever hears that the numbers agree must know which numbers nobody looked at.
 */
export const unreadTables: Check = { code: 'notice', severity: 'information', clause: null, run };
