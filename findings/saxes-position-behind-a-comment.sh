#!/bin/sh
# saxes 6.0.0: in the `comment` event `position` stands before the closing `>`, so that a text node behind a comment
# seems to begin with it. In the other events `position` is behind what was read. Seen when the places of text in a
# WordprocessingML part were taken from it: every text behind a comment was one place off.
# Exit status: 0 the behaviour is as described; 1 it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund saxes@6.0.0 >/dev/null
cat > run.cjs <<'JS'
const { SaxesParser } = require('saxes');
const xml = '<w:t><!--note-->52</w:t>';
const parser = new SaxesParser();
const seen = {};
parser.on('opentag', () => { seen.opentag = parser.position; });
parser.on('comment', () => { seen.comment = parser.position; });
parser.on('closetag', () => { seen.closetag = parser.position; });
parser.write(xml).close();
const after = { opentag: xml.indexOf('>') + 1, comment: xml.indexOf('-->') + 3, closetag: xml.length };
console.log('saxes', require('saxes/package.json').version, JSON.stringify(seen), 'ends of the markup', JSON.stringify(after));
console.log('text behind the comment, cut at that position:', JSON.stringify(xml.slice(seen.comment, seen.comment + 3)));
const isAsDescribed = seen.opentag === after.opentag && seen.closetag === after.closetag && seen.comment === after.comment - 1;
process.exit(isAsDescribed ? 0 : 1);
JS
node run.cjs
