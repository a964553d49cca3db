import assert from 'node:assert/strict';
import { relationFindings } from '../../../src/core/findings/relation-findings';
import type { RelationDraft } from '../../../src/core/relations/draft';
import { judgeAll } from '../../../src/core/relations/judge-all';
import { draft } from '../relations/drafts';

const nothing = () => undefined;

/** `level code at start, related at …` of every finding. Terms stand ten characters apart, in the order of the words. */
const said = (...drafts: readonly RelationDraft[]): string[] =>
  relationFindings(judgeAll(drafts), nothing).map(
    ({ severity, code, start, related }) =>
      `${severity} ${code} at ${start}, related ${related.map((place) => place.start).join(' ')}`,
  );

describe('a finding', () => {
  it('sits on the total of a sum, the parts are related', () =>
    assert.deepEqual(said(draft('sum', 'total 9; part 3 5')), ['error sum at 0, related 10 20']));

  it('says of every other term what it stands for and what is printed', () => {
    const { terms, ...rest } = draft('sum', 'total 9; part 3 5');
    const named = {
      ...rest,
      terms: terms.map((term, i) => (i === 1 ? { ...term, indicator: 'requests.granted/total' } : term)),
    };
    const [finding] = relationFindings(judgeAll([named]), nothing);
    assert.deepEqual(
      finding?.related.map(({ message }) => message),
      [
        { key: 'place.part', args: { labelIndicator: 'requests.granted/total', value: '3' } },
        { key: 'place.part', args: { value: '5' } },
      ],
    );
  });

  it('sits on the right side of a balance', () =>
    assert.deepEqual(said(draft('balance', 'left 9 1; right 8 1')), ['error balance at 20, related 0 10 30']));

  it('sits on the part of a subset', () =>
    assert.deepEqual(said(draft('subset', 'subset 5; whole 3')), ['error subset at 0, related 10']));

  it('sits on the sentence, not on the table', () =>
    assert.deepEqual(said(draft('same', 'stated 86; said 68')), ['error same at 10, related 0']));

  it('sits on the consequence', () =>
    assert.deepEqual(said(draft('implication', 'condition 4; consequence 0', { severity: 'warning' })), [
      'warning implication at 10, related 0',
    ]));

  it('of a consequence that is not filled in is a missing value', () =>
    assert.deepEqual(said(draft('implication', 'condition 4; consequence _', { severity: 'warning' })), [
      'warning missing-value at 10, related 0',
    ]));

  it('of a total above all ways is said as one that counts once', () =>
    assert.deepEqual(said(draft('at-most-sum', 'total 8; part 4 3', { severity: 'warning' })), [
      'warning counted-once at 0, related 10 20',
    ]));

  it('of what is usual is a hint', () =>
    assert.deepEqual(said(draft('usual-equal', 'left 5; right 4', { severity: 'hint' })), [
      'hint usual at 0, related 10',
    ]));

  it('is not made where a relation holds or is undecidable', () =>
    assert.deepEqual(
      said(
        draft('sum', 'total 9; part 3 6'),
        draft('sum', 'total _; part 3 6', { decided: { verdict: 'undecidable', reason: null } }),
      ),
      [],
    ));

  it('leaves out last year, which has no place in this text', () => {
    const one = draft('cross-year', 'said 2; stated 1', { severity: 'warning' });
    const terms = one.terms.map((each) =>
      each.role === 'stated' ? { ...each, start: 0, end: 0 } : { ...each, start: 5 },
    );
    assert.deepEqual(said({ ...one, terms }), ['warning cross-year at 5, related ']);
  });
});
