import assert from 'node:assert/strict';
import { isReport } from '../../../src/core/source/recognise';

const NEWS_BODY =
  '1月31日，县政府网站公布了年报。年报显示，2023年全县主动公开政府信息3120条，收到申请86件，办结84件。\n';

/** As an editor of a site writes them, of bodies that do not exist. */
const TITLES = [
  '青屏县发布2023年政府信息公开工作年度报告',
  '岩埔区公布上年度政府信息公开工作年度报告',
  '沙洲县财政局晒出2024年政府信息公开工作年度报告',
  '上洲区53个单位亮出2023年政府信息公开工作年度报告',
  '苇渡县人民政府披露了去年政府信息公开工作年度报告',
  '上洲区向社会公开2020年政府信息公开工作年度报告',
  '县教育局按期公开2023年信息公开工作年度报告',
  '青屏县集中发布全县2022年政府信息公开工作年度报告',
  '苇渡市2023年度政府信息公开年报出炉',
  '青屏县教育局2023年信息公开年报发布 全年公开信息1200条',
  '云溪市2024年政务公开工作年度报告来了！',
  '一图读懂苇渡县2023年政府信息公开工作年度报告',
  '图说丨沙洲县2023年政府信息公开工作年度报告',
  '解读《云溪县2023年政府信息公开工作年度报告》',
];

const OPENING = '一、总体情况\n2023年，我县主动公开信息300条，收到申请12件。\n二、主动公开政府信息情况\n';
const CHAPTERS = `${OPENING}三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n`;

describe('news of a report', () => {
  for (const title of TITLES)
    it(`is none itself: ${title}`, () => {
      assert.equal(isReport(`${title}\n${NEWS_BODY}`), false);
      assert.equal(isReport(`# ${title}\n发布时间：2024-01-31\n${NEWS_BODY}`), false);
    });

  it('takes nothing from the report that stands below its title', () => {
    assert.ok(isReport(`${TITLES[0]}\n青屏县人民政府2023年政府信息公开工作年度报告\n${OPENING}`));
    assert.ok(isReport(`${TITLES[0]}\n来源：县政府办\n${CHAPTERS}`));
  });

  it('is not what a column of a site, or a body with such a name, stands before', () => {
    for (const title of [
      '信息发布2023年政府信息公开工作年度报告',
      '青屏县信息发布中心2023年政府信息公开工作年度报告',
      '青屏县政务公开办公室2023年政府信息公开工作年度报告',
      '上洲市新闻出版局关于发布2010年度政府信息公开工作年度报告',
    ])
      assert.ok(isReport(`${title}\n${OPENING}`), title);
  });
});
