import * as z from 'zod/mini';
import { FINDING_CODES } from './codes';

/** Apart from the published shapes of reports: settings need the codes alone. */
export const codeSchema = z.enum(FINDING_CODES);
