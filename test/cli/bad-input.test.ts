import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync } from 'node:fs';
import { CLI, checkJson, errorOf, gouji, onlyFile, temporaryFolder } from './support/gouji';

const NO_TRACE = /\n\s+at /;

describe('bad input', () => {
  const { path, put } = temporaryFolder();

  it('an empty file has no form and a notice, and is no failure', () => {
    for (const content of ['', '\ufeff', ' \r\n\u3000\n']) {
      const { ran, output } = checkJson([put('empty.txt', content)]);
      const { form, findings } = onlyFile(output);
      assert.deepEqual([ran.status, form], [0, 'none']);
      assert.deepEqual(
        findings.map(({ code, severity }) => [code, severity]),
        [['notice', 'information']],
      );
    }
  });

  it('a binary file is named as one', () => {
    put('a.txt', Uint8Array.from([0x4d, 0x5a, 0, 0, 3, 255]));
    put('b.txt', 'PK\u0003\u0004 is how a Word file begins');
    const { ran, output } = checkJson(['a.txt', 'b.txt'], { cwd: path('.') });
    assert.equal(ran.status, 2);
    assert.deepEqual(output.files.map(errorOf), ['binary', 'binary']);
  });

  it('bytes that are no text in any encoding are an error, said in both languages', () => {
    const noise = put(
      'noise.txt',
      Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37) % 0x80)).fill(0xff, 0, 90),
    );
    const { ran, output } = checkJson([noise]);
    assert.deepEqual([ran.status, errorOf(output.files[0])], [2, 'encoding']);
    assert.match(gouji(['check', noise]).stderr, /请用 --encoding 指明编码/);
    assert.match(gouji(['check', noise, '--lang', 'en']).stderr, /name its encoding with --encoding/);
  });

  it('a folder whose name ends in .txt is a folder', () => {
    mkdirSync(path('folder.txt'));
    const { ran, output } = checkJson([path('folder.txt')]);
    assert.deepEqual([ran.status, errorOf(output.files[0])], [2, 'no-report']);
  });

  it('a path through a file is not there', () => {
    const { ran, output } = checkJson([`${put('plain.txt', '一段文字')}/below.txt`]);
    assert.deepEqual([ran.status, errorOf(output.files[0])], [2, 'not-found']);
  });

  it('a file and a folder without permission are reported, the rest is checked (not as root, who may read all)', function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    put('closed/a.txt', '一段文字');
    chmodSync(put('closed/b.txt', '一段文字'), 0);
    mkdirSync(path('closed/c'));
    chmodSync(path('closed/c'), 0);
    const { ran, output } = checkJson([path('closed')]);
    chmodSync(path('closed/c'), 0o755);
    assert.equal(ran.status, 2);
    assert.deepEqual(output.files.map(errorOf), [undefined, 'not-readable', 'not-readable']);
  });

  describe('50 MB of digits', () => {
    const DIGITS = 50 * 1024 * 1024;
    before(() => put('digits.txt', Buffer.alloc(DIGITS, '7')));

    it('are over the limit', () => {
      const ran = gouji(['check', path('digits.txt')]);
      assert.equal(ran.status, 2);
      assert.match(ran.stderr, /digits\.txt: 未能核对: 文件超过 20 MB/);
      assert.doesNotMatch(ran.stderr, NO_TRACE);
    });

    it('are over the limit on standard input too', () => {
      const { ran, output } = checkJson(['-'], { input: Buffer.alloc(1024 * 1024 + 1, '7') });
      assert.deepEqual([ran.status, output.files.length], [0, 1]);
      const limited = checkJson(['-', '--max-size', '1MB'], { input: Buffer.alloc(1024 * 1024 + 1, '7') });
      assert.deepEqual([limited.ran.status, errorOf(limited.output.files[0])], [2, 'too-large']);
    });

    it('are read to the end if the limit allows', function () {
      this.timeout(60_000);
      const ran = gouji(['check', path('digits.txt'), '--max-size', '60MB']);
      assert.ok(ran.status === 0 || ran.status === 1, ran.stderr);
      assert.doesNotMatch(ran.stderr, NO_TRACE);
      assert.ok(ran.stdout.length < 10_000, `${ran.stdout.length} characters`);
    });
  });

  it('a reader that goes away ends the program without a word', async () => {
    for (let i = 0; i < 400; i++) put(`many/${i}.txt`, '一段文字');
    const child = spawn(process.execPath, [CLI, 'check', path('many'), '--format', 'json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complained = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complained += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    assert.deepEqual([status, complained], [0, '']);
  });
});
