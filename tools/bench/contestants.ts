import { join } from 'node:path';
import type { BenchText } from './texts';

/** What is done to a text; the number keeps an optimiser from leaving it out. */
export type Run = (text: BenchText) => number;

/** Something that reads texts. It is loaded when it is asked for, so that a process may load one and nothing else. */
export interface Contestant {
  readonly name: string;
  readonly load: () => Promise<Run>;
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

/** analyze() first: the others are compared with it. It has a bundle of its own, as the other two have. */
export const CONTESTANTS: readonly Contestant[] = [
  {
    name: 'gouji analyze()',
    load: async () => {
      const { analyze }: typeof import('../../src/core/analyze') = await import(join(__dirname, 'analyze.js'));
      return ({ text }) => analyze(text).figures.length;
    },
  },
  {
    name: 'markdownlint',
    load: async () => {
      const { lint } = await import('markdownlint/sync');
      return ({ text, name }) => lint({ strings: { [name]: text } })[name]?.length ?? 0;
    },
  },
  {
    name: 'autocorrect-node',
    load: async () => {
      const { lintFor } = await import('autocorrect-node');
      return ({ text }) => lintFor(text, 'report.txt').lines.length;
    },
  },
  { name: 'floor: decode and scan', load: async () => countDigits },
];
