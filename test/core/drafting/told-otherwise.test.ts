import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { toldOtherwise } from '../../../src/core/drafting/told-otherwise';

const report = (sentence: string): string => `青屏县2024年政府信息公开工作年度报告

一、总体情况
${sentence}

三、收到和处理政府信息公开申请情况
| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | 61 | 20 | 0 | 0 | 0 | 5 | 86 |
| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| （七）总计 | 60 | 19 | 0 | 0 | 0 | 4 | 83 |
| 四、结转下年度继续办理 | 2 | 1 | 0 | 0 | 0 | 1 | 4 |
`;

const pairs = (sentence: string): readonly string[] =>
  toldOtherwise(analyze(report(sentence))).map(({ said, cell }) => `${said.text} ≠ ${cell.text}`);

describe('what sentences tell otherwise than the table', () => {
  it('is each figure with its cell, in the order of the text', () =>
    assert.deepEqual(pairs('全年新收政府信息公开申请68件，结转下年度继续办理5件。'), ['68 ≠ 86', '5 ≠ 4']));

  it('is nothing where they agree, or where it cannot be told whose number it is', () => {
    assert.deepEqual(pairs('全年新收政府信息公开申请86件。'), []);
    assert.deepEqual(pairs('县民政局全年新收政府信息公开申请12件。'), []);
    assert.deepEqual(pairs('全年新收政府信息公开申请约90件。'), []);
  });
});
