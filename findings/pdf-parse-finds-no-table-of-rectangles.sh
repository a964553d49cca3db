#!/bin/sh
# pdf-parse 2.4.5: `getTable` finds a grid only where its lines are stroked segments. The same grid drawn as a stroked
# rectangle a cell, or as thin filled rectangles, gives an empty list of tables and no message; jspdf-autotable 5.0.9
# draws its grid in such a way. An empty list therefore does not mean that a page has no table.
# Exit status: 0 the behaviour is as described; 1 it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdf-parse@2.4.5 pdf-lib@1.17.1 jspdf@4.2.1 jspdf-autotable@5.0.9 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { jsPDF } from 'jspdf';
import autoTable from 'jspdf-autotable';
import { PDFParse } from 'pdf-parse';

const rows = [['Item', 'New', 'Carried'], ['Requests', '12', '3'], ['Results', '7', '1']];
const xs = [50, 150, 250, 350];
const ys = [250, 220, 190, 160];
const draw = {
  'stroked segments': (page) => {
    for (const x of xs) page.drawLine({ start: { x, y: ys[3] }, end: { x, y: ys[0] } });
    for (const y of ys) page.drawLine({ start: { x: xs[0], y }, end: { x: xs[3], y } });
  },
  'a stroked rectangle a cell': (page) => {
    for (let row = 0; row < 3; row += 1) for (let column = 0; column < 3; column += 1) {
      page.drawRectangle({ x: xs[column], y: ys[row + 1], width: 100, height: 30, borderWidth: 1 });
    }
  },
  'thin filled rectangles': (page) => {
    for (const x of xs) page.drawRectangle({ x, y: ys[3], width: 0.5, height: 90 });
    for (const y of ys) page.drawRectangle({ x: xs[0], y, width: 300, height: 0.5 });
  },
};
async function drawn(lines) {
  const file = await PDFDocument.create();
  const page = file.addPage([400, 300]);
  const font = await file.embedFont(StandardFonts.Helvetica);
  lines(page);
  rows.forEach((row, r) => row.forEach((text, c) => page.drawText(text, { x: xs[c] + 5, y: ys[r] - 20, size: 12, font })));
  return file.save();
}
function byAutoTable() {
  const file = new jsPDF();
  autoTable(file, { theme: 'grid', head: [rows[0]], body: rows.slice(1) });
  return new Uint8Array(file.output('arraybuffer'));
}
const tablesOf = async (data) => (await new PDFParse({ data }).getTable()).pages.flatMap((page) => page.tables);
const seen = {};
for (const [name, lines] of Object.entries(draw)) seen[name] = await tablesOf(await drawn(lines));
seen['jspdf-autotable'] = await tablesOf(byAutoTable());
console.log(JSON.stringify(seen));
assert.deepStrictEqual(seen, { 'stroked segments': [rows], 'a stroked rectangle a cell': [], 'thin filled rectangles': [], 'jspdf-autotable': [] });
JS
node run.mjs || exit 1
