import assert from 'node:assert/strict';
import type { ExpandedRelation, SignedIndicator } from '../../../src/core/forms/expand';
import { type OpenRow, solve } from '../../../src/core/tables/glued/solve-splits';

const indicator = (id: string): SignedIndicator => ({ id, sign: 1, previous: false });

/** `a = b + c` */
function sum(words: string): ExpandedRelation {
  const [left = '', right = ''] = words.split(' = ');
  const relation = { id: words, kind: 'sum', left, right, severity: 'error', clause: '' } as const;
  return { relation, left: [indicator(left)], right: right.split(' + ').map(indicator) };
}

/** One column: its run can be one of these numbers. */
const open = (id: string, ...choices: readonly number[]): OpenRow => ({
  ids: [id],
  splits: choices.map((value) => ({ values: [value], pieces: [] })),
});

const nothing = (): undefined => undefined;

const solved = (
  rows: readonly OpenRow[],
  relations: readonly ExpandedRelation[],
  known = nothing as (id: string) => number | undefined,
) => {
  const { splits, contradiction } = solve(rows, relations, known);
  return contradiction ? 'contradiction' : splits.map((row) => row.map(({ values }) => values[0]));
};

describe('open rows', () => {
  it('are told apart by an equation with a certain cell', () =>
    assert.deepEqual(
      solved([open('a', 1, 12), open('b', 3, 33)], [sum('t = a + b')], (id) => (id === 't' ? 15 : undefined)),
      [[12], [3]],
    ));

  it('are told apart by each other', () =>
    assert.deepEqual(solved([open('t', 15, 45), open('a', 1, 12), open('b', 3, 33)], [sum('t = a + b')]), [
      [15, 45],
      [12],
      [3, 33],
    ]));

  it('that several readings satisfy keep them all', () =>
    assert.deepEqual(
      solved([open('a', 1, 2), open('b', 1, 2)], [sum('t = a + b')], (id) => (id === 't' ? 3 : undefined)),
      [
        [1, 2],
        [1, 2],
      ],
    ));

  it('that no reading satisfies are a contradiction', () =>
    assert.equal(
      solved([open('a', 1, 2)], [sum('t = a + b')], (id) => ({ t: 9, b: 1 })[id]),
      'contradiction',
    ));

  it('are not bound by an equation with an uncertain cell', () =>
    assert.deepEqual(
      solved([open('a', 1, 2)], [sum('t = a + b')], (id) => ({ t: 9 })[id]),
      [[1, 2]],
    ));

  it('are bound by equations over several columns of one row', () => {
    const row: OpenRow = {
      ids: ['t', 'a'],
      splits: [
        { values: [12, 3], pieces: [] },
        { values: [1, 23], pieces: [] },
      ],
    };
    const { splits } = solve([row], [sum('t = a + b')], (id) => (id === 'b' ? 9 : undefined));
    assert.deepEqual(
      splits[0]?.map(({ values }) => values),
      [[12, 3]],
    );
  });

  it('that are too many to search are left as they are, without a contradiction', () => {
    const many = Array.from({ length: 30 }, (_, i) => open(`x${i}`, 1, 2, 3, 4));
    const { splits, contradiction } = solve(many, [sum(`t = ${many.map((_, i) => `x${i}`).join(' + ')}`)], () => 75);
    assert.equal(contradiction, false);
    assert.ok(splits.every((row) => row.length === 4));
  });
});
