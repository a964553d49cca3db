import { parseExact } from '../../../src/core/arithmetic/exact';
import { point } from '../../../src/core/arithmetic/interval';
import type { Cell } from '../../../src/core/model/analysis';
import type { CellState } from '../../../src/core/model/schema';
import { formRelations } from '../../../src/core/relations/form-relations';
import { judgeAll } from '../../../src/core/relations/judge-all';

/** What is printed in the cells of a table: a number, nothing, `/`, words; `?` stands for an ambiguous cell. */
export type Printed = Readonly<Record<string, string>>;

function stateOf(text: string): CellState {
  if (text === '') return 'blank';
  if (text === '/') return 'nil';
  if (text === '?') return 'ambiguous';
  return parseExact(text) === null ? 'text' : 'number';
}

/** Cells one behind the other, ten characters apart. */
export function cellsOf(printed: Printed): ReadonlyMap<string, Cell> {
  return new Map(
    Object.entries(printed).map(([id, text], at) => {
      const value = parseExact(text);
      const range = { start: at * 10, end: at * 10 + text.length };
      return [id, { id, text, state: stateOf(text), value: value && point(value), ...range }];
    }),
  );
}

/** `row of the form verdict: formula (reason)` of every relation that says something of the cells. */
export function relationsOf(form: string, printed: Printed, previous?: Printed): string[] {
  const drafts = formRelations(form, cellsOf(printed), previous && cellsOf(previous));
  return judgeAll(drafts).map(({ relation: { source, verdict, arithmetic, reason } }) => {
    const why = reason === null ? '' : ` (${reason.key.replace('reason.', '')})`;
    return `${source.replace('form:', '')} ${verdict}: ${arithmetic}${why}`;
  });
}
