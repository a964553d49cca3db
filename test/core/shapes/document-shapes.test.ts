import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { ANNOUNCED } from './announced';
import { DATES } from './dates';
import type { DocumentShape } from './document-shape';
import { NO_FIGURES } from './no-figures';

function check({ text, previous, roles, reads = [], relations, finds = [] }: DocumentShape): void {
  const analysis = analyze(text, previous === undefined ? {} : { previous: analyze(previous) });
  const read = analysis.relations.map(({ kind, verdict, arithmetic }) => `${kind} ${verdict}: ${arithmetic}`);
  const found = analysis.findings.map(
    ({ severity, message, start, end }) => `${severity} ${message.key} «${text.slice(start, end)}»`,
  );
  if (roles !== undefined) {
    const figures = analysis.figures.map((figure) => `${figure.role} ${figure.text}`);
    assert.deepEqual(figures, roles);
  }
  if (relations !== undefined) assert.deepEqual(read, relations);
  for (const relation of reads)
    assert.ok(read.includes(relation), `not read: ${relation}\nread: ${read.join('\n      ')}`);
  assert.deepEqual(found, finds, read.join('\n'));
}

const GROUPS: readonly (readonly [string, readonly DocumentShape[]])[] = [
  ['lists and what announces them', ANNOUNCED],
  ['numbers that count nothing', NO_FIGURES],
  ['days and years', DATES],
];

describe('Shapes of documents', () => {
  for (const [group, shapes] of GROUPS) {
    describe(group, () => {
      for (const shape of shapes) it(`${shape.shape}: ${shape.about}`, () => check(shape));
    });
  }
});
