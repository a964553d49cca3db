import { inForce } from '../forms/family';
import type { Section } from '../model/analysis';
import { SIX_SECTIONS, TABLE_TITLES } from './statutory-labels';

/** Of the three sections that want a table and the other three, so many must stand there by their names. */
const FEWEST_TABLE_TITLES = 2;
const FEWEST_SECTIONS = 5;

/**
 * The form of a report without tables, by its chapters: those that the notices of 2019 and 2021 prescribe are the same,
 * so the report year decides; null if the chapters are free ones or the year is unknown.
 */
export function formByHeadings(sections: readonly Section[], year: number | null): string | null {
  const form = year === null ? undefined : inForce(year, 'disclosure');
  if (form === undefined) return null;
  const titles = sections.filter(({ level }) => level === 1).map(({ title }) => title.replace(/\s/g, ''));
  const tables = TABLE_TITLES.filter((title) => titles.some((one) => title.test(one))).length;
  const six = SIX_SECTIONS.filter(({ words }) => titles.some((one) => words.test(one))).length;
  return tables < FEWEST_TABLE_TITLES || six < FEWEST_SECTIONS ? null : form.id;
}
