import { DOCUMENT_PATTERNS, SENTENCE_PATTERNS } from '../../test/core/patterns/catalogue';
import type { DocumentPattern } from '../../test/core/patterns/document-pattern';
import { IN_OTHER_WORDS } from '../../test/core/patterns/in-other-words';
import { INNOCENT } from '../../test/core/patterns/innocent';
import type { TableValues } from '../../test/core/patterns/reading';
import type { SentencePattern } from '../../test/core/patterns/sentence-pattern';

export const PATTERNS_PAGE = 'docs/patterns.md';

const INTRODUCTION = `# Patterns of sentences

What is read in the sentences of a report, by example. Every row is a test: the relations that are read, what is found, and what must not be said. A row without a finding contradicts nothing. The places and numbers are invented.

Written by \`npm run docs\` from \`test/core/patterns\`; a new pattern is a row there.
`;

/** The whole page. */
export function patternsPage(): string {
  const groups = [...SENTENCE_PATTERNS, ...DOCUMENT_PATTERNS].map(([group, patterns]) => section(group, patterns));
  return [INTRODUCTION, ...groups, besideATable()].join('\n');
}

const section = (group: string, patterns: readonly (SentencePattern | DocumentPattern)[]): string =>
  [
    `## ${group.charAt(0).toUpperCase()}${group.slice(1)}\n`,
    '| pattern | example | read | found | why |',
    '|---|---|---|---|---|',
    ...patterns.map(row),
    '',
  ].join('\n');

function row(one: SentencePattern | DocumentPattern): string {
  const table = 'table' in one && one.table !== undefined ? ` (table: ${cells(one.table)})` : '';
  const previous = 'previous' in one && one.previous !== undefined ? ' (beside the report of the year before)' : '';
  const read = [...(one.reads ?? []), ...(('relations' in one && one.relations) || []), ...roles(one)];
  const silent = 'silent' in one ? (one.silent ?? []).map((start) => `not ${code(start)}`) : [];
  return line([
    one.pattern,
    escaped(one.text) + table + previous,
    [...new Set(read.map(code)), ...silent].join('; '),
    (one.finds ?? []).map(code).join('; '),
    one.about,
  ]);
}

const roles = (one: SentencePattern | DocumentPattern): readonly string[] => ('roles' in one && one.roles) || [];

/** Cells by their ids, as many as a reader would look through. */
function cells({ values }: TableValues): string {
  const all = Object.entries(values).map(([id, value]) => `${id} ${value === '' ? 'blank' : value}`);
  return all.length > SHOWN ? `${all.slice(0, SHOWN).join(', ')}, …` : all.join(', ');
}

const SHOWN = 6;

function besideATable(): string {
  const told = IN_OTHER_WORDS.map(([sentence, right, wrong]) => line([escaped(sentence), right, wrong]));
  return [
    '## A table told in other words\n',
    'Each sentence agrees with one number of the table of a report and contradicts it with the other.\n',
    '| sentence | agrees with | contradicts |',
    '|---|---|---|',
    ...told,
    '',
    '## Beside a table\n',
    'Each of these sentences speaks of something else than the table, and contradicts nothing in it.\n',
    ...INNOCENT.map((sentence) => `- ${escaped(sentence)}`),
    '',
  ].join('\n');
}

const line = (columns: readonly string[]): string => `| ${columns.join(' | ')} |`;
const code = (text: string): string => `\`${escaped(text)}\``;
const escaped = (text: string): string =>
  text.trim().replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\r', '').replaceAll('\n', '⏎');
