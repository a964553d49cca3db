import { isAtLeast } from '../severity';
import type { Choose } from './fix-text';

export const nothing: Choose = async () => null;

/** Only what changes no number. */
export const onlySafe: Choose = async (_analysis, _finding, fixes) => fixes.find(({ kind }) => kind === 'safe') ?? null;

/** For a copy: what is safe, and of an error or a warning the suggestion that is its only one; between several somebody must choose. */
export const unambiguous: Choose = async (_analysis, { severity }, fixes) => {
  const [first, second] = fixes;
  const only = isAtLeast(severity, 'warning') && second === undefined ? first : undefined;
  return fixes.find(({ kind }) => kind === 'safe') ?? only ?? null;
};

/** Chooses among safe fixes only. */
export const amongSafe =
  (choose: Choose): Choose =>
  async (analysis, finding, fixes) => {
    const safe = fixes.filter(({ kind }) => kind === 'safe');
    return safe.length === 0 ? null : choose(analysis, finding, safe);
  };
