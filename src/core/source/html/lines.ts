import type { PlainTextWriter } from '../../text/mapped-text';
import type { TextStretch } from './runs';

/** Writes runs as lines: white space collapses as in a browser, and not at all between two Chinese characters. */
export interface LineWriter {
  readonly run: (run: TextStretch) => void;
  readonly newLine: (at: number) => void;
}

const isWide = (character: string): boolean => character.charCodeAt(0) >= 0x2e80;

export function lineWriter(writer: PlainTextWriter): LineWriter {
  let pending: TextStretch | null = null;
  const space = (next: string): void => {
    const last = writer.last();
    const source = pending;
    pending = null;
    if (source === null || last === '' || last === '\n') return;
    const wrapped = /[\r\n]/.test(source.text) && isWide(last) && isWide(next);
    if (!wrapped) writer.put(' ', source.start, source.end);
  };
  return {
    run: (run) => {
      if (run.kind === 'space') {
        pending ??= run;
        return;
      }
      space(run.text);
      if (run.kind === 'text') writer.copy(run.start, run.end);
      else writer.put(run.text, run.start, run.end);
    },
    newLine: (at) => {
      pending = null;
      writer.newLine(at);
    },
  };
}
