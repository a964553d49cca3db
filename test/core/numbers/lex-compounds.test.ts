import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runs } from '../../fixtures/runs';
import { valuesOf } from './lexed';

const CASES: readonly (readonly [text: string, ...values: string[]])[] = [
  ['公开信息三万五条', '三万五条 = [34500,36000)'],
  ['答复二百五件，转办三千二百五件', '二百五件 = [245,260)', '三千二百五件 = [3245,3260)'],
  ['发布一千二条，约一亿二次', '一千二条 = [1150,1300)', '一亿二次 ≈ [110000000,130000000]'],
  ['发布一万零五条，一千零五条，一万二千条', '一万零五条 = 10005', '一千零五条 = 1005', '一万二千条 = 12000'],
  ['发布一万两千三百四十五条', '一万两千三百四十五条 = 12345'],
  ['发布1万2千条，1万2千3百条', '1万2千条 = [11500,13000)', '1万2千3百条 = [12250,12400)'],
  ['粉丝3万5千。浏览12万5次', '3万5千 = [34500,36000)', '12万5次 = [124500,126000)'],
  ['收费128万3500元，2万0500元', '128万3500元 = 1283500', '2万0500元 = 20500'],
  ['投资1亿2千万元，3亿4500万元', '1亿2千万元 = [115000000,130000000)', '3亿4500万元 = [344995000,345010000)'],
  ['编发3千8百余期，1千2百5十册', '3千8百余期 ≈ [3800,3900)', '1千2百5十册 = [1245,1260)'],
  ['公开零点五万条，十二点五亿次', '零点五万条 = [4500,6000)', '十二点五亿次 = [1245000000,1260000000)'],
  ['增长一点五倍，公开一百二十三点五万条', '一点五倍 = [1.45,1.6)', '一百二十三点五万条 = [1234500,1236000)'],
  ['办结参拾伍件，壹佰零贰件', '参拾伍件 = 35', '壹佰零贰件 = 102'],
  ['占百分之百，满意率百分百。', '百分之百 = [99.5,101)', '百分百 = [99.5,101)'],
  ['网络申请过半，信函近半数，来访半数以上', '半 ≈ (0.5,1]', '半数 ≈ [,0.5)', '半数 ≈ (0.5,1]'],
  ['开通俩平台', '俩 = 2'],
];

/** Numbers that are no such number, with what is left of them. */
const OTHERS: readonly (readonly [text: string, ...values: string[]])[] = [
  ['第二百五十条规定，十二五规划'],
  ['一两百件，三万四五千条'],
  ['参加培训，参与办理，咱俩'],
  ['过半年，近半月'],
  ['公开3万50条', '3万 = [25000,40000)', '50条 = 50'],
  ['网站3万，微信5千条', '3万 = [25000,40000)', '5千条 = [4500,6000)'],
];

describe('numbers written with scales in turn', () => {
  for (const [text, ...values] of CASES) it(text, () => assert.deepEqual(valuesOf(text), values));
  for (const [text, ...values] of OTHERS) it(`are not in ${text}`, () => assert.deepEqual(valuesOf(text), values));

  it('are as wide as their last digit, and hold what they were made of', () => {
    const digit = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), digit, digit, (ten, thousand, hundred) => {
        const value = ten * 10_000 + thousand * 1000 + hundred * 100;
        assert.deepEqual(valuesOf(`公开${ten}万${thousand}千${hundred}百条`), [
          `${ten}万${thousand}千${hundred}百条 = [${value - 50},${value + 100})`,
        ]);
      }),
      runs(20, 200),
    );
  });
});
