import assert from 'node:assert/strict';
import { runFindings } from '../../../src/core/findings/table-findings';
import type { Group } from '../../../src/core/tables/group';

const unreadable = (text: string): string[] => {
  const group = { start: 0, end: text.length } as Group;
  return runFindings([], [group], text).map(({ code, severity }) => `${severity} ${code}`);
};

describe('what could not be given to columns', () => {
  it('is said where something is printed', () => {
    assert.deepEqual(unreadable('1O | x'), ['hint unreadable']);
  });

  it('is nothing where there are only borders', () => {
    assert.deepEqual(unreadable('| |||\n|'), []);
  });
});
