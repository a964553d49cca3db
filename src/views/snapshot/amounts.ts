import { add, compare, type Exact, formatExact, toNumber, ZERO } from '../../core/arithmetic/exact';
import { isPoint } from '../../core/arithmetic/interval';
import type { Analysis } from '../../core/model/analysis';
import { firstCells } from '../../core/model/first-cells';
import type { Range } from '../../core/text/range';
import { indicatorName } from '../../messages/indicator-name';
import type { Language } from '../../messages/language';
import type { AmountView } from '../snapshot';

/** An exact quantity of a document and where it is said. */
export interface Amount extends Range {
  readonly value: Exact;
  /** A cell says it; else a sentence. */
  readonly isCell: boolean;
}

/** Answers with the quantity of an indicator: of the first table, else of the first sentence that says it exactly. */
export function amountsOf({ tables, figures }: Analysis): (id: string) => Amount | null {
  const amounts = new Map<string, Amount>();
  for (const { indicator, value, start, end } of figures) {
    if (indicator === undefined || amounts.has(indicator) || !value?.low || !isPoint(value)) continue;
    amounts.set(indicator, { value: value.low, isCell: false, start, end });
  }
  for (const [id, { value, start, end }] of firstCells(tables)) {
    if (value?.low && isPoint(value)) amounts.set(id, { value: value.low, isCell: true, start, end });
  }
  return (id) => amounts.get(id) ?? null;
}

/**
 * Several indicators as one quantity, placed at the first that is not zero; null where none is said. Where cells say
 * some of them, sentences do not add others: they may say the whole of what the cells say in parts.
 */
export function amountTogether(ids: readonly string[], amountOf: (id: string) => Amount | null): Amount | null {
  const all = ids.map(amountOf).filter((amount) => amount !== null);
  const cells = all.filter(({ isCell }) => isCell);
  const said = cells.length > 0 ? cells : all;
  const [first] = said;
  if (!first) return null;
  const value = said.reduce((sum, amount) => add(sum, amount.value), ZERO);
  const { start, end } = said.find((amount) => compare(amount.value, ZERO) !== 0) ?? first;
  return { value, isCell: first.isCell, start, end };
}

export const amountView = ({ value, start, end }: Amount, label: string): AmountView => ({
  label,
  value: toNumber(value),
  text: formatExact(value),
  start,
  end,
});

/** The views of those indicators that the document gives, by their names. */
export function namedAmounts(
  ids: readonly string[],
  amountOf: (id: string) => Amount | null,
  language: Language,
  form: string,
): readonly AmountView[] {
  return ids.flatMap((id) => {
    const amount = amountOf(id);
    return amount ? [amountView(amount, indicatorName(language, form, id))] : [];
  });
}
