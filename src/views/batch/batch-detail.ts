import type { Language } from '../../messages/language';
import { modelVocabulary } from '../../messages/vocabulary';
import { SIGNS } from '../findings';
import { h, type ViewNode } from '../node';
import { viewWords } from '../view-words';
import type { BatchRow } from './batch-row';

/** The findings of the line that somebody has come to, each of them the way to its place; nothing while there is none. */
export function batchDetail(row: BatchRow | undefined, language: Language): ViewNode {
  const words = viewWords(language).batch;
  const { severities } = modelVocabulary(language);
  return h(
    'section',
    { class: 'detail', key: 'detail', 'aria-label': words.ofReport, hidden: row === undefined },
    row !== undefined &&
      h(
        'h2',
        {},
        h('button', { type: 'button', class: 'tool', 'data-open': row.place }, words.open),
        h('span', { class: 'name' }, [row.issuer, row.year, row.path].filter((one) => one !== null).join(' · ')),
      ),
    row !== undefined &&
      (row.findings.length === 0
        ? h('p', { class: 'empty' }, words.nothingFound)
        : h(
            'ul',
            { class: 'findings' },
            row.findings.map(({ key, severity, message }, i) =>
              h(
                'li',
                { class: `finding ${severity}` },
                h(
                  'button',
                  {
                    type: 'button',
                    class: 'statement',
                    'data-finding': i,
                    'data-key': key,
                    'aria-label': `${severities[severity]} · ${message}`,
                  },
                  h('span', { class: 'severity', 'aria-hidden': 'true', title: severities[severity] }, SIGNS[severity]),
                  h('span', { class: 'message' }, message),
                ),
              ),
            ),
          )),
  );
}
