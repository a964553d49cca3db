import assert from 'node:assert/strict';
import { zonesOf } from '../../../src/core/tables/zones';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';
import { tableOf } from './rows';

const STATISTICS = tableOf('statistics-2014', 'statistics');
const REQUESTS = tableOf('disclosure-2021', 'requests');
const REVIEWS = tableOf('disclosure-2021', 'reviews');

/** `table: text` of every zone. */
const zones = (text: string, ...tables: readonly (typeof STATISTICS)[]): string[] =>
  zonesOf(indexOfText(fold(text)), tables).map(({ table, start, end }) => `${table.id}: ${text.slice(start, end)}`);

describe('the zone of a table', () => {
  it('runs from its first words to those that close it', () =>
    assert.deepEqual(zones('前文。\n统计指标 单位 统计数\n收到申请数 9\n填报人：甲', STATISTICS), [
      'statistics: 统计指标 单位 统计数\n收到申请数 9\n',
    ]));

  it('ends where sentences begin again', () =>
    assert.deepEqual(zones('统计指标 统计数\n收到申请数 9\n全年工作有序推进。\n', STATISTICS), [
      'statistics: 统计指标 统计数\n收到申请数 9',
    ]));

  it('is not ended by the note of its own header', () =>
    assert.deepEqual(
      zones(
        '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。\n一、本年新收政府信息公开申请数量 5\n',
        REQUESTS,
      ),
      [
        'requests: 本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。\n一、本年新收政府信息公开申请数量 5\n',
      ],
    ));

  it('ends before the next table', () => {
    const found = zones('申请人情况 总计\n四、结转下年度继续办理 0\n未经复议直接起诉\n0 0 0 0 0\n', REQUESTS, REVIEWS);
    assert.deepEqual(
      found.map((zone) => zone.slice(0, zone.indexOf(':'))),
      ['requests', 'reviews'],
    );
    assert.ok(found[0]?.endsWith('继续办理 0\n'));
  });

  it('is found through spaces and line breaks inside its words', () =>
    assert.equal(zones('统 计 指\n标 统计数\n收到申请数 9\n', STATISTICS).length, 1));

  it('takes the bar before its first word', () =>
    assert.deepEqual(zones('文。\n| 统计指标 | 统计数 |\n', STATISTICS), ['statistics: | 统计指标 | 统计数 |\n']));

  it('is one for each time that the table is printed', () =>
    assert.equal(
      zones(
        `统计指标 统计数\n收到申请数 9\n填报人：甲\n${'某'.repeat(500)}\n统计指标 统计数\n收到申请数 9\n`,
        STATISTICS,
      ).length,
      2,
    ));

  it('is not there without its words', () => assert.deepEqual(zones('收到申请数 9\n', STATISTICS), []));
});
