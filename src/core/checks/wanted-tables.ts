import { isOfFamily } from '../forms/family';
import type { Section, Table } from '../model/analysis';
import { TABLE_TITLES } from '../outline/statutory-labels';
import { packed } from '../text/blanks';
import type { StructuralDocument } from './document';

/** The tables of the forms of 2019 and 2021, in the order of `TABLE_TITLES`. */
const TABLES = ['active', 'requests', 'reviews'] as const;

const STATISTICS = /统计表(?:\(.{1,12}\)|（.{1,12}）)?$/;

/** Whether the title of a section is that of the table of 2014 to 2018, or of a local one. */
export const isStatistics = ({ title }: Section): boolean => STATISTICS.test(title);

/** 收到和处理政府信息公开申请情况 is a title of 2019 and later alone. */
const isSixSections = ({ form, sections }: StructuralDocument): boolean =>
  isOfFamily(form, 'disclosure') ||
  sections.some(({ title }) => /^收到和处理政府信息公开申请/.test(packed(title, 0, title.length)));

/** The sections of the first level whose table was read nowhere in the document. */
export function unreadSections(document: StructuralDocument): readonly Section[] {
  const six = isSixSections(document);
  const read = new Set(document.tables.map(tableIdOf));
  return document.sections.filter((section) => {
    const table = wantedTable(section, six);
    return table !== undefined && !read.has(table);
  });
}

/** The id of the table of the form that is wanted under a section; undefined where none is. */
function wantedTable(section: Section, six: boolean): string | undefined {
  if (section.level !== 1) return undefined;
  if (isStatistics(section)) return 'statistics';
  const title = packed(section.title, 0, section.title.length);
  return six ? TABLES[TABLE_TITLES.findIndex((one) => one.test(title))] : undefined;
}

/** The id of the table of the form that a table is, by its first cell; `statistics` for the forms that have one table only. */
function tableIdOf({ form, cells }: Table): string {
  if (!isOfFamily(form, 'disclosure')) return 'statistics';
  const [first = ''] = cells.keys();
  if (first.startsWith('requests.')) return 'requests';
  return first.startsWith('review.') || first.startsWith('litigation.') ? 'reviews' : 'active';
}
