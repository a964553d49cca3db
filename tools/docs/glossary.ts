import { FORMS } from '../../src/core/forms/all';
import { cellId, columnsOf, type Form, type FormTable, type Row } from '../../src/core/forms/form';
import { englishIndicatorName } from '../../src/messages/indicators-en';
import { vocabularyEn } from '../../src/messages/vocabulary-en';
import { vocabularyZh } from '../../src/messages/vocabulary-zh';

export const GLOSSARY = 'docs/glossary.md';

/** Behind it the glossary is made from the catalogue and the forms. */
const MARK = '<!-- The rest is written by `npm run docs`. -->\n';

/** The glossary with its last part as it should be. */
export function withTables(glossary: string): string {
  const written = glossary.slice(0, glossary.indexOf(MARK) + MARK.length);
  return [written, ...VOCABULARIES.map(vocabulary), ...FORMS.map(ofForm)].join('\n');
}

const VOCABULARIES: readonly (readonly [title: string, name: keyof typeof vocabularyZh])[] = [
  ['关系的种类 Kinds of relations', 'kinds'],
  ['判断 Verdicts', 'verdicts'],
  ['项的角色 Roles of terms', 'terms'],
  ['数的角色 Roles of figures', 'roles'],
  ['单元格的状态 States of cells', 'states'],
  ['级别 Levels', 'severities'],
];

const table = (head: string, rows: readonly string[]): string =>
  [head, head.replace(/[^|]+/g, '---'), ...rows, ''].join('\n');

function vocabulary([title, name]: (typeof VOCABULARIES)[number]): string {
  const english: Readonly<Record<string, string>> = vocabularyEn[name];
  const rows = Object.entries(vocabularyZh[name]).map(([key, zh]) => `| \`${key}\` | ${zh} | ${english[key]} |`);
  return `## ${title}\n\n${table('| 代码 code | 中文 | English |', rows)}`;
}

/** A table that two forms share stands with the newer one. */
function ofForm(form: Form, at: number): string {
  const shown = FORMS.slice(0, at).flatMap(({ tables }) => tables);
  const tables = form.tables.filter((one) => !shown.includes(one)).map(ofTable);
  return [`## ${form.id} ${form.name}`, '', ...tables].join('\n');
}

function ofTable(one: FormTable): string {
  const rows = one.rows.filter((row) => row.heading !== true);
  const named = table(
    '| 指标 indicator | 中文 | English |',
    rows.map((row) => ofRow(one, row)),
  );
  if (one.columns.length < 2) return named;
  const columns = one.columns.map(({ id, label }) => `| \`${id}\` | ${label} |`);
  return `${named}\n${table('| 栏 column | 中文 |', columns)}`;
}

/** One line a row: its columns are named once a table, or in the row where it has its own. */
function ofRow(one: FormTable, row: Row): string {
  const columns = columnsOf(one, row);
  const [first] = columns;
  const name = first === undefined ? null : englishIndicatorName(cellId(one, row, first));
  const english = columns.length > 1 ? name?.replace(/[,:][^,:]*$/, '') : name;
  const own = row.columns?.map(({ id, label }) => `\`${id}\` ${label}`).join('、');
  return `| \`${row.id}\` | ${row.label}${own === undefined ? '' : `（${own}）`} | ${english ?? ''} |`;
}
