import assert from 'node:assert/strict';
import type { Figure, Relation } from '../../../src/core/model/analysis';
import { coverageOf } from '../../../src/core/model/coverage';
import type { FigureRole, Verdict } from '../../../src/core/model/schema';
import { term } from '../relations/drafts';

function figure(at: number, role: FigureRole = 'statistic'): Figure {
  const { start, end, text, value } = term('part', '12', at);
  return { start, end, text, value, withUnit: { start, end: end + 1 }, approximate: false, role };
}

function relation(verdict: Verdict, ...places: readonly number[]): Relation {
  const terms = places.map((at) => term('part', '12', at));
  return { id: 'r1', kind: 'sum', source: 'test', severity: 'error', terms, verdict, arithmetic: '', reason: null };
}

/** `related, classified, unread` */
function shares(figures: readonly Figure[], relations: readonly Relation[]): string {
  const { related, classified, unread } = coverageOf(figures, relations);
  assert.equal(related + classified + unread, figures.length);
  return `${related}, ${classified}, ${unread}`;
}

describe('coverage', () => {
  for (const verdict of ['holds', 'violated', 'allowed'] as const) {
    it(`counts a figure of a relation that is judged as related: ${verdict}`, () =>
      assert.equal(shares([figure(1), figure(2)], [relation(verdict, 1)]), '1, 1, 0'));
  }

  it('does not count one of a relation that is undecidable', () =>
    assert.equal(shares([figure(1)], [relation('undecidable', 1)]), '0, 1, 0'));

  it('counts a figure once, however many relations it enters', () =>
    assert.equal(shares([figure(1)], [relation('holds', 1), relation('violated', 1)]), '1, 0, 0'));

  it('counts a figure whose role is known as classified, the rest as unread', () =>
    assert.equal(shares([figure(1, 'date'), figure(2, 'unread')], []), '0, 1, 1'));

  it('counts an unread figure that a relation holds as related', () =>
    assert.equal(shares([figure(1, 'unread')], [relation('holds', 1)]), '1, 0, 0'));

  it('counts a term that begins with what stands before the figure', () => {
    const approximate: Figure = { ...figure(2), start: 22, withUnit: { start: 20, end: 25 } };
    assert.equal(shares([approximate], [relation('holds', 2)]), '1, 0, 0');
  });

  it('takes no blank term for a figure', () => {
    const blank: Relation = { ...relation('holds'), terms: [{ ...term('part', '', 1), end: 10 }] };
    assert.equal(shares([figure(1)], [blank]), '0, 1, 0');
  });

  it('counts relations by their verdict', () =>
    assert.deepEqual(coverageOf([], [relation('holds'), relation('holds'), relation('allowed')]).relations, {
      holds: 2,
      violated: 0,
      allowed: 1,
      undecidable: 0,
    }));
});
