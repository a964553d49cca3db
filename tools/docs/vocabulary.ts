import { readFileSync } from 'node:fs';
import { type Phrase, wordsOf } from '../../src/core/subjects/phrase';
import { SUBJECT_MODULES } from './subject-modules';

export const VOCABULARY_PAGE = 'docs/vocabulary.md';
export const SUBJECTS = 'src/core/subjects';

const INTRODUCTION = `# Words that are understood

What the sentences and labels of a report are read by, a row for each class of words or phrase made of them. A word that is not here is not understood: a number that depends on it accuses nobody. Each word has a sentence of our own in its source in which it is used so, and the sentences are run as tests.

Written by \`npm run docs\` from \`${SUBJECTS}\`; a new word is added there.
`;

/** The whole page: a section for each file, a row for each class. */
export function vocabularyPage(): string {
  const sections = Object.entries(SUBJECT_MODULES).map(([file, module]) => section(file, module));
  return [INTRODUCTION, ...sections.filter((one) => one !== '')].join('\n');
}

function section(file: string, module: Readonly<Record<string, unknown>>): string {
  const meanings = meaningsIn(readFileSync(`${SUBJECTS}/${file}.ts`, 'utf8'));
  const rows = Object.entries(module)
    .map(([name, value]) => [name, wordsIn(value)] as const)
    .filter(([, words]) => words.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, words]) => `| \`${name}\` | ${escaped(meanings.get(name) ?? '')} | ${escaped(words.join(' '))} |`);
  return rows.length === 0
    ? ''
    : [`## ${file}\n`, '| class | what it says | words |', '|---|---|---|', ...rows, ''].join('\n');
}

const DECLARED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const (\w+)/g;

/** The docstrings of a file by what they describe, on one line each. */
function meaningsIn(source: string): ReadonlyMap<string, string> {
  const found = [...source.matchAll(DECLARED)].map(
    ([, text = '', name = '']) =>
      [
        name,
        text
          .replace(/^\s*\*/gm, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ] as const,
  );
  return new Map(found);
}

/** The words of a class or of a phrase, or of all classes in a row or record of them, each once. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || value instanceof Set) return [];
  if ('word' in value && typeof value.word === 'string') return [value.word];
  if ('parts' in value) return [...new Set((value as Phrase).parts.flatMap(wordsOf))];
  return [...new Set(Object.values(value).flatMap(wordsIn))];
}

const escaped = (text: string): string => text.replace(/\|/g, '\\|');
