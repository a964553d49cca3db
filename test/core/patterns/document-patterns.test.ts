import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { DOCUMENT_PATTERNS } from './catalogue';
import type { DocumentPattern } from './document-pattern';

function check({ text, previous, roles, reads = [], relations, finds = [] }: DocumentPattern): void {
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

describe('Patterns of documents', () => {
  for (const [group, patterns] of DOCUMENT_PATTERNS) {
    describe(group, () => {
      for (const one of patterns) it(`${one.pattern}: ${one.about}`, () => check(one));
    });
  }
});
