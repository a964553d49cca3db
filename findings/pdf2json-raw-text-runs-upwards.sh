#!/bin/sh
# pdf2json 4.0.3: `getRawTextContent` gives the lines of every page from the bottom to the top (a PDF's y grows
# upwards, the lines are sorted by it in ascending order); the pages are in order, and `Pages[].Texts` of the same run
# lists the lines from the top. A table read from the raw text has its head below its rows, and a report's heading
# stands behind what it heads.
# Exit status: 0 the behaviour is as described; 1 it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdf2json@4.0.3 pdf-lib@1.17.1 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { writeFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import PDFParser from 'pdf2json';

const file = await PDFDocument.create();
const font = await file.embedFont(StandardFonts.Helvetica);
for (const letter of ['A', 'B']) {
  const page = file.addPage([400, 300]);
  for (const line of [1, 2, 3]) page.drawText(`${letter}${line}`, { x: 50, y: 280 - 30 * line, size: 12, font });
}
const parser = new PDFParser(null, 1);
const data = await new Promise((resolve, reject) => {
  parser.on('pdfParser_dataReady', resolve);
  parser.on('pdfParser_dataError', reject);
  file.save().then((bytes) => { writeFileSync('pages.pdf', bytes); parser.loadPDF('pages.pdf'); });
});
const raw = parser.getRawTextContent().split(/\s+/u).filter((word) => /^[AB]\d$/u.test(word));
const texts = data.Pages.flatMap((page) => page.Texts.map((text) => decodeURIComponent(text.R[0].T)));
console.log('raw text:', raw.join(' '), '· Texts:', texts.join(' '));
assert.deepStrictEqual(raw, ['A3', 'A2', 'A1', 'B3', 'B2', 'B1']);
assert.deepStrictEqual(texts, ['A1', 'A2', 'A3', 'B1', 'B2', 'B3']);
JS
node run.mjs || exit 1
