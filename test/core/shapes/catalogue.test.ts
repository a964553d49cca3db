import assert from 'node:assert/strict';
import { SENTENCE_SHAPES } from '../sentences/groups';
import { ANNOUNCED } from './announced';
import { DATES } from './dates';
import { NO_FIGURES } from './no-figures';

/** Shapes of the catalogue of the genre, numbered from 1. */
const SHAPES = 104;

describe('the catalogue of shapes', () => {
  const fixtures = [...SENTENCE_SHAPES.flatMap(([, shapes]) => shapes), ...ANNOUNCED, ...NO_FIGURES, ...DATES];

  it('has a fixture for every shape', () => {
    const shown = new Set(fixtures.map(({ shape }) => Number.parseInt(shape, 10)));
    const all = Array.from({ length: SHAPES }, (_, i) => i + 1);
    assert.deepEqual(
      all.filter((shape) => !shown.has(shape)),
      [],
    );
  });
});
