import { isOfFamily, noticesOf } from '../forms/family';
import type { Section } from '../model/analysis';
import { TABLE_TITLES } from '../outline/statutory-labels';
import { type Check, type CheckFinding, type CheckResult, message, NOTHING, type StructuralDocument } from './document';

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

const isStatistics = ({ title }: Section): boolean => /统计表(?:\(.{1,12}\)|（.{1,12}）)?$/.test(title);

const wantsTable = (section: Section): boolean =>
  section.level === 1 && (isStatistics(section) || TABLE_TITLES.some((title) => title.test(packed(section.title))));

/** 收到和处理政府信息公开申请情况 is a title of 2019 and later alone. */
const isSixSections = ({ form, sections }: StructuralDocument): boolean =>
  isOfFamily(form, 'disclosure') || sections.some(({ title }) => /^收到和处理政府信息公开申请/.test(packed(title)));

function run(document: StructuralDocument): CheckResult {
  const { sections, tables, folded } = document;
  if (tables.length > 0) return NOTHING;
  const six = isSixSections(document);
  const wanting = sections.filter((one) => wantsTable(one) && (isStatistics(one) || six));
  const bare = new Set(wanting.filter((one) => isBare(document, one)));
  const [first, ...others] = bare;
  if (!first || wanting.some((one) => !bare.has(one) && ELSEWHERE.test(bodyOf(document, one)))) return NOTHING;
  if (isStatistics(first) && sections.some((one) => one !== first && one.number === null && !bare.has(one)))
    return NOTHING;
  if (/[\r\n<]table|\|\s*-{3}/.test(folded)) return NOTHING;
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
 * 「…统计表」. Silent as soon as a table was read anywhere, or is said to be attached.
 */
export const missingTable: Check = { code: 'missing-table', severity: 'warning', clause: noticesOf('disclosure'), run };
