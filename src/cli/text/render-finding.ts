import type { CheckedFileJson, FindingJson } from '../../core/model/check-schema';
import { type Lines, positionAt } from '../../core/text/lines';
import { renderExplanation } from '../explain/render-explanation';
import type { CliWords } from '../words';
import { printable } from './display';
import { type Excerpt, excerpt } from './excerpt';
import type { Palette } from './palette';

/** How text output looks: its words, its colours and how many columns a line may take. */
export interface Style {
  readonly words: CliWords;
  readonly palette: Palette;
  readonly width: number;
}

/** Of a long list of other places these many are shown; all are in the JSON. */
const PLACES = 8;
const GUTTER = '  │ ';

/** `path:line:column: level [code] message`, the line with the range underlined, the other places, the best fix. */
export function renderFinding(
  { path, previous }: Pick<CheckedFileJson, 'path' | 'previous'>,
  finding: FindingJson,
  text: string,
  lines: Lines,
  style: Style,
): string {
  const { palette, words } = style;
  const level = palette.severity[finding.severity](words.severity[finding.severity]);
  const place = palette.path(`${printable(path)}:${finding.line + 1}:${finding.column + 1}`);
  const code = palette.quiet(`[${finding.code}]`);
  const out = [`${place}: ${level} ${code} ${printable(finding.message)}`];
  if (finding.place !== undefined) out.push(`  ${palette.quiet(printable(words.place(finding.place)))}`);
  if (finding.code !== 'notice') out.push(...renderExcerpt(finding, text, lines, style));
  out.push(...renderPlaces(finding, lines, style), ...renderPrevious(finding, previous, style));
  const [best] = finding.fixes;
  if (best) out.push(`  ${palette.good('→')} ${words.fix(printable(best.title))}`);
  if (finding.remark !== undefined) out.push(`  ${palette.quiet(printable(finding.remark))}`);
  if (finding.explanation !== undefined) out.push(...renderExplanation(finding.explanation, words.explaining, palette));
  return `${out.join('\n')}\n`;
}

/** In one quiet line: where it is, what it says, who accepted it and why. */
export function renderAccepted(
  path: string,
  { line, column, code, message }: FindingJson,
  { by, reason }: NonNullable<FindingJson['accepted']>,
  { palette, words }: Style,
): string {
  const place = `${printable(path)}:${line + 1}:${column + 1}`;
  const accepted = words.annotations.accepted(printable(by), printable(reason));
  return `${palette.quiet(`${place}: ${accepted} [${code}] ${printable(message)}`)}\n`;
}

function renderExcerpt(finding: FindingJson, text: string, lines: Lines, style: Style): readonly string[] {
  const { palette, width } = style;
  const { source, marks } = excerpt(text, lines, finding, finding.related, width - GUTTER.length - 2);
  const gutter = palette.quiet(GUTTER.trimEnd());
  return [`${gutter} ${source.trimEnd()}`, `${gutter} ${underline(marks, finding, palette)}`];
}

function underline(marks: Excerpt['marks'], finding: FindingJson, palette: Palette): string {
  return marks
    .map(({ kind, gap, width }) => {
      const mark =
        kind === 'own' ? palette.severity[finding.severity]('^'.repeat(width)) : palette.quiet('~'.repeat(width));
      return ' '.repeat(gap) + mark;
    })
    .join('');
}

function renderPlaces({ related }: FindingJson, lines: Lines, { palette, words }: Style): readonly string[] {
  const shown = related.length > PLACES + 1 ? related.slice(0, PLACES) : related;
  const out = shown.map(({ start, message, place }) => {
    const { line, column } = positionAt(lines, start);
    const where = place === undefined ? '' : palette.quiet(`  ${printable(words.place(place))}`);
    return `  ${palette.quiet(`${line + 1}:${column + 1}`)}  ${printable(message)}${where}`;
  });
  if (shown.length < related.length)
    out.push(`  ${palette.quiet(`… ${words.morePlaces(related.length - shown.length)}`)}`);
  return out;
}

/** The places in the report of the year before, each with that report's path: terminals make links of them. */
function renderPrevious(
  { inPrevious = [] }: FindingJson,
  previous: CheckedFileJson['previous'],
  { palette }: Style,
): readonly string[] {
  return inPrevious.slice(0, PLACES).map(({ line, column, message }) => {
    const where = `${printable(previous?.path ?? '')}:${line + 1}:${column + 1}`;
    return `  ${palette.quiet(where)}  ${printable(message)}`;
  });
}
