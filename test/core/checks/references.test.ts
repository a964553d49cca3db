import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';

const relationsOf = (text: string, source: string) =>
  analyze(text).relations.filter((relation) => relation.source === source);

const REPORT = `青禾县2018年政府信息公开工作年度报告
本报告中所列数据的统计期限自2018年1月1日起至2018年12月31日止。联系电话:0999-8123456。
一、概述
县政府办公室印发《工作要点》(青政办发〔2018〕12号),按照青政办发〔2017〕9号文件的要求推进工作。
二、保障措施
各单位对照青政办发〔2018〕12号文件自查。咨询电话:8123456。
`;

describe('references', () => {
  it('holds a document number that is said twice to be the same', () => {
    const [relation, ...more] = relationsOf(REPORT, 'document-number');
    assert.equal(relation?.verdict, 'holds');
    assert.equal(relation?.terms.length, 2);
    assert.deepEqual(more, []);
  });

  it('holds a telephone number with and without its area code to be the same', () => {
    assert.equal(relationsOf(REPORT, 'contact').length, 1);
  });

  it('holds the years of documents against the report year', () => {
    assert.equal(relationsOf(REPORT, 'document-years')[0]?.arithmetic, '2017, 2018 ≤ 2018');
  });

  it('says nothing of two different document numbers', () => {
    assert.deepEqual(
      relationsOf(REPORT.replace('对照青政办发〔2018〕12号', '对照青政办发〔2018〕13号'), 'document-number'),
      [],
    );
  });
});
