/** A made-up collection: bodies over years whose reports continue each other, and slips planted between the years. */
import {
  disputeFigures,
  documentFigures2019,
  documentFigures2021,
  requestFigures,
} from '../fixtures/figures/disclosure';
import { type Random, randomOf, seedFrom } from '../fixtures/random';
import type { Cells, GeneratedReport, Size } from '../fixtures/report';
import { COLUMNS, EDGE_ROWS, resultRows } from '../fixtures/tables/request-rows';

export const FIRST_YEAR = 2019;
export const LAST_YEAR = 2024;

const SYLLABLES = ['苇', '砚', '棠', '鹭', '枫', '岚', '檀', '禾', '霁', '绡'];
const ENDINGS = ['渡', '浦', '汀', '杼'];

/** 40 names of counties and cities that do not exist. */
export const BODIES: readonly string[] = SYLLABLES.flatMap((one) =>
  ENDINGS.map((other, i) => `${one}${other}${i === 3 ? '市' : '县'}`),
);

/** A report of the collection with what is said of the year before. */
export interface YearReport extends GeneratedReport {
  /** A sentence about the growth of requests; true unless a slip was planted in it. */
  readonly growth: string | null;
}

const people = COLUMNS.slice(0, -1);
const rowKeys = (oneRowOther: boolean): string[] => [...resultRows(oneRowOther).map(({ key }) => key), ...EDGE_ROWS];

export const requestId = (row: string, column: string): string => `requests.${row}/${column}`;

/** Sets the total of every row of the request table anew. */
export function addUp(cells: Cells, oneRowOther: boolean): void {
  for (const row of rowKeys(oneRowOther))
    cells[requestId(row, 'total')] = people.reduce((sum, column) => sum + (cells[requestId(row, column)] ?? 0), 0);
}

/** Takes over what last year carried forward; the balance of each column is kept. */
function continueRequests(cells: Cells, before: Cells, oneRowOther: boolean): void {
  for (const column of people) {
    const [over, fresh] = [requestId('carried-over', column), requestId('new', column)];
    const forward = before[requestId('carried-forward', column)] ?? 0;
    const left = (cells[fresh] ?? 0) + (cells[over] ?? 0) - forward;
    cells[over] = forward;
    cells[fresh] = Math.max(0, left);
    if (left >= 0) continue;
    cells[requestId('granted', column)] = (cells[requestId('granted', column)] ?? 0) - left;
    cells[requestId('total', column)] = (cells[requestId('total', column)] ?? 0) - left;
  }
  addUp(cells, oneRowOther);
}

function continueDocuments(cells: Cells, before: Cells): void {
  for (const row of ['regulations', 'normative']) {
    const [force, made, repealed] = ['in-force', 'made', 'repealed'].map((column) => `${row}.${column}`) as [
      string,
      string,
      string,
    ];
    const last = before[force];
    if (last == null || cells[force] == null) continue;
    cells[repealed] = Math.min(cells[repealed] ?? 0, last + (cells[made] ?? 0));
    cells[force] = last + (cells[made] ?? 0) - (cells[repealed] ?? 0);
  }
}

function continueItems(cells: Cells, before: Cells): void {
  for (const row of ['licensing', 'other-services', 'punishment', 'coercion', 'fees']) {
    const [last, change] = [before[`${row}.items-last-year`], before[`${row}.items-change`]];
    if (last == null || change == null || cells[`${row}.items-last-year`] == null) continue;
    cells[`${row}.items-last-year`] = last + change;
    cells[`${row}.items-change`] = Math.max(-(last + change), cells[`${row}.items-change`] ?? 0);
  }
  for (const row of ['regulations', 'normative']) {
    const [all, now] = [`${row}.published-total`, `${row}.published`];
    if (before[all] != null && cells[all] != null) cells[all] = (before[all] ?? 0) + (cells[now] ?? 0);
  }
}

function figuresOf(random: Random, year: number, size: Size): Cells {
  const documents = year < 2021 ? documentFigures2019(random, size) : documentFigures2021(random, size);
  return { ...documents, ...requestFigures(random, size, year < 2021), ...disputeFigures(random, size) };
}

/** What a report says of its requests against those of the year before; null where there were none. */
function growthOf(now: Cells, before: Cells, random: Random, slip = 0): string | null {
  const [fresh, last] = [now[requestId('new', 'total')] ?? 0, before[requestId('new', 'total')] ?? 0];
  if (last === 0 || fresh === last) return null;
  const [grows, change] = [fresh > last, Math.abs(fresh - last)];
  const percent = (Math.round((change / last) * 10000) / 100 + slip).toFixed(2);
  const said = random.chance(0.5)
    ? `较上年${grows ? '增长' : '下降'}${percent}%`
    : `比上年${grows ? '增加' : '减少'}${change + slip}件`;
  return `本年度新收政府信息公开申请${fresh}件，${said}。`;
}

/** The reports of one body, the first year first; every year continues the one before. */
export function reportsOfBody(body: string, at: number): YearReport[] {
  const random = randomOf(seedFrom(at, body));
  const size = (1 + (at % 3)) as Size;
  const reports: YearReport[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const oneRowOther = year < 2021;
    const cells = figuresOf(random, year, size);
    const before = reports.at(-1)?.cells;
    if (before !== undefined) {
      continueRequests(cells, before, oneRowOther);
      continueDocuments(cells, before);
      continueItems(cells, before);
    }
    const place = { name: body, kind: body.slice(-1), office: `${body}人民政府办公室` };
    const growth = before === undefined ? null : growthOf(cells, before, random);
    const form = oneRowOther ? 'disclosure-2019' : 'disclosure-2021';
    reports.push({ seed: seedFrom(year, body), form, oneRowOther: false, size, year, place, cells, growth });
  }
  return reports;
}

/** Kinds of slips between two years; every table still agrees with itself. */
export const SLIPS = ['carried', 'in-force', 'items', 'growth', 'copied'] as const;
export type SlipKind = (typeof SLIPS)[number];

/** A report with a slip planted; null where its numbers leave no room for one. */
export function withYearSlip(now: YearReport, before: YearReport, kind: SlipKind, random: Random): YearReport | null {
  const cells = { ...now.cells };
  const oneRowOther = now.year < 2021;
  const by = random.integer(1, 3);
  switch (kind) {
    case 'carried': {
      const column = people.find((one) => (cells[requestId('new', one)] ?? 0) >= by);
      if (column === undefined) return null;
      cells[requestId('carried-over', column)]! += by;
      cells[requestId('new', column)]! -= by;
      addUp(cells, oneRowOther);
      const growth = growthOf(cells, before.cells, random);
      return { ...now, cells, growth };
    }
    case 'in-force':
      if (before.cells['normative.in-force'] == null || cells['normative.in-force'] == null) return null;
      cells['normative.in-force'] += by;
      return { ...now, cells };
    case 'items':
      if (before.cells['licensing.items-last-year'] == null || cells['licensing.items-last-year'] == null) return null;
      cells['licensing.items-last-year'] += by;
      return { ...now, cells };
    case 'growth': {
      const growth = growthOf(cells, before.cells, random, by);
      return growth === null ? null : { ...now, growth };
    }
    case 'copied': {
      if (now.form !== before.form || now.size < 2) return null;
      for (const [id, value] of Object.entries(before.cells)) if (id.startsWith('requests.')) cells[id] = value;
      return { ...now, cells, growth: null };
    }
  }
}
