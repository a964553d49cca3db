import assert from 'node:assert/strict';
import { anchor, reanchored } from '../../src/annotation/anchor';
import type { Annotation } from '../../src/annotation/annotation';
import { newAnnotation } from '../../src/annotation/edits';
import { markOn, TEXT } from './samples';

/** What stands where one mark is found, or why it is not. */
function found(text: string, annotation: Annotation): string {
  const [one] = anchor(text, [annotation]);
  return one?.range ? `${one.range.start} ${text.slice(one.range.start, one.range.end)}` : String(one?.orphan);
}

describe('the place of a mark', () => {
  it('is where it was made', () => {
    assert.equal(found(TEXT, markOn('12')), `${TEXT.indexOf('12')} 12`);
  });

  it('follows what is put in before it', () => {
    const text = TEXT.replace('一、', '概述\n一、');
    assert.equal(found(text, markOn('12')), `${text.indexOf('12')} 12`);
  });

  it('is kept when the sentence around it is reworded', () => {
    const text = TEXT.replace('全年收到政府信息公开申请', '全年一共收到政府信息公开申请');
    assert.equal(found(text, markOn('12')), `${text.indexOf('12')} 12`);
  });

  it('is lost with its number', () => {
    assert.equal(found(TEXT.replace('9件', '10件'), markOn('9')), 'changed');
  });

  it('is not the same number elsewhere, where its own was changed', () => {
    assert.equal(found(TEXT.replace('申请12件', '申请13件'), markOn('12')), 'changed');
  });

  it('is not the same number elsewhere, where its sentence was taken out', () => {
    const text = TEXT.replace('全年收到政府信息公开申请12件，其中网上申请9件、信函申请2件。\n', '');
    assert.equal(found(text, markOn('12')), 'elsewhere');
  });

  it('is no part of a longer number', () => {
    assert.equal(found(TEXT.replace('网上申请9件', '网上申请19件'), markOn('9')), 'gone');
  });

  it('is not told between two places that look the same', () => {
    const line = '附件所列政府信息公开申请统计表中各类申请数量共计5件，以本表为准。\n';
    const text = `${line}${'甲'.repeat(40)}\n${line}`;
    const mark = {
      ...markOn('5', undefined, { text: line }),
      target: { ...markOn('5', undefined, { text: line }).target, position: null },
    };
    assert.equal(found(text, mark), 'several');
  });

  it('is not told between two places that look the same, where neither is as far off as its neighbours moved', () => {
    const line = '附件所列政府信息公开申请统计表中各类申请数量共计5件，以本表为准。\n';
    const mark = markOn('5', undefined, { text: line });
    assert.equal(found(`前言。\n${line}${'甲'.repeat(40)}\n${line}`, mark), 'several');
  });

  it('is told between two places that look the same by how its neighbours moved', () => {
    const twin = `${'|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0\n'.repeat(3)}`;
    const before = `${TEXT}${twin}`;
    const at = before.lastIndexOf('0|0');
    const zero = markOn('0', undefined, { id: '2', text: before });
    const marks = [
      markOn('12'),
      {
        ...zero,
        target: {
          ...zero.target,
          quote: { exact: '0', prefix: '|0|0|0|0', suffix: '|0' },
          position: { start: at, end: at + 1 },
        },
      },
    ];
    const [, moved] = anchor(`说明\n${before}`, marks);
    assert.deepEqual(moved?.range, { start: at + 3, end: at + 4 });
  });

  it('is found whatever the line ends, and in a report whose text has characters beyond the basic plane', () => {
    const text = `𠮷祥镇\r\n${TEXT.replaceAll('\n', '\r\n')}`;
    const mark = markOn('办结12件，均按时答复。\n');
    const [one] = anchor(text, [mark]);
    assert.equal(text.slice(one?.range?.start, one?.range?.end), '办结12件，均按时答复。\r\n');
    const again = reanchored(text, one!);
    assert.equal(again.target.position?.start, [...text.slice(0, one?.range?.start)].length);
    assert.deepEqual(anchor(text, [again])[0]?.range, one?.range);
  });

  it('is found in a web page by the text that is read there', () => {
    const row = (label: string, count: number) =>
      `<tr><td class="x">${label}</td><td><span>${count}</span></td></tr>\n`;
    const page = `<table>${row('当面申请数', 3)}${row('传真申请数', 3)}${row('信函申请数', 3)}</table>`;
    const start = page.lastIndexOf('3');
    const mark = newAnnotation({
      id: '1',
      mark: { kind: 'comment' },
      text: page,
      range: { start, end: start + 1 },
      by: '',
      at: '',
    });
    assert.equal(mark.target.quote.prefix.includes('<'), false);
    const styled = page.replaceAll('class="x"', 'style="width: 60px"');
    assert.equal(found(styled, mark), `${styled.lastIndexOf('3')} 3`);
  });

  it('of two that differ in scope is lost with either', () => {
    const other = markOn('9').target;
    const mark = markOn('12', { kind: 'scopes-differ', other });
    const [whole] = anchor(TEXT, [mark]);
    assert.deepEqual([whole?.orphan, whole?.other?.start], [null, TEXT.indexOf('9')]);
    const [half] = anchor(TEXT.replace('9件', '8件'), [mark]);
    assert.deepEqual([half?.orphan, half?.range === null], ['changed', false]);
  });

  it('never throws, whatever the quote', () => {
    for (const exact of ['', '\n', '的', '<', '𠮷', '\ud800']) {
      const mark = {
        ...markOn('12'),
        target: { quote: { exact, prefix: exact, suffix: exact }, position: { start: 9e9, end: 0 } },
      };
      for (const text of ['', TEXT, exact.repeat(50), '<'.repeat(5000)]) anchor(text, [mark]);
    }
  });
});
