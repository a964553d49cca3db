import type { Finding, Relation } from '../report/analysis';
import { damageOf } from '../text/damage';
import { overlaps, type Range } from '../text/range';
import type { Survey } from '../text/survey';

/** Relations that speak of dates are read with the damage in mind already. */
const AWARE = new Set(['period', 'signature-date', 'heading-numbering', 'announced-count']);

/**
 * Lowers to hints what rests on damaged places: in a document that lost single characters, a figure of a sentence that
 * overlaps a damaged token may have lost some of its own. Tables keep their levels: their figures are whole cells.
 */
export function soften(
  survey: Survey,
  findings: readonly Finding[],
  relations: readonly Relation[],
): readonly Finding[] {
  const loud = findings.filter((finding) => isLoud(finding) && !AWARE.has(finding.code));
  if (loud.length === 0) return findings;
  const sources = new Map(relations.map(({ id, source }) => [id, source]));
  const doubtful = loud.filter(({ relation }) => sources.get(relation ?? '')?.startsWith('form:') === false);
  if (doubtful.length === 0) return findings;
  const damage = damageOf(survey);
  if (!damage.isDamaged) return findings;
  const isHit = (range: Range): boolean => damage.zones.some((zone) => overlaps(zone, range));
  return findings.map((finding) =>
    doubtful.includes(finding) && (isHit(finding) || finding.related.some(isHit))
      ? { ...finding, severity: 'hint' }
      : finding,
  );
}

const isLoud = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
