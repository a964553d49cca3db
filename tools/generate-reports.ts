// Writes reports of places that do not exist, for comparing two builds: the same number gives the same files.
//   npm run generate -- FOLDER COUNT
// Report n has the n-th form, size and layout in turn; a digit is changed in every third, and every seventh lost
// characters as converters lose them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { DAMAGES, type Damage, damage } from '../test/fixtures/damage';
import { equationsOf } from '../test/fixtures/equations';
import { reportNumber } from '../test/fixtures/generate';
import { LAYOUTS } from '../test/fixtures/layouts';
import { randomOf } from '../test/fixtures/random';
import { withSlip } from '../test/fixtures/slip';

const [folder, count] = [process.argv[2], Number(process.argv[3])];
if (folder === undefined || !Number.isInteger(count)) throw new Error('usage: npm run generate -- FOLDER COUNT');

const KINDS = Object.keys(DAMAGES) as Damage[];

function textOf(n: number): string {
  const report = reportNumber(n);
  const rendered = LAYOUTS[n % LAYOUTS.length]!.render(report);
  if (n % 7 === 6) return damage(rendered, KINDS[n % KINDS.length]!, randomOf(n)).text;
  const bound = equationsOf(report).flatMap(({ left, right }) => [...left, ...right]);
  return n % 3 === 2 && bound.length > 0 ? withSlip(rendered, bound, n).text : rendered.text;
}

mkdirSync(folder, { recursive: true });
for (let n = 0; n < count; n++) writeFileSync(`${folder}/${String(n).padStart(5, '0')}.txt`, textOf(n));
