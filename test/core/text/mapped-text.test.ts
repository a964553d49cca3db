import assert from 'node:assert/strict';
import { composed, plainTextWriter } from '../../../src/core/text/mapped-text';
import { rewritten } from '../../../src/core/text/rewritten';

const SOURCE = '<p>甲&amp;乙</p><p>丙</p>';

/** 甲&乙⏎丙, written as a reader of markup does. */
function written() {
  const writer = plainTextWriter(SOURCE);
  writer.newLine(0);
  writer.copy(3, 4);
  writer.put('&', 4, 9);
  writer.copy(9, 10);
  writer.newLine(14);
  writer.newLine(17);
  writer.copy(17, 18);
  return writer;
}
const plain = written().done();
const inSource = (start: number, end: number): string => {
  const range = plain.toSource({ start, end });
  return SOURCE.slice(range.start, range.end);
};
const inPlain = (words: string): string | null => {
  const start = SOURCE.indexOf(words);
  const range = plain.fromSource({ start, end: start + words.length });
  return range && plain.text.slice(range.start, range.end);
};

describe('Plain text with a map', () => {
  it('begins a line only where something stands before it, and once', () => {
    assert.equal(plain.text, '甲&乙\n丙');
    assert.equal(plainTextWriter('').last(), '');
    assert.equal(written().last(), '丙');
  });

  it('knows where each range of it stands in the source', () => {
    assert.deepEqual(
      [inSource(0, 1), inSource(1, 2), inSource(0, 3), inSource(2, 5), inSource(4, 5)],
      ['甲', '&amp;', '甲&amp;乙', '乙</p><p>丙', '丙'],
    );
  });

  it('knows them in whatever order they are asked for', () => {
    const places = [0, 1, 2, 3, 4];
    const at = (place: number): string => inSource(place, place + 1);
    assert.deepEqual([...places].reverse().map(at).reverse(), places.map(at));
  });

  it('has an empty range behind the character before it, and one at its start where the source begins', () => {
    assert.deepEqual(plain.toSource({ start: 1, end: 1 }), { start: 4, end: 4 });
    assert.deepEqual(plain.toSource({ start: 2, end: 2 }), { start: 9, end: 9 });
    assert.deepEqual(plain.toSource({ start: 0, end: 0 }), { start: 0, end: 0 });
    assert.deepEqual(plainTextWriter('').done().toSource({ start: 3, end: 4 }), { start: 0, end: 0 });
  });

  it('knows what of it a range of the source prints', () => {
    assert.deepEqual(
      [inPlain('甲'), inPlain('&amp;'), inPlain('mp'), inPlain('甲&amp;乙</p>'), inPlain('</p>'), inPlain('<p>丙')],
      ['甲', '&', '&', '甲&乙', null, '丙'],
    );
  });

  it('knows the parts that markup leaves of a range', () => {
    const parts = plain.partsOf({ start: 0, end: 5 }).map(({ start, end }) => SOURCE.slice(start, end));
    assert.deepEqual(parts, ['甲&amp;乙', '丙']);
    assert.deepEqual(plain.partsOf({ start: 1, end: 2 }), [{ start: 4, end: 9 }]);
  });

  it('knows where what follows a place is printed', () => {
    assert.deepEqual(plain.offsetsFrom([0, 3, 4, 9, 10, 17, 18]), [0, 0, 1, 2, 3, 4, 5]);
  });

  it('of a plain text has the places of the first source', () => {
    const second = rewritten(plain.text, [{ start: 1, end: 2, parts: [{ start: 1, end: 2, text: '和' }] }]);
    assert.ok(second);
    const both = composed(plain, second);
    assert.equal(both.text, '甲和乙\n丙');
    assert.deepEqual(both.toSource({ start: 1, end: 2 }), { start: 4, end: 9 });
    assert.deepEqual(both.fromSource({ start: 4, end: 9 }), { start: 1, end: 2 });
    assert.equal(both.fromSource({ start: 10, end: 14 }), null);
    assert.deepEqual(both.partsOf({ start: 1, end: 5 }), [
      { start: 4, end: 10 },
      { start: 17, end: 18 },
    ]);
    assert.deepEqual(both.offsetsFrom([9]), [2]);
  });
});

describe('A text of which ranges are printed otherwise', () => {
  const changed = (...changes: readonly [start: number, end: number, ...texts: string[]][]): string | undefined =>
    rewritten(
      '甲乙丙丁',
      changes.map(([start, end, ...texts]) => ({ start, end, parts: texts.map((text) => ({ start, end, text })) })),
    )?.text;

  it('is changed in the order of its places, and of changes that overlap by the first', () => {
    assert.equal(changed([2, 3, 'c'], [0, 1, 'a']), 'a乙c丁');
    assert.equal(changed([0, 2, 'a'], [1, 3, 'b']), 'a丙丁');
    assert.equal(changed([0, 2, 'a'], [2, 3, 'b']), 'ab丁');
    assert.equal(changed([1, 3]), '甲丁');
    assert.equal(changed([1, 2, 'b', 'c']), '甲bc丙丁');
  });

  it('may be none', () => assert.equal(rewritten('甲', []), null));

  it('keeps parts as they stand', () =>
    assert.equal(rewritten('甲乙丙', [{ start: 0, end: 2, parts: [{ start: 1, end: 2 }] }])?.text, '乙丙'));
});
