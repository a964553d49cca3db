import { composed, type PlainText } from '../text/mapped-text';
import { readDrawnTables } from './drawn/read-drawn-tables';
import { type Format, formatOf } from './format';
import { readHtml } from './html/read-html';
import { readMarkdown } from './markdown/read-markdown';
import { readPinyin } from './pinyin';
import { readPrinted } from './printed/read-printed';

/**
 * The plain text of a document in its format (told by its content unless it is given): its markup read, its tables as rows
 * between bars, its characters as they are printed. Null if it is such text itself.
 */
export function readSource(source: string, format: Format = formatOf(source)): PlainText | null {
  let plain = readFormat(source, format);
  for (const read of [readPrinted, readDrawnTables]) {
    const next = read(plain?.text ?? source);
    plain = plain === null || next === null ? (plain ?? next) : composed(plain, next);
  }
  return plain;
}

function readFormat(source: string, format: Format): PlainText | null {
  if (format === 'html') return readHtml(source);
  return format === 'markdown' ? readMarkdown(source) : readPinyin(source);
}
