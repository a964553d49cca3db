import type { ExplanationJson } from '../../core/model/explanation-schema';
import { printable } from '../text/display';
import type { Palette } from '../text/palette';
import type { ExplainingWords } from '../words';

/** Why a finding is one, indented below it: its basis, each of its numbers with what is known of it, what would have kept it from being one. */
export function renderExplanation(
  { basis, terms, formula, reason, silencedBy }: ExplanationJson,
  explaining: ExplainingWords,
  palette: Palette,
): readonly string[] {
  const lines = [`  ${palette.path(explaining.head)}`, `    ${printable(explaining.basis(basis))}`];
  for (const { line, message, details, start, end } of terms) {
    const place = end > start ? explaining.line(line + 1) : '';
    lines.push(`    ${printable(place + message)}`, ...details.map((detail) => `      ${printable(detail)}`));
  }
  if (formula !== undefined) lines.push(`    ${printable(explaining.formula(formula))}`);
  if (reason !== undefined) lines.push(`    ${printable(explaining.reason(reason))}`);
  if (silencedBy.length > 0) lines.push(`    ${explaining.silencedBy}`);
  lines.push(...silencedBy.map(({ message }) => `      - ${printable(message)}`));
  return lines;
}
