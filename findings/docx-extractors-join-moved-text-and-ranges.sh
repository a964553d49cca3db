#!/bin/sh
# word-extractor 1.0.4, officeparser 7.8.0 and any-text 1.2.0 on a .docx: of a number that was moved with tracked changes
# the old place and the new one are both taken (w:moveFrom and w:moveTo), so that 91 changed to 92 in this way is read
# as 9192; a hyphen that may not end a line (w:noBreakHyphen, as in 1-9月) is left out, so that 1-9 is read as 19. A row
# that was deleted with tracked changes is read like any other, though text deleted in a sentence is not. any-text also
# puts nothing between the cells of a row: New, 12 and 3 are New123. Word shows 92, 1-9 and no such row; mammoth 1.13.0
# reads them so.
# Exit status: 0 the behaviour is as described; 1 it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund word-extractor@1.0.4 officeparser@7.8.0 any-text@1.2.0 mammoth@1.13.0 fflate@0.8.2 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

const require = createRequire(import.meta.url);
const WordExtractor = require('word-extractor');
const officeparser = require('officeparser');
const anyText = require('any-text');

const by = 'w:author="A" w:date="2024-01-05T00:00:00Z"';
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (text) => `<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
const row = (cells, properties = '') => `<w:tr>${properties}${cells.map(cell).join('')}</w:tr>`;
const body = [
  `<w:p>${run('Moved ')}<w:moveFrom w:id="1" ${by}>${run('91')}</w:moveFrom><w:moveTo w:id="2" ${by}>${run('92')}</w:moveTo>${run(' items')}</w:p>`,
  `<w:p>${run('Months 1')}<w:r><w:noBreakHyphen/></w:r>${run('9 counted')}</w:p>`,
  `<w:p>${run('Deleted ')}<w:del w:id="3" ${by}><w:r><w:delText>86</w:delText></w:r></w:del>${run('68 here')}</w:p>`,
  '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1500"/><w:gridCol w:w="1500"/><w:gridCol w:w="1500"/></w:tblGrid>',
  row(['New', '12', '3']),
  row(['Gone', '77', '88'], `<w:trPr><w:del w:id="4" ${by}/></w:trPr>`),
  '</w:tbl>',
  `<w:p>${run('End')}</w:p>`,
].join('');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const open = 'http://schemas.openxmlformats.org/';
writeFileSync('report.docx', zipSync({
  '[Content_Types].xml': strToU8(`${head}<Types xmlns="${open}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`),
  '_rels/.rels': strToU8(`${head}<Relationships xmlns="${open}package/2006/relationships"><Relationship Id="rId1" Type="${open}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
  'word/document.xml': strToU8(`${head}<w:document xmlns:w="${open}wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
}));

const parsed = await officeparser.parseOffice('report.docx');
const texts = {
  'word-extractor': (await new WordExtractor().extract('report.docx')).getBody(),
  officeparser: typeof parsed === 'string' ? parsed : parsed.toText(),
  'any-text': await anyText.getText('report.docx'),
  mammoth: (await mammoth.extractRawText({ path: 'report.docx' })).value.replaceAll('\u2011', '-'),
};
const seen = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, {
  moved: /Moved (\d+)/.exec(text)[1],
  months: /Months ([\d-]+)/.exec(text)[1],
  deleted: /Deleted (\d+)/.exec(text)[1],
  hasDeletedRow: text.includes('Gone'),
  areCellsJoined: text.includes('New123'),
}]));
console.log(JSON.stringify(seen, null, 1));
const wrong = { moved: '9192', months: '19', deleted: '68', hasDeletedRow: true, areCellsJoined: false };
assert.deepStrictEqual(seen, {
  'word-extractor': wrong,
  officeparser: wrong,
  'any-text': { ...wrong, areCellsJoined: true },
  mammoth: { moved: '92', months: '1-9', deleted: '68', hasDeletedRow: false, areCellsJoined: false },
});
JS
node run.mjs || exit 1
