import assert from 'node:assert/strict';
import { isoDate } from '../../../src/core/metadata/dates';
import { signatureOf } from '../../../src/core/metadata/signature';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';

const BODY = '　　全县主动公开政府信息，回应社会关切。\n'.repeat(12);

/** The date that signs a report which ends in these lines. */
function signed(...lines: readonly string[]): string | null {
  const date = signatureOf(indexOfText(fold(`${BODY}${lines.join('\n')}\n`)), [], () => false);
  return date && isoDate(date);
}

const BODIES =
  '人民政府 办公室 办公厅 信访办 委员会 发改委 教育局 财政厅 发展研究院 宣传部 管理处 服务中心 东街道 云镇 石乡 水务公司 大学 学校 供水站 研究所 支队';

describe('the signature', () => {
  it('is a date below the name of a body, of whatever kind', () => {
    const missed = BODIES.split(' ').filter((body) => signed(`青禾县${body}`, '2023-01-20') !== '2023-01-20');
    assert.deepEqual(missed, []);
  });

  it('is a date behind the name of a body', () => assert.equal(signed('青禾县教育局 2023年1月20日'), '2023-01-20'));

  it('is a date in words alone on its line', () => assert.equal(signed('2023年1月20日'), '2023-01-20'));

  it('is no date with dashes that stands alone, as pages print the day on which they were put up', () =>
    assert.equal(signed('2023-01-20'), null));

  it('is no date behind other words, or with other words behind it', () => {
    assert.equal(signed('发布于2023年1月20日'), null);
    assert.equal(signed('2023年1月20日召开会议'), null);
  });

  it('is no date of a line too long to be one', () =>
    assert.equal(signed(`青禾县${'水利'.repeat(14)}教育局   ${' '.repeat(70)}2023年1月20日`), null));

  it('is the first of several', () =>
    assert.equal(signed('青禾县教育局', '2023年1月20日', '2023年2月20日'), '2023-01-20'));
});
