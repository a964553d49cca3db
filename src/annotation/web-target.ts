import type * as z from 'zod/mini';
import type { Extra, Target } from './annotation';
import { iriOf } from './iri';
import { positionSchema, quoteSchema, targetSchema } from './web-schema';

/** A target that says by a quote what it is about; null for any other (a whole document, a picture). */
export function readTarget(value: unknown): Target | null {
  const target = targetSchema.safeParse(value);
  if (!target.success) return null;
  const { source: _, selector, ...rest } = target.data;
  const selectors = listOf(selector);
  const quote = firstOf(selectors, quoteSchema);
  const position = firstOf(selectors, positionSchema);
  if (quote === null) return null;
  const { exact, prefix = '', suffix = '' } = quote.data;
  const others = selectors.filter((one) => one !== quote.from && one !== position?.from);
  return {
    quote: { exact, prefix, suffix },
    position: position && { start: position.data.start, end: position.data.end },
    ...withExtra({ ...rest, ...(others.length > 0 && { selector: others }) }),
  };
}

function firstOf<Schema extends z.ZodMiniType>(values: readonly unknown[], schema: Schema) {
  for (const from of values) {
    const { data } = schema.safeParse(from);
    if (data !== undefined) return { from, data };
  }
  return null;
}

/** As a SpecificResource of the report, which is named relative to the side file. */
export function printTarget({ quote, position, extra = {} }: Target, report: string): object {
  const { selector, ...rest } = extra;
  return {
    source: iriOf(report),
    selector: [
      { type: 'TextQuoteSelector', ...quote },
      ...(position === null ? [] : [{ type: 'TextPositionSelector', ...position }]),
      ...listOf(selector),
    ],
    ...rest,
  };
}

/** A property of JSON-LD that may be one thing or several. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

export const withExtra = (extra: Extra): { readonly extra?: Extra } => (Object.keys(extra).length > 0 ? { extra } : {});
