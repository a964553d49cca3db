type Field = string | number | null;

/** Spreadsheets run what begins like this; some read a full-width sign as the plain one. The list is that of OWASP's page on CSV injection. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/** Begins like a formula and is none: a plain number, or the dashes that a table prints for nothing. */
const HARMLESS = /^(?:[+\-＋－]?[0-9０-９][0-9０-９,]*(?:\.[0-9０-９]+)?|[-－]+)$/;
const SPECIAL = /[",\r\n]/;

/** One line of CSV as RFC 4180 has it, its end included. Text that a spreadsheet would run gets an apostrophe before it. */
export const csvLine = (fields: readonly Field[]): string => `${fields.map(csvField).join(',')}\r\n`;

function csvField(field: Field): string {
  if (field === null) return '';
  const text = String(field);
  const safe = FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
