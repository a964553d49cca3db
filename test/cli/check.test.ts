import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import type { CheckOutputJson } from '../../src/core/model/check-schema';
import { checkJson, errorOf, gouji, onlyFile, temporaryFolder } from './support/gouji';

const PLAIN = '云岭县2018年政府信息公开工作年度报告\n全年没有表格。\n';

/** Where the parts of 收到申请数 add up to 10. */
const reportReceiving = (total: number): string => `云岭县2018年政府信息公开工作年度报告

附表 政府信息公开情况统计表（2018年度）

| 统计指标 | 单位 | 统计数 |
| --- | --- | --- |
| 三、依申请公开情况 | —— | —— |
| （一）收到申请数 | 件 | ${total} |
| 1.当面申请数 | 件 | 4 |
| 2.传真申请数 | 件 | 1 |
| 3.网络申请数 | 件 | 2 |
| 4.信函申请数 | 件 | 3 |
| （二）申请办结数 | 件 | 10 |
| 1.按时办结数 | 件 | 10 |
| 2.延期办结数 | 件 | 0 |
`;

/** What nobody can miss; hints are beside the point here. */
const loud = (output: CheckOutputJson): string[][] =>
  onlyFile(output)
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ code, severity }) => [code, severity]);

describe('gouji check', () => {
  const { path, put } = temporaryFolder();

  describe('its exit status', () => {
    it('is 0 where all numbers agree', () => {
      const ran = gouji(['check', put('good.txt', reportReceiving(10))]);
      assert.deepEqual([ran.status, ran.stderr], [0, '']);
      assert.match(ran.stdout, /^共 1 个文件，没有发现对不上的数\n/);
    });

    it('is 1 where a total is not the sum of its parts', () => {
      const { ran, output } = checkJson([put('bad.txt', reportReceiving(12))]);
      assert.equal(ran.status, 1);
      assert.deepEqual(loud(output), [['sum', 'error']]);
      assert.equal(output.summary.errors, 1);
    });

    it('is 0 in spite of an error with --fail-on never', () => {
      assert.equal(gouji(['check', put('bad.txt', reportReceiving(12)), '--fail-on', 'never']).status, 0);
    });

    it('is 2 where a file is missing, and the others are checked', () => {
      const { ran, output } = checkJson([put('bad.txt', reportReceiving(12)), path('none.txt')]);
      assert.equal(ran.status, 2);
      assert.equal(output.summary.errors, 1);
      assert.equal(errorOf(output.files[1]), 'not-found');
    });

    it('is 2 for an option that does not exist, said in one line and where to find help', () => {
      const ran = gouji(['check', '--frmat', 'json', put('plain.txt', PLAIN)]);
      assert.deepEqual([ran.status, ran.stdout], [2, '']);
      assert.equal(ran.stderr, 'gouji: 没有 --frmat 这个选项\n用 --help 查看用法\n');
    });

    it('is 2 for a format that is missing or none, and the formats are named', () => {
      for (const args of [[], ['--format', 'doc']]) {
        const ran = gouji(['export', put('plain.txt', PLAIN), ...args]);
        assert.deepEqual([ran.status, ran.stdout], [2, '']);
        assert.match(ran.stderr, /--format.* \(json, ndjson, csv, xlsx, html\)\n/);
      }
    });

    it('is 2 without a path, for a bad size, a bad encoding and a bad level', () => {
      for (const args of [[], ['x', '--max-size', '20XB'], ['x', '--encoding', 'morse'], ['x', '--level', 'loud']]) {
        const ran = gouji(['check', ...args, '--lang', 'en']);
        assert.equal(ran.status, 2);
        assert.match(ran.stderr, /^gouji: .+\nsee --help\n$/);
      }
    });
  });

  describe('the text output', () => {
    it('is path, line, column, level, code and message, and the place underlined', () => {
      const ran = gouji(['check', 'bad.txt'], { cwd: path('.') });
      const lines = ran.stdout.split('\n');
      assert.match(lines[0] ?? '', /^bad\.txt:8:\d+: 错误 \[sum\] .*12 ≠ 4\+1\+2\+3 = 10（差 2）/);
      const column = Number(/:8:(\d+):/.exec(lines[0] ?? '')?.[1]);
      assert.equal('| （一）收到申请数 | 件 | 12 |'.indexOf('12') + 1, column);
      assert.equal(lines[1], '  │ | （一）收到申请数 | 件 | 12 |');
      assert.match(lines[2] ?? '', /^ {2}│ {27}\^\^/);
    });

    it('is English with --lang en and in an English locale, and Chinese where no language is named', () => {
      const file = put('good.txt', reportReceiving(10));
      assert.match(gouji(['check', file, '--lang', 'en']).stdout, /^1 file: nothing found/m);
      assert.match(gouji(['check', file], { env: { LANG: 'en_US.UTF-8' } }).stdout, /^1 file/m);
      assert.match(gouji(['check', file], { env: { LANG: 'C.UTF-8' } }).stdout, /^共 1 个文件/m);
    });

    it('is coloured only when asked, if it is no terminal', () => {
      const bad = put('bad.txt', reportReceiving(12));
      assert.ok(!gouji(['check', bad]).stdout.includes('\u001b'));
      assert.ok(gouji(['check', bad, '--color']).stdout.includes('\u001b[31m'));
      assert.ok(!gouji(['check', bad], { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }).stdout.includes('\u001b'));
    });

    it('lets no control character of a report through to the terminal', () => {
      const ran = gouji(['check', put('evil.txt', reportReceiving(12).replace('收到申请数', '收到申请数\u001b[2J'))]);
      assert.ok(!ran.stdout.includes('\u001b'));
    });
  });

  describe('what the paths stand for', () => {
    before(() => {
      put('tree/b.txt', PLAIN);
      put('tree/a/one.md', PLAIN);
      put('tree/a/two.HTML', PLAIN);
      put('tree/a/three.xlsx', PLAIN);
      put('tree/.hidden/no.txt', PLAIN);
      put('tree/node_modules/no.txt', PLAIN);
      mkdirSync(path('empty'), { recursive: true });
    });
    const pathsOf = (args: string[]) => {
      const { ran, output } = checkJson(args, { cwd: path('.') });
      return { status: ran.status, paths: output.files.map((file) => file.path.replaceAll('\\', '/')) };
    };

    it('a folder stands for the reports in it and below, by name, hidden folders and node_modules left out', () => {
      assert.deepEqual(pathsOf(['tree']), { status: 0, paths: ['tree/a/one.md', 'tree/a/two.HTML', 'tree/b.txt'] });
    });

    it('a pattern stands for what it matches', () => {
      assert.deepEqual(pathsOf(['tree/**/*.{txt,md}']).paths, ['tree/a/one.md', 'tree/b.txt']);
    });

    it('paths keep their order, and a file named twice is checked once', () => {
      assert.deepEqual(pathsOf(['tree/b.txt', 'tree/a/one.md', './tree/b.txt', 'tree/*.txt']).paths, [
        'tree/b.txt',
        'tree/a/one.md',
      ]);
    });

    it('a folder without reports and a pattern without matches are told apart, both with status 2', () => {
      const { ran, output } = checkJson([path('empty'), path('tree/*.pdf')]);
      assert.equal(ran.status, 2);
      assert.deepEqual(output.files.map(errorOf), ['no-report', 'no-match']);
    });

    it('- stands for standard input, under the name that it is given', () => {
      const { output } = checkJson(['-', '--stdin-path', 'draft.txt'], { input: reportReceiving(12) });
      const file = onlyFile(output);
      assert.deepEqual([file.path, loud(output).length], ['draft.txt', 1]);
    });

    it('a folder that links to itself is walked once', function () {
      if (process.platform === 'win32') this.skip();
      put('loop/a.txt', PLAIN);
      symlinkSync('..', path('loop/up'));
      symlinkSync('.', path('loop/self'));
      const below = pathsOf(['loop/self']);
      assert.deepEqual(
        below.paths.filter((file) => file.endsWith('/a.txt') && file.startsWith('loop')),
        ['loop/self/a.txt'],
      );
    });

    it('a link that leads to itself cannot be read', function () {
      if (process.platform === 'win32') this.skip();
      symlinkSync('ring.txt', path('ring.txt'));
      const { ran, output } = checkJson([path('ring.txt')]);
      assert.deepEqual([ran.status, errorOf(output.files[0])], [2, 'symlink-loop']);
    });
  });
});
