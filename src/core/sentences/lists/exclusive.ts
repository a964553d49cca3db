import type { UnitClass } from '../../numbers/unit-table';
import { unitClass } from '../../numbers/units';
import { OF_INFORMATION } from '../../subjects/attributes';
import { CASE_TOPICS } from '../../subjects/concepts/topics';
import { AROUND_EXPLANATION, EXPLANATIONS, FIELDS_AND_SECTIONS } from '../../subjects/information-kinds';
import { PUBLISH } from '../../subjects/publish';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { areOpposites } from './opposites';
import { attributeNamed, type Criterion, criterionOf, isKindOfInformation, isWideKind, nameOf } from './part-names';

/** Criteria by which an item is in one part only. */
const DIVIDING: ReadonlySet<Criterion> = new Set(['attribute', 'applicant', 'result', 'outcome', 'way', 'kind']);

/** Fewer names of kinds may be two views on the same things, unless their words are those of kinds. */
const ENOUGH_NAMES = 3;

/** Somebody may be of several kinds: 党员, 青年. */
const PEOPLE: ReadonlySet<UnitClass> = new Set<UnitClass>(['person', 'person-time']);

/** 一审4件,二审3件: a case goes on. */
const isCase = ({ topic }: Measurement): boolean => topic !== null && CASE_TOPICS.has(topic);

/**
 * One kind of several may be that of explanations, of a field or of a section of the site; two of these may be of the same document,
 * unless they explain different ones: 会议解读, 年报解读.
 */
function criteriaOf(parts: readonly Measurement[]): readonly Criterion[] {
  const criteria = parts.map((part) => {
    const criterion = criterionOf(part);
    return criterion === 'explanation' && explainedBy(nameOf(part)).length > 1 ? 'kind' : criterion;
  });
  const isKindOf = (at: number): boolean => criteria[at] === 'explanation' || isSingleKind(parts[at] as Measurement);
  const others = criteria.filter((one, at) => one !== 'kind' && isKindOf(at)).length;
  return others === 1 && parts.length >= ENOUGH_NAMES
    ? criteria.map((one, at) => (isKindOf(at) ? 'kind' : one))
    : criteria;
}

/** What is explained: 会议 of 会议解读; little is left of 图解, 政策解读. */
const explainedBy = (name: string): string => name.split(WAY_OF_EXPLAINING).join('');
const WAY_OF_EXPLAINING = new RegExp(oneOf(EXPLANATIONS, AROUND_EXPLANATION));

/** 公共资源领域信息, 专题专栏信息: others may be of it as well, but in a list of kinds it is one of them. */
const isSingleKind = (part: Measurement): boolean => {
  const name = nameOf(part);
  return !isWideKind(name) && ENDS_IN_FIELD.test(name);
};
const ENDS_IN_FIELD = new RegExp(`(?:${oneOf(FIELDS_AND_SECTIONS)})(?:${oneOf(OF_INFORMATION)})*$`);

const VERB = new RegExp(`^(?:${oneOf(PUBLISH)})`);

/** Of two kinds neither may be the other's: 发布通知公告, 发布工程信息 with the verb of the total said again. */
function areTwoKinds(names: readonly string[]): boolean {
  const [a = '', b = ''] = names;
  const [first, second] = [a, b].map((name) => name.replace(VERB, '')) as [string, string];
  if (isWideKind(a) || isWideKind(b)) return false;
  if (first.length < 2 || second.length < 2 || first.slice(0, 2) === second.slice(0, 2)) return false;
  const isSameEnding = first.at(-1) === second.at(-1);
  return (isKindOfInformation(first) && isKindOfInformation(second)) || isSameEnding;
}

/**
 * Whether no item can be in two of the parts: all are told apart by one criterion that divides, each has a name of its own, and
 * no name is within another. Then they are never more than their total, whether or not the list names all of them.
 */
export function excludeEachOther(parts: readonly Measurement[]): boolean {
  if (parts.length < 2) return false;
  if (areOpposites(parts)) return true;
  const [criterion, ...more] = new Set(criteriaOf(parts));
  if (criterion === undefined || more.length > 0 || !DIVIDING.has(criterion)) return false;
  const names = parts.map(nameOf);
  if (criterion === 'attribute') return new Set(names.map(attributeNamed)).size === parts.length;
  if (criterion !== 'kind') return new Set(parts.map(({ concept }) => concept)).size === parts.length;
  if (parts.some(({ unit }) => PEOPLE.has(unitClass(unit)))) return false;
  if (names.some((name) => name.length < 2) || new Set(names).size < names.length) return false;
  const isWithin = names.some((name, at) => names.some((other, i) => i !== at && other.includes(name)));
  return !isWithin && (parts.length >= ENOUGH_NAMES || (!parts.some(isCase) && areTwoKinds(names)));
}
