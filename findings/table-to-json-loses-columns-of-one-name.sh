#!/bin/sh
# html-table-to-json 1.0.0 keys a row by the texts of its head: of columns with one name, as the form for reviews and
# lawsuits has them three times over (维持, 纠正, …, 总计), only the last is left. tabletojson 4.1.15 numbers them, but does
# not count the columns that a head spans: under a head over two columns the second count stands under the next head, and
# the last one under a number. Neither says anything.
# Exit status: 0 the behaviour is as described; 1 it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-table-to-json@1.0.0 tabletojson@4.1.15 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { createRequire } from 'node:module';
import { tabletojson } from 'tabletojson';

const HtmlTableToJson = createRequire(import.meta.url)('html-table-to-json');
const row = (tag, cells) => `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const repeated = `<table>${row('th', ['Body', 'Upheld', 'Total', 'Upheld', 'Total'])}${row('td', ['x', '1', '2', '3', '4'])}</table>`;
const spanning = `<table><tr><th>Body</th><th colspan="2">Reviews</th><th>Lawsuits</th></tr>${row('td', ['x', '1', '2', '3'])}</table>`;
const seen = {
  'html-table-to-json, repeated': new HtmlTableToJson(repeated).results[0][0],
  'tabletojson, repeated': tabletojson.convert(repeated)[0][0],
  'tabletojson, spanning': tabletojson.convert(spanning)[0][0],
};
console.log(JSON.stringify(seen, null, 1));
assert.deepStrictEqual(seen, {
  'html-table-to-json, repeated': { Body: 'x', Upheld: '3', Total: '4' },
  'tabletojson, repeated': { Body: 'x', Upheld: '1', Total: '2', Upheld_2: '3', Total_2: '4' },
  'tabletojson, spanning': { Body: 'x', Reviews: '1', Lawsuits: '2', 3: '3' },
});
JS
node run.mjs || exit 1
