import assert from 'node:assert/strict';
import { followEdit } from '../../src/editor/marks/follow-edit';

const TEXT = '全年受理申请12件，均已办结。';

/** What the mark on the words of a text covers after a replacement; null where its place cannot be told. */
function marked(words: string, old: string, text: string, at = TEXT.indexOf(old)): string | null {
  const start = TEXT.indexOf(words);
  const change = { rangeOffset: at, rangeLength: old.length, text };
  const followed = followEdit({ start, end: start + words.length }, change, words);
  const edited = TEXT.slice(0, at) + text + TEXT.slice(at + old.length);
  return followed && `${edited.slice(followed.range.start, followed.range.end)}${followed.isEdited ? ' (edited)' : ''}`;
}

describe('a mark while the text is edited', () => {
  it('stays on its words when something before or behind them changes', () => {
    assert.equal(marked('12', '全年', '二〇一六年全年'), '12');
    assert.equal(marked('12', '办结', '答复'), '12');
  });

  it('takes in what is changed inside it', () => {
    assert.equal(marked('申请12件', '12', '345'), '申请345件 (edited)');
    assert.equal(marked('12', '12', '13'), '13 (edited)');
  });

  it('takes in a digit right beside its number, and no other words', () => {
    assert.equal(marked('12', '', '3', TEXT.indexOf('件')), '123 (edited)');
    assert.equal(marked('12', '', '3', TEXT.indexOf('12')), '312 (edited)');
    assert.equal(marked('12', '', '余', TEXT.indexOf('件')), '12');
    assert.equal(marked('12', '', '约', TEXT.indexOf('12')), '12');
  });

  it('has no place when its words are deleted, or replaced together with others', () => {
    assert.equal(marked('12', '12', ''), null);
    assert.equal(marked('12', '12件', '13件'), null);
    assert.equal(marked('12', TEXT, TEXT, 0), null);
  });
});
