import assert from 'node:assert/strict';
import type { Figure } from '../../../src/core/model/analysis';
import { FIGURES } from './figures';
import { figuresOf, intervalText } from './lexed';

function told(text: string, { role, start, end, withUnit, value, approximate, unit }: Figure): string {
  const printed =
    withUnit.start < start || withUnit.end > end ? ` in «${text.slice(withUnit.start, withUnit.end)}»` : '';
  const stands = value === null ? '' : ` ${approximate ? '≈' : '='} ${intervalText(value)}`;
  return `${role} «${text.slice(start, end)}»${printed}${stands}${unit === undefined ? '' : ` ${unit}`}`;
}

describe('The figures', () => {
  for (const [text, ...figures] of FIGURES)
    it(`of ${text}`, () =>
      assert.deepEqual(
        figuresOf(text).map((figure) => told(text, figure)),
        figures,
      ));
});
