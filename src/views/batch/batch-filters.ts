import { SEVERITIES } from '../../core/model/severities';
import type { Language } from '../../messages/language';
import { modelVocabulary } from '../../messages/vocabulary';
import { h, type ViewNode } from '../node';
import { viewWords } from '../view-words';
import type { BatchRow } from './batch-row';
import type { BatchChoice } from './chosen-rows';

/** Names of the codes that were found. */
export type CodeNames = Readonly<Record<string, string>>;

/** What the reports are chosen by: only what some of them have is offered, and what was chosen before. */
export function batchFilters(
  rows: readonly BatchRow[],
  choice: BatchChoice,
  language: Language,
  names: CodeNames,
): ViewNode {
  const words = viewWords(language).batch;
  const years = new Set(rows.flatMap(({ year }) => (year === null ? [] : [String(year)])));
  const bodies = new Set(rows.flatMap(({ issuer }) => issuer ?? []));
  const codes = new Set(rows.flatMap(({ findings }) => findings.map(({ code }) => code)));
  const { severities } = modelVocabulary(language);
  return h(
    'div',
    { class: 'filters', role: 'search', key: 'filters' },
    field(words.search, {
      name: 'words',
      type: 'search',
      value: choice.words,
      placeholder: words.search,
      title: words.searchTip,
    }),
    field(words.body, {
      name: 'body',
      type: 'search',
      value: choice.body,
      placeholder: words.body,
      list: 'bodies',
    }),
    h(
      'datalist',
      { id: 'bodies' },
      [...bodies].sort().map((body) => h('option', { value: body })),
    ),
    select('year', words.year, words.all, choice.year, offered(years, choice.year).sort().reverse()),
    select('severity', words.severity, words.all, choice.severity, SEVERITIES, (one) => severities[one as 'error']),
    select('code', words.code, words.all, choice.code, offered(codes, choice.code).sort(), (one) => names[one] ?? one),
    h('button', { type: 'button', class: 'tool', 'data-clear': true }, words.clear),
  );
}

const offered = (values: ReadonlySet<string>, chosen: string): string[] => [
  ...new Set(chosen === '' ? values : [...values, chosen]),
];

const field = (label: string, attributes: Readonly<Record<string, string>>): ViewNode =>
  h('input', { 'aria-label': label, autocomplete: 'off', spellcheck: 'false', ...attributes });

function select(
  name: string,
  label: string,
  all: string,
  chosen: string,
  values: readonly string[],
  nameOf = (value: string): string => value,
): ViewNode {
  const option = (value: string, text: string) => h('option', { value, key: value, selected: value === chosen }, text);
  return h(
    'select',
    { name, 'aria-label': label },
    option('', `${label}：${all}`),
    values.map((value) => option(value, nameOf(value))),
  );
}
