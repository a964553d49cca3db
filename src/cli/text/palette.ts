import { createColors } from 'picocolors';
import type { Severity } from '../../core/model/schema';

type Paint = (text: string) => string;

export interface Palette {
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly path: Paint;
  readonly quiet: Paint;
  readonly good: Paint;
}

export function paletteFor(colored: boolean): Palette {
  const { red, yellow, cyan, blue, bold, dim, green } = createColors(colored);
  return {
    severity: {
      error: (text) => bold(red(text)),
      warning: (text) => bold(yellow(text)),
      information: cyan,
      hint: blue,
    },
    path: bold,
    quiet: dim,
    good: green,
  };
}

/** Colours are used on a terminal only, unless an option or a variable of the environment says otherwise. */
export function wantsColor(
  option: boolean | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (option !== undefined) return option;
  if (environment.NO_COLOR) return false;
  return Boolean(environment.FORCE_COLOR) || (isTerminal && environment.TERM !== 'dumb');
}
