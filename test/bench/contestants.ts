import { lintFor } from 'autocorrect-node';
import { analyze } from '../../src/core/analyze';
import type { BenchText } from './texts';

/** Something that is done to a text; the number keeps an optimiser from leaving it out. */
export interface Contestant {
  readonly name: string;
  readonly run: (text: BenchText) => number;
}

const decoder = new TextDecoder();

/** What nobody who reads a report can save: decoding it and looking at every character once. */
function countDigits({ bytes }: BenchText): number {
  const text = decoder.decode(bytes);
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
  }
  return digits;
}

/** analyze() first: the others are compared with it. markdownlint is an ES module, hence the promise. */
export async function contestants(): Promise<readonly Contestant[]> {
  const { lint } = await import('markdownlint/sync');
  return [
    { name: 'gouji analyze()', run: ({ text }) => analyze(text).figures.length },
    { name: 'markdownlint', run: ({ text, name }) => lint({ strings: { [name]: text } })[name]?.length ?? 0 },
    { name: 'autocorrect-node', run: ({ text }) => lintFor(text, 'report.txt').lines.length },
    { name: 'floor: decode and scan', run: countDigits },
  ];
}
