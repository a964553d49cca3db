import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import { DAMAGES, type Damage, type Damaged, damage } from '../../fixtures/damage';
import { reports } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import type { Rendered } from '../../fixtures/pen';
import { randomOf } from '../../fixtures/random';
import { runs } from '../../fixtures/runs';

/** `requests.new` of `requests.new/total`, `licensing` of `licensing.decisions`; rows of the form of 2014 have one cell. */
const rowOf = (id: string, form: string): string =>
  form === 'statistics-2014' ? id : id.slice(0, Math.max(id.lastIndexOf('/'), id.lastIndexOf('.')));

/** The cells whose value is printed in another row, or in none. */
function strangers(form: string, { cells: printed }: Rendered, { text, originOf }: Damaged): string[] {
  const places = Object.entries(printed);
  return analyze(text).tables.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ id, state, start, end }) => {
      if (state !== 'number') return [];
      const [from, to] = [originOf(start), originOf(end - 1) + 1];
      const own = places.some(
        ([other, cell]) => cell.start < to && cell.end > from && rowOf(other, form) === rowOf(id, form),
      );
      return own ? [] : [`${id} was read as “${text.slice(start, end)}” at ${start}`];
    }),
  );
}

const damages = fc.record({
  // A blank leaves no trace in some layouts: then the label of its row and the next value are a row, whatever was between them.
  report: reports({ blanks: false }),
  layout: fc.constantFrom(...LAYOUTS.filter(({ format }) => format !== 'html')),
  kind: fc.constantFrom(...(Object.keys(DAMAGES) as Damage[])),
  seed: fc.nat(),
});

describe('a report that has lost a line, the end of a label or a character', () => {
  it('has no cell with a value that is not printed in its row', () => {
    fc.assert(
      fc.property(damages, ({ report, layout, kind, seed }) => {
        const rendered = layout.render(report);
        const damaged = damage(rendered, kind, randomOf(seed));
        assert.deepEqual(strangers(report.form, rendered, damaged), [], `${layout.name}, ${kind}\n${damaged.text}`);
      }),
      runs(7, 8),
    );
  }).timeout(20_000);
});
