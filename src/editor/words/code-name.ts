import { words } from './speech';

/** What findings of a code are called in a few words: `合计`; the code itself stands behind it where somebody may write it down. */
export function codeName(code: string): string {
  const { kinds, otherCodes }: { readonly kinds: Names; readonly otherCodes: Names } = words();
  return otherCodes[code] ?? kinds[code] ?? code;
}

type Names = Readonly<Record<string, string>>;
