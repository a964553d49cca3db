import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { openArchive } from '../../src/documents/archive/archive';
import { readWord } from '../../src/documents/word/read-word';
import { docxOf } from '../fixtures/files/docx';
import { wordParts } from '../fixtures/files/from-text';
import { ONE_WAY, WITH_UNIT, WITHOUT_UNIT } from './support/drafts-to-fix';
import { gouji, temporaryFolder } from './support/gouji';

const ID = /[0-9a-f]{6}-[0-9a-f]{6}/;

describe('gouji fix of a Word document', function () {
  this.timeout(60_000);
  const { put, path } = temporaryFolder();
  const document = (name: string, text: string): string => put(name, docxOf(wordParts(text)));
  const textOf = (file: string): string => {
    const read = readWord(readFileSync(file));
    assert.ok('text' in read);
    return read.text;
  };
  const saidBy = (text: string): string => {
    const read = readWord(docxOf(wordParts(text)));
    assert.ok('text' in read);
    return read.text;
  };
  const xmlOf = (file: string): string => {
    const main = openArchive(readFileSync(file), 1e7)?.read('word/document.xml');
    assert.ok(main instanceof Uint8Array);
    return new TextDecoder().decode(main);
  };

  it('writes what changes no number at once', () => {
    const file = document('unit.docx', WITH_UNIT);
    const { status, stderr } = gouji(['fix', file]);
    assert.equal(status, 0, stderr);
    assert.equal(textOf(file), saidBy(WITHOUT_UNIT));
    assert.doesNotMatch(xmlOf(file), /<w:(?:ins|del) /);
  });

  it('shows a change of a number and makes it where its id is given, with --track as a tracked change of its own name', () => {
    const file = document('one.docx', ONE_WAY);
    const before = readFileSync(file);
    const { stdout, stderr } = gouji(['fix', file]);
    assert.match(stderr, /--apply/);
    assert.ok(readFileSync(file).equals(before));
    const id = ID.exec(stdout)?.[0] ?? '';
    assert.equal(gouji(['fix', file, '--apply', id, '--track']).status, 0);
    assert.equal(textOf(file), saidBy(ONE_WAY.replace('| 0 | 0 | 0 |', '| 0 | 0 | 6 |')));
    assert.match(xmlOf(file), /<w:del [^>]*w:author="勾稽"[^>]*>.*<w:delText[^>]*>0<.*<w:ins [^>]*w:author="勾稽"/);
  });

  it('leaves the file as it is and mends a copy with --output', () => {
    const file = document('copied.docx', ONE_WAY);
    const before = readFileSync(file);
    assert.equal(gouji(['fix', file, '--output', path('copies')]).status, 0);
    assert.ok(readFileSync(file).equals(before));
    assert.equal(textOf(path('copies/copied.docx')), saidBy(ONE_WAY.replace('| 0 | 0 | 0 |', '| 0 | 0 | 6 |')));
  });

  it('is refused while Word, WPS or LibreOffice has the document open', () => {
    const before = Buffer.from(docxOf(wordParts(WITH_UNIT)));
    for (const lock of ['~$报告草稿一.docx', '.~年度报告草稿一.docx', '.~lock.年度报告草稿一.docx#']) {
      const other = put(`locks/${lock}`, '');
      const draft = document('locks/年度报告草稿一.docx', WITH_UNIT);
      const { status, stderr } = gouji(['fix', draft]);
      assert.equal(status, 2, lock);
      assert.match(stderr, /正在别处打开/);
      assert.ok(readFileSync(draft).equals(before));
      rmSync(other);
    }
  });

  it('writes the fixes that can be written, and says of each other one where it is and why not', () => {
    const row = '| 1.政府公报公开政府信息数 | 条 | 15 |';
    const field = (number: string): string =>
      `<w:p><w:r><w:t xml:space="preserve">| 1.政府公报公开政府信息数 | 条 | </w:t></w:r><w:fldSimple w:instr="= 15"><w:r><w:t>${number}</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> |</w:t></w:r></w:p>`;
    const parts = (text: string) => wordParts(text).map((part) => (part === row ? { xml: field('15条') } : part));
    for (const options of [[], ['--track']]) {
      const file = put('field.docx', docxOf(parts(WITH_UNIT)));
      const { status, stderr } = gouji(['fix', file, ...options]);
      assert.equal(status, 2, stderr);
      assert.equal(textOf(file), saidBy(WITHOUT_UNIT.replace(row, row.replace('15', '15条'))));
      assert.match(stderr, /field\.docx:\d+:\d+: 没有写入 条 → （删去）\n.*\n.*域/);
      assert.match(stderr, /已改 1 处/);
    }
  });

  it('tracks changes in Word documents only', () => {
    const { status, stderr } = gouji(['fix', put('text.txt', WITH_UNIT), '--track']);
    assert.equal(status, 2);
    assert.match(stderr, /--track 只用于 Word 文档/);
  });
});
