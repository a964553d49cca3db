import assert from 'node:assert/strict';
import { neededPieces } from '../../../src/core/text/search/needed-pieces';

const of = (expression: RegExp): string | null => {
  const needed = neededPieces(expression);
  return needed === null ? null : [...needed].sort().join(' ');
};

describe('pieces that a match needs', () => {
  it('are a pair of each alternative', () => assert.equal(of(/举报|投诉/), '举报 投诉'));
  it('are one character where nothing stands beside it', () => assert.equal(of(/举|\d诉/), '举 诉'));
  it('are those of a class', () => assert.equal(of(/[甲乙]/), '乙 甲'));
  it('are the pairs that classes make', () => assert.equal(of(/[甲乙]丙/), '乙丙 甲丙'));
  it('are the last pair of a sequence', () => assert.equal(of(/公开栏/), '开栏'));
  it('are looked for in groups', () => assert.equal(of(/(?:甲|乙)的/), '乙 甲'));
  it('are not what may be missing', () => assert.equal(of(/甲的?乙*丙{0,3}/), '甲'));
  it('are no neighbours where something may stand between them', () => assert.equal(of(/甲的?乙/), '乙'));
  it('are neighbours where nothing but a look ahead or behind stands between them', () =>
    assert.equal(of(/甲(?!丙)乙/), '甲乙'));
  it('are what stands several times', () => assert.equal(of(/的+甲{2}\d?/), '的甲'));
  it('are not what must not stand ahead or behind', () => assert.equal(of(/(?<!乙)\d(?!丁)/), null));
  it('are what must stand ahead or behind', () => assert.equal(of(/\d(?=丁)/), '丁'));
  it('are escaped signs', () => assert.equal(of(/\d\.\w/), '.'));
  it('are none where an alternative may be empty', () => assert.equal(of(/甲|乙?/), null));
  it('are none where only classes stand', () => assert.equal(of(/^[^甲]\d\S[\u4e00-\u9fff]$/), null));
  it('are none where case is ignored', () => assert.equal(of(/a/i), null));
});
