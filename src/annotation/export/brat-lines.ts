import type { Range } from '../../core/text/range';
import type { Annotation } from '../annotation';
import { readItem } from '../web-annotation';
import { ORPHAN_NOTE, OWN_NOTE, SCOPES_DIFFER } from './brat';
import { isRangeOf } from './data-set';

/** A `T` line. */
export interface Span extends Range {
  readonly id: string;
  readonly type: string;
}

/** What the lines of a standoff file say, by the id of the span that they are about. */
export interface BratLines {
  readonly spans: readonly Span[];
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly own: ReadonlyMap<string, Annotation>;
  /** The second places of `scopes-differ`, by the span of the first. */
  readonly others: ReadonlyMap<string, string>;
  readonly orphans: readonly Annotation[];
  /** Spans that could not be used. */
  readonly unused: number;
}

/** Lines of other kinds (events, normalisations) are passed over. `length` is that of the text, in code points. */
export function readBratLines(file: string, length: number): BratLines {
  const spans: Span[] = [];
  const [attributes, notes] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const [own, others] = [new Map<string, Annotation>(), new Map<string, string>()];
  const orphans: Annotation[] = [];
  let unused = 0;
  for (const line of file.split(/\r?\n/)) {
    const [id = '', head = '', text = ''] = line.split('\t');
    const [type = '', ...more] = head.split(' ');
    const [about = ''] = more;
    if (id.startsWith('T')) {
      const span = spanIn(id, type, more.join(' '), length);
      if (span === null) unused++;
      else spans.push(span);
    } else if (/^[AM]/.test(id)) push(attributes, about, type);
    else if (id.startsWith('R') && type === SCOPES_DIFFER) others.set(argument(more[0]), argument(more[1]));
    else if (id.startsWith('#') && (type === OWN_NOTE || type === ORPHAN_NOTE)) {
      const item = readItem(parsed(line.slice(id.length + head.length + 2)));
      if (item !== null && type === OWN_NOTE) own.set(about, item);
      else if (item !== null) orphans.push(item);
    } else if (id.startsWith('#')) push(notes, about, text);
  }
  return { spans, attributes, notes, own, others, orphans, unused };
}

/** `12 15` or, of several pieces, `12 15;16 20`: from the first to the last. */
function spanIn(id: string, type: string, places: string, length: number): Span | null {
  const offsets = places.split(/[ ;]/).map(Number);
  const [start, end] = [offsets[0], offsets.at(-1)];
  return isRangeOf(length, start, end) ? { id, type, start: Number(start), end: Number(end) } : null;
}

const argument = (text = ''): string => text.slice(text.indexOf(':') + 1);

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
