#!/bin/sh
# xlsx (SheetJS) 0.18.5: in a number format `[$-804]` names a language and no currency (ECMA-376 part 1, 18.8.31: the
# text between $ and the hyphen is the currency, here empty). Before digits SheetJS prints it as a dollar sign, so that
# a count of 15 with the format [DBNum1][$-804]General, which workbooks with Chinese numerals use, is displayed as $15
# (and 15件 as $15件); DBNum1 alone is ignored, it prints 15 and not 十五. Before dates the same tag is left out.
# Whoever reads the displayed text of a workbook (`w`, sheet_to_csv) finds amounts of money where counts stand.
# Exit status: 0 the behaviour is as described; 1 it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 >/dev/null
cat > run.cjs <<'JS'
const assert = require('node:assert');
const { Workbook } = require('exceljs');
const { read, SSF } = require('xlsx');
(async () => {
  const book = new Workbook();
  const cell = book.addWorksheet('s').getCell('A1');
  cell.value = 15;
  cell.numFmt = '[DBNum1][$-804]General"件"';
  const displayed = read(await book.xlsx.writeBuffer()).Sheets.s.A1.w;
  const formats = ['[$-804]General', '[DBNum1][$-804]0', '[DBNum1]0'];
  const numbers = formats.map((format) => SSF.format(format, 15));
  const date = SSF.format('[$-804]yyyy"年"m"月"d"日"', 45000);
  console.log('in a workbook:', displayed, '· formats', formats.join(' '), ':', numbers.join(' '), '· date', date);
  assert.deepStrictEqual([displayed, ...numbers, date], ['$15件', '$15', '$15', '15', '2023年3月15日']);
})().catch((error) => { console.error(error.message); process.exit(1); });
JS
node run.cjs
