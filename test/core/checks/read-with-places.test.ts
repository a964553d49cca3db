import assert from 'node:assert/strict';
import { check } from './checked';
import { REPORTS } from './reports-with-places';
import { THINGS } from './things-with-places';

/** `source verdict (reason) formula: «term» «term»` of the relations of a source but for the numbering of the chapters. */
const relationsIn = (text: string, source: string): string[] =>
  check(text)
    .relations.filter((one) => one.source.startsWith(source) && !one.source.endsWith(':chapter'))
    .map(({ source: from, verdict, reason, arithmetic, terms }) => {
      const why = reason === null ? '' : ` (${reason.key.slice('reason.'.length)})`;
      const places = terms.map(({ start, end }) => `«${text.slice(start, end)}»`);
      return `${from} ${verdict}${why} ${arithmetic}: ${places.join(' ')}`;
    });

describe('What is not arithmetic is read with its places', () => {
  for (const [source, words, ...told] of THINGS)
    it(words.replace(/\n/g, ' '), () =>
      assert.deepEqual(relationsIn(`一、概述\n${words}\n二、说明\n文。\n`, source), told),
    );

  for (const [source, text, ...told] of REPORTS)
    it(text.replace(/\n/g, ' '), () => assert.deepEqual(relationsIn(text, source), told));
});
