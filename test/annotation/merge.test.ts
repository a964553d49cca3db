import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, Remark } from '../../src/annotation/annotation';
import { withRemark, withResolved } from '../../src/annotation/edits';
import { mergeAnnotations, mergeSideFiles } from '../../src/annotation/merge';
import { DAY, markOn, NEXT_DAY } from './samples';

const remark = (text: string, at = NEXT_DAY): Remark => ({ text, by: '谢', at });
const textsOf = (annotations: readonly Annotation[]) => annotations.map(({ thread }) => thread.map(({ text }) => text));

describe('two copies of a side file', () => {
  const one = markOn('12', { kind: 'questioned' }, { remark: '对吗？' });
  const two = markOn('9', { kind: 'confirmed' }, { id: '2' });

  it('have all annotations of both', () => {
    assert.deepEqual(mergeAnnotations([one], [two]), [one, two]);
  });

  it('keep the remarks of both, in order of time', () => {
    const ours = withRemark(one, remark('对。', '2025-03-03T00:00:00Z'));
    const theirs = withRemark(one, remark('我看看。'));
    assert.deepEqual(textsOf(mergeAnnotations([ours], [theirs])), [['对吗？', '我看看。', '对。']]);
  });

  it('take the later edit of the rest', () => {
    const ours = withResolved(one, true, NEXT_DAY);
    const theirs = { ...one, mark: { kind: 'confirmed' } as const, modified: '2025-03-05T00:00:00+08:00' };
    assert.deepEqual(mergeAnnotations([ours], [theirs]), [theirs]);
  });

  it('delete what one side deleted and the other left alone', () => {
    assert.deepEqual(mergeAnnotations([one], [one, two], [one, two]), [one]);
  });

  it('keep what one side deleted and the other worked on', () => {
    const worked = withRemark(two, remark('等等'));
    assert.deepEqual(mergeAnnotations([one], [one, worked], [one, two]), [one, worked]);
  });

  it('delete a remark that one side deleted', () => {
    const long = withRemark(one, remark('多余'));
    const longer = withRemark(long, remark('还有', '2025-03-03T00:00:00Z'));
    assert.deepEqual(textsOf(mergeAnnotations([one], [longer], [long])), [['对吗？', '还有']]);
  });

  it('keep what other tools wrote in either', () => {
    const merged = mergeSideFiles(
      { annotations: [], others: [{ a: 1 }, { c: 3 }], extra: { label: 'x' } },
      { annotations: [], others: [{ a: 1 }, { b: 2 }], extra: { rights: 'y' } },
    );
    assert.deepEqual(merged, {
      annotations: [],
      others: [{ a: 1 }, { c: 3 }, { b: 2 }],
      extra: { rights: 'y', label: 'x' },
    });
  });

  const times = fc.constantFrom(DAY, NEXT_DAY, '2025-03-04T00:00:00Z', '');
  const annotations = fc
    .array(
      fc.record({
        id: fc.constantFrom('1', '2', '3', '4'),
        kind: fc.constantFrom('comment' as const, 'confirmed' as const),
        thread: fc.uniqueArray(fc.record({ text: fc.constantFrom('甲', '乙', '丙'), by: fc.constant(''), at: times }), {
          selector: (r) => JSON.stringify(r),
        }),
        modified: times,
        resolved: fc.boolean(),
      }),
      { maxLength: 5 },
    )
    .map((all) => all.map(({ id, kind, ...rest }): Annotation => ({ ...markOn('12', { kind }, { id }), ...rest })));
  const sorted = (all: readonly Annotation[]) =>
    [...all]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((a) => JSON.stringify({ ...a, thread: [...a.thread].map((r) => JSON.stringify(r)).sort() }));

  it('give the same whichever comes first, and nothing is lost', () => {
    fc.assert(
      fc.property(annotations, annotations, (a, b) => {
        const merged = mergeAnnotations(a, b);
        assert.deepEqual(sorted(merged), sorted(mergeAnnotations(b, a)));
        assert.deepEqual(sorted(mergeAnnotations(merged, b)), sorted(merged));
        for (const { id, thread } of [...a, ...b]) {
          const kept = merged.find((one) => one.id === id);
          for (const one of thread) assert.ok(kept?.thread.some((r) => JSON.stringify(r) === JSON.stringify(one)));
        }
      }),
    );
  });
});
