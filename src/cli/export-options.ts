import type { Language } from '../messages/language';
import type { ExportFormat } from '../views/faces';
import type { LoadOptions } from './load';

export interface ExportOptions extends LoadOptions {
  readonly language: Language;
  readonly format: ExportFormat;
  /** A file; a folder where each report becomes a file. Standard output without it. */
  readonly out?: string | undefined;
}
