import assert from 'node:assert/strict';
import { unplacedFindings } from '../../../src/core/findings/table-findings';
import { aTable } from '../checks/checked';

const unreadable = (text: string, label = ''): string[] => {
  const table = { ...aTable('disclosure-2021'), unplaced: [{ label, text, start: 0, end: text.length }] };
  return unplacedFindings([table]).map(({ code, severity, message }) => `${severity} ${code} ${message.key}`);
};

describe('what could not be given to columns', () => {
  it('is said where something is printed', () => {
    assert.deepEqual(unreadable('1O | x'), ['hint unreadable unreadable.text']);
  });

  it('is said with the label that is printed beside it', () => {
    assert.deepEqual(unreadable('3 0 3', '9.其他情形'), ['hint unreadable unreadable.row']);
  });

  it('is nothing where there are only borders', () => {
    assert.deepEqual(unreadable('| |||\n|'), []);
  });
});
