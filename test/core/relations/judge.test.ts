import assert from 'node:assert/strict';
import type { Message } from '../../../src/core/model/message';
import type { RelationDraft } from '../../../src/core/relations/draft';
import { judge } from '../../../src/core/relations/judge';
import { judgeAll } from '../../../src/core/relations/judge-all';
import { reason } from '../../../src/core/relations/reason';
import { draft } from './drafts';

/** `verdict: formula`, and what would be said: `| key`, with the difference. */
function said(one: RelationDraft): string {
  const { verdict, arithmetic, message } = judge(one);
  const { difference } = message?.args ?? {};
  const finding = message === null ? '' : ` | ${message.key}${difference === undefined ? '' : ` by ${difference}`}`;
  return `${verdict}: ${arithmetic}${finding}`;
}

const missing = reason('missing');

describe('a sum', () => {
  it('holds where the parts make the total', () =>
    assert.equal(said(draft('sum', 'total 9; part 3 6')), 'holds: 9 = 3+6 = 9'));

  it('is violated below where the parts are too few', () =>
    assert.equal(said(draft('sum', 'total 9; part 3 5')), 'violated: 9 ≠ 3+5 = 8 | sum.below by 1'));

  it('is violated above where the parts are too many', () =>
    assert.equal(said(draft('sum', 'total 9; part 3 8')), 'violated: 9 ≠ 3+8 = 11 | sum.above by 2'));

  it('takes a blank part for nothing', () =>
    assert.equal(said(draft('sum', 'total 9; part 9 _')), 'holds: 9 = 9+0 = 9'));

  it('is exact with decimals', () =>
    assert.equal(said(draft('sum', 'total 0.3; part 0.1 0.2')), 'holds: 0.3 = 0.1+0.2 = 0.3'));

  it('holds where an approximate part reaches the total', () =>
    assert.equal(said(draft('sum', 'total 20000; part 100 19500…20500')), 'holds: 20000 = 100+19500…20500'));

  it('is violated where no value of an approximate part does', () =>
    assert.match(said(draft('sum', 'total 30000; part 100 19500…20500')), /^violated: 30000 ≠ 100\+/));

  it('is not reached by the open end of an interval', () =>
    assert.match(said(draft('sum', 'total 20500; part 19500…20500')), /^violated/));
});

describe('a balance', () => {
  it('holds where both sides are alike', () =>
    assert.equal(said(draft('balance', 'left 9 1; right 8 2')), 'holds: 9+1 = 8+2'));

  it('is violated where they are not', () =>
    assert.equal(
      said(draft('balance', 'left 9 1; right 8 1')),
      'violated: 9+1 = 10 ≠ 8+1 = 9 | balance.violated by 1',
    ));

  it('subtracts a term with a sign', () =>
    assert.equal(said(draft('balance', 'left 9 −2; right 7')), 'holds: 9−2 = 7'));
});

describe('a total that counts once', () => {
  it('is allowed between the largest part and the sum', () => {
    const one = draft('counted-once', 'total 9; part 7 5');
    assert.equal(said(one), 'allowed: 7 ≤ 9 ≤ 7+5 = 12');
    assert.equal(judge(one).reason?.key, 'reason.counted-once');
  });

  it('holds where it is the sum', () =>
    assert.equal(said(draft('counted-once', 'total 12; part 7 5')), 'holds: 12 = 7+5 = 12'));

  it('is violated above the sum', () =>
    assert.equal(
      said(draft('counted-once', 'total 13; part 7 5')),
      'violated: 13 > 7+5 = 12 | counted-once.above by 1',
    ));

  it('is violated below the largest part', () =>
    assert.equal(said(draft('counted-once', 'total 6; part 7 5')), 'violated: 7 > 6 | counted-once.below by 1'));
});

describe('a total at most its parts', () => {
  it('holds below them', () => assert.equal(said(draft('at-most-sum', 'total 6; part 4 3')), 'holds: 6 ≤ 4+3'));

  it('is violated above them', () =>
    assert.equal(said(draft('at-most-sum', 'total 8; part 4 3')), 'violated: 8 > 4+3 = 7 | at-most-sum.violated by 1'));
});

describe('a subset', () => {
  it('holds where it is the whole', () => assert.equal(said(draft('subset', 'subset 5; whole 5')), 'holds: 5 ≤ 5'));

  it('is violated above the whole', () =>
    assert.equal(said(draft('subset', 'subset 5; whole 3')), 'violated: 5 > 3 | subset.violated by 2'));

  it('of several parts speaks of the list', () =>
    assert.equal(said(draft('subset', 'subset 2 2; whole 3')), 'violated: 2+2 = 4 > 3 | subset.list by 1'));

  it('shows the difference of the numbers as printed', () =>
    assert.match(said(draft('subset', 'subset 2.811; whole 2.74')), /by 0\.071$/));
});

describe('the same thing said twice', () => {
  it('holds', () => assert.equal(said(draft('same', 'said 5; stated 5')), 'holds: 5 = 5'));

  it('is violated, with the difference', () =>
    assert.equal(said(draft('same', 'said 68; stated 86')), 'violated: 68 ≠ 86 | same.violated by 18'));

  it('holds where one is approximate and reaches the other', () =>
    assert.match(said(draft('same', 'said 19500…20500; stated 20001')), /^holds/));

  it('as a claim speaks with the key of its kind', () =>
    assert.match(said(draft('zero-claim', 'said 0; stated 1')), /\| zero-claim\.violated/));
});

describe('an implication', () => {
  it('holds where there is no condition', () =>
    assert.equal(said(draft('implication', 'condition _; consequence _')), 'holds: 0 > 0 ⇒ 0 ≥ 1'));

  it('is violated where its consequence is blank', () =>
    assert.equal(
      said(draft('implication', 'condition 20; consequence _')),
      'violated: 20 > 0 ⇒ 0 ≥ 1 | implication.violated',
    ));

  it('may ask for as much as the condition', () => {
    const asking = (words: string) => said(draft('implication', words, { spec: { atLeastCondition: true } }));
    assert.match(asking('condition 4; consequence 2'), /^violated: 4 > 0 ⇒ 2 ≥ 4/);
    assert.equal(asking('condition 4; consequence 4'), 'holds: 4 > 0 ⇒ 4 ≥ 4');
  });

  it('may ask for anything above zero', () => {
    const asking = (words: string) => said(draft('implication', words, { spec: { above: true } }));
    assert.equal(asking('condition 1; consequence 0.5'), 'holds: 1 > 0 ⇒ 0.5 > 0');
    assert.match(asking('condition 1; consequence 0'), /^violated/);
  });
});

describe('against the year before', () => {
  it('is violated where it does not go on', () =>
    assert.equal(said(draft('cross-year', 'said 2; stated 1')), 'violated: 2 ≠ 1 | cross-year.violated by 1'));

  it('holds below, where less is possible', () =>
    assert.equal(said(draft('cross-year', 'said 1; stated 2', { spec: { atMost: true } })), 'holds: 1 ≤ 2'));
});

describe('what is usual', () => {
  for (const [kind, fits, breaks] of [
    ['usual-equal', '5 5', '5 4'],
    ['usual-at-most', '4 5', '5 4'],
    ['usual-at-least', '5 4', '4 5'],
  ] as const) {
    const words = (pair: string) => `left ${pair.replace(' ', '; right ')}`;

    it(`holds: ${kind}`, () => assert.match(said(draft(kind, words(fits))), /^holds: [\d ≤=≥]+$/));

    it(`is allowed, and said, where it is not so: ${kind}`, () => {
      const one = draft(kind, words(breaks), { severity: 'hint' });
      assert.match(said(one), /^allowed: .+ \| usual\.unusual$/);
      assert.equal(judge(one).reason?.key, 'reason.usual');
    });
  }
});

describe('a relation that may only confirm', () => {
  it('still holds', () => assert.match(said(draft('sum', 'total 9; part 3 6', { confirmingOnly: missing })), /^holds/));

  it('does not accuse: it is undecidable, with its reason', () => {
    const one = draft('sum', 'total 9; part 3 5', { confirmingOnly: missing });
    assert.equal(said(one), 'undecidable: 9 ≠ 3+5 = 8');
    assert.equal(judge(one).reason, missing);
  });

  it('says nothing of what is usual either', () =>
    assert.equal(said(draft('usual-equal', 'left 5; right 4', { confirmingOnly: missing })), 'undecidable: 5 ≠ 4'));

  it('is still allowed where counting once allows it', () =>
    assert.match(said(draft('counted-once', 'total 9; part 7 5', { confirmingOnly: missing })), /^allowed/));
});

describe('a relation that was decided before', () => {
  it('keeps its verdict and gets its formula', () => {
    const one = draft('sum', 'total _; part 3 5', { decided: { verdict: 'undecidable', reason: missing } });
    assert.equal(said(one), 'undecidable: 0 ≠ 3+5 = 8');
  });

  it('speaks where it is a strong suspicion', () => {
    const suspicion: Message = { key: 'percent.two-bases', args: {} };
    const decided = { verdict: 'undecidable', reason: missing, arithmetic: '34/127' } as const;
    assert.equal(
      said(draft('percent', 'percent 26.8', { decided, suspicion })),
      'undecidable: 34/127 | percent.two-bases',
    );
  });

  it('says its kind where it is violated', () => {
    const decided = { verdict: 'violated', reason: null, arithmetic: '1/4 ≠ 30%' } as const;
    assert.equal(said(draft('percent', 'percent 30', { decided })), 'violated: 1/4 ≠ 30% | percent.violated');
  });
});

describe('judging all', () => {
  it('numbers relations in their order', () =>
    assert.deepEqual(
      judgeAll([draft('same', 'said 1; stated 1'), draft('same', 'said 2; stated 2')], 7).map(
        ({ relation }) => relation.id,
      ),
      ['r7', 'r8'],
    ));

  it('lowers the level of a sum below its total only where the form says so', () => {
    const levels = { severityBelow: 'warning' } as const;
    const severityOf = (words: string) => judgeAll([draft('sum', words, levels)])[0]?.severity;
    assert.equal(severityOf('total 9; part 3 5'), 'warning');
    assert.equal(severityOf('total 9; part 3 8'), 'error');
  });

  it('is total: a relation without terms, or of no known kind, does no harm', () => {
    assert.equal(judge(draft('counted-once', 'part 1')).verdict, 'holds');
    assert.equal(judge(draft('type', 'part 1')).verdict, 'undecidable');
  });
});
