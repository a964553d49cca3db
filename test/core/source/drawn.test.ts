import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDrawnTables } from '../../../src/core/source/drawn/read-drawn-tables';
import { runs } from '../../fixtures/runs';

const rows = (...lines: readonly string[]): string => {
  const text = lines.join('\n');
  return readDrawnTables(text)?.text ?? text;
};

describe('numbers of a row that stand again in the next column', () => {
  const ROW = '| 予以公开 | 3 | 1 | 0 | 0 | 0 | 5 | 5 |';
  it('are one number under a head that was merged over both columns', () => {
    assert.equal(rows('| 项目 | 件数 | 件数 |', '| 许可 | 12 | 12 |'), '| 项目 | 件数 | 件数 |\n| 许可 | 12 |');
  });

  for (const mark of ['——', '—', '-', '/', '--', '无', '']) {
    const cells = ` ${mark} |`.repeat(7);
    it(`are two under a row without numbers that is marked with "${mark}"`, () => {
      for (const label of ['三、本年度办理结果', '其中', '小计'])
        assert.equal(rows(`| ${label} |${cells}`, ROW), `| ${label} |${cells}\n${ROW}`);
    });
  }
});

describe('a table that is drawn', () => {
  it('is read as rows between bars', () => {
    assert.equal(
      rows('前', '┌────────┬──┐', '│行政许可│12│', '├────────┼──┤', '│行政处罚│ 3│', '└────────┴──┘', '后'),
      '前\n| 行政许可 | 12 |\n| 行政处罚 | 3 |\n后',
    );
  });

  it('may have rules of wide signs, or be drawn by what knows of no wide ones', () => {
    const read = '| 行政许可 | 12 |\n| 行政处罚 | 3 |';
    assert.equal(rows('┌────┬──┐', '│行政许可│12  │', '├────┼──┤', '│行政处罚│3   │', '└────┴──┘'), read);
    assert.equal(
      rows('+------+----+', '| 行政许可 | 12 |', '+------+----+', '| 行政处罚 | 3  |', '+------+----+'),
      read,
    );
    assert.equal(rows('╔════════╦══╗', '║行政许可║12║', '╠════════╬══╣', '║行政处罚║3 ║', '╚════════╩══╝'), read);
  });

  it('counts quotation marks as wide as its walls ask for', () => {
    const read = '| 危及“三安全” | 12 |\n| 其他 | 3 |';
    assert.equal(
      rows(
        '+----------------+----+',
        '| 危及“三安全” | 12 |',
        '+----------------+----+',
        '| 其他           | 3  |',
        '+----------------+----+',
      ),
      read,
    );
    assert.equal(
      rows(
        '+--------------+----+',
        '| 危及“三安全” | 12 |',
        '+--------------+----+',
        '| 其他         | 3  |',
        '+--------------+----+',
      ),
      read,
    );
  });

  it('joins labels over several lines, and numbers that fill their cell', () => {
    assert.equal(
      rows('+------+-----+', '| 行政 | 123 |', '| 许可 | 45  |', '+------+-----+', '| 处罚 | 7   |', '+------+-----+'),
      '| 行政许可 | 12345 |\n| 处罚 | 7 |',
    );
  });

  it('keeps two numbers apart that do not fill their cell', () => {
    assert.equal(
      rows('+----------+-------+', '| 行政许可 | 12    |', '| 行政处罚 | 3     |', '+----------+-------+'),
      '| 行政许可 | 12 |\n| 行政处罚 | 3 |',
    );
  });

  it('has a rule only under its head', () => {
    assert.equal(
      rows('  名称   | 数 ', '---------+----', '行政许可 | 12 ', '行政处罚 | 3  '),
      '| 名称 | 数 |\n| 行政许可 | 12 |\n| 行政处罚 | 3 |',
    );
  });

  it('has values below heads that no rule parts from them', () => {
    assert.equal(
      rows(
        '+------+------+',
        '| 复议 |      |',
        '+------+------+',
        '| 维持 | 纠正 |',
        '| 3    | 1    |',
        '+------+------+',
      ),
      '| 复议 | |\n| 维持 | 纠正 |\n| 3 | 1 |',
    );
  });

  it('prints what is merged once, and leaves blanks below a value', () => {
    assert.equal(
      rows(
        '┌────┬────┬──┬──┐',
        '│不予│甲  │1 │5 │',
        '│公开├────┼──┤  │',
        '│    │乙  │2 │  │',
        '├────┴────┼──┼──┤',
        '│总计     │3 │5 │',
        '└─────────┴──┴──┘',
      ),
      '| 不予公开 | 甲 | 1 | 5 |\n| 乙 | 2 | |\n| 总计 | 3 | 5 |',
    );
  });

  it('stays as it is where its walls do not stand under one another', () => {
    const lines = ['┌────────┬──┐', '│行政许可│12│', '├──────┼──┤', '│行│3│', '└────────┴──┘'];
    assert.equal(rows(...lines), lines.join('\n'));
  });

  it('is none in markdown, in a tree of folders or in a sentence with a bar', () => {
    for (const text of ['| 甲 | 乙 |\n|---|---|\n| 1 | 2 |', '根\n├── 甲12\n└── 乙3', '首页│新闻│公开', '1+1=2\n-+-'])
      assert.equal(rows(text), text);
  });

  it('has ranges that point to its digits', () => {
    const cell = fc.nat(99999).map(String);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (values) => {
        const rule = `+${'-'.repeat(9)}+${'-'.repeat(9)}+`;
        const lines = values.flatMap(([a, b]) => [`| ${a.padEnd(7)} | ${b.padStart(7)} |`, rule]);
        const source = [rule, ...lines].join('\n');
        const plain = readDrawnTables(source);
        assert.ok(plain !== null);
        assert.deepEqual(plain.text.match(/\d+/g), values.flat());
        for (const { 0: digits, index } of plain.text.matchAll(/\d+/g)) {
          const { start, end } = plain.toSource({ start: index, end: index + digits.length });
          assert.equal(source.slice(start, end), digits);
        }
      }),
      runs(20, 200),
    );
  });
});

describe('a table in the notation of wikis', () => {
  const read = '前\n| 行政许可 | 12 |\n| 行政处罚 | 3 |\n后';
  it('has a cell a line, or several with bars between them', () => {
    assert.equal(
      rows('前', '{| class="wikitable"', '|-', '| 行政许可', '| 12', '|-', '| 行政处罚 || 3', '|}', '后'),
      read,
    );
    assert.equal(rows('前', '{|', '! 行政许可 !! 12', '|-', '|行政处罚||3', '|}', '后'), read);
  });

  it('has attributes and a title, which are no cells, and lines that go on', () => {
    const table = [
      '{|',
      '|+ 附表',
      '|-',
      '| rowspan="2" | 行政',
      '许可',
      '| align=right | 12',
      '|-',
      '| 行政处罚',
      '| 3',
      '|}',
    ];
    assert.equal(rows('前', ...table, '后'), read);
    assert.equal(rows('{|', '|-', '| 件数', '| 12', '5', '|}'), '| 件数 | 12;5 |');
  });

  it('keeps the place of a cell in which nothing stands', () =>
    assert.equal(rows('{|', '|-', '| 规章', '|', '| 4', '|}'), '| 规章 | | 4 |'));

  it('is none where nothing closes it', () => {
    const text = ['{|', '|-', '| 行政许可', '| 12', '后'];
    assert.equal(rows(...text), text.join('\n'));
  });
});

describe('a table of separated cells', () => {
  it('is read as rows between bars', () => {
    const read = '前\n| 名称 | 数 |\n| 行政许可 | 3187 |\n\n后';
    assert.equal(rows('前', '名称,数', '行政许可,3187', '', '后'), read);
    assert.equal(rows('前', '名称;数', '行政许可;3187', '', '后'), read);
    assert.equal(rows('前', '名称\u0007数\u0007', '行政许可\u00073187\u0007', '', '后'), read);
  });

  it('has quoted cells', () => {
    assert.equal(
      rows('名称,数', '"行政许可,含""变更""",3187', '"行政', '处罚","1,824"'),
      '| 名称 | 数 |\n| 行政许可,含"变更" | 3187 |\n| 行政处罚 | 1,824 |',
    );
  });

  it('has a label with a comma of its own', () => {
    assert.equal(
      rows('名称,甲,乙', '部分公开,不计其他,4,5', '合计,9,'),
      '| 名称 | 甲 | 乙 |\n| 部分公开,不计其他 | 4 | 5 |\n| 合计 | 9 | |',
    );
  });

  it('is none in sentences', () => {
    for (const text of ['共收到12件,办结9件。\n比上年增加3件,下降1件。', '地址:青屏县,电话\n邮编,传真', '1,234\n5,678'])
      assert.equal(rows(text), text);
  });
});

describe('cells that tools have filled', () => {
  it('are blank where they say that nothing stands there', () => {
    assert.equal(
      rows('| 行政许可 | nan | None | 3 |', '| null | NaN | <NA> | 无 |'),
      '| 行政许可 | | | 3 |\n| | | | 无 |',
    );
  });

  it('hold a merged value once, if its head was merged too', () => {
    assert.equal(rows('| 名称 | 数量 | 数量 |', '| 许可 | 12 | 12 |'), '| 名称 | 数量 | 数量 |\n| 许可 | 12 |');
    const text = '| 名称 | 制发 | 废止 |\n| 规章 | 12 | 12 |';
    assert.equal(rows(text), text);
  });

  it('are left out among the labels where the last value is blank', () => {
    const lines = ['| 甲 | 乙 | 1 | 2 |', '| 总计 |  | 3 | |', '| 丙 | 丁 | 4 | 5 |', '| 结转 |  | 6 | 7 |'];
    assert.equal(rows(...lines), '| 甲 | 乙 | 1 | 2 |\n| 总计 | 3 | |\n| 丙 | 丁 | 4 | 5 |\n| 结转 |  | 6 | 7 |');
  });
});

describe('rows of cells that other lines part', () => {
  const rows = (text: string): string[] => (readDrawnTables(text)?.text ?? text).split('\n');

  it('go on behind a line of other things', () =>
    assert.deepEqual(rows('项目,条,本年\n行政许可,件,12\n（续表）\n行政处罚,件,3\n'), [
      '| 项目 | 条 | 本年 |',
      '| 行政许可 | 件 | 12 |',
      '（续表）',
      '| 行政处罚 | 件 | 3 |',
      '',
    ]));

  it('are none where the comma parts thousands', () => {
    const text = '收到申请数 件 4,386\n当面申请数 件 1,782\n';
    assert.equal(readDrawnTables(text)?.text ?? text, text);
  });

  it('may be parted by walls that stand under no others', () =>
    assert.deepEqual(rows('│行政许可│12│3│\n│行政处罚│0│14│'), ['| 行政许可 | 12 | 3 |', '| 行政处罚 | 0 | 14 |']));
});
