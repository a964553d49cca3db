/** The rows and sums of the national form of 2014, as a local table prints them: beside 历年累计, each in its own column. */
import { statistics2014 } from '../statistics-2014';
import type { LocalRelation } from './local-form';

const NOTE = /\([^()]{4,}\)$/;
const OPENING = /^其中:|^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d\.)/;

const nameOf = (label: string): string =>
  label
    .replace(NOTE, '')
    .replace(OPENING, '')
    .replace(/[^\u4e00-\u9fff]/g, '');

const NAMES = new Map(
  statistics2014.tables.flatMap(({ rows }) => rows.map((row): [string, string] => [row.id, nameOf(row.label)])),
);

const named = (id: string): readonly string[] => [NAMES.get(id) ?? id];

const KINDS: readonly string[] = ['sum', 'counted-once', 'subset'];

/** Of a subset the national form names the part first, a local relation its whole. */
export const nationalRelations: readonly LocalRelation[] = statistics2014.relations.flatMap((relation) => {
  const { id, kind, left, right, severity, severityBelow, clause } = relation;
  if (!KINDS.includes(kind) || /[+−@]/.test(left) || /[−@]/.test(right)) return [];
  const [total, parts] = kind === 'subset' ? [right, [left]] : [left, right.split('+')];
  if (total.includes('+')) return [];
  return [
    {
      id: `national-${id}`,
      kind: kind as LocalRelation['kind'],
      total: named(total),
      // All channels of the national form are all there are.
      parts: parts.map((part, i) => ({ names: named(part), ...(i === parts.length - 1 ? { closes: true } : {}) })),
      severity,
      ...(severityBelow === undefined ? {} : { severityBelow }),
      clause,
    },
  ];
});
