import assert from 'node:assert/strict';
import { bodyName } from '../../../src/core/bodies/body-name';
import { presentName, samenessOf } from '../../../src/core/bodies/same-body';

const sameness = (a: string, b: string) => samenessOf(bodyName(a), bodyName(b));

describe('the names of two bodies', () => {
  it('are one where only the government, blanks or the province and city before it are printed or not', () => {
    for (const [a, b] of [
      ['苇渡县', '苇渡县人民政府'],
      ['苇渡县人民政府', '苇 渡 县 政府'],
      ['青原省砚浦市苇渡县人民政府', '苇渡县'],
      ['砚浦市苇渡县', '苇渡县人民政府'],
      ['青原省砚浦市', '砚浦市人民政府'],
      ['砚浦市苇渡县教育局', '苇渡县教育局'],
      ['《苇渡县人民政府关于', '苇渡县'],
      ['苇渡县（经济开发区）管委会', '苇渡县(经济开发区)管委会'],
    ] as const)
      assert.equal(sameness(a, b), 'certain', `${a} ${b}`);
  });

  it('are likely one where one is the office of the other: an office may report of itself', () => {
    assert.equal(sameness('苇渡县人民政府办公室', '苇渡县人民政府'), 'likely');
    assert.equal(sameness('苇渡县政府办公厅', '砚浦市苇渡县'), 'likely');
  });

  it('are two wherever anything else differs', () => {
    for (const [a, b] of [
      ['苇渡县', '苇渡区'],
      ['苇渡县教育局', '苇渡县'],
      ['砚浦市教育局', '棠汀市教育局'],
      ['砚浦市城关区', '棠汀市城关区'],
      ['青原省教育厅', '教育厅'],
      ['砚浦市教育局', '教育局'],
      ['', ''],
    ] as const)
      assert.equal(sameness(a, b), null, `${a} ${b}`);
  });
});

describe('a body that was renamed', () => {
  const renamings = [
    { from: '苇渡县环境保护局', to: '苇渡县生态环境局' },
    { from: '苇渡县', to: '苇渡市' },
    { from: '甲', to: '乙' },
    { from: '乙', to: '甲' },
  ];

  it('is found by its present name', () => {
    assert.equal(presentName('苇渡县环境保护局', renamings).full, '苇渡县生态环境局');
    assert.equal(presentName('砚浦市苇渡县人民政府', renamings).full, '苇渡市');
    assert.equal(presentName('棠汀县', renamings).full, '棠汀县');
  });

  it('ends where people wrote a circle', () => {
    assert.equal(presentName('甲', renamings).full, '甲');
  });
});
