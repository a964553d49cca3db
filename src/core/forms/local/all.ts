import { fujian } from './fujian';
import type { LocalForm } from './local-form';
import { shanghai } from './shanghai';

/** Every local form that is known. A new one is a data file and a line here. */
export const LOCAL_FORMS: readonly LocalForm[] = [fujian, shanghai];
