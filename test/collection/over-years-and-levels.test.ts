import assert from 'node:assert/strict';
import { pairYears } from '../../src/collection/pair-years';
import { withParts } from '../../src/collection/parts/compare-parts';
import { partReport } from '../../src/collection/parts/part-values';
import { partsOfPlaces } from '../../src/collection/parts/parts-of-places';
import { analyze } from '../../src/core/analyze';
import { reportIdentity } from '../../src/core/bodies/report-identity';
import type { Analysis } from '../../src/core/model/analysis';
import { type Random, randomOf } from '../fixtures/random';
import {
  addUp,
  BODIES,
  LAST_YEAR,
  reportsOfBody,
  requestId,
  SLIPS,
  withYearSlip,
  type YearReport,
} from '../support/collection';
import type { Planted, PlantedCollection } from '../support/planted-collection';
import { KEPT_AS, type KeptReport, keptReport } from '../support/print-report';

const COUNTIES = BODIES.filter((body) => body.endsWith('县')).slice(0, 8);
const DEPARTMENTS = ['教育局', '水务局', '民政局', '农业农村局'];
const [OF_YEARS, OF_LEVELS] = [36, 24];

/** What a county counts for all of its departments. */
const ADDED =
  /^(?:requests\.|review\.|litigation\.|normative\.(?:made|repealed|in-force)$|\w+\.decisions$|fees\.amount$)/;

interface Body {
  readonly name: string;
  readonly county: string;
  readonly reports: readonly YearReport[];
}

/** A county whose reports are the sums of those of its departments, year by year: sums of what goes on go on too. */
function bodiesOf(county: string, at: number): Body[] {
  const parts = DEPARTMENTS.map((one) => county + one).map((name, i) => ({
    name,
    county,
    reports: reportsOfBody(name, DEPARTMENTS.length * at + i),
  }));
  const own = reportsOfBody(county, at).map((report, year) => {
    const cells = { ...report.cells };
    for (const id of Object.keys(cells))
      if (ADDED.test(id)) cells[id] = parts.reduce((sum, { reports }) => sum + (reports[year]?.cells[id] ?? 0), 0);
    return { ...report, cells, growth: null };
  });
  return [{ name: county, county, reports: own }, ...parts];
}

/** More requests of natural persons, received and granted: the tables agree with themselves, and with the years around. */
function withLevelSlip(report: YearReport, random: Random): YearReport {
  const cells = { ...report.cells };
  const by = random.integer(1, 9);
  for (const row of ['new', 'granted', 'total']) {
    const id = requestId(row, 'natural-person');
    cells[id] = (cells[id] ?? 0) + by;
  }
  addUp(cells, report.year < 2021);
  return { ...report, cells };
}

/** Slips between years stand in reports of departments, those between levels in reports of counties. */
function collection(): PlantedCollection {
  const random = randomOf(60);
  const files = new Map<string, KeptReport>();
  const planted: Planted[] = [];
  const count = (isOfLevel: boolean) => planted.filter(({ kind }) => (kind === 'level') === isOfLevel).length;
  const slipped = (body: Body, report: YearReport, i: number, at: number): readonly [YearReport, string | null] => {
    const before = body.reports[i - 1];
    if (body.name === body.county)
      return i % 2 === 1 && count(true) < OF_LEVELS ? [withLevelSlip(report, random), 'level'] : [report, null];
    if (before === undefined || (i !== 2 && i !== 4) || count(false) >= OF_YEARS) return [report, null];
    for (const kind of [...SLIPS.slice((at + i) % SLIPS.length), ...SLIPS]) {
      const changed = withYearSlip(report, before, kind, random);
      if (changed !== null) return [changed, kind];
    }
    return [report, null];
  };
  COUNTIES.flatMap(bodiesOf).forEach((body, at) => {
    body.reports.forEach((report, i) => {
      const [told, kind] = slipped(body, report, i, at);
      const kept = keptReport(told, KEPT_AS[(at + i) % KEPT_AS.length]!);
      const place = `${body.county}/${body.name}/${report.year}.${kept.extension}`;
      files.set(place, kept);
      if (kind !== null) planted.push({ place, kind });
    });
  });
  return { files, planted };
}

/** What is told of each report, beside the one before and those of its parts. */
function findingsIn(files: ReadonlyMap<string, KeptReport>): ReadonlyMap<string, readonly string[]> {
  const members = [...files].map(([place, { text, format }]) => ({ place, ...reportIdentity(text, format) }));
  const pairs = pairYears(members);
  const declared = COUNTIES.map((county) => [county, DEPARTMENTS] as const);
  const levels = partsOfPlaces(members, declared);
  assert.equal(pairs.size, (files.size / 6) * 5);
  assert.equal(levels.size, COUNTIES.length * 6);
  const analyses = new Map<string, Analysis>();
  for (const [place, { text, format }] of files) {
    const previous = analyses.get(pairs.get(place)?.place ?? '');
    analyses.set(place, analyze(text, { ...(format && { format }), ...(previous && { previous }) }));
  }
  const told = new Map<string, readonly string[]>();
  for (const [place, analysis] of analyses) {
    const level = levels.get(place);
    const parts = level?.parts.map((part) => partReport(part.body, analyses.get(part.place)!)) ?? [];
    const whole = level
      ? withParts(analysis, parts, { isDeclared: true, isWhole: level.missing.length === 0 })
      : analysis;
    const findings = whole.findings.filter(({ severity }) => severity !== 'hint');
    told.set(
      place,
      findings.map(({ message }) => message.key),
    );
  }
  return told;
}

describe('eight counties and their departments over six years, in text, Markdown, HTML and Word', function () {
  this.timeout(180_000);
  let all: PlantedCollection;
  let told: ReadonlyMap<string, readonly string[]>;

  before(() => {
    all = collection();
    told = findingsIn(all.files);
  });

  const isTold = (place: string, words: RegExp): boolean => (told.get(place) ?? []).some((one) => words.test(one));
  const isOfLevel = ({ kind }: Planted): boolean => kind === 'level';

  it('have 240 reports of 40 bodies with sixty slips between years and levels', () => {
    assert.equal(all.files.size, 240);
    assert.equal(all.planted.filter(isOfLevel).length, OF_LEVELS);
    assert.equal(all.planted.length, OF_LEVELS + OF_YEARS);
    assert.ok(all.planted.some(({ place }) => place.includes(String(LAST_YEAR))));
  });

  it('tell each of them, by the year before or by the parts', () =>
    assert.deepEqual(
      all.planted.filter((one) => !isTold(one.place, isOfLevel(one) ? /^parts\./ : /^(?:cross-year\.|growth\.)/)),
      [],
    ));

  it('tell nothing else: but the year after does not continue a changed number, and the county is not its sum', () => {
    const followed = new Map<string, RegExp>();
    for (const { place, kind } of all.planted) {
      const [county = '', body = '', file = ''] = place.split('/');
      const year = Number.parseInt(file, 10);
      if (kind === 'level') followed.set(place, /^parts\./);
      else {
        followed.set(placeOf(body, year), /^(?:cross-year\.|growth\.)/);
        followed.set(placeOf(body, year + 1), /^(?:cross-year\.|growth\.)/);
        followed.set(placeOf(county, year), /^parts\./);
      }
    }
    const more = [...told].flatMap(([place, findings]) =>
      findings.filter((one) => !followed.get(place)?.test(one)).map((one) => `${place} ${one}`),
    );
    assert.deepEqual(more, []);
  });

  const placeOf = (body: string, year: number): string =>
    [...all.files.keys()].find((one) => one.includes(`/${body}/${year}.`)) ?? '';
});
