import { yearStates } from '../../messages/year-states';
import type { TrendWords } from './words';

export const trendWordsEn: TrendWords = {
  body: 'Body',
  states: yearStates('en'),
  unknown: (word, like) =>
    like.length === 0
      ? `there is no indicator “${word}”; names and ids are in the codebook of gouji export --wide`
      : `“${word}” is not the whole name of one indicator; one of these?\n${like.join('\n')}`,
  noYear: (count) =>
    `${count} more ${count === 1 ? 'report does' : 'reports do'} not say of which body or year, and are left out`,
  help: {
    trend: 'one indicator over the years: one line per body, one column per year, with gaps shown as gaps',
    indicator: 'id of the indicator, its column of the wide table, or its whole name, as requests.new/total',
    format: 'output format',
    out: 'the file to write; with the extension .svg a picture, .csv and .json as --format',
    body: 'only bodies whose names hold these words',
    notes: `
Where a number is missing, the reason stands in brackets; an empty place means that there is no report of that year. Lines in the picture are broken
where a year has no number. CSV and JSON have an entry for each body and year, with the reason as its state.
Exit status: 0 all were read; 2 a path, an option or a file could not be read, or not be written.`,
  },
};
