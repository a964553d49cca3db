import type { Anchored } from '../../annotation/anchor';
import type { Mark } from '../../annotation/annotation';
import { positionAt } from '../../core/text/lines';
import { isFailure } from '../failure';
import { printable } from '../text/display';
import type { CliWords } from '../words';
import type { Surveyed } from './survey';

/** `path:line:column: mark “words”`; without line and column where the mark has no place. */
export function describe({ path, report }: Surveyed, { annotation, range }: Anchored, words: CliWords): string {
  const place = range === null || isFailure(report) ? null : positionAt(report.analysis.lines, range.start);
  const at = place === null ? '' : `:${place.line + 1}:${place.column + 1}`;
  const quoted = annotation.target.quote.exact.replace(/\s+/g, ' ');
  const said = quoted === '' ? '' : ` “${quoted.length > LONGEST ? `${quoted.slice(0, LONGEST)}…` : quoted}”`;
  return printable(`${path}${at}: ${markIn(annotation.mark, words)}${said}`);
}

const LONGEST = 40;

function markIn(mark: Mark, { annotations }: CliWords): string {
  const name = annotations.marks[mark.kind];
  if (mark.kind === 'figure-is') return `${name} ${mark.indicator ?? annotations.noIndicator}`;
  if (mark.kind === 'labelled') return `${name} ${mark.label}`;
  return mark.kind === 'accepted' ? `${name} [${mark.finding.code}]` : name;
}
