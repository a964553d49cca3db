import { INDICATOR_COLUMNS, QUALITY_COLUMNS } from './wide-columns';

/** Text, or a whole number; an indicator is a number with decimals. */
const WORDS: ReadonlySet<(typeof QUALITY_COLUMNS)[number]> = new Set(['path', 'body', 'form', 'status']);

/** The type of every column in its order, as DuckDB calls it. */
export const WIDE_TYPES: readonly (readonly [column: string, type: 'VARCHAR' | 'INTEGER' | 'DOUBLE'])[] = [
  ...QUALITY_COLUMNS.map((column) => [column, WORDS.has(column) ? 'VARCHAR' : 'INTEGER'] as const),
  ...INDICATOR_COLUMNS.flatMap(({ name, stateName }) => [[name, 'DOUBLE'] as const, [stateName, 'VARCHAR'] as const]),
];

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * A script that makes the table `wide` of an exported file in DuckDB, every column with its type: types that are guessed from the
 * first rows round the decimals of later ones. `file` is the path that the script is to read.
 */
export function duckdbScript(file: string, format: 'csv' | 'ndjson'): string {
  const columns = `{\n${WIDE_TYPES.map(([column, type]) => `  ${column}: '${type}'`).join(',\n')}\n}`;
  const reading =
    format === 'csv'
      ? `read_csv(${quoted(file)}, header = true, columns = ${columns})`
      : `read_json(${quoted(file)}, format = 'newline_delimited', columns = ${columns})`;
  return `CREATE OR REPLACE TABLE wide AS SELECT * FROM ${reading};\n`;
}
