import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { byCommonCause } from '../../../src/core/findings/common-cause';
import type { Relation, RelationKind, Term } from '../../../src/core/model/analysis';
import type { TermRole } from '../../../src/core/model/term-role';
import { judge } from '../../../src/core/relations/judge';
import { term } from '../relations/drafts';

/** Where the cells of a small table stand: a row and a column with one cell in common. */
const PLACES = ['row total', 'a', 'b', 'column total', 'c', 'elsewhere'];

type Side = Readonly<Record<string, string>>;

/** A broken equation over cells of that table, by their names. */
function relation(id: string, left: Side, right: Side, kind: RelationKind = 'sum', source = 'form:test'): Relation {
  const roles: readonly [TermRole, TermRole] = kind === 'balance' ? ['left', 'right'] : ['total', 'part'];
  const terms = [left, right].flatMap((side, at) =>
    Object.entries(side).map(([name, value]): Term => term(roles[at] ?? 'part', value, PLACES.indexOf(name) + 1)),
  );
  const { verdict, arithmetic } = judge({ kind, source, severity: 'error', terms });
  assert.equal(verdict, 'violated', id);
  return { id, kind, source, severity: 'error', terms, verdict, arithmetic, reason: null };
}

const groups = (...relations: readonly Relation[]): string[] =>
  byCommonCause(relations).map((group) => group.map(({ id }) => id).join('+'));

/** 14 was meant where 41 is printed. */
const row = relation('row', { 'row total': '15' }, { a: '41', b: '1' });
const column = relation('column', { 'column total': '20' }, { a: '41', c: '6' });

describe('broken equations', () => {
  it('that one change of a cell they share would mend are one', () =>
    assert.deepEqual(groups(row, column), ['row+column']));

  it('that share a cell but are off by different amounts stand alone', () =>
    assert.deepEqual(groups(row, relation('column', { 'column total': '21' }, { a: '41', c: '6' })), [
      'row',
      'column',
    ]));

  it('that are off by as much without a cell in common stand alone', () =>
    assert.deepEqual(groups(row, relation('other', { elsewhere: '15' }, { c: '42' })), ['row', 'other']));

  it('off in opposite directions stand alone where the cell is a part of both', () =>
    assert.deepEqual(groups(row, relation('column', { 'column total': '74' }, { a: '41', c: '6' })), [
      'row',
      'column',
    ]));

  it('are one where the cell is a part of the first and the total of the second', () =>
    assert.deepEqual(groups(row, relation('below', { a: '41' }, { c: '14' })), ['row+below']));

  it('are one where the second is a balance', () =>
    assert.deepEqual(groups(row, relation('balance', { a: '41', c: '6' }, { elsewhere: '20' }, 'balance')), [
      'row+balance',
    ]));

  it('are gathered once, around the first', () =>
    assert.deepEqual(groups(row, column, relation('late', { elsewhere: '9' }, { c: '8' })), ['row+column', 'late']));

  it('of a sentence are not gathered with those of a form', () =>
    assert.deepEqual(
      groups(row, relation('said', { 'column total': '20' }, { a: '41', c: '6' }, 'sum', 'list:results')),
      ['row', 'said'],
    ));

  it('share no cell where nothing is printed', () => {
    const blank = (id: string): Relation => {
      const one = relation(id, { 'row total': '15' }, { a: '41', b: '1' });
      return { ...one, terms: one.terms.map((each) => ({ ...each, start: 3, end: 3 })) };
    };
    assert.deepEqual(groups(blank('one'), blank('two')), ['one', 'two']);
  });
});

describe('both statements of one change', () => {
  const codesIn = (sentence: string): readonly string[] =>
    analyze(`青禾县2022年政府信息公开工作年度报告\n\n一、总体情况\n${sentence}\n`).findings.map(
      ({ message }) => message.key,
    );

  for (const sentence of [
    '全年发布信息1230条，比上年的1200条增长10%，增加120条。',
    '较上年的80次减少20次，下降25%，本年为70次。',
    '本年接待306人次，上年为400人次，同比减少40人次，下降10%。',
  ])
    it(`are told once where one of its ends breaks both: ${sentence}`, () =>
      assert.deepEqual(codesIn(sentence), ['growth.together']));

  it('are told apart where only one of them is broken', () => {
    assert.deepEqual(codesIn('全年发布信息1320条，比上年的1200条增长20%，增加120条。'), ['growth.violated']);
    assert.deepEqual(codesIn('全年发布信息1320条，比上年的1200条增长10%，增加210条。'), ['growth.difference']);
  });
});
