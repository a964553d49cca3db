import type { PlainText } from '../text/mapped-text';
import { type Format, formatOf } from './format';
import { readHtml } from './html/read-html';
import { readMarkdown } from './markdown/read-markdown';
import { readPinyin } from './pinyin';

/** The plain text of a document in its format (told by its content unless it is given); null if it is plain text itself. */
export function readSource(source: string, format: Format = formatOf(source)): PlainText | null {
  if (format === 'html') return readHtml(source);
  return format === 'markdown' ? readMarkdown(source) : readPinyin(source);
}
