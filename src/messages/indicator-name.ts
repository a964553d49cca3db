import { englishIndicatorName } from './indicators-en';
import type { Language } from './language';

/** Rows of local forms carry their printed label in the id: `local.<row>/<column>`. */
const LOCAL = 'local.';

/**
 * What a reader calls an indicator: the statutory label in Chinese, a composed name in English.
 * An id that neither knows is shown as it is.
 */
export function indicatorName(language: Language, _form: string, id: string): string {
  if (id.startsWith(LOCAL)) return id.slice(LOCAL.length).replace('/', ' · ');
  if (language === 'en') return englishIndicatorName(id) ?? id;
  return id;
}
