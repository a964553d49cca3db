import assert from 'node:assert/strict';
import { rareCharacters } from '../../../src/core/source/printed/characters';
import { minusSigns } from '../../../src/core/source/printed/minus-signs';
import { noteMarks } from '../../../src/core/source/printed/note-marks';
import { SIGN, signsIn } from '../../../src/core/source/printed/signs-in';

const ALL_SIGNS = Object.values(SIGN).reduce((all, one) => all | one, 0);
const UNITS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

/** The characters that a reader changes, of all there are; each stands in a line of its own. */
function changed(line: (character: string) => string, read: (text: string) => readonly { start: number }[]): string[] {
  const text = UNITS.map(line).join('\n');
  const length = line('x').length + 1;
  return [...new Set(read(text).map(({ start }) => UNITS[Math.floor(start / length)] as string))];
}

describe('the signs in a text', () => {
  it('tell of every character that is printed otherwise than it is read', () => {
    const rare = changed((character) => `政${character}府`, rareCharacters);
    assert.ok(rare.length > 500, String(rare.length));
    for (const character of rare) assert.ok(signsIn(character) & SIGN.rare, character.charCodeAt(0).toString(16));
    for (const pair of ['\ud835\udfcf', '\ud83e\udff1', '\ud87e\udc00']) assert.ok(signsIn(pair) & SIGN.rare, pair);
  });

  it('tell of every character that is drawn like a hyphen', () => {
    const dashes = changed((character) => `，${character}5`, minusSigns);
    assert.ok(dashes.length > 3, String(dashes.length));
    for (const character of dashes) assert.ok(signsIn(character) & SIGN.dash, character.charCodeAt(0).toString(16));
  });

  it('tell of the kind of every mark of a note', () => {
    for (const text of ['59¹件', '59[1]件', '59（注1）件', '59①件', '59注①', '59*', '59※，']) {
      assert.equal(noteMarks(text, signsIn(text)).length, noteMarks(text, ALL_SIGNS).length, text);
      assert.equal(noteMarks(text, signsIn(text)).length, 1, text);
    }
  });

  it('are blanks between two digits, and no others', () => {
    assert.equal(signsIn('公开 2 345 条') & SIGN.parted, SIGN.parted);
    assert.equal(signsIn('公开 2345 条') & SIGN.parted, 0);
  });

  it('are none in a sentence of the genre', () => {
    assert.equal(signsIn('2021年，全县公开政府信息2000条，受理申请12件。\n'), 0);
  });
});
