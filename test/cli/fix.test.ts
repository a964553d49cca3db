import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { ONE_WAY, SEVERAL_WAYS, WITH_UNIT, WITHOUT_UNIT } from './support/drafts-to-fix';
import { gouji, type Ran, temporaryFolder } from './support/gouji';

const MENDED = ONE_WAY.replace('| 0 | 0 | 0 |', '| 0 | 0 | 6 |');
const ID = /[0-9a-f]{6}-[0-9a-f]{6}/g;

/** The ids that are shown for a file, in their order, without repetition. */
const idsIn = ({ stdout }: Ran): string[] => [...new Set(stdout.match(ID))];
const digitsOf = (text: string): string => text.replace(/\D/g, '');

describe('gouji fix', function () {
  this.timeout(60_000);
  const { path, put } = temporaryFolder();
  const now = (file: string): string => readFileSync(file, 'utf8');

  it('writes what changes no number, and says where', () => {
    const file = put('unit.txt', WITH_UNIT);
    const { status, stdout, stderr } = gouji(['fix', file]);
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /unit\.txt:\d+:\d+: 已写入 件 → （删去）\n/);
    assert.equal(now(file), WITHOUT_UNIT);
  });

  it('shows a change of a number as a diff with an id, and writes it not even where it is the only one', () => {
    const file = put('one.txt', ONE_WAY);
    const { status, stdout, stderr } = gouji(['fix', file]);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^# .*one\.txt:10:19: 错误 \[sum\] .*\n# 建议 [0-9a-f]{6}-[0-9a-f]{6}：.*0 → 6.*\n--- .*one\.txt\n/,
    );
    assert.match(stdout, /^-\| 5 \| 1 \| 0 \| 0 \| 0 .*\n\+\| 5 \| 1 \| 0 \| 0 \| 6 /m);
    assert.match(stderr, /改数的建议 1 条，都没有写入\n.*--apply 编号/);
    assert.equal(now(file), ONE_WAY);
  });

  it('shows no suggestions with --safe, and makes none in a copy', () => {
    const file = put('safe/one.txt', ONE_WAY);
    assert.equal(gouji(['fix', file, '--safe']).stdout, '');
    gouji(['fix', file, '--safe', '--output', path('safe/copies')]);
    assert.ok(!existsSync(path('safe/copies')));
  });

  it('shows all of it and writes nothing with --dry-run', () => {
    const file = put('dry.txt', WITH_UNIT);
    assert.match(gouji(['fix', file, '--dry-run']).stdout, /^--- .*\n\+\+\+ .*\n@@ -\d+,\d+ \+\d+,\d+ @@\n/);
    assert.equal(now(file), WITH_UNIT);
  });

  it('prints the text of standard input with what changes no number', () => {
    assert.equal(gouji(['fix', '-'], { input: WITH_UNIT }).stdout, WITHOUT_UNIT);
    const { stdout, stderr } = gouji(['fix', '-'], { input: ONE_WAY });
    assert.equal(stdout, ONE_WAY);
    assert.match(stderr, /--dry-run 可看/);
  });

  it('keeps a file in UTF-16 with its mark in UTF-16 with its mark', () => {
    const file = put('wide.txt', Buffer.from(`\ufeff${WITH_UNIT}`, 'utf16le'));
    gouji(['fix', file]);
    assert.equal(readFileSync(file, 'utf16le'), `\ufeff${WITHOUT_UNIT}`);
  });

  it('keeps the rights of a file and a symbolic link to it, and leaves nothing beside it', () => {
    const file = put('linked/report.txt', WITH_UNIT);
    chmodSync(file, 0o640);
    symlinkSync(file, path('linked/link.txt'));
    gouji(['fix', path('linked/link.txt')]);
    assert.equal(now(file), WITHOUT_UNIT);
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.ok(lstatSync(path('linked/link.txt')).isSymbolicLink());
    assert.deepEqual(readdirSync(path('linked')).sort(), ['link.txt', 'report.txt']);
  });
});

describe('gouji fix --interactive', function () {
  this.timeout(60_000);
  const { put } = temporaryFolder();
  const asked = (name: string, text: string, input: string): { ran: Ran; text: string } => {
    const file = put(name, text);
    const ran = gouji(['fix', file, '--interactive'], { input });
    return { ran, text: readFileSync(file, 'utf8') };
  };

  it('makes what is chosen, and says where, with old and new', () => {
    const { ran, text } = asked('number.txt', SEVERAL_WAYS, '1\n');
    assert.match(ran.stdout, /number\.txt:10:19: 已写入 8 → 6\n/);
    assert.equal(text, MENDED);
    assert.equal(ran.status, 0);
  });

  it('takes y for the only way, and digits of an input method', () => {
    assert.equal(asked('yes.txt', ONE_WAY, 'y\n').text, MENDED);
    assert.equal(asked('full-width.txt', SEVERAL_WAYS, '１\n').text, MENDED);
  });

  it('asks again at an answer that it does not know, and says so', () => {
    const { ran, text } = asked('unknown.txt', SEVERAL_WAYS, '9\nyes\n0\n1.0\ny\n1\n');
    for (const said of ['9', 'yes', '0', '1.0']) assert.ok(ran.stdout.includes(`没有“${said}”这个选择`), said);
    assert.match(ran.stdout, /有 5 种改法，请写明/);
    assert.equal(ran.stdout.match(/选 1–5/g)?.length, 6);
    assert.equal(text, MENDED);
  });

  it('explains itself at a question mark, of either width', () => {
    for (const mark of ['?', '？']) {
      const { ran } = asked('help.txt', SEVERAL_WAYS, `${mark}\n\n`);
      assert.match(ran.stdout, /1–5 {2}照那一条改.*\n.*看下一个\n.*已写入的保留/);
    }
  });

  it('changes nothing where the answer is none, and never advises what is being done', () => {
    for (const input of ['\n', 'n\n', 'q\n', '99\n', '']) {
      const { ran, text } = asked('none.txt', SEVERAL_WAYS, input);
      assert.equal(text, SEVERAL_WAYS, JSON.stringify(input));
      assert.doesNotMatch(ran.stderr, /--interactive/);
    }
  });

  it('says what it has written before it asks again, and keeps it where the next answer ends it', () => {
    const two = SEVERAL_WAYS.replace(/( \| 0){5} \|\n/, ' | 2 | 0 | 0 | 0 | 4 |\n');
    const { ran, text } = asked('two.txt', two, '1\nq\n');
    assert.match(ran.stdout, /已写入 8 → 6\n.*\n(?:.*\n)+选 1/);
    assert.ok(text.includes('| 5 | 1 | 0 | 0 | 6 |') && text.includes('| 2 | 0 | 0 | 0 | 4 |'), text);
  });

  it('does not read answers and a report from standard input', () => {
    assert.equal(gouji(['fix', '-', '--interactive'], { input: ONE_WAY }).status, 2);
  });
});

describe('gouji fix --apply', function () {
  this.timeout(60_000);
  const { path, put } = temporaryFolder();
  const now = (name: string): string => readFileSync(path(name), 'utf8');

  it('makes the suggestion that has this id, and nothing else', () => {
    const file = put('one.txt', ONE_WAY);
    put('other.txt', WITH_UNIT);
    const [id = ''] = idsIn(gouji(['fix', file]));
    const { status, stderr } = gouji(['fix', path('.'), '--apply', id]);
    assert.equal(status, 0);
    assert.match(stderr, /one\.txt:10:19: 已写入 0 → 6\n/);
    assert.deepEqual([now('one.txt'), now('other.txt')], [MENDED, WITH_UNIT]);
  });

  it('gives the same ids for the same text, wherever it is and however it is stored', () => {
    const plain = idsIn(gouji(['fix', put('same/a.txt', SEVERAL_WAYS)]));
    const wide = idsIn(gouji(['fix', put('same/b.txt', Buffer.from(`\ufeff${SEVERAL_WAYS}`, 'utf16le')), '--dry-run']));
    assert.equal(plain.length, 5);
    assert.deepEqual(wide, plain);
  });

  it('shows ids that still hold after what it has written itself', () => {
    const both = WITH_UNIT.replace('| 10 |', '| 13 |');
    const file = put('both.txt', both);
    const [id = ''] = idsIn(gouji(['fix', file]));
    assert.equal(digitsOf(now('both.txt')), digitsOf(both));
    assert.notEqual(gouji(['fix', file, '--apply', id]).status, 2);
    assert.notEqual(digitsOf(now('both.txt')), digitsOf(both));
  });

  it('refuses when the text has changed, and writes nothing', () => {
    const file = put('changed.txt', ONE_WAY);
    const [id = ''] = idsIn(gouji(['fix', file]));
    const edited = ONE_WAY.replace('一、总体情况', '一、概述');
    writeFileSync(file, edited);
    const { status, stderr } = gouji(['fix', file, '--apply', id]);
    assert.equal(status, 2);
    assert.match(stderr, /文件已改动/);
    assert.equal(now('changed.txt'), edited);
  });

  it('refuses an id that it does not know, also beside one that it knows, and writes nothing', () => {
    const file = put('unknown.txt', ONE_WAY);
    const [id = ''] = idsIn(gouji(['fix', file]));
    const unknown = `${id.slice(0, 7)}ffffff`;
    const { status, stderr } = gouji(['fix', file, '--apply', id, '--apply', unknown]);
    assert.equal(status, 2);
    assert.ok(stderr.includes(`没有编号为 ${unknown} 的建议`), stderr);
    assert.equal(gouji(['fix', file, '--apply', 'x']).status, 2);
    assert.equal(now('unknown.txt'), ONE_WAY);
  });

  it('refuses two ways to mend one finding', () => {
    const file = put('two.txt', SEVERAL_WAYS);
    const [first = '', second = ''] = idsIn(gouji(['fix', file]));
    const { status, stderr } = gouji(['fix', file, '--apply', first, '--apply', second]);
    assert.equal(status, 2);
    assert.match(stderr, /只能选一条/);
    assert.equal(now('two.txt'), SEVERAL_WAYS);
  });

  it('does not go with --interactive or --safe', () => {
    for (const option of ['--interactive', '--safe']) {
      const { status, stderr } = gouji(['fix', path('.'), '--apply', 'x', option]);
      assert.deepEqual([status, stderr.includes('不能同用')], [2, true]);
    }
  });
});

describe('gouji fix --output', function () {
  this.timeout(60_000);
  const { path, put } = temporaryFolder();
  const now = (name: string): string => readFileSync(path(name), 'utf8');
  const fixIn = (folder: string, ...args: string[]): Ran => gouji(['fix', ...args], { cwd: path(folder) });

  it('mends copies where there is one way only, under the same paths, and leaves the files as they are', () => {
    put('a/in/one.txt', ONE_WAY);
    put('a/in/sub/unit.txt', WITH_UNIT);
    put('a/in/sub/several.txt', SEVERAL_WAYS);
    const { stderr } = fixIn('a', 'in', '--output', 'out');
    assert.deepEqual([now('a/in/one.txt'), now('a/in/sub/unit.txt')], [ONE_WAY, WITH_UNIT]);
    assert.deepEqual([now('a/out/in/one.txt'), now('a/out/in/sub/unit.txt')], [MENDED, WITHOUT_UNIT]);
    assert.ok(!existsSync(path('a/out/in/sub/several.txt')));
    assert.match(stderr, /one\.txt: 已改 1 处，写在副本 .*one\.txt 里，原文件未动\n/);
    assert.match(stderr, /several\.txt: 未作修改，没有写副本；1 个问题有几种改法，没有替你选\n/);
  });

  it('keeps the encoding', () => {
    put('b/wide.txt', Buffer.from(`\ufeff${ONE_WAY}`, 'utf16le'));
    fixIn('b', 'wide.txt', '--output', 'out');
    assert.equal(readFileSync(path('b/out/wide.txt'), 'utf16le'), `\ufeff${MENDED}`);
  });

  it('overwrites no file, neither one that is there nor one that it reads, and says so', () => {
    put('c/one.txt', ONE_WAY);
    put('c/out/one.txt', 'kept');
    for (const folder of ['out', '.']) {
      const { status, stderr } = fixIn('c', 'one.txt', '--output', folder);
      assert.deepEqual([status, stderr.includes('没有覆盖')], [2, true]);
    }
    assert.deepEqual([now('c/one.txt'), now('c/out/one.txt')], [ONE_WAY, 'kept']);
  });

  it('does not take its copies for reports', () => {
    put('d/one.txt', ONE_WAY);
    for (const _ of [1, 2]) fixIn('d', '.', '--output', 'out');
    assert.deepEqual(readdirSync(path('d/out')), ['one.txt']);
  });

  it('keeps the paths below a folder that is elsewhere', () => {
    put('e/reports/x/one.txt', ONE_WAY);
    put('e/reports/y/one.txt', ONE_WAY);
    mkdirSync(path('e/here'));
    fixIn('e/here', '../reports', '--output', 'out');
    assert.equal(now('e/here/out/reports/x/one.txt'), MENDED);
    assert.equal(now('e/here/out/reports/y/one.txt'), MENDED);
  });

  it('takes what is chosen by id or by answer', () => {
    const file = put('f/several.txt', SEVERAL_WAYS);
    const [id = ''] = idsIn(gouji(['fix', file]));
    fixIn('f', 'several.txt', '--apply', id, '--output', 'by-id');
    gouji(['fix', 'several.txt', '--interactive', '--output', 'by-answer'], { cwd: path('f'), input: '1\n' });
    assert.deepEqual([now('f/by-id/several.txt'), now('f/by-answer/several.txt')], [MENDED, MENDED]);
    assert.equal(now('f/several.txt'), SEVERAL_WAYS);
  });

  it('writes no copy with --dry-run, and none of standard input', () => {
    put('g/one.txt', ONE_WAY);
    assert.match(fixIn('g', 'one.txt', '--output', 'out', '--dry-run').stdout, /^\+\| 5 \| 1 \| 0 \| 0 \| 6/m);
    assert.ok(!existsSync(path('g/out')));
    assert.equal(gouji(['fix', '-', '--output', path('g/out')], { input: ONE_WAY }).status, 2);
  });
});
