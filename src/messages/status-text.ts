import type { AnalysisStatus } from '../core/model/schema';
import type { Language } from './language';
import { statusEn } from './status-en';
import { type Counts, statusZh } from './status-zh';

/** What was judged of a report and how it stands, in a few words: the same on every surface. */
export const statusText = (language: Language, status: AnalysisStatus, counts: Counts): string =>
  language === 'zh' ? statusZh(status, counts) : statusEn(status, counts);
