import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HEAD_CHARACTERS } from '../../../src/core/checks/counted-things';
import { SIGN_CHARACTERS } from '../../../src/core/metadata/signature';
import { NUMBER_BEGINNINGS } from '../../../src/core/numbers/lex';
import { ORDINAL_BEGINNINGS } from '../../../src/core/outline/ordinal-marks';
import { fold } from '../../../src/core/text/fold';
import { linesOf } from '../../../src/core/text/lines';
import { indexOfText, MARKS } from '../../../src/core/text/search/text-index';

describe('the index of a text', () => {
  it('marks whatever a number, an ordinal or a count may begin with', () => {
    const missing = [...NUMBER_BEGINNINGS, ...ORDINAL_BEGINNINGS, ...HEAD_CHARACTERS, ...SIGN_CHARACTERS].join('');
    assert.equal([...missing].filter((character) => !MARKS.includes(character)).join(''), '');
  });

  it('tells the places of marks in order', () => assert.deepEqual(indexOfText('共3件,第二').marks, [1, 4, 5]));

  it('tells where running text is cut, and where claims may begin', () => {
    const { borders, claims, marks } = indexOfText('共3件(均为“零”),无。');
    assert.deepEqual(
      [borders, claims, marks],
      [
        [3, 6, 9, 10, 12],
        [4, 7, 11],
        [1, 3, 6, 7],
      ],
    );
  });

  it('knows the lines of a text', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\n', '\r', '\r\n', '件', '1') }), (text) =>
        assert.deepEqual(indexOfText(text).lines, linesOf(text)),
      ),
    ));

  it('folds the text on its way', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('３', '，', '（', '\t', '\u3000', '件', '1', '\n') }), (text) =>
        assert.deepEqual(indexOfText(text), indexOfText(fold(text))),
      ),
    ));
});
