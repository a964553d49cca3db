import assert from 'node:assert/strict';
import { applied } from '../../../src/core/repair/fix';
import { openArchive } from '../../../src/documents/archive/archive';
import { readWord } from '../../../src/documents/word/read-word';
import { writeWord } from '../../../src/documents/word/write-word';
import { zipOf } from '../../fixtures/files/zip';
import { packedZip } from '../support/packed-zip';
import { cell, document, line, p, partsOf, r, row, table } from '../support/word-file';

const BY = { author: '勾稽', date: '2024-03-01T08:00:00Z' };

/** The body of a document after one text in it gave way to another, and what the document says then; or why it did not. */
function written(body: string, old: string, newText: string, by: typeof BY | null): { body: string; text: string } {
  const bytes = packedZip(partsOf(body));
  const read = readWord(bytes);
  assert.ok('text' in read);
  const start = read.text.indexOf(old);
  assert.ok(start >= 0, read.text);
  const result = writeWord(bytes, read.text, [{ start, end: start + old.length, newText }], by);
  if ('refused' in result) return { body: result.refused, text: '' };
  const again = readWord(result);
  const main = openArchive(result, 1e6)?.read('word/document.xml');
  assert.ok('text' in again && main instanceof Uint8Array);
  const xml = new TextDecoder().decode(main);
  const [before = '', behind = ''] = document('|').split('|');
  return { body: xml.slice(before.length, xml.length - behind.length), text: again.text };
}

const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const change = (name: 'ins' | 'del', id: number, run: string): string =>
  `<w:${name} w:id="${id}" w:author="勾稽" w:date="2024-03-01T08:00:00Z">${run}</w:${name}>`;
const deleted = (id: number, text: string, look = ''): string =>
  change('del', id, `<w:r>${look}<w:delText xml:space="preserve">${text}</w:delText></w:r>`);
const inserted = (id: number, text: string, look = ''): string => change('ins', id, `<w:r>${look}${t(text)}</w:r>`);

describe('a change written into a Word document', () => {
  const bold = '<w:rPr><w:b/></w:rPr>';

  it('is tracked between the parts of its run, in the look of the run', () => {
    const { body, text } = written(p(r('收到12件', '<w:b/>')), '12', '15', BY);
    assert.equal(
      body,
      p(
        `<w:r>${bold}${t('收到')}</w:r>${deleted(1, '12', bold)}${inserted(2, '15', bold)}<w:r>${bold}${t('件')}</w:r>`,
      ),
    );
    assert.equal(text, '收到15件\n');
  });

  it('leaves no empty run beside it, and everything else that its run holds', () => {
    const { body } = written(p(`<w:r><w:tab/>${t('12')}<w:tab/></w:r>`), '12', '15', BY);
    assert.equal(body, p(`<w:r><w:tab/></w:r>${deleted(1, '12')}${inserted(2, '15')}<w:r><w:tab/></w:r>`));
  });

  it('of a number of several runs is deleted in each and inserted once', () => {
    const { body, text } = written(p(r('1') + r('23', '<w:b/>')), '123', '456', BY);
    assert.equal(body, p(`${deleted(1, '1')}${inserted(2, '456')}${deleted(3, '23', bold)}`));
    assert.equal(text, '456\n');
  });

  it('in what somebody else inserted parts their insertion in two', () => {
    const theirs = '<w:ins w:id="7" w:author="甲" w:date="2024-01-01T00:00:00Z">';
    const { body, text } = written(p(`${theirs}${r('收到12件')}</w:ins>`), '12', '15', BY);
    assert.equal(
      body,
      p(`${theirs}${r('收到')}${deleted(8, '12')}</w:ins>${inserted(9, '15')}${theirs}${r('件')}</w:ins>`),
    );
    assert.equal(text, '收到15件\n');
  });

  it('is made at once where no changes are tracked', () => {
    assert.equal(written(p(r('1') + r('23', '<w:b/>')), '123', '456', null).body, p(r('456') + r('', '<w:b/>')));
  });

  it('fills a blank cell in the look that its paragraph has for text', () => {
    const look = '<w:rPr><w:b/></w:rPr>';
    const bytes = packedZip(partsOf(table(row('收到', cell(p('', look)), '件'))));
    const read = readWord(bytes);
    assert.ok('text' in read);
    const at = read.text.indexOf('| |') + 2;
    const result = writeWord(bytes, read.text, [{ start: at, end: at, newText: '5' }], BY);
    assert.ok(result instanceof Uint8Array);
    const main = openArchive(result, 1e6)?.read('word/document.xml');
    assert.ok(main instanceof Uint8Array);
    assert.ok(new TextDecoder().decode(main).includes(inserted(1, '5', look)));
  });

  it('keeps characters that XML must not hold as they are', () => {
    assert.equal(written(line('甲&amp;乙12件'), '12', '<&>', BY).text, '甲&乙<&>件\n');
  });

  it('keeps the blanks that were read, and none that were not', () => {
    const body = p('<w:r><w:t> 收到 12 件 </w:t></w:r>');
    assert.equal(written(body, '12', '15', BY).text, '收到 15 件\n');
    assert.equal(written(body, '12', '15', null).text, '收到 15 件\n');
  });

  for (const [what, body, refused] of [
    ['a field, which is counted anew', p(`<w:fldSimple w:instr="= 5+7">${r('12')}</w:fldSimple>`), 'field'],
    [
      'a field of several runs',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>= 5+7</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('12')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      'field',
    ],
    ['a symbol', p(`${r('1')}<w:r><w:sym w:font="Symbol" w:char="F032"/></w:r>`), 'place'],
    [
      'text that stands twice in the file',
      p(
        `<mc:AlternateContent><mc:Choice Requires="w">${r('12')}</mc:Choice><mc:Fallback>${r('12')}</mc:Fallback></mc:AlternateContent>`,
      ),
      'place',
    ],
    ['text that was moved there', p(`<w:moveTo w:id="1" w:author="甲">${r('12')}</w:moveTo>`), 'place'],
  ] as const)
    it(`is not written into ${what}`, () => assert.equal(written(body, '12', '15', BY).body, refused));

  it('is not written into a document that says something else by now, nor into a signed one', () => {
    const bytes = packedZip(partsOf(line('收到12件')));
    const edit = { start: 2, end: 4, newText: '15' };
    assert.deepEqual(writeWord(bytes, '收到13件\n', [edit], BY), { refused: 'changed' });
    const signed = packedZip({ ...partsOf(line('收到12件')), '_xmlsignatures/sig1.xml': '<Signature/>' });
    assert.deepEqual(writeWord(signed, '收到12件\n', [edit], BY), { refused: 'signed' });
  });

  it('leaves all bytes of the other parts, and bytes before the archive, as they are', () => {
    const parts = { ...partsOf(line('收到12件')), 'word/media/a.bin': '甲'.repeat(500) };
    for (const archive of [packedZip(parts), zipOf(parts)]) {
      // A buffer of Node hands out views of itself where others hand out copies.
      const bytes = Buffer.from([0x0a, 0x0a, ...archive]);
      const original = Uint8Array.from(bytes);
      const result = writeWord(bytes, '收到12件\n', [{ start: 2, end: 4, newText: '15' }], null);
      assert.ok(result instanceof Uint8Array);
      const [before, after] = [openArchive(original, 1e6), openArchive(result, 1e6)];
      assert.deepEqual(Uint8Array.from(bytes), original);
      assert.deepEqual(after?.names, before?.names);
      for (const name of before?.names ?? [])
        if (name !== 'word/document.xml') assert.deepEqual(after?.read(name), before?.read(name));
    }
  });
});

/** Numbers in runs, cells, changes and controls of all sorts, none of them beside another. */
describe('changes written into generated Word documents', () => {
  const pieces = [
    (n: number) => p(r(`收到${n}件，`) + r('其中') + r(`${n + 7}`, '<w:i/>') + r('件')),
    (n: number) => p(`<w:r><w:t>答复 </w:t><w:br/><w:t>${n} 件</w:t></w:r>`),
    (n: number) => p(r(`${n}`.slice(0, 1)) + r(`${n}`.slice(1) || '0', '<w:b/><w:color w:val="FF0000"/>')),
    (n: number) => table(row('甲', `${n}`, cell(line('乙') + line(`${n + 1}`))), row('丙', '', `${n * 3}`)),
    (n: number) =>
      p(
        `<w:ins w:id="${n}" w:author="甲">${r(`新增${n}条`)}</w:ins><w:del w:id="${n + 1}" w:author="甲"><w:r><w:delText>9</w:delText></w:r></w:del>`,
      ),
    (n: number) => p(`<w:hyperlink w:anchor="x">${r(`见${n}号`)}</w:hyperlink>${r('。')}`),
    (n: number) => `<w:sdt><w:sdtPr/><w:sdtContent>${p(r(`共${n}份&lt;${n}&gt;`))}</w:sdtContent></w:sdt>`,
    (n: number) =>
      p(
        `<w:bookmarkStart w:id="${n}" w:name="a"/><w:r><w:rPr><w:sz w:val="21"/></w:rPr>${t(`占${n}`)}<w:lastRenderedPageBreak/>${t('%')}</w:r><w:bookmarkEnd w:id="${n}"/>`,
      ),
  ];

  it('say exactly the edited text when they are read again, and leave the other parts as they were', function () {
    this.timeout(20_000);
    for (let seed = 1; seed <= Number(process.env.RUNS ?? 16); seed++) {
      const body = Array.from({ length: 6 }, (_, i) =>
        pieces[(seed * 7 + i * 5) % pieces.length]?.(((seed * 37 + i * 11) % 4000) + 10),
      ).join('');
      const parts = { ...partsOf(body), 'docProps/app.xml': `<a>${seed}</a>` };
      const bytes = packedZip(parts);
      const read = readWord(bytes);
      assert.ok('text' in read);
      const edits = [...read.text.matchAll(/\d+/g)]
        .filter((_, i) => (i + seed) % 2 === 0)
        .map((match, i) => ({ start: match.index, end: match.index + match[0].length, newText: `${seed * 13 + i}` }));
      for (const by of [BY, null]) {
        const result = writeWord(bytes, read.text, edits, by);
        assert.ok(result instanceof Uint8Array, JSON.stringify([body, result, by]));
        const again = readWord(result);
        assert.equal('text' in again && again.text, applied(read.text, edits));
        const [before, after] = [openArchive(bytes, 1e6), openArchive(result, 1e6)];
        for (const name of before?.names ?? [])
          if (name !== 'word/document.xml') assert.deepEqual(after?.read(name), before?.read(name));
      }
    }
  });
});
