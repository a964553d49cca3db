import assert from 'node:assert/strict';
import { compareParts } from '../../src/collection/parts/compare-parts';
import { type PartReport, partReport } from '../../src/collection/parts/part-values';
import { type PartsOfPlace, partsOfPlaces } from '../../src/collection/parts/parts-of-places';
import { analyze } from '../../src/core/analyze';
import { reportIdentity } from '../../src/core/bodies/report-identity';
import type { Analysis, Finding } from '../../src/core/model/analysis';
import { type Random, randomOf } from '../fixtures/random';
import { addUp, BODIES, LAST_YEAR, reportsOfBody, requestId, type YearReport } from '../support/collection';
import { KEPT_AS, type KeptReport, keptReport } from '../support/print-report';

const DEPARTMENTS = ['教育局', '水务局', '民政局'];
const TOWNS = ['松桥镇', '石坪乡'];
const COUNTIES = BODIES.filter((body) => body.endsWith('县')).slice(0, 12);
const ADDED =
  /^(?:requests\.|review\.|litigation\.|normative\.(?:made|repealed|in-force)$|\w+\.decisions$|fees\.amount$)/;

const reportOfBody = (body: string, at: number): YearReport => {
  const report = reportsOfBody(body, at).at(-1);
  assert.ok(report);
  return { ...report, growth: null };
};

/** A place whose report is the sum of those of its parts. */
function placeWith(county: string, at: number): YearReport[] {
  const bodies = [...DEPARTMENTS.map((one) => county + one), ...TOWNS.map((one) => county + one)];
  const parts = bodies.map((body, i) => reportOfBody(body, 3 * at + i));
  const own = reportOfBody(county, at);
  const cells = { ...own.cells };
  for (const id of Object.keys(cells))
    if (ADDED.test(id)) cells[id] = parts.reduce((sum, part) => sum + (part.cells[id] ?? 0), 0);
  return [{ ...own, cells }, ...parts];
}

/** One more request of a natural person, received and granted: the table still agrees with itself. */
function withSlip(report: YearReport, random: Random): YearReport {
  const cells = { ...report.cells };
  const by = random.integer(1, 9);
  const column = random.integer(0, 1) === 0 ? 'natural-person' : 'business';
  const known =
    Object.keys(cells).find((id) => id.startsWith('requests.new/') && id.includes(column)) ?? requestId('new', 'total');
  const name = known.slice('requests.new/'.length);
  for (const row of ['new', 'granted']) cells[requestId(row, name)] = (cells[requestId(row, name)] ?? 0) + by;
  addUp(cells, false);
  return { ...report, cells };
}

interface Files {
  readonly [place: string]: KeptReport;
}

const filesOf = (reports: readonly YearReport[], at: number): Files =>
  Object.fromEntries(
    reports.map((report, i) => {
      const kept = keptReport(report, KEPT_AS[(at + i) % KEPT_AS.length]!);
      return [`${reports[0]?.place.name}/${report.place.name}.${kept.extension}`, kept];
    }),
  );

const read = ({ text, format }: KeptReport): Analysis => analyze(text, format && { format });

const partsIn = (files: Files, declared: boolean): ReadonlyMap<string, PartsOfPlace> => {
  const members = Object.entries(files).map(([place, { text, format }]) => ({
    place,
    ...reportIdentity(text, format),
  }));
  const bodies = [...DEPARTMENTS, ...TOWNS];
  return partsOfPlaces(members, declared ? COUNTIES.map((county) => [county, bodies] as const) : []);
};

/** What is told of the reports of whole places. */
function told(files: Files, declared: boolean): readonly (readonly [place: string, finding: Finding])[] {
  return [...partsIn(files, declared)].flatMap(([whole, { parts, isDeclared, missing }]) => {
    const reports: PartReport[] = parts.map(({ body, place }) => partReport(body, read(files[place]!)));
    const isWhole = isDeclared && missing.length === 0;
    return compareParts(read(files[whole]!), reports, { isDeclared, isWhole }).map((one) => [whole, one] as const);
  });
}

describe('a county against its towns and departments', function () {
  this.timeout(120_000);
  const random = randomOf(2121);
  const places = COUNTIES.map(placeWith);

  it('is found with them by what people wrote down, and by names and folders', () => {
    const files = filesOf(places[0]!, 0);
    for (const declared of [true, false]) {
      const [[whole, parts] = ['', null]] = partsIn(files, declared);
      assert.match(whole, new RegExp(`/${COUNTIES[0]}\\.`));
      assert.deepEqual(
        [parts?.isDeclared, parts?.parts.length, parts?.missing],
        [declared, DEPARTMENTS.length + TOWNS.length, []],
      );
    }
  });

  it('tells nothing where it is their sum', () => {
    const files = Object.assign({}, ...places.map(filesOf)) as Files;
    assert.equal(partsIn(files, true).size, COUNTIES.length);
    for (const declared of [true, false]) assert.deepEqual(told(files, declared), []);
  });

  it('tells every slip of a part or of the whole, and never as an error', () => {
    const slips = places.map((reports, i) => {
      const at = i % 2 === 0 ? 0 : 1 + (i % (reports.length - 1));
      return reports.map((report, j) => (j === at ? withSlip(report, random) : report));
    });
    const files = Object.assign({}, ...slips.map(filesOf)) as Files;
    const found = told(files, true);
    assert.deepEqual(new Set(found.map(([place]) => place.split('/')[0])), new Set(COUNTIES));
    assert.ok(found.every(([, { severity }]) => severity !== 'error'));
    // Where the parts are more than the whole it is told without a list of them too.
    const byFolder = new Set(told(files, false).map(([place]) => place.split('/')[0]));
    assert.deepEqual(byFolder, new Set(COUNTIES.filter((_, i) => i % 2 === 1)));
  });

  it('tells a slip once: the cell, not the total that follows from it', () => {
    const [whole, ...parts] = places[1]!;
    const found = told(filesOf([withSlip(whole!, random), ...parts], 1), true);
    const rows = found.map(([, { message }]) => String(message.args.totalIndicator).split('/')[0]);
    assert.ok(rows.length <= 4, rows.join());
    assert.deepEqual([...new Set(rows)].length, rows.length);
  });

  it('is only held to be no less where a body has no report, which is named', () => {
    const reports = places[2]!.slice(0, -1);
    const files = filesOf(reports, 2);
    const [[, parts] = ['', null]] = partsIn(files, true);
    assert.deepEqual(parts?.missing, [TOWNS.at(-1)]);
    assert.deepEqual(told(files, true), []);
    const more = filesOf([reports[0]!, withSlip(withBig(reports[1]!), random), ...reports.slice(2)], 2);
    const found = told(more, true);
    assert.ok(found.length > 0);
    assert.ok(found.every(([, { message }]) => message.key === 'parts.exceeded'));
  });

  it('tells once that it counts something else', () => {
    const [, ...parts] = places[3]!;
    const office = reportOfBody(COUNTIES[3]!, 77);
    const found = told(filesOf([office, ...parts.map(withBig)], 3), true);
    assert.deepEqual(
      found.map(([, { message, severity }]) => [message.key, severity]),
      [['parts.otherwise', 'information']],
    );
  });

  it('counts no part of a part, and neither of two reports of one body', () => {
    const at = (place: string, body: string) => ({ place, body, year: LAST_YEAR });
    const members = [
      at('a/岭州市.txt', '岭州市人民政府'),
      at('a/教育局.txt', '岭州市教育局'),
      at('a/苇渡县/县.txt', '岭州市苇渡县人民政府'),
      at('a/苇渡县/教育局.txt', '岭州市苇渡县教育局'),
      at('a/水务局1.txt', '岭州市水务局'),
      at('a/水务局2.txt', '岭州市水务局'),
    ];
    const parts = partsOfPlaces(members, [])
      .get('a/岭州市.txt')
      ?.parts.map(({ place }) => place);
    assert.deepEqual(parts, ['a/教育局.txt', 'a/苇渡县/县.txt']);
  });

  it('names who has a report for another year and none for this one', () => {
    const of = (year: number, bodies: readonly string[]) =>
      bodies.map((body) => ({ place: `a/${year}/${body}.txt`, body, year }));
    const members = [...of(2023, ['苇渡县', '苇渡县教育局', '苇渡县水务局']), ...of(2024, ['苇渡县', '苇渡县教育局'])];
    const found = partsOfPlaces(members, []);
    assert.deepEqual(found.get('a/2024/苇渡县.txt')?.missing, ['苇渡县水务局']);
    assert.deepEqual(found.get('a/2023/苇渡县.txt')?.missing, []);
  });
});

/** So many requests that no other body can make up for them. */
function withBig(report: YearReport): YearReport {
  const cells = { ...report.cells };
  for (const id of Object.keys(cells))
    if (/^requests\.(?:new|granted)\//.test(id) && !id.endsWith('/total')) cells[id] = (cells[id] ?? 0) + 500;
  addUp(cells, false);
  return { ...report, cells };
}
