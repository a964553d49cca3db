import assert from 'node:assert/strict';
import { pairYears } from '../../src/collection/pair-years';
import { analyze } from '../../src/core/analyze';
import { reportIdentity } from '../../src/core/bodies/report-identity';
import type { Analysis } from '../../src/core/model/analysis';
import { randomOf } from '../fixtures/random';
import { BODIES, reportsOfBody, SLIPS, type SlipKind, withYearSlip, type YearReport } from '../support/collection';
import type { Planted, PlantedCollection } from '../support/planted-collection';
import { KEPT_AS, type KeptReport, keptReport } from '../support/print-report';

const WANTED = 60;

/** The reports of all bodies, a third of the bodies with slips in years that do not follow each other. */
function collection(): PlantedCollection<SlipKind> {
  const random = randomOf(20241);
  const files = new Map<string, KeptReport>();
  const planted: Planted<SlipKind>[] = [];
  BODIES.forEach((body, at) => {
    const reports = reportsOfBody(body, at);
    reports.forEach((report, i) => {
      const kept = keptReport(slipped(report, reports[i - 1], at, i), KEPT_AS[(at + i) % KEPT_AS.length]!);
      files.set(placeOf(report, kept), kept);
    });
  });
  return { files, planted };

  function slipped(report: YearReport, before: YearReport | undefined, at: number, i: number): YearReport {
    const isTurn = i === 2 || i === 4 || (i === 1 && at % 2 === 0);
    if (before === undefined || !isTurn || planted.length >= WANTED) return report;
    const kinds = [...SLIPS.slice((at + i) % SLIPS.length), ...SLIPS];
    for (const kind of kinds) {
      const changed = withYearSlip(report, before, kind, random);
      if (changed === null) continue;
      planted.push({ place: placeOf(report, keptReport(changed, KEPT_AS[(at + i) % KEPT_AS.length]!)), kind });
      return changed;
    }
    return report;
  }
}

const placeOf = ({ place, year }: YearReport, { extension }: KeptReport): string =>
  `${place.name}/${year}.${extension}`;

/** What is told of each file, between the years and within. */
function findingsIn(files: ReadonlyMap<string, KeptReport>): ReadonlyMap<string, readonly string[]> {
  const members = [...files].map(([place, { text, format }]) => ({ place, ...reportIdentity(text, format) }));
  const pairs = pairYears(members);
  const analyses = new Map<string, Analysis>();
  const told = new Map<string, readonly string[]>();
  for (const [place, { text, format }] of files) {
    const previous = analyses.get(pairs.get(place)?.place ?? '');
    const analysis = analyze(text, { ...(format && { format }), ...(previous && { previous }) });
    analyses.set(place, analysis);
    const findings = analysis.findings.filter(({ severity }) => severity !== 'hint');
    told.set(
      place,
      findings.map(({ message, start, end }) => `${message.key} «${text.slice(start, end)}»`),
    );
  }
  return told;
}

describe('a collection of 40 bodies over 6 years, in text, Markdown, HTML and Word', function () {
  this.timeout(180_000);
  let all: PlantedCollection<SlipKind>;
  let told: ReadonlyMap<string, readonly string[]>;

  before(() => {
    all = collection();
    told = findingsIn(all.files);
  });

  it('has sixty slips between its years', () => {
    assert.equal(all.files.size, 240);
    assert.equal(all.planted.length, WANTED);
    assert.deepEqual(new Set(all.planted.map(({ kind }) => kind)), new Set(SLIPS));
  });

  it('tells each of them', () => {
    const missed = all.planted.filter(({ place }) => (told.get(place) ?? []).length === 0);
    assert.deepEqual(missed, []);
  });

  it('tells nothing else, but of the year after one whose number was changed it says that it does not continue it', () => {
    const after = all.planted
      .filter(({ kind }) => CARRIES_ON.has(kind))
      .map(({ place }) => yearAfter(place, all.files));
    const known = new Set([...all.planted.map(({ place }) => place), ...after]);
    const more = [...told].flatMap(([place, findings]) =>
      findings.filter((one) => !known.has(place) || !BETWEEN_YEARS.test(one)).map((one) => `${place} ${one}`),
    );
    assert.deepEqual(more, []);
  });
});

/** Slips in numbers that the year after counts on. */
const CARRIES_ON: ReadonlySet<SlipKind> = new Set(['carried', 'in-force', 'items', 'copied']);
const BETWEEN_YEARS = /^(?:cross-year\.|growth\.violated)/;

function yearAfter(place: string, files: ReadonlyMap<string, KeptReport>): string {
  const [body, rest] = place.split('/');
  const start = `${body}/${Number.parseInt(rest ?? '', 10) + 1}.`;
  return [...files.keys()].find((one) => one.startsWith(start)) ?? '';
}
