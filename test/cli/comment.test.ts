import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { openArchive } from '../../src/documents/archive/archive';
import { docxOf } from '../fixtures/files/docx';
import { wordParts } from '../fixtures/files/from-text';
import { ONE_WAY, WITH_UNIT } from './support/drafts-to-fix';
import { gouji, temporaryFolder } from './support/gouji';

describe('gouji comment', function () {
  this.timeout(60_000);
  const { put, path } = temporaryFolder();
  const partOf = (file: string, name: string): string => {
    const part = openArchive(readFileSync(file), 1e7)?.read(name);
    assert.ok(part instanceof Uint8Array);
    return new TextDecoder().decode(part);
  };

  it('writes each finding at its number into a copy, with what could be changed, and again the same in its place', () => {
    const file = put('one.docx', docxOf(wordParts(ONE_WAY)));
    const before = readFileSync(file);
    const { status, stderr } = gouji(['comment', file, '--output', path('checked.docx')]);
    assert.equal(status, 1, stderr);
    assert.match(stderr, /checked\.docx: 已写入 \d+ 条批注/);
    assert.ok(readFileSync(file).equals(before));
    const comments = partOf(path('checked.docx'), 'word/comments.xml');
    assert.match(comments, /w:author="勾稽".*错误 .*0.*6.*可改为：.*0 → 6/);
    assert.match(
      partOf(path('checked.docx'), 'word/document.xml'),
      /<w:commentRangeStart w:id="0"\/>.*commentReference/,
    );
    assert.equal(gouji(['comment', path('checked.docx')]).status, 1);
    assert.equal(
      partOf(path('checked.docx'), 'word/comments.xml').match(/<w:comment /g)?.length,
      comments.match(/<w:comment /g)?.length,
    );
  });

  it('overwrites no file, and is for Word documents only', () => {
    const file = put('two.docx', docxOf(wordParts(ONE_WAY)));
    const there = put('there.docx', 'a');
    assert.equal(gouji(['comment', file, '--output', there]).status, 2);
    assert.equal(readFileSync(there, 'utf8'), 'a');
    const { status, stderr } = gouji(['comment', put('text.txt', WITH_UNIT), '--output', path('no.docx')]);
    assert.equal(status, 2);
    assert.match(stderr, /不是 Word 文档/);
    assert.ok(!existsSync(path('no.docx')));
  });
});
