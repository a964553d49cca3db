import type { Language } from '../messages/language';
import type { ExportFormat } from '../views/faces';
import type { LoadOptions } from './load';

export interface ExportOptions extends LoadOptions {
  readonly language: Language;
  readonly format: ExportFormat;
  /** A file; for one file a report, a folder. Standard output without it. */
  readonly out?: string | undefined;
}
