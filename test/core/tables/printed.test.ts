import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';

const HEAD = `青石县2023年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
        自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
`;
/** Every row of the form of 2021 in the words of a town, and in its own. */
const ROWS: readonly (readonly [short: string, full: string])[] = [
  ['一、新收申请', '一、本年新收政府信息公开申请数量'],
  ['二、结转申请', '二、上年结转政府信息公开申请数量'],
  ['（一）公开', '（一）予以公开'],
  ['（二）部分', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  ['（三）不予公开 1.国家秘密', '（三）不予公开 1.属于国家秘密'],
  ['2.法规禁止', '2.其他法律行政法规禁止公开'],
  ['3.三安全', '3.危及“三安全一稳定”'],
  ['4.第三方', '4.保护第三方合法权益'],
  ['5.内部事务', '5.属于三类内部事务信息'],
  ['6.过程信息', '6.属于四类过程性信息'],
  ['7.执法案卷', '7.属于行政执法案卷'],
  ['8.行政查询', '8.属于行政查询事项'],
  ['（四）无法提供 1.不掌握', '（四）无法提供 1.本机关不掌握相关政府信息'],
  ['2.需另制作', '2.没有现成信息需要另行制作'],
  ['3.补正不明', '3.补正后申请内容仍不明确'],
  ['（五）不予处理 1.信访', '（五）不予处理 1.信访举报投诉类申请'],
  ['2.重复', '2.重复申请'],
  ['3.出版物', '3.要求提供公开出版物'],
  ['4.反复申请', '4.无正当理由大量反复申请'],
  ['5.重新出具', '5.要求行政机关确认或重新出具已获取信息'],
  ['（六）其他处理 1.不补正', '（六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  ['2.未缴费', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  ['3.其他', '3.其他'],
  ['（七）合计', '（七）总计'],
  ['四、结转下年', '四、结转下年度继续办理'],
];
const VALUES = ROWS.map((_, i) => (i === 0 || i === 23 ? 231 : i === 1 || i === 24 ? 0 : i - 1));
const line = (label: string, i: number): string => `${label}      ${VALUES[i]}  0  0  0  0  0  ${VALUES[i]}`;

/** The totals of the rows that were read, in the order of the form, and what is said at warning or above. */
function read(lines: readonly string[]): { totals: string[]; alarms: string[] } {
  const { tables, findings } = analyze(`${HEAD}${lines.join('\n')}\n`);
  const cells = tables.flatMap((table) => [...table.cells.values()]);
  return {
    totals: cells.filter(({ id }) => id.endsWith('/total')).map(({ text }) => text),
    alarms: findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ code }) => code),
  };
}

const whole = { totals: VALUES.map(String), alarms: [] };

describe('the request table', () => {
  it('is read with the labels of a town', () =>
    assert.deepEqual(read(ROWS.map(([short], i) => line(short, i))), whole));

  it('is read with labels cut behind so many characters', () => {
    for (const length of [9, 8, 7, 6]) {
      const clip = (label: string): string => label.replace(/[^ ]+$/, (last) => last.slice(0, length));
      assert.deepEqual(read(ROWS.map(([, full], i) => line(clip(full), i))), whole, String(length));
    }
  });

  it('is read with the halves of labels above and below their values', () => {
    for (const share of [0.35, 0.5, 0.7]) {
      const lines = ROWS.flatMap(([, full], i) => {
        const at = Math.floor(full.length * share);
        return full.length < 10 ? [line(full, i)] : [full.slice(0, at), line('', i), full.slice(at)];
      });
      assert.deepEqual(read(lines), whole, String(share));
    }
  });

  it('is read with the label of its chapter set upright beside it', () => {
    const upright = [...'三本年度办理结果'];
    const lines = ROWS.flatMap(([, full], i) => {
      const side = i < 2 ? undefined : upright[i - 2];
      return side === undefined
        ? [line(full, i)]
        : i % 2 === 0
          ? [line(`${side}   ${full}`, i)]
          : [line(full, i), side];
    });
    assert.deepEqual(read(lines), whole);
  });

  it('goes on behind the end of a page, at every second row, with and without its head', () => {
    const head = '        自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计';
    const breaks = [
      ['', '— 4 —', ''],
      ['', '- 12 -', '申请人情况', head],
    ];
    for (let row = 1; row < ROWS.length; row += 2) {
      // Both at the first and the last row, by turns between them.
      for (const [turn, lost] of breaks.entries()) {
        if (row > 1 && row < ROWS.length - 2 && (row >> 1) % 2 !== turn) continue;
        const lines = ROWS.map(([, full], i) => line(full, i));
        lines.splice(row, 0, ...lost);
        assert.deepEqual(read(lines), whole, `${row} ${lost.join('/')}`);
      }
    }
  });

  it('goes on behind a note, a reference and a blank that nobody filled in', () => {
    for (const note of [
      '注：含上年度结转的案件。',
      '备注: 1.本表由各科室填报。',
      '说明：以上数据含各镇',
      '见附件。',
      '单击或点击此处输入文字。',
    ]) {
      const lines = ROWS.map(([, full], i) => line(full, i));
      lines.splice(7, 0, note);
      assert.deepEqual(read(lines), whole, note);
    }
  });

  it('has a line of （六） or three, never one of them and two of the others', () => {
    const one = ROWS.flatMap(([, full], i) =>
      i === 20 ? [line('（六）其他', i)] : i === 21 || i === 22 ? [] : [line(full, i)],
    );
    const { tables } = analyze(`${HEAD}${one.join('\n')}\n`);
    const ids = tables.flatMap(({ cells }) => [...cells.keys()].filter((id) => /other.*total/.test(id)));
    assert.ok(!ids.includes('requests.other.other/total'), ids.join());
  });
});

describe('a row that may be one of two', () => {
  it('is not read, and is named', () => {
    const lines = ROWS.flatMap(([, full], i) => (i === 8 ? [line('', i)] : i === 9 ? [] : [line(full, i)]));
    const { tables } = analyze(`${HEAD}${lines.join('\n')}\n`);
    assert.deepEqual(
      tables.flatMap(({ unplaced }) => unplaced.map(({ text }) => text)),
      ['7 0 0 0 0 0 7'],
    );
  });
});
