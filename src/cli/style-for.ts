import { paletteFor, wantsColor } from './text/palette';
import type { Style } from './text/render-finding';
import type { CliWords } from './words';

/** Whether to write in colours: as `--color` says, else as the terminal and its environment want it. */
export const isColored = (option: boolean | undefined): boolean =>
  wantsColor(option, process.env, Boolean(process.stdout.isTTY));

/** How text is written on this terminal, from 40 to 120 columns wide; 100 where it has no width. */
export function styleFor(color: boolean | undefined, words: CliWords): Style {
  const width = Math.min(Math.max(process.stdout.columns ?? 100, 40), 120);
  return { words, palette: paletteFor(isColored(color)), width };
}
