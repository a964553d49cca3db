/** Of what `gouji schema` prints the JSON Schema. */
export const SCHEMAS = ['check', 'parse', 'project'] as const;
export type SchemaName = (typeof SCHEMAS)[number];
