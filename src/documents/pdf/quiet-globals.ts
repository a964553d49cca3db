/**
 * The PDF library wants classes of the browser to draw with and complains on the console when they are not there. Nothing is
 * drawn here: empty classes stand in for them, and the console is silent while the library loads. Import this before it.
 */
class Nothing {}

const wanted = globalThis as unknown as Record<string, unknown>;
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) wanted[name] ??= Nothing;

const { log, warn } = console;
const silence = (): void => undefined;
console.log = silence;
console.warn = silence;

/** To be called once the library is loaded. */
export function speakAgain(): void {
  console.log = log;
  console.warn = warn;
}
