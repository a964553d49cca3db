#!/bin/sh
# mammoth 1.13.0: a row that begins some columns to the right (w:gridBefore, ECMA-376 part 1, 17.4.15; Word writes it
# where the left border of a row was drawn inwards) loses the columns before it, so that its cells stand too far to the
# left: the count of the second column stands in the first. No message tells of it.
# Exit status: 0 the behaviour is as described; 1 it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 fflate@0.8.2 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

const cell = (text) => `<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (cells, properties = '') => `<w:tr>${properties}${cells.map(cell).join('')}</w:tr>`;
const table = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1500"/><w:gridCol w:w="1500"/><w:gridCol w:w="1500"/></w:tblGrid>'
  + row(['Kind', 'Upheld', 'Changed'])
  + row(['4', '2'], '<w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="1500" w:type="dxa"/></w:trPr>')
  + '</w:tbl>';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const open = 'http://schemas.openxmlformats.org/';
const buffer = Buffer.from(zipSync({
  '[Content_Types].xml': strToU8(`${head}<Types xmlns="${open}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`),
  '_rels/.rels': strToU8(`${head}<Relationships xmlns="${open}package/2006/relationships"><Relationship Id="rId1" Type="${open}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
  'word/document.xml': strToU8(`${head}<w:document xmlns:w="${open}wordprocessingml/2006/main"><w:body>${table}</w:body></w:document>`),
}));
const { value, messages } = await mammoth.convertToHtml({ buffer });
console.log(value, messages);
assert.strictEqual(value, '<table><tr><td><p>Kind</p></td><td><p>Upheld</p></td><td><p>Changed</p></td></tr><tr><td><p>4</p></td><td><p>2</p></td></tr></table>');
assert.deepStrictEqual(messages, []);
JS
node run.mjs || exit 1
