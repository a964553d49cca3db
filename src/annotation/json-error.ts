import { type ParseError, parse } from 'jsonc-parser/lib/esm/main.js';

/** Where JSON that cannot be parsed breaks off: the offset of the first fault. Engines do not agree on telling it. */
export function jsonErrorAt(text: string): number {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  return errors[0]?.offset ?? text.length;
}
