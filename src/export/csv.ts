type Field = string | number | null;

/** Spreadsheets run what begins like this; a plain number is none of it. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?$/;
const SPECIAL = /[",\r\n]/;

/** One line of CSV as RFC 4180 has it, its end included. Text that a spreadsheet would run gets an apostrophe before it. */
export const csvLine = (fields: readonly Field[]): string => `${fields.map(csvField).join(',')}\r\n`;

function csvField(field: Field): string {
  if (field === null) return '';
  const text = String(field);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
