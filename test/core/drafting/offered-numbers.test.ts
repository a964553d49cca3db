import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { offeredNumbers } from '../../../src/core/drafting/offered-numbers';

const TABLES = `
二、主动公开政府信息情况
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| --- | --- | --- | --- |
| 规章 | 0 | 0 | 0 |
| 行政规范性文件 | 4 | 1 | 22 |
| 信息内容 | 本年处理决定数量 | | |
| 行政许可 | 1207 | | |
| 行政处罚 | | | |

三、收到和处理政府信息公开申请情况
| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | 61 | 20 | 0 | 0 | 0 | 5 | 86 |
| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| （一）予以公开 | 31 | 10 | 0 | 0 | 0 | 2 | 43 |
| （七）总计 | 60 | 19 | 0 | 0 | 0 | 4 | 83 |
| 四、结转下年度继续办理 | 2 | 1 | 0 | 0 | 0 | 1 | 4 |
`;

/** What is offered at `^` in the first section. */
function offered(marked: string): readonly string[] {
  const head = '青屏县2024年政府信息公开工作年度报告\n\n一、总体情况\n';
  const offset = head.length + marked.indexOf('^');
  const analysis = analyze(`${head}${marked.replace('^', '')}\n${TABLES}`);
  return offeredNumbers(analysis, offset, (text) => analyze(text)).map(
    ({ number, unit, typed }) => `${analysis.text.slice(typed.start, typed.end)}→${number}${unit}`,
  );
}

const CASES: readonly (readonly [marked: string, ...offers: string[]])[] = [
  ['全年新收政府信息公开申请^', '→86件'],
  ['全年共收到政府信息公开申请^，内容集中在征地。', '→86件'],
  ['受理政府信息公开申请^件，均已办结。', '→86'],
  ['全县收到申请8^', '8→86件'],
  ['予以公开^', '→43件'],
  ['制发行政规范性文件^', '→4件'],
  ['作出行政许可决定^', '→1207件'],
  ['商业企业提交申请^', '→20件'],
];

describe('the number of the table, where a sentence names what it counts', () => {
  for (const [marked, ...offers] of CASES) it(`is offered: ${marked}`, () => assert.deepEqual(offered(marked), offers));

  it('is not offered where nothing is named, or the table has none', () => {
    for (const marked of ['全年召开会议^', '^', '工作扎实推进^', '行政处罚^', '新建项目^'])
      assert.deepEqual(offered(marked), [], marked);
  });

  it('is not offered in a table', () => assert.deepEqual(offered('| 收到申请^ |'), []));
});
