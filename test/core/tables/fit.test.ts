import assert from 'node:assert/strict';
import { type FittedTables, fitTables } from '../../../src/core/tables/fit';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';

const fitted = (text: string): FittedTables => fitTables(text, indexOfText(fold(text)));

/** What was read for each id: the text of a number, else its state. */
function read(text: string, ...ids: readonly string[]): string[] {
  const [table] = fitted(text).tables;
  return ids.map((id) => {
    const cell = table?.cells.get(id);
    return cell === undefined ? '–' : cell.state === 'number' ? cell.text : cell.state;
  });
}

const HEAD = '政府信息公开情况统计表\n\n统计指标 单位 统计数\n';
const COLUMNS = ['natural-person', 'business', 'research', 'public-welfare', 'legal-service', 'other', 'total'];
const idsOf = (row: string): string[] => COLUMNS.map((column) => `requests.${row}/${column}`);

describe('a row whose label is printed without any value', () => {
  const text = `${HEAD}（一）收到申请数 件 9
1.当面申请数 件
2.传真申请数 件
3.网络申请数 件 9
4.信函申请数 件 0
（二）申请办结数 件 9
1.按时办结数 件 9
`;

  it('has a blank cell', () =>
    assert.deepEqual(read(text, 'request.received', 'request.received.in-person', 'request.received.fax'), [
      '9',
      'blank',
      'blank',
    ]));

  it('leaves the rows behind it their values', () =>
    assert.deepEqual(read(text, 'request.received.online', 'request.received.letter'), ['9', '0']));

  it('stands where the number would be typed: behind its label', () => {
    const cell = fitted(text).tables[0]?.cells.get('request.received.in-person');
    assert.equal(cell?.start, cell?.end);
    assert.ok(/1\.当面申请数( 件)?$/.test(text.slice(0, cell?.start)), text.slice(0, cell?.start));
  });

  it('is absent where not even its label is printed', () =>
    assert.deepEqual(read(text, 'request.closed.extended'), ['–']));
});

describe('a number of which only a part is printed', () => {
  const text = `|本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|
|一、本年新收政府信息公开申请数量|12…|0|0|0|0|0|1,2…|
|二、上年结转政府信息公开申请数量|…3|0|0|0|0|0|3|
|（一）予以公开|4|0|0|0|0|0|4|
|（二）部分公开|1|0|0|0|0|0|1|
|（七）总计|5|0|0|0|0|0|5|
|四、结转下年度继续办理|0|0|0|0|0|0|0|
`;

  it('is ambiguous, for the end of a page may have cut it', () =>
    assert.deepEqual(
      read(
        text,
        'requests.new/natural-person',
        'requests.new/other',
        'requests.new/total',
        'requests.carried-over/natural-person',
      ),
      ['ambiguous', '0', 'ambiguous', 'ambiguous'],
    ));
});

describe('columns set by spaces', () => {
  const row = (label: string, ...values: readonly string[]): string =>
    label.padEnd(22, ' ') + values.map((value) => value.padStart(6, ' ')).join('');
  const text = [
    '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    row('', ...['自然人', '商业', '科研', '公益', '法律', '其他', '总计']),
    row('一、本年新收政府信息公开申请数量', '4', '1', '2', '1', '1', '1', '10'),
    row('二、上年结转政府信息公开申请数量', '1', '', '', '', '', '', '1'),
    row('（一）予以公开', '4', '', '2', '', '1', '', '7'),
    row('（二）部分公开', '1', '1', '', '1', '', '1', '4'),
    row('（七）总计', '5', '1', '2', '1', '1', '1', '11'),
    '',
  ].join('\n');

  it('give blanks their columns by where the other values stand', () => {
    assert.deepEqual(read(text, ...idsOf('granted')), ['4', 'blank', '2', 'blank', '1', 'blank', '7']);
    assert.deepEqual(read(text, ...idsOf('carried-over')), ['1', 'blank', 'blank', 'blank', 'blank', 'blank', '1']);
  });

  it('give nothing where the place is not certain', () => {
    const shifted = text.replace(/（一）予以公开.*/, '（一）予以公开 4 2 1 7');
    const { tables } = fitted(shifted);
    assert.equal(tables[0]?.cells.get('requests.granted/natural-person'), undefined);
    assert.deepEqual(
      tables[0]?.unplaced.map(({ label, text: values }) => `${label}: ${values}`),
      ['（一）予以公开: 4 2 1 7'],
    );
  });
});

describe('a row of explicit cells', () => {
  const pipes = (row: string): string => `${HEAD}| 统计指标 | 单位 | 统计数 |
|---|---|---|
${row}
| 2.传真申请数 | 件 | 0 |
| 3.网络申请数 | 件 | 9 |
| 4.信函申请数 | 件 | 0 |
| （二）申请办结数 | 件 | 9 |
`;

  it('keeps 0, a blank and a mark for none apart', () => {
    const state = (value: string) => read(pipes(`| 1.当面申请数 | 件 | ${value} |`), 'request.received.in-person');
    assert.deepEqual([state('0'), state(''), state('/'), state('——')].flat(), ['0', 'blank', 'nil', 'nil']);
  });

  it('with words for its only value has a cell of text', () => {
    const state = (row: string) => read(pipes(row), 'request.received.in-person');
    assert.deepEqual(
      ['| 1.当面申请数 | 件 | 未统计 |', '| 1.当面申请数 | 未统计 |', '| 3 | 1.当面申请数 | 件 | 见附件 |'].flatMap(
        state,
      ),
      ['text', 'text', 'text'],
    );
  });

  it('has no such cell where it ends with its unit, or where its name is not that of a row', () => {
    const state = (row: string) => read(pipes(row), 'request.received.in-person');
    assert.notDeepEqual(state('| 1.当面申请数 | 件 |'), ['text']);
    assert.notDeepEqual(state('| 1.当面申请数 | 件 | | 未统计 |'), ['text']);
    assert.notDeepEqual(state('| 1.当面递交的申请 | 件 | 未统计 |'), ['text']);
    assert.notDeepEqual(state('| 1.当面申请数 | 2.传真申请数 |'), ['text']);
  });

  it('may have a serial number before its label', () =>
    assert.deepEqual(read(pipes('| 17 | 1.当面申请数 | 件 | 3 |'), 'request.received.in-person'), ['3']));

  it('notes a unit in the cell, and reads the number', () => {
    const cell = fitted(pipes('| 1.当面申请数 | 件 | 3件 |')).tables[0]?.cells.get('request.received.in-person');
    assert.deepEqual([cell?.value?.low?.units, cell?.unit, cell?.printedUnit], [3n, '件', true]);
  });
});

describe('digits that run together', () => {
  const glued = (...rows: readonly string[]): string =>
    `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）自然人商业企业科研机构社会公益组织法律服务机构其他总计${rows.join('')}`;
  const NEW = '一、本年新收政府信息公开申请数量';
  const TOTAL = '（七）总计';
  const FORWARD = '四、结转下年度继续办理0000000';
  const CARRIED = '二、上年结转政府信息公开申请数量0000000';

  it('are split by the equation of their row', () =>
    assert.deepEqual(read(glued(`${NEW}4000015`, CARRIED, `${TOTAL}4000015`, FORWARD), ...idsOf('new')), [
      '4',
      '0',
      '0',
      '0',
      '0',
      '1',
      '5',
    ]));

  describe('and are fewer than the columns of their row', () => {
    const rows = (...more: readonly string[]): FittedTables =>
      fitted(glued(`${NEW}4000015`, CARRIED, ...more, `${TOTAL}4000015`, FORWARD));
    const short = ({ problems }: FittedTables): string[] =>
      problems.map(({ kind, label, text }) => `${kind} ${label} ${text}`);

    it('cannot be read, and their row is named', () => {
      const fit = rows('（一）予以公开000', '（二）部分公开0000000');
      assert.deepEqual(short(fit), ['short (一)予以公开 000']);
      assert.equal(fit.tables[0]?.cells.get('requests.granted/total')?.state, 'ambiguous');
      assert.equal(fit.tables[0]?.cells.get('requests.partly-granted/total')?.text, '0');
    });

    it('are no row where the values that follow have no label: they are the number of a page', () => {
      const fit = rows('（一）予以公开 12', '\n4000015\n', '（二）部分公开0000000');
      assert.deepEqual(short(fit), []);
      assert.equal(fit.tables[0]?.cells.get('requests.granted/total')?.text, '5');
    });

    it('are no row where the label does not name one', () =>
      assert.deepEqual(short(rows('打印页码12', '（二）部分公开0000000')), []));
  });

  it('are split by other rows where their own leaves a choice', () =>
    assert.deepEqual(
      read(
        glued(
          `${NEW}121000013`,
          CARRIED,
          '（一）予以公开12 0 0 0 0 0 12',
          '（二）部分公开0 1 0 0 0 0 1',
          `${TOTAL}12 1 0 0 0 0 13`,
          FORWARD,
        ),
        ...idsOf('new'),
      ),
      ['12', '1', '0', '0', '0', '0', '13'],
    ));

  it('are ambiguous where several splits remain, with every candidate', () => {
    const { tables, problems } = fitted(glued(`${NEW}121000013`, CARRIED, `${TOTAL}121000013`, FORWARD));
    const cell = tables[0]?.cells.get('requests.new/natural-person');
    assert.equal(cell?.state, 'ambiguous');
    assert.deepEqual(cell?.candidates, [1, 12]);
    assert.deepEqual(problems, []);
  });

  it('that satisfy nothing are a contradiction', () => {
    const text = glued(`${NEW}4000016`, CARRIED, `${TOTAL}4000015`, FORWARD);
    assert.deepEqual(
      fitted(text).problems.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
      ['contradiction 4000016'],
    );
  });

  it('are never split in a document whose cells have borders', () => {
    const text = glued(`${NEW}\n12 1 0 13\n`, '\n（一）予以公开\n1 1 0 2\n', '\n（二）部分公开\n3 0 0 3\n');
    assert.deepEqual(read(text, 'requests.new/natural-person'), ['–']);
  });
});
