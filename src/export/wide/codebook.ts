import { indicatorName } from '../../messages/indicator-name';
import { csvLine } from '../csv';
import { INDICATOR_COLUMNS } from './wide-columns';

const COLUMNS = ['column', 'state_column', 'indicator', 'name_zh', 'name_en', 'forms', 'unit', 'type'];

/** What each column of the wide table means, as CSV: one line per indicator. */
export function codebook(): string {
  const lines = INDICATOR_COLUMNS.map(({ id, name, stateName, forms, unit }) => {
    const form = forms.at(-1) ?? '';
    const names = [indicatorName('zh', form, id), indicatorName('en', form, id)];
    return csvLine([name, stateName, id, ...names, forms.join(' '), unit ?? null, 'DOUBLE']);
  });
  return csvLine(COLUMNS) + lines.join('');
}
