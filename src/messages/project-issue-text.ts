import type { ProjectIssue } from '../project/project-issue';
import { PROJECT_KEYS } from '../project/project-settings';
import type { Language } from './language';
import { projectWordsEn } from './project-words-en';
import { projectWordsZh } from './project-words-zh';

const WORDS = { zh: projectWordsZh, en: projectWordsEn } as const;

/** What is wrong with an entry of `gouji.json`, and what it should be; without its place, and without a full stop. */
export function projectIssueText(language: Language, { trouble, key }: ProjectIssue): string {
  const { troubles, shapes } = WORDS[language];
  const owner = PROJECT_KEYS.find((one) => key === one || key.startsWith(`${one}.`) || key.startsWith(`${one}[`));
  return troubles[trouble](key, owner === undefined ? '' : shapes[owner]);
}
