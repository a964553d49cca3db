import assert from 'node:assert/strict';
import { composedEdits } from '../../../src/core/repair/composed-edits';
import { applied, type Edit } from '../../../src/core/repair/fix';
import { openArchive } from '../../../src/documents/archive/archive';
import { readWord } from '../../../src/documents/word/read-word';
import { wordDraft } from '../../../src/documents/word/word-draft';
import { writeComments } from '../../../src/documents/word/write-comments';
import { randomOf } from '../../fixtures/random';
import { bodyFrom, someEdit } from '../support/generated-body';
import { packedZip } from '../support/packed-zip';
import { partsOf } from '../support/word-file';
import { faultsOf } from '../support/word-order';

const BY = { author: '勾稽', date: '2024-03-01T08:00:00Z' };
function readOf(bytes: Uint8Array): string {
  const read = readWord(bytes);
  assert.ok('text' in read);
  return read.text;
}

const partOf = (bytes: Uint8Array, name: string): string => {
  const part = openArchive(bytes, 1e7)?.read(name);
  return part instanceof Uint8Array ? new TextDecoder().decode(part) : '';
};

function assertOthersAreAsTheyWere(before: Uint8Array, after: Uint8Array, changed: readonly string[]): void {
  const [old, now] = [openArchive(before, 1e7), openArchive(after, 1e7)];
  for (const name of old?.names ?? [])
    if (!changed.includes(name)) assert.deepEqual(now?.read(name), old?.read(name), name);
}

const RUNS = Number(process.env.RUNS ?? 40);

describe('generated Word documents', function () {
  this.timeout(120_000);

  it('say exactly what was edited, step by step, and are still in the order of the standard', () => {
    let [written, refused] = [0, 0];
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = randomOf(seed);
      const bytes = packedZip({
        ...partsOf(bodyFrom(random)),
        'docProps/app.xml': `<a>${seed}</a>`,
        'word/media/i.png': 'x',
      });
      const original = readOf(bytes);
      for (const by of [BY, null]) {
        const draft = wordDraft(bytes, original, by);
        let [text, all]: [string, readonly Edit[]] = [original, []];
        for (let step = 0; step < 5; step++) {
          const edit = someEdit(text, random);
          if (edit === null) continue;
          const why = draft.edit([edit], true);
          if (why === null) [all, text] = [composedEdits(original, all, [edit]), applied(text, [edit])];
          why === null ? written++ : refused++;
        }
        const made = draft.bytes();
        const what = JSON.stringify([seed, by !== null, all]);
        assert.ok(made instanceof Uint8Array, what);
        // A blank cell that is filled gets a blank before its bar.
        assert.equal(readOf(made).replace(/ +\|/g, '|'), text.replace(/ +\|/g, '|'), what);
        assertOthersAreAsTheyWere(bytes, made, ['word/document.xml']);
        assert.deepEqual(faultsOf(partOf(made, 'word/document.xml')), [], what);
        if (by === null) assert.doesNotMatch(partOf(made, 'word/document.xml'), /w:author="勾稽"/);
      }
    }
    assert.ok(written > refused, `${written} written, ${refused} refused`);
  });

  it('keep their text under comments, whose marks are whole, and lose them again', () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = randomOf(seed * 31);
      const bytes = packedZip({ ...partsOf(bodyFrom(random)), 'docProps/app.xml': `<a>${seed}</a>` });
      const text = readOf(bytes);
      const places = [...text.matchAll(/\d+|[\u4e00-\u9fff]+/g)].filter(() => random.chance(0.5));
      const comments = places.map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
        lines: ['甲 < 乙', words],
      }));
      const made = writeComments(bytes, text, comments, BY);
      assert.ok(made instanceof Uint8Array, JSON.stringify([seed, made]));
      const xml = partOf(made, 'word/document.xml');
      assert.equal(readOf(made), text);
      assert.deepEqual(faultsOf(xml, partOf(made, 'word/comments.xml')), [], String(seed));
      assert.equal(xml.match(/commentReference/g)?.length ?? 0, comments.length);
      const changed = ['word/document.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels'];
      assertOthersAreAsTheyWere(bytes, made, changed);
      const without = writeComments(made, text, [], BY);
      assert.ok(without instanceof Uint8Array);
      assert.doesNotMatch(partOf(without, 'word/document.xml'), /comment(?:Range|Reference)/);
      assert.equal(readOf(without), text);
    }
  });
});
