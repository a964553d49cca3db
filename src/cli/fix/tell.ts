import { presentFile } from '../../contract/present-file';
import type { Analysis, Finding } from '../../core/model/analysis';
import type { Edit, Fix } from '../../core/repair/fix';
import { positionAt } from '../../core/text/lines';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { Failure } from '../failure';
import type { Loaded } from '../load';
import type { Write } from '../output';
import { printable } from '../text/display';
import { renderFinding, type Style } from '../text/render-finding';
import type { Made, Unmade } from './fix-text';

/** `out` takes the diff, the fixed standard input and the questions; `tell` what was done. */
export interface Voices {
  readonly out: Write;
  readonly tell: Write;
  readonly style: Style;
}

export async function tellFailure(path: string, { code, detail }: Failure, { tell, style }: Voices): Promise<void> {
  const { words, palette } = style;
  const said = printable(words.failure[code](detail));
  await tell(`${palette.path(printable(path))}: ${palette.severity.error(words.fixing.failed)}: ${said}\n`);
}

/** What a fix is, and each place with what stood there and what stands there now, as it was before the fix was made. */
export function printMade(
  path: string,
  { fix, analysis }: Made,
  language: Language,
  dryRun: boolean,
  style: Style,
): string {
  const { words, palette } = style;
  const title = printable(messages(language, analysis.form)(fix.title));
  const places = fix.edits.map((edit) => {
    const { line, column } = positionAt(analysis.lines, edit.start);
    const where = palette.path(`${printable(path)}:${line + 1}:${column + 1}`);
    return `${where}: ${words.fixing.written(dryRun)} ${stepOf(edit, analysis.text, style)}\n`;
  });
  return `${places.join('')}  ${palette.quiet(title)}\n`;
}

/** The same of a fix that could not be made, and why. */
export function printUnmade(path: string, { fix, analysis, why }: Unmade, language: Language, style: Style): string {
  const { words, palette } = style;
  const said = printable(words.failure[why.code](why.detail));
  const places = fix.edits.map((edit) => {
    const { line, column } = positionAt(analysis.lines, edit.start);
    const where = palette.path(`${printable(path)}:${line + 1}:${column + 1}`);
    return `${where}: ${palette.severity.error(words.fixing.unwritten)} ${stepOf(edit, analysis.text, style)}\n`;
  });
  return `${places.join('')}  ${palette.quiet(printable(messages(language, analysis.form)(fix.title)))}\n  ${said}\n`;
}

function stepOf({ start, end, newText }: Edit, text: string, { words: { fixing }, palette }: Style): string {
  const old = printable(text.slice(start, end)) || fixing.blank;
  return `${old} → ${palette.good(printable(newText) || fixing.deleted)}`;
}

/** A finding as `check` shows it. */
export function printFinding(
  { path, encoding }: Loaded,
  analysis: Analysis,
  finding: Finding,
  language: Language,
  style: Style,
): string {
  const [shown] = presentFile(path, encoding, { ...analysis, findings: [finding] }, language).findings;
  return shown === undefined ? '' : renderFinding({ path }, shown, analysis.text, analysis.lines, style);
}

/** Its fixes, numbered from 1. */
export function printChoices(analysis: Analysis, fixes: readonly Fix[], language: Language): string {
  const say = messages(language, analysis.form);
  return fixes.map(({ title }, i) => `  ${i + 1}  ${printable(say(title))}\n`).join('');
}
