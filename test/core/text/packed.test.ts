import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../../src/core/text/fold';
import { occurrences, occurs, pack } from '../../../src/core/text/packed';

describe('a packed text', () => {
  it('finds a phrase that blanks, line breaks and bars break', () => {
    const folded = fold('统 计\n指 | 标 单位');
    assert.ok(occurs(pack(folded), '统计指标'));
    assert.deepEqual(occurrences(pack(folded), '指标'), [4]);
  });

  it('gives every character its offset in the folded text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('条', '件', ' ', '\n', '|', '*', '\u3000', '\u2003', '1', '\u1680') }),
        (text) => {
          const folded = fold(text);
          const packed = pack(folded);
          const offsets = packed.offsets();
          assert.equal(offsets.length, packed.text.length);
          for (let i = 0; i < offsets.length; i++) assert.equal(folded[offsets[i]!], packed.text[i]);
        },
      ),
    );
  });
});
