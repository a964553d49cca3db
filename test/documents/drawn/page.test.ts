import assert from 'node:assert/strict';
import type { Box, DrawnPage, Glyph } from '../../../src/documents/drawn/drawn-page';
import { paintPath, type Shapes, sidesOf } from '../../../src/documents/drawn/paint-path';
import { readPage } from '../../../src/documents/drawn/read-page';
import { textOfPages } from '../../../src/documents/drawn/text-of-pages';
import { placeAt } from '../../../src/documents/paged-text';
import { randomOf } from '../../fixtures/random';

const SIZE = 10;

/** Letters of ten points from `x` on, their baseline at `y`. */
const write = (text: string, x: number, y: number, more: Partial<Glyph> = {}): Glyph[] => {
  const size = more.size ?? SIZE;
  let at = x;
  return [...text].flatMap((character) => {
    const width = character > '\u2e80' ? size : size / 2;
    const glyph = { text: character, x: at, y, width, size, angle: 0, pale: false, ...more };
    at += width;
    return character === ' ' ? [] : [glyph];
  });
};

/** Lines between columns and rows, all drawn through. */
function gridLines(xs: readonly number[], ys: readonly number[]): Box[] {
  const [left, right, top, bottom] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  return [
    ...xs.map((x) => ({ left: x, right: x, top, bottom })),
    ...ys.map((y) => ({ left, right, top: y, bottom: y })),
  ];
}

const page = (glyphs: readonly Glyph[], lines: readonly Box[] = [], more: Partial<DrawnPage> = {}): DrawnPage => ({
  width: 595,
  height: 842,
  glyphs,
  lines,
  fills: [],
  picture: false,
  ...more,
});

const textOf = (...pages: readonly DrawnPage[]): string =>
  textOfPages(pages.map((one, i) => readPage(one, i + 1)))?.text.trimEnd() ?? '';

const LINES = gridLines([50, 150, 200, 250], [100, 120, 140]);
const HEAD = [...write('信息内容', 55, 115), ...write('收到', 160, 115), ...write('办结', 210, 115)];

describe('a drawn page', () => {
  it('gives a row a row, with what stands in each cell', () => {
    const row = [...write('当面申请', 55, 135), ...write('12', 170, 135), ...write('9', 220, 135)];
    assert.equal(textOf(page([...HEAD, ...row], LINES)), '| 信息内容 | 收到 | 办结 |\n| 当面申请 | 12 | 9 |');
  });

  it('has one cell where the line between two is missing', () => {
    const lines = LINES.filter(({ left, right }) => !(left === 200 && right === 200));
    const short = { left: 200, right: 200, top: 100, bottom: 120 };
    const row = [...write('当面申请', 55, 135), ...write('12', 190, 135)];
    const text = textOf(page([...HEAD, ...row], [...lines, short]));
    assert.equal(text, '| 信息内容 | 收到 | 办结 |\n| 当面申请 | 12 |');
  });

  it('has a cell to the left and right of columns that no outer line closes', () => {
    const lines = LINES.filter(({ left, right }) => left !== right || (left !== 50 && left !== 250));
    const row = [...write('当面申请', 55, 135), ...write('12', 170, 135), ...write('9', 220, 135)];
    assert.match(textOf(page([...HEAD, ...row], lines)), /\| 当面申请 \| 12 \| 9 \|/);
  });

  it('takes text that is drawn twice, a little apart, once, and two equal digits beside each other for two', () => {
    const once = [...write('当面申请', 55, 135), ...write('11', 170, 135), ...write('9', 220, 135)];
    const twice = once.map((glyph) => ({ ...glyph, x: glyph.x + 0.4, y: glyph.y + 0.2 }));
    assert.match(textOf(page([...HEAD, ...once, ...twice], LINES)), /\| 当面申请 \| 11 \| 9 \|/);
  });

  it('reads a number whose digits are set apart as one, and two numbers of one cell as two', () => {
    const row = [
      ...write('当面申请', 55, 135),
      ...['2', '5', '4'].flatMap((digit, i) => write(digit, 160 + i * 8, 135)),
      ...[...write('1', 210, 135), ...write('7', 230, 135)],
    ];
    assert.match(textOf(page([...HEAD, ...row], LINES)), /\| 当面申请 \| 254 \| 1 7 \|/);
  });

  it('keeps a number that is wider than its cell in one cell', () => {
    const row = [...write('当面申请', 55, 135), ...write('12345678', 158, 135), ...write('9', 220, 135)];
    assert.match(textOf(page([...HEAD, ...row], LINES)), /\| 当面申请 \| 12345678 \| 9 \|/);
  });

  it('leaves out text that runs askew, and pale large text across the cells', () => {
    const row = [...write('当面申请', 55, 135), ...write('12', 170, 135), ...write('9', 220, 135)];
    const marks = [
      ...write('7', 175, 132, { angle: 315 }),
      ...write('内部资料2024', 60, 138, { size: 22, pale: true }),
    ];
    assert.match(textOf(page([...HEAD, ...row, ...marks], LINES)), /收到 \| 办结 \|\n\| 当面申请 \| 12 \| 9 \|$/);
  });

  it('reads light letters on a dark surface', () => {
    const head = HEAD.map((glyph) => ({ ...glyph, pale: true, size: 14 }));
    const fills = [{ left: 50, right: 250, top: 100, bottom: 120, dark: true }];
    const row = Array.from({ length: 3 }, (_, i) => write('12', 60 + i * 70, 135)).flat();
    assert.match(textOf(page([...head, ...row], LINES, { fills })), /信息内容/);
  });

  it('leaves out the mark of a note behind a number', () => {
    const row = [...write('当面申请', 55, 135), ...write('12', 170, 135), ...write('1', 180, 131, { size: 6 })];
    assert.match(textOf(page([...HEAD, ...row], LINES)), /\| 当面申请 \| 12 \| \|/);
  });

  it('reads a label that is drawn upwards beside the rows of its group', () => {
    const lines = gridLines([30, 50, 150, 200], [100, 140, 160]);
    const label = [...'不予公开'].map((text, i) => ({
      ...write(text, 44, 156 - i * 10)[0]!,
      angle: 270,
    }));
    const rows = [
      ...write('国家秘密', 60, 130),
      ...write('3', 170, 130),
      ...write('其他', 60, 155),
      ...write('4', 170, 155),
    ];
    const merged = lines.filter(({ top, bottom }) => !(top === 140 && bottom === 140));
    const short = { left: 50, right: 200, top: 140, bottom: 140 };
    assert.match(
      textOf(page([...label, ...rows], [...merged, short])),
      /^\| 不予公开 \| 国家秘密 \| 3 \|\n\| 其他 \| 4 \|/,
    );
  });

  it('is turned where most of its text runs down the page', () => {
    const upright = [...HEAD, ...write('当面申请', 55, 135), ...write('12', 170, 135), ...write('9', 220, 135)];
    const down = upright.map((glyph) => ({ ...glyph, x: 500 - glyph.y, y: glyph.x, angle: 90 }));
    const lines = LINES.map(({ left, right, top, bottom }) => ({
      left: 500 - bottom,
      right: 500 - top,
      top: left,
      bottom: right,
    }));
    assert.match(textOf(page(down, lines)), /\| 当面申请 \| 12 \| 9 \|/);
  });

  it('has no table in a frame around the page, and none in lines below words', () => {
    const frame = sidesOf({ left: 20, right: 575, top: 20, bottom: 820 });
    const below = { left: 50, right: 150, top: 142, bottom: 142 };
    assert.equal(textOf(page(write('收到申请5件。', 50, 140), [...frame, below])), '收到申请5件。');
  });

  it('reads cells that are drawn as surfaces with a gap between them', () => {
    const fills = [50, 150, 200].flatMap((left, i) =>
      [100, 120].map((top) => ({
        left: left + 0.5,
        right: [149.5, 199.5, 249.5][i]!,
        top: top + 0.5,
        bottom: top + 19.5,
        dark: false,
      })),
    );
    const row = [...write('当面申请', 55, 135), ...write('12', 170, 135), ...write('9', 220, 135)];
    assert.match(textOf(page([...HEAD, ...row], [], { fills })), /\| 当面申请 \| 12 \| 9 \|/);
  });

  it('does not take a heading for text of the table that it touches', () => {
    const row = [...write('当面申请', 55, 132), ...write('12', 170, 135), ...write('9', 220, 135)];
    const text = textOf(page([...HEAD, ...row, ...write('四、政府信息公开行政复议、行政诉讼情况', 50, 143)], LINES));
    assert.match(text, /\| 当面申请 \| 12 \| 9 \|\n四、政府信息公开行政复议、行政诉讼情况$/);
  });

  it('is named and not read where it is a picture among pages of text', () => {
    const words = page(write('本年度共收到申请十五件，办结十三件，其余二件结转到下一年。', 50, 100));
    const others = page(write('办结的十三件中，予以公开十件，部分公开二件，不予公开一件。', 50, 100));
    const read = textOfPages([words, page([], [], { picture: true }), others].map((one, i) => readPage(one, i + 1)));
    assert.deepEqual(read?.unreadPages, [2]);
  });
});

describe('a table without lines', () => {
  const row = (y: number, label: string, numbers: readonly string[]): Glyph[] => [
    ...write(label, 50, y),
    ...numbers.flatMap((number, i) => write(number, 200 + i * 50, y)),
  ];
  const ROWS = [
    ...row(100, '1.属于国家秘', ['1', '0', '2']),
    ...write('密', 50, 114),
    ...row(128, '2.其他法律行', ['3', '4', '5']),
    ...write('政法规禁止', 50, 142),
    ...write('公开', 50, 156),
    ...row(170, '3.危及安全', ['6', '7', '8']),
    ...row(184, '4.保护第三方', ['9', '0', '9']),
  ];

  it('has whole labels where they go on below their numbers', () => {
    const text = textOf(page([...write('数据如下。', 50, 80), ...ROWS, ...write('五、存在的问题', 50, 210)]));
    assert.match(
      text,
      /^数据如下。\n\| 1\.属于国家秘 密 \| 1 \| 0 \| 2 \|\n\| 2\.其他法律行 政法规禁止 公开 \| 3 \| 4 \| 5 \|/,
    );
    assert.match(text, /\n五、存在的问题$/);
  });

  it('is left as it is printed where a label begins on a line without numbers', () => {
    const text = textOf(page([...ROWS, ...write('5.另一行', 50, 198), ...row(212, '的下半', ['1', '1', '1'])]));
    assert.ok(!text.includes('|'));
  });
});

describe('pages of a document', () => {
  const row = (y: number, label: string, first: string, second: string): Glyph[] => [
    ...write(label, 55, y),
    ...write(first, 170, y),
    ...write(second, 220, y),
  ];

  it('give one table where it goes on, its repeated head once, page numbers and running heads between them left out', () => {
    const first = page(
      [...write('某县年度报告汇编', 50, 40), ...HEAD, ...row(135, '1.当面', '12', '9'), ...write('— 1 —', 280, 815)],
      LINES,
    );
    const second = page(
      [...write('某县年度报告汇编', 50, 40), ...HEAD, ...row(135, '2.信函', '3', '4'), ...write('— 2 —', 280, 815)],
      LINES,
    );
    const text = textOf(first, second);
    assert.equal(text, '| 信息内容 | 收到 | 办结 |\n| 1.当面 | 12 | 9 |\n| 2.信函 | 3 | 4 |');
  });

  it('give one row where the end of a page runs through it', () => {
    const first = page([...HEAD, ...row(135, '2.其他法律行政法', '12', '9')], LINES);
    const second = page([...write('规禁止公开', 55, 115), ...row(135, '3.其他', '5', '6')], LINES);
    assert.match(textOf(first, second), /\| 2\.其他法律行政法 规禁止公开 \| 12 \| 9 \|\n\| 3\.其他 \| 5 \| 6 \|$/);
  });

  describe('with a row that the end of a page runs through', () => {
    const XS = [50, 150, 164, 178];
    const grid = (rows: number): Box[] =>
      gridLines(
        XS,
        Array.from({ length: rows + 1 }, (_, i) => 100 + 20 * i),
      );
    /** A row of narrow cells: two digits fill one. */
    const cells = (n: number, ...texts: readonly string[]): Glyph[] =>
      texts.flatMap((text, i) => write(text, XS[i]! + 1, 115 + 20 * n));
    const joined = (above: readonly string[], below: readonly string[]): string => {
      const first = page([...cells(0, '1.当面', '7', '8'), ...cells(1, ...above)], grid(2));
      const second = page([...cells(0, ...below), ...cells(1, '4.其他', '5', '6')], grid(2));
      return textOf(first, second).split('\n').slice(1, -1).join('\n');
    };

    it('have its numbers whole, where its label ends on the upper page', () => {
      assert.equal(joined(['2.信函', '12', '34'], ['', '5', '']), '| 2.信函 | 125 | 34 |');
      assert.equal(joined(['2.信函', '55', '9'], ['', '55', '']), '| 2.信函 | 5555 | 9 |');
    });

    it('have its numbers whole, where its label goes on', () => {
      assert.equal(
        joined(['2.其他法律行政法规', '12', '34'], ['禁止公开', '', '56']),
        '| 2.其他法律行政法规 禁止公开 | 12 | 3456 |',
      );
    });

    it('have its numbers whole, where its label stands on the lower page', () => {
      assert.equal(joined(['', '12', ''], ['2.信函', '5', '34']), '| 2.信函 | 125 | 34 |');
    });

    it('have two rows where the second has an ordinal, or its numbers cannot go on those above', () => {
      assert.equal(joined(['2.信函', '12', '34'], ['3.网络', '56', '']), '| 2.信函 | 12 | 34 |\n| 3.网络 | 56 | |');
      assert.equal(joined(['2.信函', '1', '34'], ['', '5', '']), '| 2.信函 | 1 | 34 |\n| | 5 | |');
      assert.equal(joined(['2.信函', '00', '34'], ['', '5', '']), '| 2.信函 | 00 | 34 |\n| | 5 | |');
    });

    it('say of numbers that may go on, or be of two rows, that they are cut', () => {
      assert.equal(joined(['信函', '12', '34'], ['网络', '56', '78']), '| 信函 | 12… | 34… |\n| 网络 | …56 | …78 |');
    });
  });

  it('know a repeated head by its words where the first one was cut by the end of a page', () => {
    const xs = [50, 150, 200, 250, 300];
    const [one, two] = [gridLines(xs, [100, 120]), gridLines(xs, [100, 120, 140])];
    const words = (y: number, ...texts: string[]): Glyph[] => texts.flatMap((text, i) => write(text, xs[i]! + 5, y));
    const text = textOf(
      page(words(115, '信息内容（', '收到', '办结', '结转'), one),
      page([...words(115, '件）'), ...words(135, '1.当面', '12', '9', '3')], two),
      page([...words(115, '信息内容（件）', '收到', '办结', '结转'), ...words(135, '2.信函', '3', '4', '5')], two),
    );
    assert.ok(text.endsWith('| 1.当面 | 12 | 9 | 3 |\n| 2.信函 | 3 | 4 | 5 |'), text);
  });

  it('tell of each cell on which page it stands', () => {
    const pages = [
      page([...HEAD, ...row(135, '1.当面', '12', '9')], LINES),
      page([...row(115, '2.信函', '3', '4'), ...row(135, '3.其他', '5', '6')], LINES),
    ];
    const read = textOfPages(pages.map((one, i) => readPage(one, i + 1)))!;
    const { start: _, ...place } = placeAt(read.places, read.text.indexOf('6 |'))!;
    assert.deepEqual(place, { page: 2, table: 1, row: 4, column: 3 });
  });
});

describe('a painted path', () => {
  const painted = (
    points: readonly (readonly [number, number])[][],
    paint: Parameters<typeof paintPath>[2],
  ): Shapes => {
    const shapes: Shapes = { lines: [], fills: [] };
    paintPath(
      shapes,
      points.map((part) => ({ points: part.map(([x, y]) => ({ x, y })), straight: true })),
      paint,
    );
    return shapes;
  };
  const box = (left: number, top: number, right: number, bottom: number): [number, number][] => [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  const FILL = { stroke: null, fill: { dark: true } };

  it('leaves a line where it is stroked, and none where it runs askew', () => {
    assert.equal(painted([box(0, 0, 50, 20)], { stroke: 0.5, fill: null }).lines.length, 4);
    assert.equal(
      painted(
        [
          [
            [0, 0],
            [50, 20],
          ],
        ],
        { stroke: 0.5, fill: null },
      ).lines.length,
      0,
    );
  });

  it('leaves a line where a thin rectangle is filled, and a surface where a thick one is', () => {
    assert.deepEqual(painted([box(0, 10, 50, 11)], FILL).lines, [{ left: 0, right: 50, top: 10.5, bottom: 10.5 }]);
    assert.equal(painted([box(0, 10, 50, 40)], FILL).fills.length, 1);
  });

  it('leaves four lines where a rectangle with a hole is filled', () => {
    assert.equal(painted([box(0, 0, 50, 20), box(1, 1, 49, 19)], FILL).lines.length, 4);
  });
});

describe('a page that is no page of a report', () => {
  const random = randomOf(7);
  const place = (): [number, number] => [random.integer(0, 590), random.integer(0, 830)];

  it('takes no longer than its size, whatever is drawn on it', () => {
    const glyphs = Array.from({ length: 40_000 }, (_, i) =>
      write('9', ...place(), { size: i % 3 === 0 ? 30 : 6, pale: i % 2 === 0 }),
    ).flat();
    const lines = Array.from({ length: 25_000 }, (_, i) => {
      const [left, top] = place();
      return i % 2 === 0 ? { left, right: left + 9, top, bottom: top } : { left, right: left, top, bottom: top + 9 };
    });
    const fills = lines
      .slice(0, 20_000)
      .map((line) => ({ ...line, right: line.left + 8, bottom: line.top + 8, dark: true }));
    assert.doesNotThrow(() => readPage(page(glyphs, lines, { fills }), 1));
  }).timeout(10_000);
});
