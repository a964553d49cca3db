import { alike } from './alike';
import { announcedCountCheck } from './announced-count';
import { copied } from './copied';
import { copiedTable } from './copied-table';
import type { Check } from './document';
import { headingNumberingCheck } from './heading-numbering';
import { missingTable } from './missing-table';
import { periodCheck } from './period';
import { references } from './references';
import { requiredSections } from './required-sections';
import { signatureDateCheck } from './signature-date';
import { unreadTables } from './unread-tables';
import { wrongForm } from './wrong-form';
import { yearBefore } from './year-before';

/** The checks that are not arithmetic. Written by `npm run docs` from the files of this folder that export one. */
export const STRUCTURAL_CHECKS: readonly Check[] = [
  periodCheck,
  yearBefore,
  signatureDateCheck,
  headingNumberingCheck,
  requiredSections,
  announcedCountCheck,
  missingTable,
  unreadTables,
  wrongForm,
  references,
  copied,
  copiedTable,
  alike,
];
