import { LAYERS } from './layers';

export const ARCHITECTURE = 'docs/architecture.md';

const START = '<!-- The code map is written by `npm run docs` from the list of layers. -->\n';
const END = '<!-- End of the code map. -->\n';

/** The page with the code map as the list of layers has it; a page without the marks is left as it is. */
export function withLayers(page: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) return page;
  const rows = LAYERS.map(({ folder, makes, invariant }) => `| \`${folder}\` | ${makes} | ${invariant} |`);
  const table = ['| folder | makes | always holds |', '|---|---|---|', ...rows, ''].join('\n');
  return `${page.slice(0, start + START.length)}\n${table}\n${page.slice(end)}`;
}
