import assert from 'node:assert/strict';
import { parseWholeNumber } from '../../../src/core/numbers/whole-number';

describe('a whole number', () => {
  const PRINTED: readonly (readonly [printed: string, number: number | null])[] = [
    ['3', 3],
    ['012', 12],
    ['0', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['①', 1],
    ['⑳', 20],
    ['', null],
    ['二三', null],
    ['①②', null],
    ['3.5', null],
    ['-3', null],
    ['1e3', null],
    ['12件', null],
  ];
  for (const [printed, number] of PRINTED)
    it(`${printed || 'nothing'} is ${number ?? 'none'}`, () => assert.equal(parseWholeNumber(printed), number));
});
