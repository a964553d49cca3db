import assert from 'node:assert/strict';
import { dateMentionAt, isoDate } from '../../../src/core/metadata/dates';
import { dateAt } from '../../../src/core/numbers/date-at';
import { splitMonthDay, splitPeriod } from '../../../src/core/text/damaged-date';

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

  it('is the same for the reader of numbers and for the title, the period and the signature', () => {
    const writings = [
      ...['2031年3月14日', '2031年3月14号', '2031 年      3 月 14 日', '2031年\n3月14日', '2031年3月', '2031年3月份'],
      ...['2031-03-14', '2031/3/14', '2031.3.14', '二〇三一年三月十四日', '二O三一年三月十四号', '二○三一年三月廿四日'],
    ];
    for (const text of writings) {
      const [number, mention] = [dateAt(text, 0), dateMentionAt(text, 0, false)];
      assert.ok(number !== null && mention !== null, text);
      assert.deepEqual(
        [number.date.year, number.date.month, number.date.day, number.end],
        [mention.year, mention.month, mention.day, mention.end],
        text,
      );
    }
  });

  it('that lost its marks is read only where that is asked for', () => {
    assert.equal(read('2031314'), '2031-03-14');
    assert.equal(read('2031年1231日'), '2031-12-31');
    assert.equal(read('20313月14日'), '2031-03-14');
    assert.equal(read('2031年314日'), '2031-03-14');
    assert.equal(read('2031年3 14日'), '2031-03-14');
    assert.equal(read('2031  3  14  日'), '2031-03-14');
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
    assert.equal(splitMonthDay('229', 2031), null);
    assert.deepEqual(splitMonthDay('229', 2032), [2, 29]);
    assert.deepEqual(splitMonthDay('229', null), [2, 29]);
    assert.equal(splitMonthDay('100', 2031), null);
    assert.equal(splitMonthDay('101', 2031), null);
  });

  it('are split into a period that ends after it begins', () => {
    assert.deepEqual(splitPeriod('111231', 2031), [1, 1, 12, 31]);
    assert.equal(splitPeriod('99', 2031), null);
  });
});
