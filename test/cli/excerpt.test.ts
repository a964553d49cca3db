import assert from 'node:assert/strict';
import { displayWidth, printable } from '../../src/cli/text/display';
import { excerpt } from '../../src/cli/text/excerpt';
import { linesOf } from '../../src/core/text/lines';

/** The excerpt around `quote` and the line of marks below it. */
function shown(
  text: string,
  quote: string,
  related: readonly string[] = [],
  width = 60,
): [source: string, marks: string] {
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const { source, marks } = excerpt(text, linesOf(text), at(quote), related.map(at), width);
  const below = marks.map(({ kind, gap, width: w }) => ' '.repeat(gap) + (kind === 'own' ? '^' : '~').repeat(w));
  return [source, below.join('')];
}

describe('an excerpt', () => {
  it('underlines what stands behind Chinese characters, each two columns wide', () => {
    assert.deepEqual(shown('收到申请223件', '223'), ['收到申请223件', '        ^^^']);
  });

  it('marks other places on the same line', () => {
    assert.deepEqual(shown('9件，其中3件、5件。', '9件', ['3件', '5件']), ['9件，其中3件、5件。', '^^^      ~~~  ~~~']);
  });

  it('shows one mark for a blank cell', () => {
    const text = '| 件 |  |';
    const { source, marks } = excerpt(text, linesOf(text), { start: 6, end: 6 }, [], 60);
    assert.equal(source, text);
    assert.deepEqual(marks, [{ kind: 'own', gap: 7, width: 1 }]);
  });

  it('cuts an endless line around the place', () => {
    const text = `${'公'.repeat(5000)}223件${'开'.repeat(5000)}`;
    const [source, marks] = shown(text, '223件', [], 40);
    assert.match(source, /^…公+223件开+…$/);
    assert.ok(displayWidth(source) <= 42, source);
    assert.equal(displayWidth(source.slice(0, source.indexOf('2'))), marks.indexOf('^'));
  });

  it('cuts a place that is itself endless', () => {
    const [source, marks] = shown(`数量${'7'.repeat(9000)}件`, '7'.repeat(9000), [], 40);
    assert.ok(displayWidth(source) <= 42, source);
    assert.match(marks, /^ *\^+$/);
  });

  it('shows only the first line of a place that runs over several', () => {
    assert.deepEqual(shown('甲\r\n收到\r\n申请\r\n乙', '收到\r\n申请'), ['收到', '^^^^']);
  });

  it('leaves out the space before the line', () => {
    assert.deepEqual(shown('甲\n\u3000\u3000收到9件', '9件'), ['收到9件', '    ^^^']);
  });

  it('does not split a character beyond the basic plane', () => {
    const [source] = shown(`${'𠮷'.repeat(30)}9${'𠮷'.repeat(30)}`, '9', [], 10);
    assert.equal(source, '…𠮷𠮷9𠮷𠮷…');
  });
});

describe('printable text', () => {
  it('has no character that moves the cursor or turns the line round', () => {
    assert.equal(printable('a\u001b[2Jb\u202ec\td'), 'a [2Jb c d');
  });
});
