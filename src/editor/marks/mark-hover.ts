import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { escapeMarkdown } from '../providers/hover';
import { toOffset, toRange } from '../state/ranges';
import { SELECTOR } from '../state/recognition';
import type { Services } from '../state/services';
import { words } from '../words/speech';
import { markTitle } from './mark-title';
import { type MarkStanding, standingsOf } from './standing';

/** On a marked place: what the mark says, who made it and when, and why. */
export function registerMarkHover(services: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SELECTOR, {
    provideHover(document, position) {
      const analysis = services.reports.analysisOf(document);
      if (!analysis) return null;
      const offset = toOffset(analysis, position);
      const here = standingsOf(services, document).filter(({ range, other }) =>
        [range, other].some((place) => place !== null && place.start <= offset && offset <= place.end),
      );
      const [first] = here;
      if (!first?.range) return null;
      const said = here.map((one) => new vscode.MarkdownString(sayOf(analysis, one)));
      return new vscode.Hover(said, toRange(analysis, first.range));
    },
  });
}

function sayOf(analysis: Analysis, { annotation, complaint }: MarkStanding): string {
  const { by, created, thread } = annotation;
  const who = [by || words().marks.nobody, created.slice(0, 10)].filter(Boolean).join(' · ');
  const head = `**${escapeMarkdown(markTitle(annotation, analysis.form))}** — ${escapeMarkdown(who)}`;
  const remarks = thread.map((remark) => {
    const text = escapeMarkdown(remark.text).replaceAll('\n', '  \n');
    return remark.by === by ? text : `${escapeMarkdown(remark.by || words().marks.nobody)}：${text}`;
  });
  return [head, ...remarks, complaint === null ? '' : `_${escapeMarkdown(complaint)}_`].filter(Boolean).join('\n\n');
}
