import type { Language } from '../messages/language';

/**
 * The language to speak. `--lang` decides; else the first of LC_ALL, LC_MESSAGES and LANG that names a language;
 * else the language of the system (known on Windows). Where nothing names one (`C`, `POSIX`, unset, as on a server)
 * it is Chinese: whoever checks these reports reads Chinese.
 */
export function preferredLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  systemLocale?: string,
): Language {
  const asked = askedLanguage(argv);
  if (asked) return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value) ?? systemLocale ?? '';
  const name = locale.split(/[._@-]/)[0]?.toLowerCase() ?? '';
  return ['', 'c', 'posix', 'zh'].includes(name) ? 'zh' : 'en';
}

/** Read before the arguments are parsed, so that help and complaints about arguments are in it too. */
function askedLanguage(argv: readonly string[]): Language | null {
  let asked: Language | null = null;
  for (const [i, argument] of argv.entries()) {
    if (argument === '--') break;
    const value = argument === '--lang' ? argv[i + 1] : argument.startsWith('--lang=') ? argument.slice(7) : undefined;
    if (value === 'zh' || value === 'en') asked = value;
  }
  return asked;
}
