import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../../src/core/text/fold';
import { occurrences, occurs } from '../../../src/core/text/search/phrases';
import { indexOfText } from '../../../src/core/text/search/text-index';

describe('a phrase', () => {
  it('is found where blanks, line breaks and bars break it', () => {
    const text = indexOfText(fold('统 计\n指 | 标 单位'));
    assert.ok(occurs(text, '统计指标'));
    assert.deepEqual(occurrences(text, '指标'), [4]);
  });

  it('is found at the same places as in the text without what breaks it', () => {
    const characters = fc.constantFrom('条', '件', '条件', ' ', '\n', '|', '*', '\u3000', '\u2003', '1', '\u1680');
    fc.assert(
      fc.property(
        fc.string({ unit: characters }),
        fc.constantFrom('条', '条件', '件条件', '条条', '件1'),
        (text, phrase) => {
          const folded = fold(text);
          assert.deepEqual(occurrences(indexOfText(folded), phrase), placesIn(folded, phrase));
        },
      ),
    );
  });
});

/** By taking the breaks out. */
function placesIn(folded: string, phrase: string): number[] {
  const kept = [...folded.matchAll(/[^\s|*]/g)];
  const packed = kept.join('');
  const places: number[] = [];
  for (let at = packed.indexOf(phrase); at >= 0; at = packed.indexOf(phrase, at + phrase.length))
    places.push(kept[at]!.index);
  return places;
}
