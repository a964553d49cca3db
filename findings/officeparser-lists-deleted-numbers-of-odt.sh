#!/bin/sh
# officeparser 7.8.0 on a text document in OpenDocument format (.odt) with tracked changes: deleted text is kept in a list
# in front of the body (ODF 1.2 part 1, 5.5.1: text:tracked-changes), and is returned as ordinary paragraphs at the
# beginning of the document. A count of 91 that was changed to 92 gives a first paragraph "91" that stands nowhere in the
# document, and the sentence with 92. Its reader of .docx leaves deleted words out, and so does pandoc 3.9 (as
# pandoc-wasm 1.1.0) here: 92 alone. Whoever adds up or searches the counts of a draft finds one that nobody states.
# Exit status: 0 the behaviour is as described; 1 it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@7.8.0 pandoc-wasm@1.1.0 fflate@0.8.2 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { parseOffice } from 'officeparser';
import { convert } from 'pandoc-wasm';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const xml = (root, content) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:${root} xmlns:office="${OASIS}:office:1.0" xmlns:text="${OASIS}:text:1.0" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2">${content}</office:${root}>`;
const by = '<office:change-info><dc:creator>A</dc:creator><dc:date>2024-01-05T10:00:00</dc:date></office:change-info>';
const body =
  `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${by}<text:p>91</text:p></text:deletion>` +
  `</text:changed-region><text:changed-region text:id="c2"><text:insertion>${by}</text:insertion></text:changed-region>` +
  '</text:tracked-changes><text:p>received <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>92' +
  '<text:change-end text:change-id="c2"/> requests</text:p>';
const type = 'application/vnd.oasis.opendocument.text';
const manifest =
  `<?xml version="1.0" encoding="UTF-8"?><m:manifest xmlns:m="${OASIS}:manifest:1.0" m:version="1.2">` +
  `<m:file-entry m:full-path="/" m:media-type="${type}"/><m:file-entry m:full-path="content.xml" m:media-type="text/xml"/>` +
  '<m:file-entry m:full-path="styles.xml" m:media-type="text/xml"/></m:manifest>';
const parts = ['font-face-decls', 'styles', 'automatic-styles', 'master-styles'].map((name) => `<office:${name}/>`);
writeFileSync(
  'draft.odt',
  zipSync({
    mimetype: [strToU8(type), { level: 0 }],
    'content.xml': strToU8(
      xml('document-content', `${parts[0]}${parts[2]}<office:body><office:text>${body}</office:text></office:body>`),
    ),
    'styles.xml': strToU8(xml('document-styles', parts.join(''))),
    'META-INF/manifest.xml': strToU8(manifest),
  }),
);

const paragraphs = (await parseOffice('draft.odt')).content.map(({ text }) => text);
const files = { 'draft.odt': new Blob([readFileSync('draft.odt')]) };
const { stdout } = await convert({ from: 'odt', to: 'plain', 'input-files': ['draft.odt'] }, null, files);
console.log('officeparser:', JSON.stringify(paragraphs), ' pandoc:', JSON.stringify(stdout.trim()));
const asDescribed =
  JSON.stringify(paragraphs) === '["91","received 92 requests"]' && stdout.trim() === 'received 92 requests';
process.exit(asDescribed ? 0 : 1);
JS
node run.mjs
