import { valueKind } from '../../text/cell-value';
import { characterClasses, nextOf } from '../../text/character-classes';
import { fold } from '../../text/fold';
import type { Replacement } from '../../text/rewritten';
import { bar, cellParts } from './bars';
import { type DataRecord, type Field, recordAt } from './records';

/** What ends a cell in text that is copied out of Word. */
const CELL_END = '\u0007';
const FEWEST_RECORDS = 2;

/** Records of as many fields as the one before, one below the other. */
interface Block {
  readonly records: DataRecord[];
  readonly fields: number;
}

/**
 * Tables whose cells are parted by commas, semicolons or marks of the end of a cell, as rows between bars; by tabs only if they
 * are quoted, for others are read as they are.
 */
export function separatedTables(text: string): Replacement[] {
  const quotedTabs = text.includes('"\t"') ? ['\t'] : [];
  return [CELL_END, ',', ';', ...quotedTabs].flatMap((separator) => {
    if (!mayHaveRecords(text, separator)) return [];
    const blocks = blocksOf(text, separator);
    return separator === CELL_END
      ? blocks.map((block) => changeOf(withoutEnds(block)))
      : withTorn(blocks).map((block) => changeOf(block));
  });
}

/** Records stand one below the other: a separator on two lines running, or in a quotation that may go on over lines. */
function mayHaveRecords(text: string, separator: string): boolean {
  if (separator === CELL_END || text.includes('"')) return text.includes(separator);
  let last = -1;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
    if (last >= 0 && hasOneLineEnd(text, last, at)) return true;
    last = at;
  }
  return false;
}

/** Whether exactly one line ends between two places, the way in which records are parted. */
function hasOneLineEnd(text: string, from: number, to: number): boolean {
  let ends = 0;
  for (let at = from + 1; at < to && ends < 2; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) ends++;
  }
  return ends === 1;
}

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

/** The tables, and what other lines between their rows have torn off: as many fields, a label before its values. */
function withTorn(blocks: readonly Block[]): Block[] {
  const tables: Block[] = [];
  let fields = 0;
  let end = 0;
  for (const block of blocks) {
    const [first, last] = [block.records[0]?.start ?? 0, block.records.at(-1)?.end ?? 0];
    const goesOn = block.fields === fields && first - end <= FURTHEST && block.records.every(isRow);
    if (!goesOn && !isTable(block)) continue;
    tables.push(block);
    [fields, end] = [block.fields, last];
  }
  return tables;
}

/** So far behind a table, at most, stand rows of it. */
const FURTHEST = 300;

function blocksOf(text: string, separator: string): Block[] {
  const blocks: Block[] = [];
  const hasSeparator = separatorsOf(text, separator);
  for (let start = 0, open = false; start < text.length; ) {
    const lineEnd = nextOf(LINE_ENDS, text, start);
    if (text.charAt(start) !== '"' && !hasSeparator(start, lineEnd)) {
      open = false;
      start = afterLine(text, lineEnd);
      continue;
    }
    const record = withBrackets(text, recordAt(text, start, separator));
    const block: Block | undefined = open ? blocks.at(-1) : undefined;
    const own: DataRecord = block === undefined ? record : withJoined(text, record, block.fields);
    open = own.fields.length > 1;
    if (block !== undefined && own.fields.length === block.fields) block.records.push(own);
    else if (open) blocks.push({ records: [own], fields: own.fields.length });
    start = afterLine(text, record.end);
  }
  return blocks;
}

const LINE_ENDS = characterClasses('\r\n');
const afterLine = (text: string, end: number): number => end + (text.startsWith('\r\n', end) ? 2 : 1);

/** Whether a separator stands in a range; asked in ascending order, so that each is looked for once. */
function separatorsOf(text: string, separator: string): (start: number, end: number) => boolean {
  let at = text.indexOf(separator);
  return (start, end) => {
    if (at >= 0 && at < start) at = text.indexOf(separator, start);
    return at >= 0 && at < end;
  };
}

/** A label that holds the separator has been cut: what stands before as many values as the table has columns is one field. */
function withJoined(text: string, record: DataRecord, fields: number): DataRecord {
  const surplus = record.fields.length - fields;
  if (surplus < 1 || !record.fields.slice(surplus + 1).every(isValue)) return record;
  return { ...record, fields: joined(text, record.fields, 0, surplus) };
}

/** So is what stands between two brackets, if the second closes the first. */
function withBrackets(text: string, record: DataRecord): DataRecord {
  let fields = record.fields;
  if (fields.length > MOST_FIELDS) return record;
  for (let i = 0; i < fields.length; i++) {
    if (openBrackets(fields[i] as Field) < 1) continue;
    let [last, open] = [i, openBrackets(fields[i] as Field)];
    while (open > 0 && last - i < MOST_JOINED && ++last < fields.length) open += openBrackets(fields[last] as Field);
    if (open === 0) fields = joined(text, fields, i, last);
  }
  return fields === record.fields ? record : { ...record, fields };
}

const MOST_JOINED = 6;
/** No form has more columns. */
const MOST_FIELDS = 200;
const openBrackets = ({ text }: Field): number =>
  (text.match(/[（(]/g)?.length ?? 0) - (text.match(/[）)]/g)?.length ?? 0);

function joined(text: string, fields: readonly Field[], from: number, to: number): Field[] {
  const [start, end] = [fields[from]?.start ?? 0, fields[to]?.end ?? 0];
  const whole: Field = { start, end, parts: [{ start, end }], text: text.slice(start, end) };
  return [...fields.slice(0, from), whole, ...fields.slice(to + 1)];
}

const kindOfField = ({ text }: Field): string => valueKind(fold(text).trim());
const isValue = (field: Field): boolean => kindOfField(field) !== 'text';
const isNumber = (field: Field): boolean => kindOfField(field) === 'number';

/** Commas stand in sentences too: a table has a record of a label with nothing but values behind it, or of many values. */
function isTable({ records, fields }: Block): boolean {
  if (records.length < FEWEST_RECORDS || records.some((record) => record.fields.some(isNoField) || cutsNumber(record)))
    return false;
  return records.some((record) => {
    if (!isValue(record.fields[0] as Field)) return isRow(record);
    return fields > 4 && record.fields.every(isValue) && record.fields.filter(isNumber).length > 2;
  });
}

/** 「件 4,386」: a comma of thousands, for what stands before it is a label with the first digits of its value. */
const cutsNumber = ({ fields }: DataRecord): boolean =>
  fields.some(({ text }, i) => /\D\s+\d{1,3}$/.test(text) && /^\d{3}(?!\d)/.test(fields[i + 1]?.text ?? ''));

/** A label of one column or more, and values behind it. */
function isRow(record: DataRecord): boolean {
  const [first, ...others] = record.fields;
  if (first === undefined || isValue(first) || isSentence(first) || cutsNumber(record)) return false;
  if (!others.some(isNumber) || !others.every(isValueOrLabel)) return false;
  return others.filter(isValue).length * 2 >= others.length;
}

/** Before the values there may be labels of more columns, and a unit. */
const isValueOrLabel = (field: Field): boolean => isValue(field) || field.text.length <= 80;
/** `"6"]`: a quotation that nothing closes shows a notation of another kind. */
const isNoField = (field: Field): boolean => isSentence(field) || field.text.startsWith('"');
const isSentence = ({ text }: Field): boolean => /。(?!）|\))/.test(text) && !text.includes('勾稽');

/** The end of the last cell, and that of the row, begin no cell. */
function withoutEnds({ records, fields }: Block): Block {
  let ends = 0;
  while (ends < 2 && ends < fields - 1 && records.every((record) => record.fields.at(-1 - ends)?.text === '')) ends++;
  if (ends === 0) return { records, fields };
  return {
    records: records.map((record) => ({ ...record, fields: record.fields.slice(0, -ends) })),
    fields: fields - ends,
  };
}

function changeOf({ records }: Block): Replacement {
  const [start, end] = [records[0]?.start ?? 0, records.at(-1)?.end ?? 0];
  const parts = records.flatMap((record, i) => [
    ...record.fields.flatMap((field) => cellParts(field.parts, field.start)),
    bar(record.end, i === records.length - 1 ? '|' : '|\n'),
  ]);
  return { start, end, parts };
}
