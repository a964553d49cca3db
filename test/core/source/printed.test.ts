import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPrinted } from '../../../src/core/source/printed/read-printed';
import { anyText } from '../../fixtures/any-text';
import { runs } from '../../fixtures/runs';

const printed = (text: string): string => readPrinted(text)?.text ?? text;

const READ: readonly (readonly [what: string, text: string, read: string])[] = [
  ['a soft hyphen', '收到申请1\u00ad28件', '收到申请128件'],
  ['a word joiner', '收到申请12\u20608件', '收到申请128件'],
  ['a zero-width space and a joiner', '主动\u200b公开3\u200d5条', '主动公开35条'],
  ['marks of direction', '收到\u200e128\u200f件，\u2066办结\u2069\u202a97\u202c件', '收到128件，办结97件'],
  ['what is printed from right to left', '收到申请\u202e821\u202c件', '收到申请128件'],
  ['brackets that are printed from right to left', '\u202e件（21）\u202c', '（12）件'],
  ['mathematical digits', '收到𝟭𝟮𝟖件，办结𝟵𝟩件，退回𝟎件', '收到128件，办结97件，退回0件'],
  ['digits of seven segments', '收到\u{1fbf1}\u{1fbf2}件', '收到12件'],
  ['radicals', '⼀、⾏政许可⼆⼗件，⽤⼾', '一、行政许可二十件，用户'],
  ['radicals that normalization leaves', '⼈⺠政府⻔户，⻓期，⻚面，⻅附件', '人民政府门户，长期，页面，见附件'],
  ['compatibility ideographs', '\uf98e度\uf9d1\uf967\uf96e', '年度六不葉'],
  ['a small percent sign and a small comma', '占98.5﹪﹐', '占98.5%,'],
  ['a large circle in a year', '二◯二三年', '二〇二三年'],
  ['letters and a digit in a year', '二O二三年，二0一九年，二〇二О年', '二〇二三年，二〇一九年，二〇二〇年'],
  [
    'separators of lines',
    '一、概述\u2028收到5件\u2029办结5件\u0085其他\u000b完',
    '一、概述\n收到5件\n办结5件\n其他\n完',
  ],
  ['a raised number', '收到59¹件，办结58件²，占9%³。', '收到59件，办结58件，占9%。'],
  ['a note in brackets', '收到59[1]件，办结58件[12]，退回3［2］件，转4【3】件', '收到59件，办结58件，退回3件，转4件'],
  ['a circled number', '| 收到 | 59① |\n| 办结 | 58 ②|', '| 收到 | 59 |\n| 办结 | 58 ②|'],
  ['a star', '| 收到 | 59* |\n| 办结 | 58※|\n合计117＊件', '| 收到 | 59 |\n| 办结 | 58|\n合计117件'],
  ['a remark', '| 收到 | 59（注1） |\n| 办结 | 58注② |', '| 收到 | 59 |\n| 办结 | 58 |'],
  [
    'a sign of any length',
    '| 甲 | −14 |\n| 乙 | ‑3 |\n| 丙 |–5|\n增减：−2',
    '| 甲 | -14 |\n| 乙 | -3 |\n| 丙 |-5|\n增减：-2',
  ],
  ['a sign in a column', '规章   12   –3   −4', '规章   12   -3   -4'],
  ['a number over two lines', '2023年，青屏县收到申请1\n28件，办结97件。', '2023年，青屏县收到申请128件，办结97件。'],
  ['a number over two lines with blanks', '全年青屏县共发布政府信息3  \r\n　57条。', '全年青屏县共发布政府信息357条。'],
  [
    'decimals over two lines',
    '青屏县全年收取信息处理费12.\n35万元，比上年多。',
    '青屏县全年收取信息处理费12.35万元，比上年多。',
  ],
  ['a share over two lines', '按时办结的占全部申请的9\n8.5%，比上年高。', '按时办结的占全部申请的98.5%，比上年高。'],
  ['a year over two lines', '数据统计期限自20\n23年1月1日起，', '数据统计期限自2023年1月1日起，'],
  [
    'thousands set apart',
    '公开信息2 345条，其中网站1\u00a0024条，微信12\u202f345\u202f678次',
    '公开信息2345条，其中网站1024条，微信12345678次',
  ],
];

const LEFT: readonly (readonly [what: string, text: string])[] = [
  ['an area and a power', '面积12m²，3km²，5×10³件'],
  ['document numbers', '国办发[2016]6号，县政发[12]3号，字〔18〕5号'],
  ['items of a list', '一、收到申请12\n1.网络申请3件，\n2、信函申请9件。'],
  ['circled items', '共公开59条：①网站20条②微信39条'],
  ['rows of a cell a line', '行政许可\n12\n3件\n'],
  ['labels and values on their lines', '行政处罚 12\n34件，其他'],
  ['a year on the next line', '青屏县政务公开科室人员共12\n2023年举办培训，'],
  ['columns of numbers', '规章   2 345   12 100'],
  ['a range', '1–9月，2019–2023年，5−3'],
  ['a product', '5*8小时，7*24小时'],
  ['a star for none', '| 收到 | * |'],
  ['letters in words', '二O二信箱，O型'],
];

describe('a text as it is printed', () => {
  for (const [what, text, read] of READ) it(`reads ${what}`, () => assert.equal(printed(text), read));
  for (const [what, text] of LEFT) it(`leaves ${what}`, () => assert.equal(printed(text), text));

  it('tells where in the source the digits of a number stand', () => {
    const source = '申请\u202a1\u00ad2\u2060𝟖\u202c¹件';
    const plain = readPrinted(source);
    assert.equal(plain?.text, '申请128件');
    const { start, end } = plain!.toSource({ start: 2, end: 5 });
    assert.equal(source.slice(start, end), '1\u00ad2\u2060𝟖');
    assert.deepEqual(plain!.fromSource({ start, end }), { start: 2, end: 5 });
  });

  it('every range points to the character that is printed, whatever stands between', () => {
    const piece = fc.oneof(
      anyText,
      fc.constantFrom('\u00ad', '\u202e', '\u202c', '𝟏', '12', '件', '\n', '[1]', '*', '¹', '−', ' 345', '⼀', '。'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        const plain = readPrinted(source);
        if (plain === null) return;
        for (let at = 0; at < plain.text.length; at++) {
          const { start, end } = plain.toSource({ start: at, end: at + 1 });
          const from = source.slice(start, end);
          assert.ok(start < end && end <= source.length);
          if (/\d/.test(plain.text.charAt(at)))
            assert.equal(from.normalize('NFKC').replace(/[^\d]/g, '') || from, plain.text.charAt(at));
        }
      }),
      runs(20, 200),
    );
  });
});
