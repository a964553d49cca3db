import { noticesOf } from '../forms/family';
import type { Section } from '../model/analysis';
import {
  type Check,
  type CheckFinding,
  type CheckResult,
  message,
  NO_RESULT,
  type StructuralDocument,
} from './document';
import { isStatistics, unreadSections } from './wanted-tables';

/** The table is said to stand elsewhere. */
const ELSEWHERE = /附件|附表|附后|详见|下载|点击|链接|图片|\.(?:docx?|xlsx?|pdf|jpe?g|png)/i;
/** A table is promised here, and nothing else is said. */
const PROMISED =
  /^(?:(?:该|本)?(?:部分|项|节)?(?:内容)?(?:以|用)?(?:下列)?表格(?:形式|方式)?(?:进行)?(?:报告|列示|公布|如下)|(?:具体|情况)?(?:情况)?(?:见|如)下表)[^。]{0,10}[。:]?$/;
/** What a page prints below the report: the name of an editor, a button. */
const FURNITURE =
  /^(?:(?:责任)?(?:编辑|校对|审核|来源|作者|信息来源)[^。]{0,20}|【?(?:打印|关闭|返回)[^。]{0,20}|[-—–\d\s]{1,12})$/;

const packed = (text: string): string => text.replace(/\s/g, '');

function bodyOf({ folded }: StructuralDocument, { heading, end }: Section): string {
  return folded.slice(heading.end, Math.min(end, heading.end + 400)).trim();
}

/** Nothing under a heading, or only the promise of a table, or what the page prints below. */
function isBare(document: StructuralDocument, section: Section): boolean {
  if (section.children.length > 0) return false;
  const body = bodyOf(document, section)
    .replace(/^[。:]/, '')
    .trim();
  return (
    body === '' || PROMISED.test(packed(body)) || body.split(/[\r\n]+/).every((line) => FURNITURE.test(line.trim()))
  );
}

/**
 * Some table was read, or one is printed that was not: then the one that is wanted may stand in another place, and its absence
 * is told as what was not read, not as a fault.
 */
const hasTables = ({ tables, unreadTables = [], folded }: StructuralDocument): boolean =>
  tables.length > 0 || unreadTables.length > 0 || /[\r\n<]table|\|\s*-{3}/.test(folded);

/** The sections that surely lack their table: nothing stands under them, it is not said to be attached, and no table was found. */
export function sectionsWithoutTable(document: StructuralDocument): readonly Section[] {
  if (hasTables(document)) return [];
  const wanting = unreadSections(document);
  const bare = wanting.filter((one) => isBare(document, one));
  const [first] = bare;
  if (!first || wanting.some((one) => !bare.includes(one) && ELSEWHERE.test(bodyOf(document, one)))) return [];
  const isLoneAnnex = document.sections.every((one) => one === first || one.number !== null || bare.includes(one));
  if (isStatistics(first) && !isLoneAnnex) return [];
  return bare;
}

function run(document: StructuralDocument): CheckResult {
  const [first, ...others] = sectionsWithoutTable(document);
  if (!first) return NO_RESULT;
  const finding: CheckFinding = {
    severity: 'warning',
    message: message('missing-table.section', {
      section: first.title,
      clause: noticesOf(isStatistics(first) ? 'statistics' : 'disclosure'),
    }),
    ...first.heading,
    related: others.map(({ heading, title }) => ({ ...heading, message: message('place.listed', { value: title }) })),
    relation: null,
  };
  return { relations: [], findings: [finding] };
}

/**
 * A heading that wants a statutory table, with nothing under it: 二 to 四 of the forms of 2019 and 2021, and
 * 「…统计表」. Silent as soon as a table was found anywhere, or is said to be attached.
 */
export const missingTable: Check = { code: 'missing-table', severity: 'warning', clause: noticesOf('disclosure'), run };
