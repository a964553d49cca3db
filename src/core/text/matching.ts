/** Runs a sticky expression at a place, or a global one from there on: no state is left between calls. */
export function matchFrom(expression: RegExp, text: string, from: number): RegExpExecArray | null {
  expression.lastIndex = from;
  return expression.exec(text);
}
