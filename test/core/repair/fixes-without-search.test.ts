import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { repair } from '../../../src/core/repair/repair';
import { changesOf } from './support';

/** Each finding of a code as what is offered for it: what is replaced, by what, and whether it is safe. */
function offeredFor(code: string, text: string): string[] {
  const analysis = analyze(text);
  return analysis.findings
    .filter((finding) => finding.code === code)
    .flatMap((finding) => repair(analysis, finding))
    .map((fix) => `${fix.kind} ${changesOf(text, [fix]).join()}`);
}

const statistics = (rows: string): string =>
  `峻岭县2017年政府信息公开情况统计表\n\n| 统计指标 | 单位 | 统计数 |\n|---|---|---|\n| （一）收到申请数 | 件 | 3 |\n| （二）申请办结数 | 件 | 3 |\n| 五、行政诉讼数量 | 件 | 0 |\n${rows}| 一、主动公开政府信息数 | 条 | 9 |\n`;

describe('the unit in a cell', () => {
  const FEE = '| 七、依申请公开信息收取的费用 | 万元 |';
  it('is taken out safely where the form gives it', () =>
    assert.deepEqual(offeredFor('unit', statistics(`${FEE} 12万元 |\n`)), ['safe 万元→']));

  it('stays where the form gives another: without it, the number would say something else', () =>
    assert.deepEqual(offeredFor('unit', statistics(`${FEE} 800元 |\n`)), []));

  it('is taken out of a cell of several, and of no other', () =>
    assert.deepEqual(
      offeredFor('unit', statistics('| 六、举报投诉数量 | 件 | 4件 |\n| （一）召开会议数 | 次 | 5 |\n')),
      ['safe 件→'],
    ));
});

const chapters = (...titles: string[]): string =>
  `峻岭县2023年政府信息公开工作年度报告\n\n${titles.map((title) => `${title}\n\n工作有序推进。\n\n`).join('')}`;

describe('an ordinal that does not follow', () => {
  it('is written as the next one, in its style', () => {
    assert.deepEqual(offeredFor('heading-numbering', chapters('一、主要工作', '二、存在问题', '四、下一步打算')), [
      'suggestion 四、→三、',
    ]);
    const long = [...'一二三四五六七八九十'].map((ordinal) => `${ordinal}、事项`);
    assert.deepEqual(offeredFor('heading-numbering', chapters(...long, '十一、事项', '十三、事项')), [
      'suggestion 十三、→十二、',
    ]);
    const longer = [...long, ...[...'一二三四五六七八九'].map((ordinal) => `十${ordinal}、事项`)];
    assert.deepEqual(offeredFor('heading-numbering', chapters(...longer, '二十、事项', '二十二、事项')), [
      'suggestion 二十二、→二十一、',
    ]);
  });

  const STYLES: readonly (readonly [one: string, two: string, four: string, three: string])[] = [
    ['（一）', '（二）', '（四）', '（三）'],
    ['(一)', '(二)', '(四)', '(三)'],
    ['1.', '2.', '4.', '3.'],
    ['1、', '2、', '4、', '3、'],
    ['１．', '２．', '４．', '３．'],
    ['（1）', '（2）', '（4）', '（3）'],
    ['㈠', '㈡', '㈣', '㈢'],
    ['①', '②', '④', '③'],
  ];
  for (const [one, two, four, three] of STYLES)
    it(`within a chapter is ${three} and not ${four}, as it is printed`, () =>
      assert.deepEqual(
        offeredFor(
          'heading-numbering',
          chapters('一、主要工作', `${one}健全机制`, `${two}建好平台`, `${four}加强培训`, '二、存在问题'),
        ),
        [`suggestion ${four}→${three}`],
      ));
});

const signed = (date: string): string =>
  `峻岭县2023年政府信息公开工作年度报告\n\n本报告数据统计期限为2023年1月1日至2023年12月31日。\n\n一、总体情况\n\n工作有序推进。\n\n峻岭县人民政府\n\n${date}\n`;

describe('a signature before the end of its period', () => {
  const years = (date: string): string[] =>
    offeredFor('signature-date', signed(date)).filter((change) => !change.includes('202'));

  it('may be of the year after', () =>
    assert.ok(offeredFor('signature-date', signed('2023年1月18日')).includes('suggestion 2023→2024')));

  it('keeps the digits in which it is printed', () => {
    assert.ok(
      years('二〇二三年一月十八日').includes('suggestion 二〇二三→二〇二四'),
      years('二〇二三年一月十八日').join(),
    );
    assert.ok(years('二○二三年一月十八日').includes('suggestion 二○二三→二○二四'), years('二○二三年一月十八日').join());
    assert.ok(
      years('２０２３年１月１８日').includes('suggestion ２０２３→２０２４'),
      years('２０２３年１月１８日').join(),
    );
  });
});
