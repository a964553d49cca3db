import assert from 'node:assert/strict';
import { type Scope, scopeOf } from '../../../src/core/sentences/meaning/scope';

const scope = (sentence: string): Scope => scopeOf(sentence, sentence, () => '', 2023);

describe('the time of a number', () => {
  for (const words of ['1—9月', '1-6月', '1至11月', '2023年1月至9月', '4~6月', '7—12月', '10月至12月'])
    it(`is a part of the year: ${words}`, () => assert.equal(scope(`${words},全县新收申请`), 'part-of-year'));

  for (const words of ['1—12月', '2023年1月至12月', '自2023年1月1日至2023年12月31日'])
    it(`is the year: ${words}`, () => assert.equal(scope(`${words},全县新收申请`), 'year'));

  for (const words of ['历年', '历年来', '累计', '截至目前共', '自网站开通以来'])
    it(`is that of all years so far: ${words}`, () => assert.equal(scope(`${words}主动公开政府信息`), 'cumulative'));
});
