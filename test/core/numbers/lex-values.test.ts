import assert from 'node:assert/strict';
import { figuresOf, valuesOf } from './lexed';

interface Case {
  readonly title: string;
  readonly text: string;
  readonly values: readonly string[];
}

const CASES: readonly Case[] = [
  { title: 'a count is a point', text: '青石县公开信息1136条。', values: ['1136条 = 1136'] },
  {
    title: 'a count may have lost its unit',
    text: '其中网络39，信函12，当面3。',
    values: ['39 = 39', '12 = 12', '3 = 3'],
  },
  { title: 'a count may stand behind 数, without a unit', text: '关注人数为21983，', values: ['21983 = 21983'] },
  { title: 'thousands commas belong to the number', text: '答复1,234,567件', values: ['1,234,567件 = 1234567'] },
  {
    title: 'a minus stands behind a blank and behind the year that is compared as well',
    text: '数量为 -2件，增加 -14件，较上年-7件，比去年-8件，依申请-3件',
    values: ['-2件 = -2', '-14件 = -14', '-7件 = -7', '-8件 = -8', '3件 = 3'],
  },
  {
    title: 'a minus behind words of a change is one, whatever dash it is',
    text: '比上年增加-14件，净增—2条，增幅为–3.5%，同比－5件，环比−2%，增长负4%，增减数：-6件，减少- 7件',
    values: [
      '-14件 = -14',
      '—2条 = -2',
      '–3.5% = (-3.6,-3.45]',
      '－5件 = -5',
      '−2% = (-3,-1.5]',
      '负4% = (-5,-3.5]',
      '-6件 = -6',
      '- 7件 = -7',
    ],
  },
  {
    title: 'a dash behind other words joins',
    text: '网上申请-14件，信函—3件，第三季度-2件，增长——6%',
    values: ['14件 = 14', '3件 = 3', '2件 = 2', '6% = [5.5,7)'],
  },
  { title: 'full-width digits are digits', text: '受理２１件', values: ['２１件 = 21'] },
  {
    title: 'spaces and a line break stand before the unit',
    text: '受理 21 件，办结 2\n件。',
    values: ['21 件 = 21', '2\n件 = 2'],
  },
  {
    title: 'a scaled number may be rounded or cut off',
    text: '受理20.73万件',
    values: ['20.73万件 = [207250,207400)'],
  },
  {
    title: 'a whole number with a scale is no point',
    text: '阅读量8500万人次',
    values: ['8500万人次 = [84995000,85010000)'],
  },
  { title: 'money keeps 万 in its unit', text: '经费2万元', values: ['2万元 = [1.5,3)'] },
  { title: 'yuan are counted', text: '收费5000元', values: ['5000元 = 5000'] },
  {
    title: 'a scale needs no unit',
    text: '粉丝数22万，推荐量1.5亿',
    values: ['22万 = [215000,230000)', '1.5亿 = [145000000,160000000)'],
  },
  { title: 'w is 万', text: '浏览量3.2w次', values: ['3.2w次 = [31500,33000)'] },
  {
    title: 'decimals in words end before what is measured in parts',
    text: '绿道一点二公里，绿地三点五平方米，增长一点五个百分点',
    values: ['一点二公里 = [1.15,1.3)', '三点五平方米 = [3.45,3.6)', '一点五个百分点 = [1.45,1.6)'],
  },
  {
    title: 'each scale is its power of ten',
    text: '推送3百万次，点击2千万次，阅读4十万次，访问5万亿次',
    values: [
      '3百万次 = [2500000,4000000)',
      '2千万次 = [15000000,30000000)',
      '4十万次 = [350000,500000)',
      '5万亿次 = [4500000000000,6000000000000)',
    ],
  },
  { title: '多 goes up to the next step', text: '发布文件200多件', values: ['200多件 ≈ [200,300)'] },
  {
    title: '余 behind the scale steps by the last digit',
    text: '案例2.5万余条',
    values: ['2.5万余条 ≈ [25000,26000)'],
  },
  { title: '余 before the scale steps likewise', text: '投资300余万元', values: ['300余万元 ≈ [300,400)'] },
  { title: '千余 scales', text: '解读3千余条', values: ['3千余条 ≈ [3000,4000)'] },
  {
    title: 'an odd precision is approximate all the same',
    text: '接待7002多人次',
    values: ['7002多人次 ≈ [7002,7003)'],
  },
  { title: '近 is below', text: '访问近80万次', values: ['80万次 ≈ [,800000)'] },
  { title: '约 and 左右 are about', text: '约200件，30人左右', values: ['200件 ≈ [100,300]', '30人左右 ≈ [20,40]'] },
  {
    title: '超过 and 逾 are above',
    text: '超过5万人次，逾300件，超20万份',
    values: ['5万人次 ≈ (50000,]', '300件 ≈ (300,]', '20万份 ≈ (200000,]'],
  },
  { title: '不少于 and 以上 are half-lines', text: '不少于5次，10人以上', values: ['5次 ≈ [5,]', '10人以上 ≈ [10,]'] },
  {
    title: '不足, 以下 and 以内 are half-lines downwards',
    text: '不足10件，5人以下，3次以内',
    values: ['10件 ≈ [,10)', '5人以下 ≈ [,5)', '3次以内 ≈ [,3]'],
  },
  { title: '不超过 is no 超过', text: '不超过10件', values: ['10件 ≈ [,10]'] },
  { title: '+ is more', text: '阅读量突破10万+的有2条', values: ['10万+ ≈ (100000,]', '2条 = 2'] },
  {
    title: '预约, 节约 and 签约 say nothing of precision',
    text: '预约50件，节约3个，签约30项',
    values: ['50件 = 50', '3个 = 3', '30项 = 30'],
  },
  { title: 'a range is one figure', text: '安排2-3名，抽查10至20件', values: ['2-3名 ≈ [2,3]', '10至20件 ≈ [10,20]'] },
  {
    title: 'a unit in brackets is a unit',
    text: '受理86(件)，接访12（人）次',
    values: ['86(件) = 86', '12（人）次 = 12'],
  },
  {
    title: 'Chinese numerals count before a measure word',
    text: '复议二例、诉讼一例，意见廿三条',
    values: ['二例 = 2', '一例 = 1', '廿三条 = 23'],
  },
  { title: '两 is two', text: '召开两次会议，三大平台', values: ['两次 = 2', '三大 = 3'] },
  {
    title: 'estimates in Chinese numerals',
    text: '十余次，几十个，上百场，二三件',
    values: ['十余次 ≈ [10,20)', '几十个 ≈ [20,100)', '上百场 ≈ [100,]', '二三件 ≈ [2,3]'],
  },
  { title: 'a percentage is as wide as its last digit', text: '占34.88%', values: ['34.88% = [34.875,34.89)'] },
  { title: 'a percentage in full width', text: '办结率100％', values: ['100％ = [99.5,101)'] },
  { title: 'a percentage with 以上 is a half-line', text: '满意率99.6%以上', values: ['99.6%以上 ≈ [99.6,]'] },
  { title: 'a percentage may be negative', text: '增长-2.5%', values: ['-2.5% = (-2.6,-2.45]'] },
  { title: 'points of a percentage', text: '提高3.2个百分点', values: ['3.2个百分点 = [3.15,3.3)'] },
  {
    title: 'percentages in words',
    text: '百分之九十五，百分之三点五',
    values: ['百分之九十五 = [94.5,96)', '百分之三点五 = [3.45,3.6)'],
  },
  { title: 'tenths', text: '近三成，七成五', values: ['三成 ≈ [,30)', '七成五 ≈ [74,76]'] },
  { title: 'fractions', text: '占(1/4)，四分之一', values: ['1/4 = 0.25', '四分之一 = 0.25'] },
];

describe('the values of figures', () => {
  for (const { title, text, values } of CASES) {
    it(title, () => assert.deepEqual(valuesOf(text), values));
  }

  it('the printed number, its decimals and its scale stay known', () => {
    const [figure] = figuresOf('受理11.80万件');
    assert.deepEqual([figure?.printed, figure?.scale, figure?.unit], [{ units: 1180n, places: 2 }, 4, '件']);
  });

  it('a fraction keeps its numerator and denominator', () => {
    const [figure] = figuresOf('开通率(50/131)');
    assert.deepEqual(figure?.fraction, {
      numerator: { units: 50n, places: 0 },
      denominator: { units: 131n, places: 0 },
    });
  });

  it('a unit that stands once behind a list is that of all', () => {
    assert.deepEqual(
      figuresOf('分别为3和8件').map((figure) => figure.unit),
      ['件', '件'],
    );
  });
});
