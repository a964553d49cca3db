import { joined, type Months, monthsIn, monthsOf } from '../../numbers/months';
import { parseWholeNumber } from '../../numbers/whole-number';
import { BESIDE_NAMES, COMPLEMENTS, NEGATION } from '../../subjects/complements';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { compact } from '../mentions/mention';
import { attributeNamed, nameOf } from './part-names';

export const COMPLEMENT_ROWS = COMPLEMENTS.map((row) => row.map((words) => new RegExp(oneOf(words))));
const NEGATED = new RegExp(`(?:${oneOf(NEGATION)})([\\u4e00-\\u9fa5]{2,})$`);
const BESIDE = new RegExp(oneOf(BESIDE_NAMES), 'g');
/** 不, 未 and their like anywhere in a name. */
export const NEGATES = new RegExp(oneOf(NEGATION));

/** 合格1219批次,不合格31批次: the one name is the other with 不. */
export function isNegation([a, b]: readonly string[]): boolean {
  if (a === undefined || b === undefined) return false;
  const [plain, negated] = NEGATES.test(a) ? [b, a] : [a, b];
  const core = NEGATED.exec(negated)?.[1];
  if (core === undefined || NEGATES.test(plain)) return false;
  const isAlike = plain.slice(0, 2) === core.slice(0, 2) && plain.slice(-2) === core.slice(-2);
  return plain.startsWith(core) || plain.endsWith(core) || isAlike;
}

/** 由专职人员19人和兼职人员32人: what joins names belongs to none. */
const JOINTS = /[、,和及与或并尚仍还]/g;

/** What is left of a name once the word that tells it apart is taken out of it; 女性骨干 are less than 女性. */
export const restOf = (name: string, word: RegExp): string =>
  name.replace(new RegExp(word.source, 'g'), '').replace(BESIDE, '').replace(JOINTS, '');

/** Whether names are one of each of a row of words and no narrower than these: 城市低保, 农村低保. */
export function areOneOfEach(names: readonly string[], row: readonly RegExp[]): boolean {
  const kinds = names.map((name) => row.findIndex((words) => words.test(name)));
  if (kinds.includes(-1) || new Set(kinds).size < kinds.length) return false;
  const rests = names.map((name, at) => restOf(name, row[kinds[at] ?? 0] as RegExp));
  return new Set(rests).size === 1;
}

const isOfRow = (names: readonly string[]): boolean => COMPLEMENT_ROWS.some((row) => areOneOfEach(names, row));

const YEAR: Months = { from: 1, to: 12 };

/** 第一季度…,第四季度…; 上半年…,下半年…: all of the time that the total is of. */
function isWholeTime(folded: string, head: Measurement, parts: readonly Measurement[]): boolean {
  const words = parts.map(({ figure }, at) =>
    compact(folded.slice((parts[at - 1] ?? head).figure.withUnit.end, figure.start)),
  );
  const all = joined(monthsOf(words));
  const told = monthsIn(head.clauseText) ?? YEAR;
  return all !== null && all.from === told.from && all.to === told.to && !mayRecur(head);
}

/** 三个窗口, 两类栏目: so many of a kind. */
const KINDS = /([两二三四五六七八九十]|(?<!\d)[2-9])[个大类项种级家处]+([\u4e00-\u9fa5]{2})/g;
/** How far before a total the number of its kinds may stand. */
const REACH = 24;

/** 三个窗口共服务6.1万人次,其中户政窗口…,出入境窗口…,交管窗口…: as many parts of that name as are announced. */
function areAnnounced(folded: string, head: Measurement, parts: readonly Measurement[]): boolean {
  const { start, withUnit } = head.figure;
  const before = folded.slice(Math.max(0, start - REACH), start);
  const around = [before.slice(before.lastIndexOf('。') + 1), folded.slice(withUnit.end, parts[0]?.figure.start)];
  return around.some((words) =>
    [...compact(words).matchAll(KINDS)].some(
      ([, text = '', noun = '']) =>
        parseWholeNumber(text) === parts.length && parts.every((part) => (part.before + part.after).includes(noun)),
    ),
  );
}

/**
 * Whether the names of the parts leave no further part: one is what the other is not, they are all of a time, or as many as are
 * announced. Results of requests and attributes of publication have rows of
 * their own and are left to these.
 */
export function leaveNoOther(folded: string, head: Measurement, parts: readonly Measurement[]): boolean {
  if (parts.length < 2) return false;
  // 县(市、区) is 县市区.
  const names = parts.map((part) => nameOf(part).replace(/[()、]/g, ''));
  const isOfForm = parts.some(({ topic }) => topic === 'request') || names.some((name) => attributeNamed(name) >= 0);
  const isPair = parts.length === 2 && !isOfForm && isNegation(names);
  return (
    isPair ||
    (parts.length === 2 && isOfRow(names)) ||
    isWholeTime(folded, head, parts) ||
    areAnnounced(folded, head, parts)
  );
}

/** What is there all year: the same site is looked at in every quarter, and once in the year's number. */
const LASTING: ReadonlySet<string> = new Set(['个', '家', '所', '处', '户', '人', '名', '座']);

/** Whether what a number counts may be counted again in the next part of a year. */
export const mayRecur = ({ unit }: { readonly unit: string }): boolean => LASTING.has(unit);
