/** What a report may be kept as: in a folder these files are looked at. The editor reads no PDF. */
export const REPORT_EXTENSIONS: readonly string[] = [
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.docx',
  '.pdf',
  '.gouji',
  '.年报',
];

/** Of a file's name: its extension in lower case, with the dot; empty where it has none. */
export const extensionOf = (name: string): string => /[^.\\/](\.[^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
