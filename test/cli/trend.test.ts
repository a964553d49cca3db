import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { reportOf } from '../core/relations/over-years/two-years';
import { gouji, temporaryFolder } from './support/gouji';

describe('gouji trend', function () {
  this.timeout(90_000);
  const { path, put } = temporaryFolder();

  before(() => {
    put('all/a.txt', reportOf(2022, { received: 4 }));
    put('all/b.txt', reportOf(2024, { received: 9 }));
    put('all/c.txt', reportOf(2023, { received: 6 }).replaceAll('苇渡县', '棠汀县'));
    put(
      'all/d.txt',
      reportOf(2022, { received: 6 })
        .replaceAll('苇渡县', '棠汀县')
        .replace(/^\| 一、本年新收.*\n/m, ''),
    );
  });

  it('prints a line a body and a column a year, with gaps as gaps', () => {
    const ran = gouji(['trend', '本年新收政府信息公开申请数量 · 总计', path('all')]);
    assert.equal(ran.status, 0, ran.stderr);
    assert.deepEqual(ran.stdout.trimEnd().split('\n'), [
      '单位            2022  2023  2024',
      '苇渡县             4           9',
      '棠汀县  (没有这一行)     6',
    ]);
  });

  it('writes CSV and JSON with the reason of each gap, and a picture', () => {
    const csv = gouji(['trend', 'requests.new/total', path('all'), '--format', 'csv', '--body', '苇渡']).stdout;
    assert.equal(csv.split('\r\n')[2], '苇渡县,2023,,no-report,');
    const json = JSON.parse(gouji(['trend', 'requests_new__total', path('all'), '--format', 'json']).stdout);
    assert.deepEqual([json.version, json.indicator, json.bodies.length], [1, 'requests.new/total', 2]);
    assert.deepEqual(json.bodies[0].years[1], { year: 2023, value: null, state: 'no-report', paths: [] });
    const ran = gouji(['trend', 'requests.new/total', path('all'), '--out', path('a.svg')]);
    assert.match(ran.stderr, /a\.svg.*4/);
    assert.match(readFileSync(path('a.svg'), 'utf8'), /^<svg xmlns[\s\S]*棠汀县[\s\S]*<\/svg>\n$/);
  });

  it('lists what a word may mean that is no whole name', () => {
    const ran = gouji(['trend', '总计', path('all')]);
    assert.equal(ran.status, 2);
    assert.match(ran.stderr, /不是一个指标的全名[\s\S]*requests\.new\/total {2}本年新收/);
    assert.match(gouji(['trend', '天气', path('all')]).stderr, /没有“天气”这个指标/);
  });
});
