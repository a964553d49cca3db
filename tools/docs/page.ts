import { readdirSync, readFileSync } from 'node:fs';
import { displayWidth } from '../../src/cli/text/display';

export const FOLDER = 'docs/checks';

/** A finding that a page promises: `level code` on a stretch of its excerpt; `start === end` for a blank. */
export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly level: string;
  readonly code: string;
}

/** A piece of a report that a page shows. Without expectations it must agree with itself. */
export interface Excerpt {
  readonly text: string;
  /** The report of the year before, where the page gives it. */
  readonly previous: string | null;
  /** The reports of its parts, all of them, where the page gives them. */
  readonly parts: readonly string[];
  readonly expected: readonly Expected[];
}

/** A page of `docs/checks`: what the index and the tests need of it. */
export interface Page {
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly levels: string;
  /** In English, one sentence. */
  readonly summary: string;
  readonly excerpts: readonly Excerpt[];
}

/** Every page, by the name of its file. */
export const readPages = (): readonly Page[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => parsePage(readFileSync(`${FOLDER}/${name}`, 'utf8')));

const FENCE = /^```report( previous| part)?\n([\s\S]*?)^```$/gm;

/** Reads a page. What it does not have is an empty string, so that a test can say so. */
export function parsePage(markdown: string): Page {
  const heading = /^# (\S+) · (.+)$/m.exec(markdown);
  let previous: string | null = null;
  const parts: string[] = [];
  const excerpts: Excerpt[] = [];
  for (const [, kind, content = ''] of markdown.matchAll(FENCE)) {
    if (kind === ' previous') previous = content;
    else if (kind === ' part') parts.push(content);
    else excerpts.push({ previous, parts, ...parseExcerpt(content) });
  }
  return {
    code: heading?.[1] ?? '',
    title: heading?.[2] ?? '',
    kind: field(markdown, '类别 Kind'),
    levels: field(markdown, '级别 Level'),
    summary: /^> (.+)$/m.exec(markdown)?.[1] ?? '',
    excerpts,
  };
}

const field = (markdown: string, name: string): string =>
  new RegExp(`^- ${name}：(.+)$`, 'm').exec(markdown)?.[1] ?? '';

/** Carets stand below the characters of a finding, a bar stands where a blank is. */
const MARK = /^( *)(\^+|\|) (error|warning|information|hint) ([a-z-]+)$/;

/** Takes the lines of marks out of an excerpt; each speaks of the last line above that is none. */
export function parseExcerpt(content: string): Pick<Excerpt, 'text' | 'expected'> {
  const expected: Expected[] = [];
  let text = '';
  let line = '';
  for (const one of content.split('\n')) {
    const mark = MARK.exec(one);
    if (mark === null) {
      text += line;
      line = `${one}\n`;
      continue;
    }
    const [, before = '', signs = '', level = '', code = ''] = mark;
    const start = text.length + offsetAt(line, before.length);
    const end = signs === '|' ? start : text.length + offsetAt(line, before.length + signs.length);
    expected.push({ start, end, level, code });
  }
  return { text: text + line.slice(0, -1), expected };
}

/** The offset in a line at which a column of a fixed-width font begins. */
function offsetAt(line: string, column: number): number {
  let [offset, width] = [0, 0];
  while (offset < line.length && width < column) width += displayWidth(line.charAt(offset++));
  return offset;
}
