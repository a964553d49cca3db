import { CATALOGUE } from './catalogue/catalogue';
import { kindNames } from './kind-names';
import type { Language } from './language';

/** What findings of a code are called in a few words: `合计`. A code that has no name is its own. */
export function nameOfCode(language: Language, code: string): string {
  const names: Readonly<Record<string, Readonly<Record<Language, (args: never) => string>>>> = CATALOGUE;
  const kinds: Readonly<Record<string, string>> = kindNames(language);
  return names[`name.${code}`]?.[language]({} as never) ?? kinds[code] ?? code;
}
