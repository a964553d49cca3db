import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { CheckOutputJson } from '../../src/core/model/check-schema';
import { CLI, checkJson, gouji, temporaryFolder } from './support/gouji';

/** A report whose parts add up, or do not. */
const report = (total: number, words = 0): string =>
  [
    '青屏县2023年政府信息公开工作年度报告',
    '一、总体情况',
    `2023年，本县共受理政府信息公开申请${total}件，其中当面申请3件，网络申请5件，信函申请4件。`,
    ...Array.from({ length: words }, (_, i) => `第${i + 1}次培训讲了公开的意义。`),
  ].join('\n');

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
const pathsOf = (text: string): readonly string[] => linesOf(text).map((line) => JSON.parse(line).path);

describe('many files', () => {
  const { path, put } = temporaryFolder();

  before(() => {
    // Of different sizes, so that the later ones are done before the earlier ones.
    for (let n = 0; n < 30; n++)
      put(`many/${String(n).padStart(2, '0')}.txt`, report(n === 17 ? 13 : 12, (n * 37) % 200));
    put('many/18.txt', new Uint8Array([0, 1, 2, 3, 0, 0, 7]));
  });

  it('give the same output in the same order, however many threads check them', () => {
    const one = gouji(['check', path('many'), '--format', 'json', '--workers', '1']);
    const three = gouji(['check', path('many'), '--format', 'json', '--workers', '3']);
    assert.deepEqual(three, one);
    assert.equal(one.status, 2);
    assert.equal((JSON.parse(one.stdout) as CheckOutputJson).summary.warnings, 1);
    assert.equal(
      gouji(['check', path('many'), '--workers', '3']).stdout,
      gouji(['check', path('many'), '--workers', '1']).stdout,
    );
  });

  it('give a baseline that threads read for themselves and that one thread writes', () => {
    gouji(['check', path('many'), '--write-baseline', path('known.json'), '--workers', '2']);
    const { output } = checkJson([path('many'), '--baseline', path('known.json'), '--workers', '2']);
    assert.deepEqual([output.summary.warnings, output.summary.baseline], [0, 1]);
  });

  it('give a line of JSON each, from which one output and one status can be made again', () => {
    const whole = gouji(['check', path('many'), '--format', 'json']);
    const lines = linesOf(gouji(['check', path('many'), '--format', 'ndjson']).stdout);
    assert.equal(lines.length, 30);
    const [first, second] = [
      put('1.ndjson', lines.slice(0, 11).join('\n')),
      put('2.ndjson', `${lines.slice(11).join('\n')}\n`),
    ];
    const merged = gouji(['merge', first, second, '--format', 'json']);
    assert.deepEqual(merged, whole);
    assert.equal(gouji(['merge', '-', '--format', 'json'], { input: merged.stdout }).stdout, whole.stdout);
    assert.equal(gouji(['merge', '-', '--format', 'ndjson'], { input: merged.stdout }).stdout, `${lines.join('\n')}\n`);
    assert.match(gouji(['merge', '--lang', 'en', first, second]).stdout, /^30 files \(1 not checked\): 1 warning/);
  });

  it('are merged without what is no result, and the status says so', () => {
    const [line = ''] = linesOf(gouji(['check', path('many/01.txt'), '--format', 'ndjson']).stdout);
    const { status, stdout, stderr } = gouji(['merge', '-', '--lang', 'en'], {
      input: `${line}\n${line.slice(0, 40)}\n`,
    });
    assert.deepEqual([status, linesOf(stdout).length], [2, 1]);
    assert.match(stderr, /^gouji: -:2: not a result/);
    assert.equal(gouji(['merge', '-', '--lang', 'en'], { input: line }).status, 0);
    assert.match(gouji(['merge', path('none'), '--lang', 'en']).stderr, /no such file/);
  });

  it('are checked as a list names them, line ends of Windows and blank lines aside', () => {
    const list = put('list.txt', `\ufeff${path('many/03.txt')}\r\n\r\n${path('many/01.txt')}\n${path('many/02.txt')}`);
    const asked = ['03', '01', '02'].map((name) => path(`many/${name}.txt`));
    assert.deepEqual(pathsOf(gouji(['check', '--files-from', list, '--format', 'ndjson']).stdout), asked);
    const alone = gouji(['check', '--files-from', list, '--no-previous', '--format', 'ndjson']);
    assert.deepEqual(pathsOf(alone.stdout), asked);
    const beside = gouji(['check', '--files-from', list, '--previous', asked[0] ?? '', '--lang', 'en']);
    assert.match(beside.stderr, /--previous goes with one report/);
    assert.equal(gouji(['check', '--files-from', path('no-list'), '--lang', 'en']).status, 2);
    assert.match(gouji(['check', '--lang', 'en']).stderr, /name the files or folders/);
  });

  it('are answered one by one as standard input names them', async () => {
    const asked = spawn(process.execPath, [CLI, 'check', '--files-from', '-', '--format', 'ndjson', '--workers', '2'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    for (const name of ['05', '04', '06']) {
      asked.stdin.write(`${path(`many/${name}.txt`)}\n`);
      const [answer] = await once(asked.stdout, 'data');
      assert.deepEqual(pathsOf(String(answer)), [path(`many/${name}.txt`)]);
    }
    asked.stdin.end();
    assert.deepEqual(await once(asked, 'exit'), [0, null]);
  });

  it('are not counted on standard error where few of them are checked, and a number of threads is asked for', () => {
    assert.equal(gouji(['check', path('many/01.txt')]).stderr, '');
    for (const count of ['0', 'two', '-1'])
      assert.match(gouji(['check', path('many'), '--workers', count, '--lang', 'en']).stderr, /number from 1 to 999/);
  });
});
