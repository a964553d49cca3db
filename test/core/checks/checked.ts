import { exactInteger } from '../../../src/core/arithmetic/exact';
import { point } from '../../../src/core/arithmetic/interval';
import type { CodedFinding, Results, StructuralDocument } from '../../../src/core/checks/document';
import { structuralChecks } from '../../../src/core/checks/structure';
import { metadataOf } from '../../../src/core/metadata/metadata';
import type { Cell, Table } from '../../../src/core/model/analysis';
import type { FindingCode } from '../../../src/core/model/codes';
import { readSections } from '../../../src/core/outline/sections';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';

interface Given {
  readonly form?: string;
  readonly tables?: readonly Table[];
}

export const aTable = (form: string, start = 0, end = 0): Table => ({
  id: 't1',
  form,
  start,
  end,
  cells: new Map(),
  unplaced: [],
});

/** Tables of which one cell each is filled. */
export const tablesWith = (form: string, ...ids: readonly string[]): Table[] =>
  ids.map((id) => ({ ...aTable(form), cells: new Map([[id, aCell(id)]]) }));

const aCell = (id: string): Cell => ({
  id,
  state: 'number',
  text: '1',
  value: point(exactInteger(1)),
  start: 0,
  end: 0,
});

export function documentFrom(text: string, { form = 'none', tables = [] }: Given = {}): StructuralDocument {
  const folded = fold(text);
  const textIndex = indexOfText(folded);
  const { sections, ordinals } = readSections(text, textIndex, tables);
  const metadata = metadataOf(text, textIndex, sections, tables);
  return { text, folded, textIndex, form, year: metadata.year, sections, ordinals, metadata, tables };
}

export const check = (text: string, given: Given = {}): Results<CodedFinding> =>
  structuralChecks(documentFrom(text, given));

/** `level code.variant «underlined»` of every finding of a code. */
export function findings(text: string, code: FindingCode, given: Given = {}): string[] {
  return check(text, given)
    .findings.filter((finding) => finding.code === code)
    .map(({ severity, message, start, end }) => `${severity} ${message.key} «${text.slice(start, end)}»`);
}

/** `source verdict: formula` of every relation whose source begins so. */
export function relations(text: string, source: string, given: Given = {}): string[] {
  return check(text, given)
    .relations.filter((relation) => relation.source.startsWith(source))
    .map((relation) => `${relation.source} ${relation.verdict}: ${relation.arithmetic}`);
}
