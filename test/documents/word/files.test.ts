import assert from 'node:assert/strict';
import { documentKind } from '../../../src/documents/document-kind';
import { readWord } from '../../../src/documents/word/read-word';
import { zipOf } from '../../fixtures/files/zip';
import { packedZip } from '../support/packed-zip';
import { document, line, p, partsOf, r, readOf, relationships, TYPES } from '../support/word-file';

const BODY = line('收到申请12件');
const textOf = (parts: Readonly<Record<string, string>>): string => readOf(parts).text;
const without = (parts: Record<string, string>, ...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name)));

describe('files of Word as they come', () => {
  it('packed', () => {
    const read = readWord(packedZip(partsOf(BODY)));
    assert.equal('text' in read && read.text, '收到申请12件\n');
  });

  for (const [does, parts] of [
    [
      'the main part may have another name',
      {
        ...without(partsOf(BODY), 'word/document.xml'),
        '_rels/.rels': relationships(['officeDocument', '/word/report.xml']),
        'word/report.xml': document(BODY),
      },
    ],
    [
      'and stand in another folder',
      {
        ...without(partsOf(BODY), 'word/document.xml'),
        '_rels/.rels': relationships(['officeDocument', 'a/../b/text.xml']),
        'b/text.xml': document(BODY),
      },
    ],
    ['relationships may be missing', without(partsOf(BODY), '_rels/.rels', 'word/_rels/document.xml.rels')],
    ['and lead nowhere', { ...partsOf(BODY), '_rels/.rels': relationships(['officeDocument', 'word/gone.xml']) }],
    [
      'and lead out of the archive',
      { ...partsOf(BODY), '_rels/.rels': relationships(['officeDocument', '../../../word/document.xml']) },
    ],
    ['and be damaged', { ...partsOf(BODY), '_rels/.rels': '<Relationships>' }],
    [
      'the list of contents may name the main part',
      {
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/text/x.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        'text/x.xml': document(BODY),
      },
    ],
    [
      'names may begin at the root',
      Object.fromEntries(Object.entries(partsOf(BODY)).map(([name, inner]) => [`/${name}`, inner])),
    ],
    [
      'names may have the bars of Windows, and other capitals',
      Object.fromEntries(
        Object.entries(partsOf(BODY)).map(([name, inner]) => [name.replaceAll('/', '\\').toUpperCase(), inner]),
      ),
    ],
    [
      'a picture may lack its relationship',
      partsOf(p(`${r('收到申请12件')}<w:r><w:drawing><a:blip r:embed="r99"/></w:drawing></w:r>`)),
    ],
    [
      'strict files have other namespaces',
      Object.fromEntries(
        Object.entries(partsOf(BODY)).map(([name, inner]) => [
          name,
          inner
            .replaceAll(
              'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
              'http://purl.oclc.org/ooxml/wordprocessingml/main',
            )
            .replaceAll(TYPES, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
        ]),
      ),
    ],
    [
      "prefixes are the file's own",
      {
        ...partsOf(BODY),
        'word/document.xml':
          '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><q:p><r><q:t>收到申请12件</q:t></r></q:p></body></document>',
      },
    ],
    [
      'and may be undeclared',
      { ...partsOf(BODY), 'word/document.xml': `<w:document><w:body>${BODY}</w:body></w:document>` },
    ],
  ] as const)
    it(does, () => {
      assert.equal(textOf(parts).trim(), '收到申请12件');
      assert.equal(documentKind(zipOf(parts), 'x.docx'), 'word');
    });

  it('may be in UTF-16', () => {
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(document(BODY).replace('UTF-8', 'UTF-16'), 'utf16le'),
    ]);
    const read = readWord(packedZip({ ...partsOf(BODY), 'word/document.xml': utf16 }));
    assert.equal('text' in read && read.text, '收到申请12件\n');
  });

  it('may be one XML file, with places in it', () => {
    const parts = Object.entries(partsOf(BODY))
      .filter(([name]) => name !== '[Content_Types].xml')
      .map(
        ([name, inner]) =>
          `<pkg:part pkg:name="/${name}"><pkg:xmlData>${inner.replace(/^<\?xml[^>]*>/, '')}</pkg:xmlData></pkg:part>`,
      );
    const whole = `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`;
    const read = readWord(Buffer.from(whole));
    assert.ok('text' in read);
    assert.equal(read.text, '收到申请12件\n');
    const [place] = read.placesOf({ start: 4, end: 6 });
    assert.equal(whole.slice(place?.start, place?.end), '12');
  });

  it('may stand behind a few bytes of something else', () => {
    for (const before of ['\r\n', 'HTTP/1.1 200 OK\r\n\r\n', '\u0000'.repeat(100)]) {
      const bytes = Buffer.concat([Buffer.from(before), zipOf(partsOf(BODY))]);
      assert.equal(documentKind(bytes, 'x.docx'), 'word');
      const read = readWord(bytes);
      assert.equal('text' in read && read.text, '收到申请12件\n');
    }
  });

  it('may have damaged styles or numbers, which is said', () => {
    const read = readOf({ ...partsOf(BODY, { styles: '', numbering: '' }), 'word/styles.xml': '<w:styles>' });
    assert.equal(read.text, '收到申请12件\n');
    assert.deepEqual(read.unread.parts, ['word/styles.xml']);
  });
});

describe('files of Word that are no use or mean harm', () => {
  const trouble = (bytes: Uint8Array, most?: number): unknown => {
    const read = readWord(bytes, most);
    return 'trouble' in read ? [read.trouble, read.part] : read.text;
  };
  const MAIN = 'word/document.xml';
  const withMain = (xml: string): Uint8Array => zipOf({ ...partsOf(''), [MAIN]: xml });
  const nested = (depth: number): string =>
    document('<w:tbl><w:tr><w:tc>'.repeat(depth) + line('甲') + '</w:tc></w:tr></w:tbl>'.repeat(depth));

  for (const [does, bytes, said] of [
    ['no archive', Buffer.from('text'), ['broken', '']],
    ['an archive that is cut off', zipOf(partsOf(BODY)).subarray(0, 500), ['broken', '']],
    ['an archive of something else', zipOf({ 'a.txt': 'b' }), ['broken', '']],
    ['XML that is cut off', withMain(document(BODY).slice(0, -20)), ['broken', MAIN]],
    ['XML whose ends do not fit', withMain('<w:document><w:body></w:document></w:body>'), ['broken', MAIN]],
    [
      'XML with entities of its own',
      withMain(`<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${document(line('&b;')).slice(38)}`),
      ['broken', MAIN],
    ],
    ['tables in tables in tables', withMain(nested(10_000)), ['too-deep', MAIN]],
  ] as const)
    it(does, () => assert.deepEqual(trouble(bytes), said));

  it('some tables in tables are read', () => assert.equal(trouble(withMain(nested(60))), '甲\n'));

  it('what unpacks to too much is given up, whatever its directory says', () => {
    const bomb = document(line('零'.repeat(200_000)));
    assert.deepEqual(trouble(packedZip({ ...partsOf(''), [MAIN]: bomb }), 100_000), ['unpacks-too-large', MAIN]);
    const lying = packedZip({ ...partsOf(''), [MAIN]: bomb }, { [MAIN]: 10 });
    assert.deepEqual(trouble(lying, 100_000), ['unpacks-too-large', MAIN]);
  });

  it('parts together may not unpack to too much either', () => {
    const parts = partsOf(BODY, { styles: `<!--${'x'.repeat(3000)}-->`, numbering: `<!--${'x'.repeat(3000)}-->` });
    const read = readWord(zipOf(parts), 6000);
    assert.deepEqual('text' in read && read.unread.parts, ['word/numbering.xml']);
  });

  it('a part that needs a password', () => {
    const bytes = Uint8Array.from(zipOf(partsOf(BODY)));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    assert.deepEqual(trouble(bytes), ['locked', MAIN]);
  });

  it('a damaged stream', () => {
    const bytes = packedZip(partsOf(line('甲'.repeat(5000))));
    const at = Buffer.from(bytes).lastIndexOf('word/document.xml', bytes.length / 2);
    bytes.fill(0xff, at + 30, at + 60);
    assert.deepEqual(trouble(bytes), ['broken', MAIN]);
  });

  it('takes time in proportion to its size', () => {
    const timed = (paragraphs: number): number => {
      const bytes = zipOf(partsOf(line('全年收到申请59件，上年结转7件。').repeat(paragraphs)));
      const before = process.cpuUsage();
      readWord(bytes);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    timed(2000);
    const [small, large] = [timed(2000), timed(20_000)];
    assert.ok(large < 60 * small, `${small} and ${large} µs`);
  }).timeout(20_000);
});
