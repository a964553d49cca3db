import { type ExplainedTerm, explainFinding } from '../core/findings/explain';
import type { Analysis } from '../core/model/analysis';
import type { FindingJson } from '../core/model/check-schema';
import type { ExplainedTermJson, ExplanationJson } from '../core/model/explanation-schema';
import type { Message } from '../core/model/message';
import type { Known, NumberEvidence } from '../core/model/number-evidence';
import { positionAt } from '../core/text/lines';
import type { Language } from '../messages/language';
import { messages, type Say } from '../messages/messages';

/** Why a published finding is one, in words. `analysis` is that of its file, made with `evidence`. */
export function presentExplanation(
  analysis: Analysis,
  { relation, code }: Pick<FindingJson, 'relation' | 'code'>,
  language: Language,
): ExplanationJson {
  const say = messages(language, analysis.form);
  const explanation = explainFinding(analysis, { relation });
  if (explanation === null)
    return { source: null, basis: say({ key: 'explained.check', args: { code } }), terms: [], silencedBy: [] };
  const { relation: judged, terms, clause, reason, silencers } = explanation;
  return {
    source: judged.source,
    basis: say(basisOf(judged.source, clause)),
    terms: terms.map((term) => presentTerm(term, analysis, say)),
    ...(judged.arithmetic !== '' && { formula: judged.arithmetic }),
    ...(reason !== null && { reason: say(reason) }),
    silencedBy: silencers.map((silencer) => ({
      code: silencer,
      message: say({ key: `silenced.${silencer}`, args: {} }),
    })),
  };
}

function basisOf(source: string, clause: string | null): Message {
  const key = source.startsWith('form:') ? 'explained.form' : 'explained.sentence';
  return { key, args: clause === null ? { source } : { source, clause } };
}

function presentTerm({ term, evidence }: ExplainedTerm, { lines }: Analysis, say: Say): ExplainedTermJson {
  const { role, start, end, text, indicator, inPrevious } = term;
  const place = { key: inPrevious === undefined ? (`place.${role}` as const) : ('place.previous' as const) };
  const args = indicator === undefined ? { value: text } : { value: text, labelIndicator: indicator };
  const at = { role, start, end, ...positionAt(lines, start), message: say({ ...place, args }) };
  if (evidence !== undefined) return { ...at, ...presentEvidence(evidence, say) };
  const indicators = indicator === undefined ? [] : [indicator];
  if (inPrevious !== undefined) return { ...at, indicators, details: [say({ key: 'explained.previous', args: {} })] };
  return { ...at, indicators, details: indicator === undefined ? [] : [say({ key: 'explained.cell', args: {} })] };
}

type Evidenced = Omit<ExplainedTermJson, 'role' | 'start' | 'end' | 'line' | 'column' | 'message'>;

function presentEvidence(evidence: NumberEvidence, say: Say): Evidenced {
  const { indicators, unit, whose, when, matter } = evidence;
  return {
    indicators: [...indicators],
    ...(unit !== '' && { unit }),
    whose: partOf(whose),
    when: partOf(when),
    matter: partOf(matter),
    details: [
      say(countsMessage(evidence)),
      say({ key: 'explained.whose', args: partOf(whose) }),
      say({ key: 'explained.when', args: partOf(when) }),
      say({ key: 'explained.matter', args: partOf(matter) }),
    ],
  };
}

/** Of a clause of any length so many characters are quoted, those next to the number. */
const QUOTED = 24;

function countsMessage({ indicators, before, after, unit }: NumberEvidence): Message {
  const words = `${before.slice(-QUOTED)}…${unit}${after.slice(0, QUOTED / 2)}`;
  const [firstIndicator, ...others] = indicators;
  if (firstIndicator === undefined) return { key: 'explained.counts', args: { words } };
  const sum = others.length === 0 ? {} : { others: indicators.length };
  return { key: 'explained.counts', args: { words, firstIndicator, ...sum } };
}

const partOf = <Value>({ is, evidence, saidIn }: Known<Value>) => ({
  is: evidence === 'unknown' ? ('unknown' as const) : is,
  saidIn,
});
