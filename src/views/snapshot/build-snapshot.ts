import { analysisStatus, isProblem } from '../../core/findings/analysis-status';
import type { Analysis, Finding } from '../../core/model/analysis';
import { unreadFigures } from '../../core/model/unread-figures';
import { lineAt } from '../../core/text/lines';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import { statusText } from '../../messages/status-text';
import { modelVocabulary } from '../../messages/vocabulary';
import type { FindingView, Snapshot } from '../snapshot';
import { factsOf } from './facts';
import { figureViewer } from './figure-views';
import { standings } from './marks';
import { numberedOutline } from './outline';
import { channelBars, requestFlow } from './pictures';
import { relationViews } from './relation-views';
import { sectionViews } from './section-views';
import { tableViews } from './table-views';

/** What the surroundings know of findings: their corrections, and who accepted them. */
export interface Treatment {
  readonly fixesOf: (finding: Finding) => FindingView['fixes'];
  /** Null where nobody accepted it. */
  readonly acceptedFor: (finding: Finding) => FindingView['accepted'];
}

export const UNTREATED: Treatment = { fixesOf: () => [], acceptedFor: () => null };

/** The whole of what a surface shows of a document. `name` is the file's name without its folder. */
export function buildSnapshot(
  name: string,
  analysis: Analysis,
  language: Language,
  treatment: Treatment = UNTREATED,
): Snapshot {
  const outline = numberedOutline(analysis);
  const standingOf = standings(analysis);
  const figure = figureViewer(analysis, language, ({ start, withUnit, indicator }) => {
    const own = standingOf({ start, end: withUnit.end }, indicator);
    return own.relations.length > 0 ? own : standingOf(withUnit, indicator);
  });
  const open = analysis.findings.filter((finding) => treatment.acceptedFor(finding) === null);
  const { relations: verdicts, ...coverage } = analysis.coverage;
  return {
    language,
    name,
    title: analysis.title ?? name,
    facts: factsOf(analysis, language),
    status: statusView(analysis, open, language),
    coverage: { ...coverage, verdicts, unreadFigures: unreadFigures(analysis).map(figure) },
    sections: sectionViews(analysis, outline, tableViews(analysis, language, standingOf), figure, open),
    relations: relationViews(analysis, language, outline.sectionAt),
    findings: findingViews(analysis, language, treatment),
    channels: channelBars(analysis, language),
    requests: requestFlow(analysis, language),
  };
}

function statusView(analysis: Analysis, open: readonly Finding[], language: Language): Snapshot['status'] {
  const status = analysisStatus(analysis, { open });
  const problems = open.filter(isProblem).length;
  const hints = open.filter(({ severity }) => severity === 'hint').length;
  return { reading: status.status, problems, text: statusText(language, status, { problems, hints }) };
}

function findingViews(analysis: Analysis, language: Language, treatment: Treatment): readonly FindingView[] {
  const say = messages(language, analysis.form);
  const { severities } = modelVocabulary(language);
  const places = new Map(analysis.relations.map(({ id }, place) => [id, place]));
  return analysis.findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    severityName: severities[finding.severity],
    message: say(finding.message),
    line: lineAt(analysis.lines, finding.start) + 1,
    fixes: treatment.fixesOf(finding),
    accepted: treatment.acceptedFor(finding),
    relation: finding.relation === null ? null : (places.get(finding.relation) ?? null),
    start: finding.start,
    end: finding.end,
  }));
}
