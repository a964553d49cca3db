import type { Analysis } from '../../core/model/analysis';
import { applied } from '../../core/repair/fix';
import { positionAt } from '../../core/text/lines';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import { printable } from '../text/display';
import type { Style } from '../text/render-finding';
import type { Suggestion } from './suggestions';
import { unifiedDiff } from './unified-diff';

/** Lines around a change: the finding says where it is. */
const CONTEXT = 1;

/** Finding by finding: what does not agree, then each suggestion with its id and as a diff. What is no diff begins with `#`. */
export function printSuggestions(
  path: string,
  analysis: Analysis,
  suggestions: readonly Suggestion[],
  language: Language,
  { words: { severity, fixing }, palette }: Style,
): string {
  const say = messages(language, analysis.form);
  const shown = new Set<string>();
  let out = '';
  for (const [i, { id, finding, fix }] of suggestions.entries()) {
    if (finding !== suggestions[i - 1]?.finding) {
      const { line, column } = positionAt(analysis.lines, finding.start);
      const place = palette.path(`${printable(path)}:${line + 1}:${column + 1}`);
      const level = palette.severity[finding.severity](severity[finding.severity]);
      out += `# ${place}: ${level} [${finding.code}] ${printable(say(finding.message))}\n`;
    }
    const title = fixing.suggestion(id, printable(say(fix.title)));
    out += `# ${palette.good(title)}${shown.has(id) ? fixing.shownAbove : ''}\n`;
    if (!shown.has(id)) out += unifiedDiff(path, analysis.text, applied(analysis.text, fix.edits), CONTEXT);
    shown.add(id);
  }
  return out;
}
