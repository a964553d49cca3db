import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation';
import { toRange } from '../state/ranges';
import type { Services } from '../state/services';
import { type MarkStanding, standingsOf } from './standing';

/** The signs that stand behind marked places. */
const SIGNS = { confirmed: '✓', questioned: '?', accepted: '≈', corrected: '✎' } as const;

type Sign = keyof typeof SIGNS;

/** Signs for what was confirmed, questioned, accepted or set right, in the text and beside the scroll bar. */
export function registerMarkDecorations(services: Services): vscode.Disposable {
  const types = new Map(Object.keys(SIGNS).map((sign) => [sign as Sign, decorationOf(sign as Sign)]));
  const draw = (editor: vscode.TextEditor): void => {
    const analysis = services.reports.analysisOf(editor.document);
    const standings = analysis ? standingsOf(services, editor.document) : [];
    for (const [sign, type] of types) {
      const places = standings.filter((one) => signOf(one.annotation) === sign).flatMap(placesOf);
      editor.setDecorations(type, analysis ? places.map((place) => toRange(analysis, place)) : []);
    }
  };
  const drawAll = (uri?: vscode.Uri): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (uri === undefined || editor.document.uri.toString() === uri.toString()) draw(editor);
    }
  };
  drawAll();
  return vscode.Disposable.from(
    ...types.values(),
    services.reports.onDidRead(({ uri }) => drawAll(uri)),
    services.marks.onDidChange(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(() => drawAll()),
  );
}

function decorationOf(sign: Sign): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor(`gouji.${sign}Foreground`);
  return vscode.window.createTextEditorDecorationType({
    after: { contentText: SIGNS[sign], color, margin: '0 0 0 1px' },
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** A question that was answered has no sign any more, nor has a mere comment. */
function signOf({ mark, resolved }: Annotation): Sign | null {
  switch (mark.kind) {
    case 'confirmed':
    case 'accepted':
      return mark.kind;
    case 'questioned':
      return resolved ? null : mark.kind;
    case 'figure-is':
    case 'open-list':
    case 'scopes-differ':
      return 'corrected';
    default:
      return null;
  }
}

const placesOf = ({ range, other }: MarkStanding) => [range, other].filter((place) => place !== null);
