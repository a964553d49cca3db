import type * as vscode from 'vscode';
import { outdatedAcceptances } from '../../annotation/acceptance';
import type { Annotation } from '../../annotation/annotation';
import { identityKey, identityOf } from '../../annotation/finding-identity';
import type { Analysis } from '../../core/model/analysis';
import type { Range } from '../../core/text/range';
import type { Services } from '../state/services';
import { language } from '../state/settings';
import { words } from '../words/speech';

/** A mark as it is shown. */
export interface MarkStanding {
  readonly annotation: Annotation;
  /** Null for a mark that has lost its place. */
  readonly range: Range | null;
  /** Of "scopes differ". */
  readonly other: Range | null;
  /** Why somebody should look at it: it has no place, or no effect any more. Null where all is well. */
  readonly complaint: string | null;
}

const KNOWN = new WeakMap<
  Analysis,
  { readonly of: readonly unknown[]; readonly language: string; readonly standings: readonly MarkStanding[] }
>();

/** The marks of a report, in the order of its side file. */
export function standingsOf({ reports, places }: Services, document: vscode.TextDocument): readonly MarkStanding[] {
  const analysis = reports.analysisOf(document);
  const anchored = places.of(document);
  if (!analysis || anchored.length === 0) return [];
  const known = KNOWN.get(analysis);
  if (known?.of === anchored && known.language === language()) return known.standings;
  const annotations = anchored.map(({ annotation }) => annotation);
  const accepted = acceptedPlaces(analysis, annotations);
  const complaints = complaintsOf(analysis, annotations);
  const standings = anchored.map(({ annotation, range, other, orphan }): MarkStanding => {
    const atFinding = accepted.get(annotation);
    if (atFinding) return { annotation, range: atFinding, other: null, complaint: null };
    const why =
      orphan === null ? null : words().marks.lost(annotation.target.quote.exact, words().marks.orphans[orphan]);
    return {
      annotation,
      range: orphan === null ? range : null,
      other,
      complaint: complaints.get(annotation.id) ?? why,
    };
  });
  KNOWN.set(analysis, { of: anchored, language: language(), standings });
  return standings;
}

/** An acceptance stands at its finding, wherever that is now. */
function acceptedPlaces(analysis: Analysis, annotations: readonly Annotation[]): ReadonlyMap<Annotation, Range> {
  const places = new Map<Annotation, Range>();
  const wanted = annotations.filter(({ mark }) => mark.kind === 'accepted');
  if (wanted.length === 0) return places;
  const findings = new Map(analysis.findings.map((finding) => [identityKey(identityOf(analysis, finding)), finding]));
  for (const annotation of wanted) {
    const { mark } = annotation;
    const finding = mark.kind === 'accepted' ? findings.get(identityKey(mark.finding)) : undefined;
    if (finding) places.set(annotation, finding);
  }
  return places;
}

function complaintsOf(analysis: Analysis, annotations: readonly Annotation[]): ReadonlyMap<string, string> {
  const w = words().marks;
  const complaints = new Map(outdatedAcceptances(analysis, annotations).map(({ id }) => [id, w.outdated]));
  for (const { correction, effect } of analysis.corrections ?? []) {
    if (effect !== 'applied' && correction.id !== undefined) complaints.set(correction.id, w.effects[effect]);
  }
  return complaints;
}
