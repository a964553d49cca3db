#!/bin/sh
# turndown 7.2.5 with turndown-plugin-gfm 1.0.2 or @joplin/turndown-plugin-gfm 1.0.68, and node-html-markdown 2.0.0:
# where a label spans two rows, the second row is written without a cell in its place, so that its numbers stand one
# column too far to the left, the first of them in the column of labels. Both plugins also print a second line of
# dashes under the second row of the head. rehype-remark 10.0.1 leaves an empty cell, so that columns stay columns.
# A table of a report that came through one of the first three has its values in other columns than it was printed.
# Exit status: 0 the behaviour is as described; 1 it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 turndown-plugin-gfm@1.0.2 @joplin/turndown-plugin-gfm@1.0.68 \
  node-html-markdown@2.0.0 rehype-remark@10.0.1 rehype-parse@9.0.1 remark-gfm@4.0.1 remark-stringify@11.0.0 unified@11.0.5 >/dev/null
cat > run.mjs <<'JS'
import assert from 'node:assert';
import Turndown from 'turndown';
import plain from 'turndown-plugin-gfm';
import joplin from '@joplin/turndown-plugin-gfm';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import { unified } from 'unified';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';

const html = '<table><thead><tr><th rowspan="2">Kind</th><th colspan="2">Number</th></tr><tr><th>New</th><th>Carried</th></tr></thead>'
  + '<tbody><tr><td rowspan="2">Requests</td><td>12</td><td>3</td></tr><tr><td>7</td><td>1</td></tr></tbody></table>';
const byTurndown = (plugin) => { const service = new Turndown(); service.use(plugin.gfm); return service.turndown(html); };
const written = {
  'turndown-plugin-gfm': byTurndown(plain),
  '@joplin/turndown-plugin-gfm': byTurndown(joplin),
  'node-html-markdown': NodeHtmlMarkdown.translate(html),
  'rehype-remark': String(await unified().use(rehypeParse).use(rehypeRemark).use(remarkGfm).use(remarkStringify).process(html)),
};
const cellsOf = (line) => line.split('|').slice(1, -1).map((cell) => cell.trim());
for (const [name, markdown] of Object.entries(written)) {
  const lines = markdown.trim().split('\n');
  const last = cellsOf(lines.at(-1));
  const dashes = lines.filter((line) => /^\|[\s|-]+\|?$/u.test(line) && line.includes('-')).length;
  console.log(`${name}\n${markdown.trim()}\n`);
  if (name === 'rehype-remark') assert.deepStrictEqual(last, ['', '7', '1']);
  else assert.deepStrictEqual(last.slice(0, 2), ['7', '1']);
  assert.equal(dashes, name.includes('turndown') ? 2 : 1);
}
JS
node run.mjs || exit 1
