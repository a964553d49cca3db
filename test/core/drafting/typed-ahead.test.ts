import assert from 'node:assert/strict';
import { type Direction, nextStop, rangeOfStop, stopAt } from '../../../src/core/drafting/move-in-table';
import {
  caretOf,
  corrections,
  goneTo,
  settled,
  type TypedAhead,
  withKey,
} from '../../../src/core/drafting/typed-ahead';
import { applied } from '../../../src/core/repair/fix';
import type { Range } from '../../../src/core/text/range';
import { randomOf } from '../../fixtures/random';

const MOVES: Readonly<Record<string, Direction>> = { '→': 'next', '←': 'previous', '↓': 'below' };

/** An editor that types at once, and moves its caret when it is told to. */
class LateCaret {
  text: string;
  selection: Range;
  ahead: TypedAhead | null = null;

  constructor(marked: string) {
    const start = marked.indexOf('^');
    this.text = marked.replace('^', '');
    this.selection = { start, end: start };
  }

  press(key: string): void {
    const direction = MOVES[key];
    if (direction) this.go(direction);
    else this.type(key);
  }

  private go(direction: Direction): void {
    const from = this.ahead?.at ?? stopAt(this.text, this.selection.end);
    const text = settled(this.text, this.ahead);
    const to = from && nextStop(text, from, direction);
    if (from && to) this.ahead = goneTo(text, from, to, this.ahead);
  }

  /** `<` is Backspace. */
  private type(key: string): void {
    const { start, end } = this.selection;
    const from = key === '<' && start === end ? start - 1 : start;
    const text = key === '<' ? '' : key;
    this.text = this.text.slice(0, from) + text + this.text.slice(end);
    this.selection = { start: from + text.length, end: from + text.length };
    this.ahead = this.ahead && withKey(this.ahead, { removed: end - from, text });
  }

  /** An input method puts this in the place of so many characters that it has written before. */
  compose(text: string, removed: number): void {
    const { end } = this.selection;
    const start = removed === 0 ? this.selection.start : end - removed;
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    this.selection = { start: start + text.length, end: start + text.length };
    this.ahead = this.ahead && withKey(this.ahead, { removed: end - start, text });
  }

  /** The caret is where it belongs, and the text corrected. */
  arrive(): void {
    if (!this.ahead) return;
    const edits = corrections(this.text, this.ahead);
    assert.ok(edits);
    this.text = applied(this.text, edits);
    this.selection = caretOf(this.text, this.ahead);
    this.ahead = null;
  }
}

/** What all keys make of a text where the caret arrives behind each `arrivesBehind`. */
function pressed(marked: string, keys: string, arrivesBehind: (key: number) => boolean): string {
  const editor = new LateCaret(marked);
  for (const [i, key] of [...keys].entries()) {
    editor.press(key);
    if (arrivesBehind(i)) editor.arrive();
  }
  editor.arrive();
  const { start, end } = editor.selection;
  return `${editor.text.slice(0, start)}[${editor.text.slice(start, end)}]${editor.text.slice(end)}`;
}

const atTheEnd = (marked: string, keys: string): string => pressed(marked, keys, () => false);

const TABLE = '| 规章 | ^ | 30 |\n| 文件 |  |   |\n| 许可 | 7 |  |\n';

const CASES: readonly (readonly [name: string, keys: string, text: string])[] = [
  ['numbers stand in their cells', '1→2→34→5', '| 规章 | 1 | 2 |\n| 文件 | 34 | 5[]  |\n| 许可 | 7 |  |\n'],
  ['a cell that is passed over keeps its number', '1→→2', '| 规章 | 1 | 30 |\n| 文件 | 2[] |   |\n| 许可 | 7 |  |\n'],
  ['the way back is gone too', '1→←2', '| 规章 | 2[] | 30 |\n| 文件 |  |   |\n| 许可 | 7 |  |\n'],
  ['and down', '1↓2↓3', '| 规章 | 1 | 30 |\n| 文件 | 2 |   |\n| 许可 | 3[] |  |\n'],
  ['a digit that was taken back is gone', '1→12<→4', '| 规章 | 1 | 1 |\n| 文件 | 4[] |   |\n| 许可 | 7 |  |\n'],
  [
    'a number that was deleted is gone',
    '1→<→4',
    '| 规章 | 1 | |\n| 文件 | 4[] |   |\n| 许可 | 7 |  |\n'.replace('1 | |', '1 |  |'),
  ],
  ['words stand in their cells too', '1件→无数据→3', '| 规章 | 1件 | 无数据 |\n| 文件 | 3[] |   |\n| 许可 | 7 |  |\n'],
  ['what is not typed over is selected', '1→', '| 规章 | 1 | [30] |\n| 文件 |  |   |\n| 许可 | 7 |  |\n'],
];

describe('keys that are faster than the caret', () => {
  for (const [name, keys, text] of CASES) it(name, () => assert.equal(atTheEnd(TABLE, keys), text));

  it('reach the next table', () =>
    assert.equal(atTheEnd('| 甲 | ^ |\n\n| 乙 |  |\n', '1→2'), '| 甲 | 1 |\n\n| 乙 | 2[] |\n'));

  it('make the line behind a table that ends the text', () =>
    assert.equal(atTheEnd('| 甲 | ^ |', '1→'), '| 甲 | 1 |\n[]'));

  it('hold the blank between two words', () =>
    assert.equal(atTheEnd('| 甲 | ^ |  |', '→no data'), '| 甲 |  | no data[] |'));

  it('stand behind a blank that was typed, so that the next word is one of its own', () => {
    const editor = new LateCaret('| 甲 | ^ |  |');
    for (const key of '→no ') editor.press(key);
    editor.arrive();
    for (const key of 'data') editor.press(key);
    assert.match(editor.text, /\| no data/);
  });

  it('may be those of an input method, which replaces what it has written until the word is chosen', () => {
    const editor = new LateCaret(TABLE);
    editor.press('→');
    editor.compose('s', 0);
    editor.compose('sh', 1);
    editor.compose('收', 2);
    editor.press('→');
    editor.press('5');
    editor.arrive();
    assert.equal(editor.text, '| 规章 |  | 收 |\n| 文件 | 5 |   |\n| 许可 | 7 |  |\n');
  });

  it('are given up where something else than a part of a cell is typed', () => {
    const editor = new LateCaret(TABLE);
    for (const key of ['→', '|']) editor.press(key);
    assert.equal(editor.ahead, null);
  });

  it('are not corrected by somebody else’s table', () => {
    const editor = new LateCaret(TABLE);
    editor.press('→');
    assert.ok(editor.ahead);
    assert.equal(corrections('| 规章 | 1 |\n', editor.ahead), null);
  });

  it('write the same whenever the caret arrives', () => {
    const words = (text: string): string => text.replace(/ +/g, ' ');
    const large = TABLE + '| 处罚 | 4 |  | —— | 5 |\n'.repeat(8);
    for (let run = 0; run < 60; run++) {
      const random = randomOf(run);
      // Below words of some length the way may lead out of the table.
      const pressable = run % 2 === 0 ? '0123456789→→→→→→↓←' : '0123456789件收万元→→→→→→←';
      const keys = Array.from({ length: 16 }, () => random.pick([...pressable])).join('');
      const inOrder = pressed(large, keys, () => true);
      assert.equal(words(pressed(large, keys, () => random.chance(0.25))), words(inOrder), keys);
    }
  });

  it('stand at the selection of a stop when they have arrived', () => {
    const text = '| 甲 | 5 | 6 |';
    assert.deepEqual(rangeOfStop(text, { line: 0, column: 2 }), { start: 10, end: 11 });
  });
});
