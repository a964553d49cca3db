import type { Analysis, PlainReading } from '../model/analysis';
import { linesOf } from '../text/lines';
import type { PlainText } from '../text/mapped-text';
import type { Range } from '../text/range';

/**
 * An analysis of a document's plain text with every range taken to the document's source. Whatever has a `start` and an
 * `end` is a range of the text (the contract of the model), so parts of the model that come later are taken along. Each part is
 * taken when it is first asked for: who wants the findings of a long report does not wait for the places of all its numbers.
 */
export function inSource(analysis: Analysis, plain: PlainText, source: string): Analysis {
  const { text: _, lines: __, ...rest } = analysis;
  const taken = onDemand(rest, (part) => withRanges(part, plain.toSource));
  const reading: PlainReading = {
    ...plain,
    analysis,
    get findings() {
      return taken.findings;
    },
  };
  return Object.assign(taken, { text: source, lines: linesOf(source), plain: reading });
}

/** The same properties; each is made of the given one when it is first asked for, and kept. */
function onDemand<T extends object>(given: T, make: <Value>(value: Value) => Value): T {
  const made = {} as T;
  for (const key of Object.keys(given) as (keyof T)[]) {
    const get = (): T[keyof T] => {
      const value = make(given[key]);
      Object.defineProperty(made, key, { value });
      return value;
    };
    Object.defineProperty(made, key, { get, enumerable: true, configurable: true });
  }
  return made;
}

type ToSource = PlainText['toSource'];

function withRanges<T>(value: T, toSource: ToSource): T {
  const walk = (one: unknown): unknown => (typeof one !== 'object' || one === null ? one : copyOf(one, walk, toSource));
  return walk(value) as T;
}

/** The same object where nothing in it has a place: the model is never changed, so both analyses may hold it. */
function copyOf(one: object, walk: (value: unknown) => unknown, toSource: ToSource): unknown {
  if (Array.isArray(one)) return one.length === 0 ? one : one.map(walk);
  if (one instanceof Map) return new Map([...one].map(([key, value]) => [key, walk(value)]));
  if ('low' in one) return one; // A value: three of five objects of a report are one, or a part of one.
  const properties = one as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | null = isRange(one) ? { ...one, ...toSource(one) } : null;
  for (const key in properties) {
    const value = properties[key];
    if (typeof value !== 'object' || value === null) continue;
    const taken = walk(value);
    if (taken === value) continue;
    copy ??= { ...properties };
    copy[key] = taken;
  }
  return copy ?? one;
}

const isRange = (value: object): value is Range =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
