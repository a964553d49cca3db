import assert from 'node:assert/strict';
import { characters } from '../../../src/core/tables/characters';
import { likeness } from '../../../src/core/tables/likeness';
import { namedTable } from '../../../src/core/tables/names';
import { rowsOf, tableOf } from './rows';

const STATISTICS = tableOf('statistics-2014', 'statistics');
const REQUESTS = tableOf('disclosure-2021', 'requests');
const statistics = namedTable(STATISTICS);

/** The rows that a label is most like, with how much. */
const like = (name: string): string[] =>
  [...likeness(characters(name), statistics).scores]
    .sort(([, a], [, b]) => b - a)
    .map(([row, score]) => `${STATISTICS.rows[row]?.id} ${score.toFixed(2)}`);

describe('a label', () => {
  it('is the row whose name it is', () => assert.deepEqual(like('政府网站公开政府信息数'), ['channel.website 1.00']));

  it('may have more before it', () =>
    assert.deepEqual(like('通过不同渠道和方式公开政府信息的情况政府公报公开政府信息数'), ['channel.gazette 0.97']));

  it('may have its unit behind it', () => assert.deepEqual(like('政府网站公开政府信息数条'), ['channel.website 0.97']));

  it('may have lost characters', () => assert.equal(like('政务微公开政信息数')[0]?.split(' ')[0], 'channel.weibo'));

  it('that two rows bear is like both', () =>
    assert.deepEqual(like('（二）被依法纠错数'), ['review.corrected 1.00', 'litigation.corrected 1.00']));

  it('of other things is like none', () => assert.deepEqual(like('全年工作有序推进'), []));

  it('that is not there may be of any row', () => assert.equal(likeness('', statistics).unnamed, true));
});

describe('values and rows', () => {
  it('stand in the order of the form', () =>
    assert.deepEqual(rowsOf('收到申请数 9\n当面申请数 3\n网络申请数 6\n', STATISTICS), [
      '9 → request.received',
      '3 → request.received.in-person',
      '6 → request.received.online',
    ]));

  it('of names that occur twice are told apart by their order', () =>
    assert.deepEqual(
      rowsOf('四、行政复议数量 9\n（二）被依法纠错数 1\n五、行政诉讼数量 4\n（二）被依法纠错数 2\n', STATISTICS),
      ['9 → review.total', '1 → review.corrected', '4 → litigation.total', '2 → litigation.corrected'],
    ));

  it('out of order are found by their full names', () =>
    assert.deepEqual(rowsOf('收到申请数 9\n六、举报投诉数量 1\n申请办结数 8\n申请答复数 8\n', STATISTICS), [
      '9 → request.received',
      '1 → complaints',
      '8 → request.closed',
      '8 → request.answered',
    ]));

  it('without a label are given the rows between, where they are exactly as many', () =>
    assert.deepEqual(
      rowsOf('| 收到申请数 | 9 |\n| 1 | 3 |\n| 2 | 0 |\n| 3 | 6 |\n| 4 | 0 |\n| 申请办结数 | 9 |\n', STATISTICS).at(-1),
      '9 → request.closed',
    ));

  it('without a label are given to nobody where rows are missing', () =>
    assert.deepEqual(
      rowsOf('一、本年新收政府信息公开申请数量 5\n\n7\n\n四、结转下年度继续办理 0\n', REQUESTS).slice(1),
      ['7 → –', '0 → requests.carried-forward'],
    ));

  it('with a label of another matter are no row', () =>
    assert.deepEqual(rowsOf('收到申请数 9\n全年组织志愿活动 12\n申请办结数 9\n', STATISTICS), [
      '9 → request.received',
      '12 → –',
      '9 → request.closed',
    ]));
});
