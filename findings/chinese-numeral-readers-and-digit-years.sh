#!/bin/sh
# nzh 1.0.14 and chinese-numbers-to-arabic 1.5.0 read a year written digit by digit, as reports print it on their
# title pages (二〇二四年), as 224, and 百分之五 as 105. nzh knows neither 两 nor 廿: 两千零三 is 3, 两百一十 is 10,
# 廿 is 0. Neither raises an error nor returns NaN, so that a wrong count looks like a count.
# Exit status: 0 the behaviour is as described; 1 it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund nzh@1.0.14 chinese-numbers-to-arabic@1.5.0 >/dev/null
cat > run.cjs <<'JS'
const assert = require('node:assert');
const nzh = require('nzh').cn;
const { toInteger } = require('chinese-numbers-to-arabic');
const seen = (read, texts) => Object.fromEntries(texts.map((text) => [text, read(text)]));
const texts = ['二百五十', '二〇二四', '百分之五', '两千零三', '两百一十', '廿'];
const byNzh = seen((text) => nzh.decodeS(text), texts);
const byOther = seen((text) => toInteger(text), texts.slice(0, 4));
console.log('nzh', JSON.stringify(byNzh));
console.log('chinese-numbers-to-arabic', JSON.stringify(byOther));
assert.deepStrictEqual(Object.values(byNzh).map(Number), [250, 224, 105, 3, 10, 0]);
assert.deepStrictEqual(Object.values(byOther).map(Number), [250, 224, 105, 2003]);
JS
node run.cjs || exit 1
