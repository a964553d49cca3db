import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model/analysis';
import { reportNumber } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { type Random, randomOf } from '../../fixtures/random';

const EDITS = Number(process.env.RUNS ?? 1);

/** Every ninth, unless many edits are asked for: what is kept of an earlier version knows nothing of layouts. */
const EDITED = [...LAYOUTS.entries()].filter(([at]) => process.env.RUNS !== undefined || at % 9 === 0);

/** One edit as people make them: a digit or some words typed, a stretch deleted, copied elsewhere, or moved. */
function edited(text: string, random: Random): string {
  const [from, to] = [0, 1].map(() => random.integer(0, text.length)).sort((a, b) => a - b) as [number, number];
  const end = Math.min(to, from + 40);
  const [before, piece, behind] = [text.slice(0, from), text.slice(from, end), text.slice(end)];
  return random.pick([
    () => text.slice(0, to) + random.pick(['7', '共收到3件，', '\n', '|']) + text.slice(to),
    () => before + behind,
    () => text.slice(0, to) + piece + text.slice(to),
    () => before + behind.slice(0, 60) + piece + behind.slice(60),
  ])();
}

/** All of an analysis that can be compared: the maps of places of two readings are other functions. */
const comparable = ({ plain, ...rest }: Analysis): unknown => ({ ...rest, plain: plain?.analysis });

describe('an edited report, read with what its earlier version gave', () => {
  for (const [at, layout] of EDITED) {
    it(`${layout.name}: is read as if for the first time`, () => {
      const random = randomOf(31 + at);
      const text = layout.render(reportNumber(at)).text;
      let [before, last] = [text, text];
      let earlier = analyze(text);
      for (let i = 0; i < EDITS; i++) {
        // Now and then the last step is undone.
        const next = i % 3 === 1 ? before : edited(last, random);
        [before, last] = [last, next];
        earlier = analyze(last, { earlier });
        assert.deepEqual(comparable(earlier), comparable(analyze(last)));
      }
    });
  }
});

/** Cells spread over the tables, and what is typed there: a number of another length, of the same, nothing. */
const TYPED = ['12345', '7', '', '0'];

describe('a report with another number in a table, read with what its earlier version gave', () => {
  for (const [at, layout] of EDITED.filter((_, i) => i % 2 === 0)) {
    it(`${layout.name}: is read as if for the first time`, () => {
      const { text, cells } = layout.render(reportNumber(at));
      const numbers = Object.values(cells).filter(({ state }) => state === 'number');
      let [last, earlier] = [text, analyze(text)];
      const step = Math.max(1, Math.floor(numbers.length / TYPED.length));
      // From the last to the first, so that the places of those to come stay.
      for (const [i, cell] of numbers
        .filter((_, k) => k % step === 0)
        .reverse()
        .entries()) {
        last = last.slice(0, cell.start) + TYPED[i % TYPED.length] + last.slice(cell.end);
        earlier = analyze(last, { earlier });
        assert.deepEqual(comparable(earlier), comparable(analyze(last)));
      }
    });
  }
});

describe('what is kept of an earlier version', () => {
  it('knows what another width of a digit in a sentence prints', () => {
    const text = '一、总体情况\n全年收到申请3件，办结3件。';
    const earlier = analyze(text);
    const wide = text.replace('3', '３');
    assert.deepEqual(analyze(wide, { earlier }), analyze(wide));
  });

  const PARAGRAPH = '共收到30件，其中网上20件，信函9件。';
  const HEAD = (body: string, year: number): string => `青禾县${body}${year}年政府信息公开工作年度报告\n一、概述\n`;
  /** So much that no reader of a number looks beyond it. */
  const FAR = `${'各单位按照要求认真做好公开工作，及时回应社会关切。'.repeat(5)}\n`;
  const rereads: readonly (readonly [string, string, string])[] = [
    ['under what heading a paragraph stands', `一、依申请公开\n${FAR}${PARAGRAPH}`, `一、行政复议\n${FAR}${PARAGRAPH}`],
    ['that a paragraph stands twice', `一、依申请公开\n${PARAGRAPH}`, `一、依申请公开\n${PARAGRAPH}\n${PARAGRAPH}`],
    [
      'which year the report is of',
      `${HEAD('', 2023)}${FAR}2023年收到申请30件，其中网上20件，信函9件。`,
      `${HEAD('', 2024)}${FAR}2023年收到申请30件，其中网上20件，信函9件。`,
    ],
    [
      'how the report names its own body',
      `${HEAD('教育局', 2023)}${FAR}青禾县教育局收到申请30件，其中网上20件，信函9件。`,
      `${HEAD('卫生局', 2023)}${FAR}青禾县教育局收到申请30件，其中网上20件，信函9件。`,
    ],
  ];
  it('knows where on its line a table begins', () => {
    const layout = LAYOUTS.find(({ name }) => name === 'one-line-in-page');
    const text = layout?.render(reportNumber(LAYOUTS.indexOf(layout))).text ?? '';
    const earlier = analyze(text);
    for (const comma of [...text.matchAll(/，|,(?=\D)/g)].filter((_, i) => i % 4 === 0)) {
      const broken = `${text.slice(0, comma.index + 1)}\n${text.slice(comma.index + 1)}`;
      assert.deepEqual(comparable(analyze(broken, { earlier })), comparable(analyze(broken)));
    }
  });

  for (const [what, before, after] of rereads) {
    it(`knows ${what}`, () => {
      assert.deepEqual(analyze(after, { earlier: analyze(before) }), analyze(after));
      assert.deepEqual(analyze(before, { earlier: analyze(after) }), analyze(before));
    });
  }
});
