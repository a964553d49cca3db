import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportNumber } from '../../test/fixtures/generate';
import { LAYOUTS } from '../../test/fixtures/layouts';

export interface BenchText {
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

export interface TextSet {
  /** Said above the table: where the texts come from. */
  readonly origin: string;
  readonly texts: readonly BenchText[];
}

const encoder = new TextEncoder();
const benchText = (name: string, text: string): BenchText => ({ name, text, bytes: encoder.encode(text) });

/** Real reports beside the checkout; not part of the project, and not needed. */
export const REAL_REPORTS = ['../shared/seeds', '../shared/corpus', '../shared/openings'];

/** The real reports of `folder` where there are any, else the shipped examples and made-up reports up to five. */
export function compared(folder: string): TextSet {
  const real = textFiles(folder);
  if (real.length > 0) return { origin: `${real.length} real reports (${folder})`, texts: real };
  const shipped = textFiles('examples');
  const made = Array.from({ length: Math.max(0, 5 - shipped.length) }, (_, i) => {
    const layout = PLAIN[(i * 5) % PLAIN.length]!;
    return benchText(`generated ${layout.name}`, layout.render(reportNumber(i + 8)).text);
  });
  return { origin: `${shipped.length} examples and ${made.length} generated reports`, texts: [...shipped, ...made] };
}

function textFiles(folder: string): readonly BenchText[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name));
  return names.sort().map((name) => benchText(name, readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')));
}

const PLAIN = LAYOUTS.filter(({ format }) => format !== 'html');

/** Texts of any size, each kind a load of another sort. */
export const LOADS: Readonly<Record<string, (bytes: number) => string>> = {
  'reports in all layouts': (bytes) => fill(bytes, (n) => PLAIN[n % PLAIN.length]!.render(reportNumber(n)).text),
  'one line, cells glued': (bytes) => fill(bytes, (n) => glued.render(reportNumber(n)).text),
  'markdown, hardly a mark': (bytes) => `# 报告\n${fill(bytes - 9, plainLines)}`,
  'markdown, tags in one line': (bytes) => `# 报告\n${TAGS.repeat(Math.ceil(bytes / TAGS.length))}`,
  'digits only': (bytes) => '1234567890'.repeat(Math.ceil(bytes / 10)).slice(0, bytes),
  'begun and never ended': (bytes) => UNENDING.repeat(Math.ceil(bytes / encoder.encode(UNENDING).length)),
};

const TAGS = '<br><tr><td>5</td>';

/** What numbers, tags, titles and quotations begin with, so that every one looks for an end. */
const UNENDING = '1,1-1.《“一<a第(';

/** Lines of a plain report: no reader of a format may look for its marks through all of them, line by line. */
const plainLines = (n: number): string => PLAIN[0]!.render(reportNumber(n)).text;

const glued = LAYOUTS.find((layout) => layout.glued)!;

/** About `bytes` of UTF-8, cut off in the midst of a report. */
function fill(bytes: number, make: (n: number) => string): string {
  const pieces: string[] = [];
  let left = bytes;
  for (let n = 0; left > 0; n++) {
    const text = make(n);
    const size = encoder.encode(text).length;
    pieces.push(size <= left ? text : text.slice(0, Math.ceil((text.length * left) / size)));
    left -= size;
  }
  return pieces.join('');
}
