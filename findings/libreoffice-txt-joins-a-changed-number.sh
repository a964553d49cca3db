#!/bin/sh
# LibreOffice, as built for Node by @matbee/libreoffice-converter 2.7.2, saves a .docx with tracked changes as text (txt)
# with the deleted and the inserted words together: of a count in which 2 is deleted and 0 is inserted (`<w:del>` 2,
# `<w:ins>` 0) it writes 20, and of 15 changed to 18 with tracked changes 1518. No version of the document holds these
# numbers: before the changes it says 2 and 15, with them accepted 0 and 18, which is what mammoth 1.13.0 reads. Nothing
# in the text tells which numbers are joined. About 270 MB are installed. Exit status: 0 the behaviour is as described; 1 it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @matbee/libreoffice-converter@2.7.2 mammoth@1.13.0 fflate@0.8.2 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

const { createModule } = createRequire(import.meta.url)('@matbee/libreoffice-converter/wasm/loader');

const by = 'w:author="A" w:date="2024-01-05T00:00:00Z"';
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const changed = (id, old, now) =>
  `<w:del w:id="${id}" ${by}><w:r><w:delText>${old}</w:delText></w:r></w:del><w:ins w:id="${id + 1}" ${by}>${run(now)}</w:ins>`;
const body = [
  `<w:p>${run('Replies ')}${changed(1, '2', '0')}${run(' in all')}</w:p>`,
  `<w:p>${run('Requests ')}${changed(3, '15', '18')}${run(' in all')}</w:p>`,
  `<w:p>${run('Appeals 7 in all')}</w:p>`,
].join('');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const open = 'http://schemas.openxmlformats.org/';
const docx = zipSync({
  '[Content_Types].xml': strToU8(`${head}<Types xmlns="${open}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`),
  '_rels/.rels': strToU8(`${head}<Relationships xmlns="${open}package/2006/relationships"><Relationship Id="rId1" Type="${open}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
  'word/document.xml': strToU8(`${head}<w:document xmlns:w="${open}wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
});

// Threads that ended are free again when the event loop has turned.
const turn = async () => { for (let i = 0; i < 3; i++) await setImmediate(); };
const office = await createModule({ noInitialRun: true });
for (const dir of ['/tmp', '/instdir/user', '/instdir/user/temp', '/instdir/user/registry', '/instdir/user/registry/data'])
  if (!office.FS.analyzePath(dir).exists) office.FS.mkdir(dir);
const string = (text) => {
  const bytes = new TextEncoder().encode(`${text}\0`);
  const place = office._malloc(bytes.length);
  office.HEAPU8.set(bytes, place);
  return place;
};
const kit = office._libreofficekit_hook(string('/instdir/program'));
office.FS.writeFile('/tmp/report.docx', docx);
await turn();
const document = office._lok_documentLoad(kit, string('file:///tmp/report.docx'));
assert.notEqual(document, 0);
await turn();
assert.notEqual(office._lok_documentSaveAs(document, string('file:///tmp/report.txt'), string('txt'), string('UTF8')), 0);
const text = Buffer.from(office.FS.readFile('/tmp/report.txt')).toString('utf8');
const accepted = (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;

const numbers = (said) => [...said.matchAll(/\d+/g)].map(([digits]) => digits);
const seen = { libreoffice: numbers(text), mammoth: numbers(accepted) };
console.log(JSON.stringify(seen));
assert.deepStrictEqual(seen, { libreoffice: ['20', '1518', '7'], mammoth: ['0', '18', '7'] });
process.exit(0);
JS
# A start that never comes back is none of the described behaviour.
timeout 300 node --liftoff-only run.mjs || exit 1
