import assert from 'node:assert/strict';
import { type DocumentKind, documentKind } from '../../src/documents/document-kind';
import { pdfOf } from '../fixtures/files/pdf';
import { zipOf } from '../fixtures/files/zip';
import { line, partsOf } from './support/word-file';

/** A compound file of the time before .docx, with one name in its directory. */
const compound = (name: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(name, 'utf16le')]);
const text = (content: string): Uint8Array => Buffer.from(content);
const MHTML =
  'From: <Saved by WPS>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b';

describe('what a file is, by its content', () => {
  const docx = zipOf(partsOf(line('甲')));
  const cases: readonly (readonly [name: string, bytes: Uint8Array, kind: DocumentKind | null])[] = [
    ['a.docx', docx, 'word'],
    ['a Word document that is called a.doc', docx, 'word'],
    ['one that is called a.txt', docx, 'word'],
    ['a.doc', compound('WordDocument'), 'old-word'],
    ['a.wps', compound('WordDocument'), 'wps'],
    ['a.xls', compound('Workbook'), 'workbook'],
    ['a.ppt', compound('PowerPoint Document'), 'slides'],
    ['a document with a password, a.docx', compound('EncryptedPackage'), 'locked'],
    ['a.xlsx', zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), 'xlsx'],
    ['a workbook that is called a.docx', zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), 'xlsx'],
    ['a.pptx', zipOf({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), 'slides'],
    ['a.odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }), 'open-document'],
    ['a.ofd', zipOf({ 'OFD.xml': '', 'Doc_0/Document.xml': '' }), 'ofd'],
    ['a drawing of Visio', zipOf({ '[Content_Types].xml': '', 'visio/document.xml': '' }), 'other'],
    ['an archive of something else', zipOf({ 'a.txt': '' }), 'other'],
    ['an archive of something else that is called a.docx', zipOf({ 'a.txt': '' }), 'broken'],
    ['a.pdf', pdfOf([['甲']]), 'pdf'],
    ['a.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'picture'],
    ['a.jpg', Buffer.from('ffd8ffe000104a46', 'hex'), 'picture'],
    ['RTF that is called a.doc', text('{\\rtf1\\ansi\\ansicpg936 x}'), 'rtf'],
    ['a.mht', text(MHTML), 'web-archive'],
    ['a web archive that is called a.doc', text(`\ufeff${MHTML}`), 'web-archive'],
    [
      'XML of Word 2003',
      text(
        '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>',
      ),
      'word-2003',
    ],
    [
      'a.fodt',
      text('<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
      'open-document',
    ],
    [
      'a Word document as one XML file',
      text('<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>'),
      'word',
    ],
    [
      'the same in UTF-16',
      Buffer.from(
        '\ufeff<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>',
        'utf16le',
      ),
      'word',
    ],
    ['a web page', text('<!DOCTYPE html><html><body>甲</body></html>'), null],
    [
      'a web page that is called a.doc',
      text('<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>甲</body></html>'),
      null,
    ],
    ['a page in XHTML', text('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'), null],
    ['text', text('某县2031年政府信息公开工作年度报告'), null],
    ['text that speaks of formats', text('{甲}\\rtf MIME-Version: 1.0'), null],
    ['nothing', text(''), null],
  ];
  for (const [name, bytes, kind] of cases)
    it(`${name}: ${kind ?? 'text'}`, () => assert.equal(documentKind(bytes, name), kind));
});
