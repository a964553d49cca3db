#!/bin/sh
# html-to-text 10.0.1 writes a table that nobody has chosen a format for as running text and puts nothing between its cells,
# though it parts paragraphs and lines elsewhere: the counts 7, 3 and 12 of a row become 7312, and no reader can tell 7, 3 and 12
# from 73, 1 and 2. Cells that hold paragraphs come on lines of their own, so that of two pages that look alike one is legible.
# With `format: 'dataTable'` the cells are parted, a cell that spans columns included.
# Exit status: 0 the behaviour is as described; 1 it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { convert } from 'html-to-text';

const table = (cell) =>
  `<p>Requests</p><table><tr><td colspan="2">${cell('Received')}</td><td>${cell('All')}</td></tr>` +
  `<tr>${['7', '3', '12'].map((count) => `<td>${cell(count)}</td>`).join('')}</tr></table><p>End</p>`;
const plain = table((text) => text);
const seen = {
  plain: convert(plain),
  paragraphs: convert(table((text) => `<p>${text}</p>`)).split(/\n+/),
  dataTable: convert(plain, { selectors: [{ selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } }] })
    .split('\n')
    .filter((line) => /\d/.test(line))
    .map((line) => line.trim().split(/\s+/)),
};
console.log(JSON.stringify(seen, null, 1));
assert.ok(seen.plain.includes('ReceivedAll7312'), 'the cells run together');
assert.deepStrictEqual(seen.paragraphs, ['Requests', 'Received', 'All', '7', '3', '12', 'End']);
assert.deepStrictEqual(seen.dataTable, [['7', '3', '12']]);
JS
node run.mjs || exit 1
