/**
 * `npm run stress [-- RUNS] [FAMILY]`: made-up reports whose figures agree, in layouts that nobody listed, whole and damaged.
 * DAMAGE=line|label|character|any takes one thing out of each, FROM=n begins at seed n, SHOW=n tells of the first n that are
 * misread (LOST=n: or have lost n cells), KEEP=dir writes these there. Prints a table and judges nothing: a wrong value and an alarm are faults, a cell that
 * was not read is a loss.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { analyze } from '../../src/core/analyze';
import type { Analysis } from '../../src/core/model/analysis';
import { isAlarm } from '../../test/fixtures/alarm';
import { DAMAGES, type Damage, damage, untouched } from '../../test/fixtures/damage';
import { generateReport } from '../../test/fixtures/generate';
import type { Rendered } from '../../test/fixtures/pen';
import { randomOf } from '../../test/fixtures/random';
import type { FormId } from '../../test/fixtures/report';
import { FAMILIES, type Family } from '../../test/fixtures/wild/habit';
import { strangers } from '../../test/fixtures/wild/strangers';
import { wildLayout } from '../../test/fixtures/wild/wild-layout';

const RUNS = Number(process.argv[2] ?? 100);
const FAMILY = process.argv[3];
const { SHOW = '0', LOST = '1e9', KEEP, FROM = '0', DAMAGE, FORM } = process.env;
const FORMS: readonly FormId[] = ['disclosure-2021', 'disclosure-2021', 'disclosure-2019', 'statistics-2014'];

interface Score {
  reports: number;
  cells: number;
  right: number;
  wrong: number;
  alarms: number;
  spoilt: number;
}

let shown = 0;

function tryOut(seed: number, family: Family, score: Score): void {
  const form = (FORM as FormId | undefined) ?? (FORMS[seed % FORMS.length] as FormId);
  const size = (seed % 4) as 0 | 1 | 2 | 3;
  const report = generateReport({ seed, form, size, blanks: seed % 5 === 0, oneRowOther: seed % 3 === 0 });
  const layout = wildLayout(seed, family);
  const rendered = layout.render(report);
  const damaged = DAMAGE === undefined ? untouched(rendered) : damage(rendered, kindOf(seed), randomOf(seed));
  const analysis = analyze(damaged.text, { format: layout.format === 'html' ? 'html' : layout.format });
  const faults = strangers(form, rendered, damaged, analysis.tables);
  const hasLostDigit =
    DAMAGE !== undefined && damaged.text.length < rendered.text.length && lostDigits(rendered.text, damaged.text);
  const alarms = hasLostDigit ? [] : analysis.findings.filter(isAlarm);
  const wanted = Object.values(rendered.cells).filter(({ state }) => state === 'number').length;
  score.reports++;
  score.cells += wanted;
  score.right += rightIn(analysis, rendered);
  score.wrong += faults.length;
  score.alarms += alarms.length;
  const isSpoilt = faults.length + alarms.length > 0;
  if (isSpoilt) score.spoilt++;
  const lost = wanted - rightIn(analysis, rendered);
  if ((!isSpoilt && lost < Number(LOST)) || shown >= Number(SHOW)) return;
  shown++;
  console.log(`${layout.name} (${form}): ${lost} lost`);
  for (const fault of faults.slice(0, 4)) console.log(`   wrong: ${fault}`);
  for (const { severity, code, message, start } of alarms.slice(0, 4))
    console.log(`   ${severity} ${code} ${JSON.stringify(message.args)} at ${start}`);
  if (KEEP === undefined) return;
  mkdirSync(KEEP, { recursive: true });
  writeFileSync(`${KEEP}/${family}-${seed}.${layout.format === 'markdown' ? 'md' : 'txt'}`, damaged.text);
}

const kindOf = (seed: number): Damage =>
  DAMAGE === 'any' ? ((Object.keys(DAMAGES) as Damage[])[seed % 3] as Damage) : (DAMAGE as Damage);

/** Whether a number was cut: then numbers that do not agree are no fault. A whole line may be lost with its numbers. */
function lostDigits(before: string, after: string): boolean {
  let start = 0;
  while (before[start] === after[start] && start < after.length) start++;
  const lost = before.slice(start, start + before.length - after.length);
  return /\d/.test(lost.normalize('NFKC')) && !lost.endsWith('\n') && !lost.endsWith('\r');
}

function rightIn({ tables }: Analysis, { cells }: Rendered): number {
  const read = new Map(tables.flatMap((table) => [...table.cells]));
  return Object.entries(cells).filter(([id, { state, value }]) => {
    const cell = read.get(id);
    const low = cell?.value?.low;
    return state === 'number' && low != null && Number(low.units) / 10 ** low.places === value;
  }).length;
}

for (const family of FAMILIES) {
  if (FAMILY !== undefined && FAMILY !== family) continue;
  const score: Score = { reports: 0, cells: 0, right: 0, wrong: 0, alarms: 0, spoilt: 0 };
  for (let seed = Number(FROM); seed < Number(FROM) + RUNS; seed++) tryOut(seed, family, score);
  const { reports, cells, right, wrong, alarms, spoilt } = score;
  console.log(
    `${family.padEnd(10)} reports ${reports}  cells ${right}/${cells} = ${(right / cells).toFixed(3)}  wrong ${wrong}  alarms ${alarms}  spoilt ${spoilt}`,
  );
}
