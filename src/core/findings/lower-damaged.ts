import type { Finding, Relation } from '../model/analysis';
import { KINDS } from '../relations/kinds/all';
import { damageOf } from '../text/damage';
import { rangeIndexOf } from '../text/range-index';
import type { TextIndex } from '../text/search/text-index';

/** Codes whose readers handle damaged text themselves. */
const AWARE: ReadonlySet<string> = new Set(
  Object.values(KINDS)
    .filter(({ knowsDamage }) => knowsDamage)
    .map(({ code }) => code),
);

/**
 * Lowers to hints what rests on damaged places: in a document that lost single characters, a figure of a sentence that
 * overlaps a damaged token may have lost some of its own. Tables keep their levels: their figures are whole cells.
 */
export function lowerDamaged(
  textIndex: TextIndex,
  findings: readonly Finding[],
  relations: readonly Relation[],
): readonly Finding[] {
  const loud = findings.filter((finding) => isLoud(finding) && !AWARE.has(finding.code));
  if (loud.length === 0) return findings;
  const broken = new Set(loud.map(({ relation }) => relation));
  const ofText = relations.filter(({ id, source }) => broken.has(id) && !source.startsWith('form:'));
  const ids = new Set<string | null>(ofText.map(({ id }) => id));
  const doubtful = new Set(loud.filter(({ relation }) => ids.has(relation)));
  if (doubtful.size === 0) return findings;
  const damage = damageOf(textIndex);
  if (!damage.isDamaged) return findings;
  const { touches } = rangeIndexOf(damage.zones);
  return findings.map((finding) =>
    doubtful.has(finding) && (touches(finding) || finding.related.some(touches))
      ? { ...finding, severity: 'hint' }
      : finding,
  );
}

const isLoud = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
