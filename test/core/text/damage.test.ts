import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Damage, damageOf } from '../../../src/core/text/damage';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';

const damageIn = (text: string): Damage => damageOf(indexOfText(fold(text)));

const kindsOf = (text: string): string[] =>
  damageIn(text).zones.map((zone) => `${zone.kind} ${text.slice(zone.start, zone.end)}`);

describe('traces of lost characters', () => {
  it('days without 年 and 月', () => {
    assert.deepEqual(kindsOf('自201911日起至20191231日止，917日'), ['date 201911日', 'date 20191231日', 'date 917日']);
  });

  it('days whose words left spaces', () => {
    assert.deepEqual(kindsOf('为2025  1  1  日'), ['date 2025  1  1  日']);
  });

  it('a signature of digits alone', () => {
    assert.deepEqual(kindsOf('青石县\n   2018314  \n'), ['date 2018314']);
  });

  it('a document number whose bracket never closes', () => {
    assert.deepEqual(kindsOf('青政办〔2018173号和〔2018〕5号'), ['bracket 〔2018173号']);
  });

  it('an item that lost its numeral', () => {
    assert.deepEqual(kindsOf('三是不够完善。\n\n是还需加强。\n'), ['ordinal 是']);
  });

  it('a wrapped line that begins with 是', () => {
    assert.deepEqual(kindsOf('二\n是还需加强。\n'), []);
  });

  it('a unit column in which only long units are left', () => {
    assert.deepEqual(kindsOf('经费\n\n万元\n\n2\n\n人员\n\n人次\n'), ['unit 万元', 'unit 人次']);
  });

  it('a unit column that is whole', () => {
    assert.deepEqual(kindsOf('经费\n\n万元\n\n2\n\n人员\n\n人\n'), []);
  });

  it('days that are counted are whole', () => {
    assert.deepEqual(kindsOf('全年365日，2019年1月1日，20日内，120日内'), []);
  });

  it('one slip does not make a damaged document, several traces do', () => {
    assert.equal(damageIn('于917日召开。').isDamaged, false);
    assert.equal(damageIn('自201911日起至20191231日止。青政办〔2019173号').isDamaged, true);
  });

  it('no text makes it fail, and its zones lie in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0129年月日号〔〕是。\n 万元人次'), maxLength: 60 }), (text) => {
        const { zones, counts } = damageIn(text);
        for (const zone of zones) assert.ok(zone.start >= 0 && zone.start < zone.end && zone.end <= text.length);
        assert.equal(counts.date + counts.bracket + counts.ordinal + counts.unit, zones.length);
      }),
    );
  });
});
