import { indicatorName } from '../../messages/indicator-name';
import { csvLine } from '../csv';
import { WIDE_TYPES } from './duckdb-script';
import { INDICATOR_COLUMNS, QUALITY_COLUMNS } from './wide-columns';

const COLUMNS = ['column', 'state_column', 'indicator', 'name_zh', 'name_en', 'forms', 'unit', 'type'];

type QualityColumn = (typeof QUALITY_COLUMNS)[number];

/** What stands before the indicators, in both languages. */
const QUALITY_NAMES: Readonly<Record<QualityColumn, readonly [zh: string, en: string]>> = {
  path: ['报告的路径', 'path of the report'],
  body: ['报告写明的机关', 'body that the report names'],
  year: ['年度', 'year'],
  form: ['表式', 'form'],
  status: ['读到什么程度', 'how far it was read'],
  figures: ['读出的数', 'numbers read'],
  figures_unread: ['没有读懂的数', 'numbers not understood'],
  rows_unread: ['表里没有读到的行', 'rows of tables not read'],
  relations_holding: ['成立的勾稽关系', 'relations that hold'],
  relations_violated: ['不成立的勾稽关系', 'relations that do not hold'],
  relations_undecidable: ['无法判断的勾稽关系', 'relations that cannot be decided'],
};

const TYPES: ReadonlyMap<string, string> = new Map(WIDE_TYPES);

/** What each column of the wide table means, as CSV: one line per column, an indicator and its state on one. */
export function codebook(): string {
  const lines = INDICATOR_COLUMNS.map(({ id, name, stateName, forms, unit }) => {
    const form = forms.at(-1) ?? '';
    const names = [indicatorName('zh', form, id), indicatorName('en', form, id)];
    return csvLine([name, stateName, id, ...names, forms.join(' '), unit ?? null, 'DOUBLE']);
  });
  const quality = QUALITY_COLUMNS.map((name) =>
    csvLine([name, null, null, ...QUALITY_NAMES[name], null, null, TYPES.get(name) ?? null]),
  );
  return csvLine(COLUMNS) + quality.join('') + lines.join('');
}
