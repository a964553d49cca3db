import { readWord } from '../../src/documents/word/read-word';
import { docxOf } from '../fixtures/files/docx';
import { wordParts } from '../fixtures/files/from-text';
import { LAYOUTS } from '../fixtures/layouts';
import type { YearReport } from './collection';

/** How reports of a collection are kept, mixed as folders have them. */
export const KEPT_AS = ['pipes', 'html', 'docx', 'markdown', 'tabs'] as const;
export type KeptAs = (typeof KEPT_AS)[number];

/** A file of the collection: its name's end, its bytes or text, and the text that is read of it. */
export interface KeptReport {
  readonly extension: 'txt' | 'html' | 'docx' | 'md';
  readonly content: string | Uint8Array;
  readonly text: string;
  readonly format?: 'plain';
}

const rendered = (name: string, report: YearReport): string => {
  const layout = LAYOUTS.find((one) => one.name === name);
  if (layout === undefined) throw new Error(`no layout ${name}`);
  const { text } = layout.render(report);
  return report.growth === null ? text : withSentence(text, report.growth);
};

/** The sentence stands in a paragraph of its own before the second chapter. */
function withSentence(text: string, sentence: string): string {
  const heading = /^.*二、主动公开政府信息情况.*$/m.exec(text);
  if (heading === null) throw new Error('no second chapter');
  const html = heading[0].includes('<');
  return `${text.slice(0, heading.index)}${html ? `<p>${sentence}</p>` : `${sentence}\n`}\n${text.slice(heading.index)}`;
}

export function keptReport(report: YearReport, as: KeptAs): KeptReport {
  if (as === 'docx') {
    const content = docxOf(wordParts(rendered('tabs', report)));
    const read = readWord(content);
    if (!('text' in read)) throw new Error('the Word document cannot be read');
    return { extension: 'docx', content, text: read.text, format: 'plain' };
  }
  const text = rendered(as, report);
  return { extension: as === 'html' ? 'html' : as === 'markdown' ? 'md' : 'txt', content: text, text };
}
