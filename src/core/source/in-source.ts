import type { Analysis } from '../model/analysis';
import { linesOf } from '../text/lines';
import type { PlainText } from '../text/mapped-text';
import type { Range } from '../text/range';

/**
 * An analysis of a document's plain text with every range taken to the document's source. Whatever has a `start` and an
 * `end` is a range of the text (the contract of the model), so parts of the model that come later are taken along.
 */
export function inSource(analysis: Analysis, plain: PlainText, source: string): Analysis {
  const { text: _, lines: __, ...rest } = analysis;
  const taken = withRanges(rest, plain.toSource);
  return { ...taken, text: source, lines: linesOf(source), plain: { ...plain, analysis, findings: taken.findings } };
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
