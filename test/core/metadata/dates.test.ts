import assert from 'node:assert/strict';
import { dateMentionAt, isoDate, splitMonthDay, splitPeriod } from '../../../src/core/metadata/dates';

const read = (text: string, damaged = true): string | null => {
  const date = dateMentionAt(text, 0, damaged);
  return date && isoDate(date);
};

describe('a date', () => {
  it('is read in digits, with marks of all sorts, and in Chinese numerals', () => {
    assert.equal(read('2031年3月14日'), '2031-03-14');
    assert.equal(read('2031-3-14'), '2031-03-14');
    assert.equal(read('2031.03.14'), '2031-03-14');
    assert.equal(read('二〇三一年三月十四日'), '2031-03-14');
    assert.equal(read('二O三一年十二月'), '2031-12');
  });

  it('that lost its marks is read only where that is asked for', () => {
    assert.equal(read('2031314'), '2031-03-14');
    assert.equal(read('2031年1231日'), '2031-12-31');
    assert.equal(read('2031314', false), null);
  });

  it('stays open where two readings are left', () => {
    assert.equal(read('2031125日'), null);
  });

  it('that does not exist is kept and said so', () => {
    assert.equal(dateMentionAt('2031年11月31日', 0, false)?.exists, false);
    assert.equal(dateMentionAt('2031年2月29日', 0, false)?.exists, false);
    assert.equal(dateMentionAt('2032年2月29日', 0, false)?.exists, true);
  });

  it('is not a count, a number of a document or a version', () => {
    for (const text of ['20310件', '2031173号', '12.5.3', '9483', '20313333']) assert.equal(read(text), null, text);
  });
});

describe('digits that lost their marks', () => {
  it('are split where one split is a date', () => {
    assert.deepEqual(splitMonthDay('314', 2031), [3, 14]);
    assert.deepEqual(splitMonthDay('1231', 2031), [12, 31]);
    assert.equal(splitMonthDay('125', 2031), null);
    assert.equal(splitMonthDay('999', 2031), null);
  });

  it('are split into a period that ends after it begins', () => {
    assert.deepEqual(splitPeriod('111231', 2031), [1, 1, 12, 31]);
    assert.equal(splitPeriod('99', 2031), null);
  });
});
