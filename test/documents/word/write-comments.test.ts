import assert from 'node:assert/strict';
import { openArchive } from '../../../src/documents/archive/archive';
import { readWord } from '../../../src/documents/word/read-word';
import { writeComments } from '../../../src/documents/word/write-comments';
import { packedZip } from '../support/packed-zip';
import { document, line, p, partsOf, r, row, table } from '../support/word-file';

const BY = { author: '勾稽', date: '2024-03-01T08:00:00Z' };

const textOf = (bytes: Uint8Array): string => {
  const read = readWord(bytes);
  assert.ok('text' in read);
  return read.text;
};

function partOf(bytes: Uint8Array, name: string): string {
  const part = openArchive(bytes, 1e6)?.read(name);
  assert.ok(part instanceof Uint8Array, `${name}: ${part}`);
  return new TextDecoder().decode(part);
}

/** The document with a comment on each of some words of it. */
function commented(bytes: Uint8Array, ...words: readonly string[]): Uint8Array {
  const text = textOf(bytes);
  const comments = words.map((word) => {
    const start = text.indexOf(word);
    assert.ok(start >= 0, text);
    return { start, end: start + word.length, lines: [`说${word}`, '第二段'] };
  });
  const result = writeComments(bytes, text, comments, BY);
  assert.ok(result instanceof Uint8Array, JSON.stringify(result));
  assert.equal(textOf(result), text);
  return result;
}

const bodyOf = (bytes: Uint8Array): string => {
  const [before = '', behind = ''] = document('|').split('|');
  const xml = partOf(bytes, 'word/document.xml');
  return xml.slice(before.length, xml.length - behind.length);
};

const marked = (id: number, inner: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${inner}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('comments written into a Word document', () => {
  it('stand at their figures, whose runs are divided and keep their look', () => {
    const result = commented(packedZip(partsOf(p(r('收到12件', '<w:b/>')))), '12');
    assert.equal(bodyOf(result), p(r('收到', '<w:b/>') + marked(0, r('12', '<w:b/>')) + r('件', '<w:b/>')));
  });

  it('are listed with their author and a paragraph a line, in a part that the document names', () => {
    const result = commented(packedZip(partsOf(line('收到12件'))), '12');
    const comments = partOf(result, 'word/comments.xml');
    assert.match(
      comments,
      /<w:comment w:id="0" w:author="勾稽" [^>]*><w:p>.*说12.*<\/w:p><w:p>.*第二段.*<\/w:p><\/w:comment>/,
    );
    assert.match(partOf(result, '[Content_Types].xml'), /PartName="\/word\/comments\.xml"/);
    assert.match(partOf(result, 'word/_rels/document.xml.rels'), /Target="comments\.xml"/);
  });

  it('take the place of those that were there before, and of no others', () => {
    const theirs = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="3" w:author="甲">${line('留着')}</w:comment></w:comments>`;
    const parts = partsOf(p(marked(3, r('收到')) + r('12件')), { footnotes: '' });
    const rels = parts['word/_rels/document.xml.rels'] ?? '';
    const bytes = packedZip({
      ...parts,
      'word/comments.xml': theirs,
      'word/_rels/document.xml.rels': rels.replace(
        '</Relationships>',
        '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    });
    const once = commented(bytes, '12');
    const twice = commented(once, '12');
    assert.equal(bodyOf(twice), bodyOf(once));
    assert.equal(partOf(twice, 'word/comments.xml'), partOf(once, 'word/comments.xml'));
    assert.match(partOf(twice, 'word/comments.xml'), /留着.*w:id="4" w:author="勾稽"/);
    const without = commented(twice);
    assert.equal(partOf(without, 'word/comments.xml'), theirs);
    assert.doesNotMatch(bodyOf(without), /w:id="4"/);
  });

  it('share the marks of one place, and stand in any cell', () => {
    const result = commented(packedZip(partsOf(table(row('收到', '12')) + line('共5件'))), '12', '12', '5');
    assert.equal(partOf(result, 'word/comments.xml').match(/<w:comment /g)?.length, 3);
    assert.equal(bodyOf(result).match(/commentReference/g)?.length, 3);
  });

  it('of what is no plain text stand at its paragraph, and of a note at the beginning of the document', () => {
    const body =
      line('甲') +
      p(`${r('见')}<w:r><w:sym w:font="Symbol" w:char="F035"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`);
    const footnotes = `<w:footnote w:id="2">${line('其中3件')}</w:footnote>`;
    const result = bodyOf(commented(packedZip(partsOf(body, { footnotes })), '5', '3'));
    assert.match(result, /^<w:p><w:commentRangeStart w:id="1"\/>.*甲.*<w:p><w:commentRangeStart w:id="0"\/>/);
  });

  it('on the result of a field stand around the field, in which they would be lost', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const counted = `${mark('begin')}<w:r><w:instrText>=1+2</w:instrText></w:r>${mark('separate')}${r('12')}${mark('end')}`;
    const simple = `<w:fldSimple w:instr="= 5+7">${r('12')}</w:fldSimple>`;
    const nested = `${mark('begin')}<w:r><w:instrText>=</w:instrText></w:r>${simple}${mark('separate')}${r('5')}${mark('end')}`;
    for (const field of [counted, simple, nested])
      assert.equal(
        bodyOf(commented(packedZip(partsOf(p(r('收到') + field + r('件')))), field === nested ? '5' : '12')),
        p(r('收到') + marked(0, field) + r('件')),
      );
  });

  it('on a field over several paragraphs stand before it', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const list = p(r('目录') + mark('begin') + mark('separate') + r('甲')) + p(r('12') + mark('end'));
    assert.match(
      bodyOf(commented(packedZip(partsOf(list)), '12')),
      /^<w:p><w:r><w:t[^>]*>目录<\/w:t><\/w:r><w:commentRangeStart w:id="0"\/><w:commentRangeEnd w:id="0"\/><w:r><w:commentReference/,
    );
  });

  it('leave all bytes of the other parts as they are', () => {
    const bytes = packedZip({ ...partsOf(line('收到12件')), 'word/media/a.bin': '甲'.repeat(50) });
    const result = commented(bytes, '12');
    for (const name of ['_rels/.rels', 'word/media/a.bin']) assert.equal(partOf(result, name), partOf(bytes, name));
  });

  it('are not written into a document that says something else by now', () => {
    const bytes = packedZip(partsOf(line('收到12件')));
    assert.deepEqual(writeComments(bytes, '收到13件\n', [], BY), { refused: 'changed' });
  });
});
