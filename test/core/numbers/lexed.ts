import { formatExact } from '../../../src/core/arithmetic/exact';
import type { Interval } from '../../../src/core/arithmetic/interval';
import type { Figure } from '../../../src/core/model/analysis';
import { lexNumbers } from '../../../src/core/numbers/lex';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';

export const figuresOf = (text: string): readonly Figure[] => lexNumbers(text, indexOfText(fold(text)), []);

/** `[200,300)`; a point is its number alone. */
export function intervalText(value: Interval | null): string {
  if (value === null) return '';
  const low = value.low === null ? '' : formatExact(value.low);
  const high = value.high === null ? '' : formatExact(value.high);
  if (low === high && !value.lowOpen && !value.highOpen) return low;
  return `${value.lowOpen ? '(' : '['}${low},${high}${value.highOpen ? ')' : ']'}`;
}

/** Every figure as `role text`, one line a figure: what a table of expectations compares. */
export const rolesOf = (text: string): string[] => figuresOf(text).map((figure) => `${figure.role} ${figure.text}`);

/** The statistics and percentages as `text with unit = value`, approximate ones with ≈. */
export const valuesOf = (text: string): string[] =>
  figuresOf(text)
    .filter((figure) => figure.value !== null)
    .map((figure) => {
      const printed = text.slice(figure.withUnit.start, figure.withUnit.end);
      return `${printed} ${figure.approximate ? '≈' : '='} ${intervalText(figure.value)}`;
    });
