import assert from 'node:assert/strict';
import { findings, relations } from './checked';

const TITLE = '白鹭县人民政府2031年政府信息公开工作年度报告\n';
const report = (period: string, rest = ''): string => `${TITLE}数据统计期限${period}。\n一、概述\n文。\n${rest}`;

describe('the period', () => {
  it('holds where it is the whole report year', () => {
    const text = report('自2031年1月1日至12月31日止');
    assert.deepEqual(findings(text, 'period'), []);
    assert.deepEqual(relations(text, 'period'), ['period holds: 2031-01-01 – 2031-12-31 = 2031']);
  });

  it('of another year than the title is a warning', () => {
    const text = report('自2030年1月1日至2030年12月31日止');
    assert.deepEqual(findings(text, 'period'), ['warning period.other-year «2030年1月1日至2030年12月31日»']);
  });

  it('of another year than title and table agree on is an error', () => {
    const text = report('自2030年1月1日至2030年12月31日止', '附件\n政府信息公开情况统计表\n（2031年度）\n');
    assert.deepEqual(findings(text, 'period'), ['error period.other-year «2030年1月1日至2030年12月31日»']);
  });

  it('of the year before is only a hint where the title may name the year of publication', () => {
    const text = report('自2030年1月1日至2030年12月31日止', '白鹭县人民政府\n2031年2月3日\n');
    assert.deepEqual(findings(text, 'period'), ['hint period.other-year «2030年1月1日至2030年12月31日»']);
  });

  it('that ends before it begins is an error, on its last day', () => {
    assert.deepEqual(findings(report('自2031年1月1日至2030年12月31日止'), 'period'), [
      'error period.reversed «2030年12月31日»',
    ]);
  });

  it('of a school is the school year', () => {
    const text =
      '白鹭学院2030—2031学年信息公开年度报告\n数据统计期限自2030年9月1日至2031年8月31日止。\n一、概述\n文。\n';
    assert.deepEqual(findings(text, 'period'), []);
  });

  it('that is not a whole year is a hint', () => {
    assert.deepEqual(findings(report('自2031年3月1日至2031年12月31日止'), 'period'), [
      'hint period.incomplete «2031年3月1日至2031年12月31日»',
    ]);
    assert.deepEqual(findings(report('自2031年3月1日至2031年3月1日止'), 'period'), [
      'hint period.incomplete «2031年3月1日至2031年3月1日»',
    ]);
  });

  it('with a day that does not exist is a warning', () => {
    assert.deepEqual(findings(report('自2031年1月1日至2031年11月31日止'), 'period'), [
      'warning period.impossible «2031年11月31日»',
    ]);
  });

  it('accuses nobody where its characters were lost', () => {
    const text = report('自203011日起至20301231日止');
    assert.deepEqual(findings(text, 'period'), []);
    assert.match(relations(text, 'period')[0] ?? '', /^period undecidable/);
  });

  it('is not any other year of the text', () => {
    const text = report(
      '自2031年1月1日至2031年12月31日止',
      '二、2032年主要工作\n网站于2019年开通，2032年1月通过评估，公布2030年决算。\n',
    );
    assert.deepEqual(findings(text, 'period'), []);
  });

  describe('and a sentence that begins with the year before', () => {
    const PERIOD = '自2031年1月1日至2031年12月31日止';
    const told = (rest: string): string[] => findings(report(PERIOD, rest), 'period');

    it('is a hint where it tells what the report is of', () => {
      assert.deepEqual(told('(二)2030年度我县受理政府信息公开申请6件。\n'), ['hint period.year-before «2030年»']);
    });

    it('is none where it compares or carries over', () => {
      assert.deepEqual(told('2030年收到政府信息公开申请6件,2031年收到8件。\n'), []);
      assert.deepEqual(told('2030年结转的政府信息公开申请2件均已答复。\n'), []);
    });

    it('is none where nothing but the title says the year', () => {
      const rest = '(二)2030年度我县受理政府信息公开申请6件。\n';
      assert.deepEqual(findings(report('', rest), 'period'), []);
      assert.deepEqual(findings(report('', `${rest}2031年立项。\n2031年开工。\n2031年完工。\n`), 'period'), [
        'hint period.year-before «2030年»',
      ]);
    });

    it('is none where it tells something else', () => {
      assert.deepEqual(told('2030年我县被确定为试点县。\n'), []);
    });

    it('is none where the report goes on about that year', () => {
      const sentence = '2030年我县主动公开政府信息6条。\n';
      assert.deepEqual(told(sentence.repeat(3)), []);
    });
  });

  it('is held against the sentence that announces the report of another year', () => {
    const text =
      '白鹭县司法局2031年政府信息公开工作年度报告\n一、概述\n特向社会公布2032年度白鹭县司法局政府信息公开年度报告。所列数据的计算期限为2031年1月1日至2031年12月31日。\n';
    assert.deepEqual(findings(text, 'period'), ['warning period.other-year «2032年»']);
    assert.deepEqual(findings(text.replace('2032', '2031'), 'period'), []);
  });

  it('leaves the year of publication alone', () => {
    const text = report('自2031年1月1日至12月31日止', '2032年3月公布本报告。\n');
    assert.deepEqual(findings(text, 'period'), []);
  });
});
