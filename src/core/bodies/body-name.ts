import { packed } from '../text/blanks';
import { fold } from '../text/fold';

/** The parts of a body's name by which reports of one body are found. */
export interface BodyName {
  /** The name without blanks, in folded characters, without 人民政府 and the like at its end. */
  readonly full: string;
  /** `full` without the province and the city that stand before a place of lower rank: 石桥县 of 青原省岭州市石桥县. */
  readonly short: string;
  /** The office of a government reports: for itself, or for the whole place. */
  readonly isOffice: boolean;
}

const OFFICE = /(?:人民政府|政府)(?:办公室|办公厅)$/;
const GOVERNMENT = /(?:人民政府|政府)$/;
/** What a title leaves at the end of a name: 石桥县关于, 《石桥县. */
const LEAVINGS = /^[《<(]+|(?:关于|发布|公布|的)$|[》>)]+$/g;
const PROVINCE = /^[^省]{2,7}?(?:省|自治区)(?=[^局委厅院]{1,8}?(?:市|县|州|盟|区|旗|镇|乡|街道))/;
/** A city is left out only before a place of its own: 教育局 alone would be that of any city. */
const CITY = /^.{2,8}?(?:市|自治州|地区|盟)(?=[^局委厅院办]{1,12}?(?:县|区|旗|市|镇|乡|街道))/;

const shortOf = (full: string): string => full.replace(PROVINCE, '').replace(CITY, '');

/** Reads a body's name as a report prints it. Never throws; an empty name has empty parts. */
export function bodyName(printed: string): BodyName {
  const folded = fold(printed);
  const name = packed(folded, 0, folded.length).replace(LEAVINGS, '');
  const full = name.replace(OFFICE, '').replace(GOVERNMENT, '');
  return { full, short: shortOf(full), isOffice: OFFICE.test(name) };
}
