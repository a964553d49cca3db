import { requestTable } from './disclosure-tables';

const ROWS = 'requests.';

/**
 * The rows of one group of outcomes in section 3, as the form has them and without `requests.`: of `refused`
 * `refused.state-secret`, `refused.other-law`, … The form prints no subtotal for a group: sentences and pictures add its rows.
 */
const groupOf = (group: string): readonly string[] =>
  requestTable.rows
    .filter(({ id }) => id === ROWS + group || id.startsWith(`${ROWS}${group}.`))
    .map(({ id }) => id.slice(ROWS.length));

/** (三)不予公开, (四)无法提供, (五)不予处理, (六)其他处理 in one row or in three. */
export const REFUSED = groupOf('refused');
export const UNAVAILABLE = groupOf('unavailable');
export const NOT_PROCESSED = groupOf('not-processed');
export const OTHERWISE_CLOSED = groupOf('other');
