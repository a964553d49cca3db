export const FACES = ['structure', 'relations', 'pictures'] as const;

export type Face = (typeof FACES)[number];

export const EXPORT_FORMATS = ['json', 'ndjson', 'csv', 'xlsx', 'html'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
