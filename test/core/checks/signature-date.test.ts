import assert from 'node:assert/strict';
import { check, findings, relations } from './checked';

const HEAD =
  '白鹭县人民政府2031年政府信息公开工作年度报告\n统计期限自2031年1月1日至2031年12月31日止。\n一、概述\n文。\n';
const signed = (date: string, rest = ''): string => `${HEAD}白鹭县人民政府\n${date}\n${rest}`;

describe('the signature', () => {
  it('holds between the end of the period and the publication', () => {
    const text = `时间：2032-03-26 08:59\n${signed('2032年2月26日', '联系电话：1 填报日期：2032年1月9日\n')}`;
    assert.deepEqual(findings(text, 'signature-date'), []);
    assert.deepEqual(relations(text, 'signature-date'), [
      'signature-date holds: 2031-12-31 < 2032-01-09 < 2032-02-26 < 2032-03-26',
    ]);
  });

  it('before the end of the period is an error', () => {
    assert.deepEqual(findings(signed('2031年3月14日'), 'signature-date'), [
      'error signature-date.early «2031年3月14日»',
    ]);
  });

  it('is read with any blanks between its parts that numbers are read with', () => {
    for (const date of [
      '2031年 3月 14日',
      '2031 年     3 月 14 日',
      '2031 年      3 月      14 日',
      '2031\n年 3 月\n14 日',
    ])
      assert.equal(findings(signed(date), 'signature-date').length, 1, JSON.stringify(date));
  });

  it('that lost 年 and 月 is judged where one reading is left', () => {
    assert.deepEqual(findings(signed('2031314'), 'signature-date'), ['error signature-date.early «2031314»']);
  });

  it('gives one finding, with the other dates beside it', () => {
    const text = signed('2031年3月14日', '填报日期：2032年3月14日\n发布日期：2032-03-26\n');
    const { findings: all, relations: judged } = check(text);
    assert.equal(all.length, 1);
    assert.deepEqual(
      all[0]?.related.map(({ start, end }) => text.slice(start, end)),
      ['2031年12月31日', '2032年3月14日', '2032-03-26'],
    );
    assert.equal(judged[all[0]?.relation ?? -1]?.kind, 'signature-date');
  });

  it('a year off the day on which the table was filled in is a warning', () => {
    assert.deepEqual(findings(signed('2033年3月14日', '填报日期：2032年3月14日\n'), 'signature-date'), [
      'warning signature-date.filled-in «2033年3月14日»',
    ]);
  });

  it('is only a hint where no period is stated', () => {
    const text = signed('2031年3月14日').replace(/统计期限.*\n/, '');
    assert.deepEqual(findings(text, 'signature-date'), ['hint signature-date.early «2031年3月14日»']);
  });

  it('leaves a period of the wrong year to that check', () => {
    const text = signed('2032年3月14日').replace('至2031年12月31日', '至2032年12月31日').replace('自2031', '自2032');
    assert.deepEqual(findings(text, 'signature-date'), []);
    assert.equal(findings(text, 'period').length, 1);
  });

  it('after the publication, or years late, is a hint', () => {
    assert.deepEqual(findings(signed('2032年3月14日', '发布日期：2032-03-01\n'), 'signature-date'), [
      'hint signature-date.published «2032年3月14日»',
    ]);
    assert.deepEqual(findings(signed('2034年3月14日'), 'signature-date'), ['hint signature-date.late «2034年3月14日»']);
  });

  it('on a day that does not exist is a warning', () => {
    assert.deepEqual(findings(signed('2032年2月30日'), 'signature-date'), [
      'warning signature-date.impossible «2032年2月30日»',
    ]);
  });

  it('of the table alone is checked too', () => {
    assert.deepEqual(findings(`${HEAD}填报日期：2031年1月9日\n`, 'signature-date'), [
      'error signature-date.filled-in-early «2031年1月9日»',
    ]);
  });

  it('is at rest where no date is given', () => {
    assert.deepEqual(relations(HEAD, 'signature-date'), []);
  });
});

describe('the date of publication', () => {
  it('printed twice alike holds', () => {
    assert.deepEqual(relations(`时间：2032-03-26\n${HEAD}发布日期 2032-03-26 08:59\n`, 'published'), [
      'published holds: 2032-03-26 = 2032-03-26',
    ]);
  });
});
