import assert from 'node:assert/strict';
import { applied, type Edit } from '../../../src/core/repair/fix';
import { readWord } from '../../../src/documents/word/read-word';
import { wordDraft } from '../../../src/documents/word/word-draft';
import { writeComments } from '../../../src/documents/word/write-comments';
import { bodyFrom, someEdit } from '../../documents/support/generated-body';
import { packedZip } from '../../documents/support/packed-zip';
import { line, partsOf } from '../../documents/support/word-file';
import { type Random, randomOf } from '../../fixtures/random';
import { assertWritten, type CommentedDocument, OURS } from '../support/checks';
import type { LibreOffice } from '../support/libreoffice';

const BY = { author: OURS, date: '2024-03-01T08:00:00Z' };

/** So many of the documents that the property of written documents looks at are shown to LibreOffice; RUNS=40 shows forty. */
const SEEDS = Number(process.env.RUNS ?? 8);

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** One edit that can be written in a document, with the document changed at once and tracked. */
function changed(
  bytes: Uint8Array,
  text: string,
  random: Random,
): { edit: Edit; atOnce: Uint8Array; tracked: Uint8Array } | null {
  for (let tries = 0; tries < 20; tries++) {
    const edit = someEdit(text, random);
    const drafts = [wordDraft(bytes, text, null), wordDraft(bytes, text, BY)] as const;
    if (edit === null || drafts.some((draft) => draft.edit([edit], true) !== null)) continue;
    const [atOnce, tracked] = drafts.map((draft) => draft.bytes());
    assert.ok(atOnce instanceof Uint8Array && tracked instanceof Uint8Array);
    return { edit, atOnce, tracked };
  }
  return null;
}

function commented(bytes: Uint8Array, text: string, random: Random): CommentedDocument {
  const places = [...text.matchAll(/\d+|[\u4e00-\u9fff]+/g)].filter(() => random.chance(0.5));
  const comments = places.map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    lines: ['甲 < 乙', words],
  }));
  const once = writeComments(bytes, text, comments, BY);
  assert.ok(once instanceof Uint8Array);
  const twice = writeComments(once, text, comments, BY);
  assert.ok(twice instanceof Uint8Array);
  return { bytes: twice, text, places: comments };
}

function textOf(bytes: Uint8Array): string {
  const read = readWord(bytes);
  assert.ok('text' in read);
  return read.text;
}

export function describeGenerated(office: () => LibreOffice): void {
  describe('generated documents', () => {
    for (let seed = 1; seed <= SEEDS; seed++)
      it(`say what was written into them, with the changes of others in place: ${seed}`, async () => {
        const random = randomOf(seed);
        // As Word does, a paragraph behind a table at the end: LibreOffice never comes back from a body that ends with one.
        const before = packedZip({ ...partsOf(bodyFrom(random) + line('完')), '[Content_Types].xml': TYPES });
        const text = textOf(before);
        const change = changed(before, text, random);
        assert.ok(change !== null, 'something can be changed');
        const { edit, atOnce, tracked } = change;
        assert.equal(textOf(tracked).replace(/ +\|/g, '|'), applied(text, [edit]).replace(/ +\|/g, '|'));
        const words = [text.slice(edit.start, edit.end), edit.newText] as const;
        await assertWritten(office(), { before, atOnce, tracked, commented: commented(before, text, random) }, words);
      });
  });
}
