const TOKEN = /[\t\n\r ]*(?:("[^"\\\n\r]*(?:\\.[^"\\\n\r]*)*")|(-?\d[\d.eE+-]*|true|false|null)|([{}[\],:]))/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** Where JSON that cannot be parsed breaks off: the offset of the first token that does not belong there. Engines do not agree on telling it. */
export function jsonErrorAt(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let end = 0;
  for (;;) {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(text);
    const next: Expected | null = match === null ? null : after(expected, kindOf(match), open);
    if (match === null || next === null)
      return end + (/^[\t\n\r ]*/.exec(text.slice(end, end + 1000))?.[0].length ?? 0);
    expected = next;
    end = TOKEN.lastIndex;
  }
}

const kindOf = ([, string, scalar, sign]: RegExpExecArray): string =>
  string !== undefined ? 'string' : scalar !== undefined ? 'scalar' : (sign ?? '');

/** What may follow a token; null where it does not belong. `open` are the brackets around. */
function after(expected: Expected, kind: string, open: string[]): Expected | null {
  const isValue = expected.startsWith('value');
  if (isValue && (kind === '{' || kind === '[')) {
    open.push(kind);
    return kind === '{' ? 'key or }' : 'value or ]';
  }
  if (isValue && (kind === 'string' || kind === 'scalar')) return ', or end';
  if (expected.startsWith('key') && kind === 'string') return ':';
  if (expected === ':' && kind === ':') return 'value';
  const inside = open.at(-1);
  if (expected === ', or end' && kind === ',' && inside !== undefined) return inside === '{' ? 'key' : 'value';
  const mayClose = expected === ', or end' || expected.includes('or');
  const closes = (kind === '}' && inside === '{') || (kind === ']' && inside === '[');
  if (!mayClose || !closes) return null;
  open.pop();
  return ', or end';
}
