import assert from 'node:assert/strict';
import { toldNumbers } from '../../../src/core/tables/glued/told-numbers';
import { fold } from '../../../src/core/text/fold';
import type { Range } from '../../../src/core/text/range';
import { indexOfText } from '../../../src/core/text/search/text-index';

/** Sentences, and what they tell of cells that no equation binds. */
const TOLD: readonly (readonly [sentence: string, ...cells: string[]])[] = [
  ['制定行政规范性文件12件。', 'normative.made 12 «12»'],
  ['全年废止行政规范性文件12件。', 'normative.repealed 12 «12»'],
  ['失效规章12件。', 'regulations.repealed 12 «12»'],
  ['现行有效行政规范性文件123件。', 'normative.in-force 123 «123»'],
  ['继续有效行政规范性文件123件。', 'normative.in-force 123 «123»'],
  ['主动公开行政规范性文件12件。', 'normative.published 12 «12»'],
  ['新公开规章12件', 'regulations.published 12 «12»'],
  ['规章制发12件，废止13件', 'regulations.made 12 «12»'],
  ['规章废止12件', 'regulations.repealed 12 «12»'],
  ['新制作行政规范性文件12件', 'normative.made 12 «12»'],
  ['出台行政规范性文件12份', 'normative.made 12 «12»'],
  ['印发行政规范性文件12个', 'normative.made 12 «12»'],
  ['制定行政规范性文件1件'],
  ['制定行政规范性文件12.5件'],
  ['制定行政规范性文件12篇'],
  ['制定规章12件、13件'],
  ['制定、废止规章12件'],
  ['规章12件'],
];

const read = (text: string, zones: readonly Range[] = []): string[] =>
  [...toldNumbers(indexOfText(fold(text)), zones)].flatMap(([id, numbers]) =>
    numbers.map(({ value, start, end }) => `${id} ${value} «${text.slice(start, end)}»`),
  );

describe('A number that a sentence tells of a document row', () => {
  for (const [sentence, ...cells] of TOLD) it(`in ${sentence}`, () => assert.deepEqual(read(sentence), cells));

  it('is looked for outside of the tables', () => {
    const text = '规章制发12件。规章制发13件。';
    const [first, second] = ['regulations.made 12 «12»', 'regulations.made 13 «13»'];
    assert.deepEqual(read(text), [first, second]);
    assert.deepEqual(read(text, [{ start: 0, end: 8 }]), [second]);
    assert.deepEqual(read(text, [{ start: 8, end: 16 }]), [first]);
    assert.deepEqual(read(text, [{ start: 9, end: 16 }]), [first, second]);
  });
});
