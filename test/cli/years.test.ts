import assert from 'node:assert/strict';
import type { CheckedFileJson } from '../../src/core/model/check-schema';
import { reportOf, type Said } from '../core/relations/over-years/two-years';
import { checkJson, gouji, temporaryFolder } from './support/gouji';

const BEFORE: Said = { received: 9, carriedForward: 3 };
const STRAYING: Said = { received: 9, carriedOver: 2 };

const isChecked = (file: unknown): file is CheckedFileJson =>
  typeof file === 'object' && file !== null && 'findings' in file;

/** `path ← path of the year before: number of findings between the years` of every file that was read beside another. */
function beside(args: readonly string[]): string[] {
  const { files } = checkJson(args).output;
  return files.filter(isChecked).flatMap(({ path, previous, findings }) => {
    const found = findings.filter(({ code }) => code === 'cross-year').length;
    const short = (one: string): string => one.split(/[\\/]/).slice(-2).join('/');
    return previous === undefined ? [] : [`${short(path)} ← ${short(previous.path)}: ${found}`];
  });
}

describe('the report of a whole place', function () {
  this.timeout(60_000);
  const { path, put } = temporaryFolder();

  it('is held against those of its parts in the folder, and says which of them have none', () => {
    const of = (body: string, received: number): string => reportOf(2024, { received }).replaceAll('苇渡县', body);
    put('all/苇渡县.txt', of('苇渡县', 9));
    put('all/教育局.txt', of('苇渡县教育局', 7));
    put('all/乡镇/松桥镇.txt', of('松桥镇', 4));
    const told = () => {
      const whole = checkJson([path('all')])
        .output.files.filter(isChecked)
        .find((one) => one.path.endsWith('苇渡县.txt'));
      const found = whole?.findings.filter(({ code }) => code === 'parts') ?? [];
      const notes = whole?.notes?.map(({ code, message }) => `${code} ${message.split('：')[1]}`);
      return [found.map(({ severity, formula }) => `${severity} ${formula}`), notes];
    };
    const [less] = told();
    assert.deepEqual(less, ['information 9 < 4+7 = 11', 'information 9 < 4+7 = 11', 'information 9 < 4+7 = 11']);
    put('all/gouji.json', JSON.stringify({ parts: { 苇渡县: ['松桥镇', '教育局', '水务局'] } }));
    assert.deepEqual(told(), [
      ['warning 9 < 4+7 = 11', 'warning 9 < 4+7 = 11', 'warning 9 < 4+7 = 11'],
      ['parts 水务局'],
    ]);
    put('all/水务局.txt', of('苇渡县水务局', 0));
    put('all/苇渡县.txt', of('苇渡县', 12));
    const [more, notes] = told();
    assert.deepEqual(more, Array(3).fill('information 12 ≠ 4+7+0 = 11'));
    assert.equal(notes, undefined);
    assert.match(gouji(['check', path('all')]).stdout, /3 个单位的报告之和不等/);
  });
});

describe('the report of the year before', () => {
  const { path, put } = temporaryFolder();

  it('is found in a folder by the body and the year, whatever the files are called', () => {
    put('folder/a/one.txt', reportOf(2024, STRAYING));
    put('folder/b/two.txt', reportOf(2023, BEFORE));
    put('folder/b/other.txt', reportOf(2023, BEFORE).replaceAll('苇渡县', '棠汀县'));
    assert.deepEqual(beside([path('folder')]), ['a/one.txt ← b/two.txt: 2']);
    assert.deepEqual(beside([path('folder'), '--no-previous']), []);
  });

  it('is found beside a single report, and in the folder of the year before', () => {
    const single = put('single/苇渡县2024.txt', reportOf(2024, STRAYING));
    put('single/苇渡县2023.txt', reportOf(2023, BEFORE));
    assert.deepEqual(beside([single]), ['single/苇渡县2024.txt ← single/苇渡县2023.txt: 2']);
    const sister = put('county/2024年/苇渡县.txt', reportOf(2024, STRAYING));
    put('county/2023年/苇渡县.txt', reportOf(2023, BEFORE));
    assert.deepEqual(beside([sister]), ['2024年/苇渡县.txt ← 2023年/苇渡县.txt: 2']);
  });

  it('is told with the place of what it says, in text and in JSON', () => {
    const [now, before] = [
      put('told/2024.txt', reportOf(2024, STRAYING)),
      put('told/2023.txt', reportOf(2023, BEFORE)),
    ];
    const ran = gouji(['check', now, '--level', 'warning']);
    const line =
      reportOf(2023, BEFORE)
        .split('\n')
        .findIndex((one) => one.startsWith('| 四、结转')) + 1;
    assert.match(ran.stdout, new RegExp(`2023\\.txt:${line}:\\d+ .*上一年度报告`));
    const [file] = checkJson([now]).output.files.filter(isChecked);
    const [finding] = file?.findings.filter(({ code }) => code === 'cross-year') ?? [];
    const [place] = finding?.inPrevious ?? [];
    assert.equal(file?.previous?.path, before);
    assert.equal(reportOf(2023, BEFORE).slice(place?.start, place?.end), '3');
  });

  it('of a body that is only likely the same accuses nobody', () => {
    put('office/2024.txt', reportOf(2024, STRAYING).replace('苇渡县', '苇渡县人民政府办公室'));
    put('office/2023.txt', reportOf(2023, BEFORE));
    assert.deepEqual(beside([path('office')]), ['office/2024.txt ← office/2023.txt: 0']);
  });

  it('tells with the one before it what has stayed the same for three years', () => {
    const problems =
      '一是公开的内容不够全面，更新不够及时。二是业务培训不够深入，人员变动较大。三是解读形式较为单一，群众不易看懂。四是平台管理还需加强，栏目设置不够合理。';
    for (const year of [2022, 2023, 2024]) put(`three/${year}.txt`, reportOf(year, { problems }));
    const { files } = checkJson([path('three')]).output;
    const said = files
      .filter(isChecked)
      .map(({ findings }) => findings.flatMap(({ code, severity }) => (code === 'cross-year' ? [severity] : [])));
    assert.deepEqual(said, [[], ['hint'], ['information']]);
  });
});
