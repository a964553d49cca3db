import assert from 'node:assert/strict';
import { readWord } from '../../../src/documents/word/read-word';
import { wordDraft } from '../../../src/documents/word/word-draft';
import { packedZip } from '../support/packed-zip';
import { line, p, partsOf, r } from '../support/word-file';

const BY = { author: '勾稽', date: '2024-03-01T08:00:00Z' };
const FIELD = p(`${r('共')}<w:fldSimple w:instr="= 5+7">${r('12')}</w:fldSimple>${r('份')}`);

const textOf = (bytes: Uint8Array): string => {
  const read = readWord(bytes);
  assert.ok('text' in read);
  return read.text;
};

/** A draft of a document with this body, and how to give way to one of its words after another. */
function draftOf(body: string, by: typeof BY | null, proven = false) {
  const bytes = packedZip(partsOf(body));
  let text = textOf(bytes);
  const draft = wordDraft(bytes, text, by);
  const replace = (old: string, newText: string) => {
    const start = text.indexOf(old);
    const refused = draft.edit([{ start, end: start + old.length, newText }], proven);
    if (refused === null) text = text.replace(old, newText);
    return refused;
  };
  const written = (): string => {
    const made = draft.bytes();
    return made instanceof Uint8Array ? textOf(made) : made.refused;
  };
  return { replace, written, text: () => text };
}

describe('a Word document that is changed in steps', () => {
  for (const proven of [false, true])
    for (const by of [BY, null]) {
      const how = `${by === null ? 'at once' : 'tracked'}${proven ? ', each step proven' : ''}`;

      it(`holds all steps, also what one of them changes in what another wrote (${how})`, () => {
        const draft = draftOf(line('收到12件，答复8件') + line('共20件'), by, proven);
        assert.equal(draft.replace('12', '134'), null);
        assert.equal(draft.replace('134件', '15件'), null);
        assert.equal(draft.replace('20', '23'), null);
        assert.equal(draft.written(), '收到15件，答复8件\n共23件\n');
      });

      it(`holds the others where one cannot be written (${how})`, () => {
        const draft = draftOf(line('收到12件') + FIELD + line('答复8件'), by, proven);
        assert.equal(draft.replace('收到12', '收到15'), null);
        assert.equal(draft.replace('共12', '共15'), 'field');
        assert.equal(draft.replace('12份', '15份'), 'field');
        assert.equal(draft.replace('8', '9'), null);
        assert.equal(draft.written(), '收到15件\n共12份\n答复9件\n');
      });
    }

  it('is what it was while nothing was changed', () => {
    const bytes = packedZip(partsOf(line('收到12件')));
    assert.equal(wordDraft(bytes, '收到12件\n', BY).bytes(), bytes);
  });
});
