import assert from 'node:assert/strict';
import { isReport } from '../../../src/core/source/recognise';
import { reportNumber } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { printedIn, reportFor } from '../../fixtures/printed-report';
import { OTHER_TEXTS, REPORTS } from './told-apart';

describe('a report is told from other documents', () => {
  for (const [at, layout] of LAYOUTS.entries())
    it(`${layout.name}: is one, whatever its form`, () => assert.ok(isReport(printedIn(layout, reportFor(at)).text)));

  it('behind the scripts of a web page', () => {
    const page = LAYOUTS.find(({ name }) => name === 'html')!.render(reportNumber(1)).text;
    const script = `<script>${'var a = "<p>";'.repeat(5000)}</script>`;
    assert.ok(isReport(page.replace('<body>', `<body>${script}`)));
  });

  it('in traditional characters', () => {
    assert.ok(
      isReport(
        '青屏縣2012年政府資訊公開年度報告\n一、概述\n二、主動公開政府資訊情況\n三、依申請公開情況\n四、行政複議、行政訴訟情況\n',
      ),
    );
  });

  it('a web page that is none is none', () => {
    assert.ok(!isReport('<html><body><h1>公开课</h1><p>本周公开课3节。</p></body></html>'));
  });

  for (const [kind, text] of REPORTS) it(`a report: ${kind}`, () => assert.ok(isReport(text)));
  for (const [kind, text] of OTHER_TEXTS) it(`no report: ${kind}`, () => assert.ok(!isReport(text)));
});

const recognised = (text: string): void => assert.ok(isReport(text), text);
const passedOver = (text: string): void => assert.ok(!isReport(text), text);

describe('the beginning of a report is one by', () => {
  const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
    'its title': [
      '青屏县水务局2024年政府信息公开工作年度报告\n一、总体情况\n全年公开信息103条。\n',
      '# 青屏县2021年政府信息公开年度报告\n\n正在起草。\n',
      '青屏镇2023年政务公开工作报告（送审稿）\n第一，主动公开292条。\n',
      '青屏县2012年政府信息公开工作年度报告 一、概述 本报告由县政府编制。',
      '司法局2019年度政府信息公开工作年度报告\n特向社会公布本报告。\n',
    ],
    'what it says of itself': [
      '本年度报告由青屏县环保局编制。全文由概述、主动公开情况、存在问题等五个部分组成。所列数据的统计期限自2015年1月1日起至12月31日止。',
      '根据条例，现公布我局2017年政府信息公开工作年度报告。\n一、基本情况\n落实要求。',
      '本报告中使用数据统计期限为2021年全年。全年公开信息310条，受理申请4件。',
      '现将我局政府信息公开的有关情况报告如下：\n一、基本概况\n2018年，我局认真落实。',
      '编制本年度报告。报告包括总体情况、主动公开政府信息情况等八部分内容，所列统计数据的期限自2019年1月1日起。',
    ],
    'its first chapter and its numbers': [
      '一、总体情况\n（一）主动公开情况。2022年，县农业局主动公开政府信息513条。',
      '一、总体情况\n我局严格按照《中华人民共和国政府信息公开条例》工作。全年发布信息87条。',
      '一、概述\n全县收到政府信息公开申请12件，均已答复。',
      '（一）工作情况\n我镇公开政府信息171条，受理申请2件，行政复议0件。',
      '一、基本情况\n政府信息公开工作有序。我委公开信息20条，收到申请1件。',
    ],
    'rows of a statutory table': [
      '三、依申请公开情况\n（一）收到申请数 件 12\n1.当面申请数 件 4\n（二）申请办结数 件 12\n',
      '| 一、本年新收政府信息公开申请数量 | | | |\n| 二、上年结转政府信息公开申请数量 | | | |\n| 8.属于行政查询事项 | | | |\n',
      '本年新收政府信息公开申请数量 9 0 0\n保护第三方合法权益 1 0 0\n结转下年度继续办理 2 0 0\n',
      '（一）予以公开\t0\n信访举报投诉类申请\t0\t0\n本机关不掌握相关政府信息\t2\t0\n没有现成信息需要另行制作\t0\t0\n',
      '主动公开信息数 条 5310 8422\n受理 件\n当面申请数 件 3\n收到申请数 件 9\n',
    ],
  };
  for (const [by, texts] of Object.entries(BEGINNINGS)) it(by, () => texts.forEach(recognised));

  it('no other text is one', () =>
    [
      '青屏县政务公开工作取得新成效\n全年主动公开政府信息3200条，受理申请41件，行政复议2件。\n',
      '青屏县教育局2024年工作总结\n一、总体情况\n我局发布教育动态320条，办理信访件41件。\n',
      '政府信息公开指南\n一、主动公开\n二、依申请公开\n受理机构将在20个工作日内答复。\n',
      '青屏县2024年政府信息公开工作年度报告\n青屏县2023年政府信息公开工作年度报告\n青屏县2022年政府信息公开工作年度报告\n',
      '图解：青屏县2024年政府信息公开工作年度报告\n',
      '关于青屏县2024年法治政府建设年度情况的报告\n一、总体情况\n全年办理行政复议案件38件，我县公开处罚210条。\n',
      '| 指标 | 说明 |\n| requests.new | 一、本年新收政府信息公开申请数量 |\n| x | 属于行政查询事项 |\n| y | 尚未审结 |\n',
    ].forEach(passedOver));
});
