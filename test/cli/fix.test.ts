import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChangedMeanwhile, replaceFile } from '../../src/cli/fix/replace-file';
import { splice } from '../../src/cli/fix/splice';
import { unifiedDiff } from '../../src/cli/fix/unified-diff';
import { gouji, temporaryFolder } from './support/gouji';

/** Only the total of the reviews can be meant: no part can make the sum 0. */
const oneFix = (total: string, upheld = '5'): string => `云岭县2022年政府信息公开工作年度报告

一、总体情况
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
| 行政复议 | 行政诉讼 |
| 行政复议 | 未经复议直接起诉 | 复议后起诉 |
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
| ${upheld} | 1 | 0 | 0 | ${total} | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |

五、存在的主要问题
`;

/** The same characters as GB 18030: two bytes each but for ASCII. */
const HEAD = Buffer.from('c4eab1a8', 'hex');
const TAIL = Buffer.from('a3b18139ef30', 'hex');

describe('gouji fix', () => {
  const { path, put } = temporaryFolder();

  it('makes the only fix of a finding and says so', () => {
    const file = put('one.txt', oneFix('0'));
    const { status, stdout, stderr } = gouji(['fix', file]);
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /one\.txt:10:\d+: .*0 → 6/);
    assert.equal(readFileSync(file, 'utf8'), oneFix('6'));
  });

  it('leaves it to somebody to choose where there are several', () => {
    const file = put('several.txt', oneFix('8'));
    const { status, stderr } = gouji(['fix', file]);
    assert.equal(status, 1);
    assert.match(stderr, /1 条有修改建议/);
    assert.equal(readFileSync(file, 'utf8'), oneFix('8'));
  });

  it('changes no number with --safe', () => {
    const file = put('safe.txt', oneFix('0'));
    assert.equal(gouji(['fix', file, '--safe']).status, 1);
    assert.equal(readFileSync(file, 'utf8'), oneFix('0'));
  });

  it('shows a diff and writes nothing with --dry-run', () => {
    const file = put('dry.txt', oneFix('0'));
    const { stdout } = gouji(['fix', file, '--dry-run']);
    assert.match(stdout, /^--- .*dry\.txt\n\+\+\+ .*dry\.txt\n@@ -7,6 \+7,6 @@\n/);
    assert.match(stdout, /^-\| 5 \| 1 \| 0 \| 0 \| 0 .*\n\+\| 5 \| 1 \| 0 \| 0 \| 6 /m);
    assert.equal(readFileSync(file, 'utf8'), oneFix('0'));
  });

  it('asks with --interactive, and makes what is chosen', () => {
    const file = put('asked.txt', oneFix('8'));
    const { stdout } = gouji(['fix', file, '--interactive'], { input: '1\n' });
    const first = /^ {2}1 {2}.*?(\d+) → (\d+)/m.exec(stdout);
    assert.ok(first, stdout);
    assert.notEqual(readFileSync(file, 'utf8'), oneFix('8'));
    assert.equal(gouji(['check', file]).status, 0);
  });

  it('makes nothing with --interactive where the answer is none', () => {
    for (const input of ['\n', 'q\n', '99\n', '']) {
      const file = put('none.txt', oneFix('8'));
      gouji(['fix', file, '--interactive'], { input });
      assert.equal(readFileSync(file, 'utf8'), oneFix('8'), JSON.stringify(input));
    }
  });

  it('writes what it reads from standard input to standard output', () => {
    assert.equal(gouji(['fix', '-'], { input: oneFix('0') }).stdout, oneFix('6'));
    assert.equal(gouji(['fix', '-', '--interactive'], { input: oneFix('0') }).status, 2);
  });

  it('keeps a file in UTF-16 with its mark in UTF-16 with its mark', () => {
    const file = put('wide.txt', Buffer.from(`\ufeff${oneFix('0')}`, 'utf16le'));
    gouji(['fix', file]);
    assert.equal(readFileSync(file, 'utf16le'), `\ufeff${oneFix('6')}`);
  });

  it('keeps the rights of a file and a symbolic link to it, and leaves nothing beside it', () => {
    const file = put('linked/report.txt', oneFix('0'));
    chmodSync(file, 0o640);
    symlinkSync(file, path('linked/link.txt'));
    gouji(['fix', path('linked/link.txt')]);
    assert.equal(readFileSync(file, 'utf8'), oneFix('6'));
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.ok(lstatSync(path('linked/link.txt')).isSymbolicLink());
    assert.deepEqual(readdirSync(path('linked')).sort(), ['link.txt', 'report.txt']);
  });
});

describe('edits made in bytes', () => {
  it('leave every other byte of GB 18030 as it is, four-byte characters among them', () => {
    const bytes = Buffer.concat([HEAD, Buffer.from('12'), TAIL, Buffer.from('7')]);
    const edits = [
      { start: 2, end: 4, newText: '345' },
      { start: 6, end: 7, newText: '８' },
    ];
    const spliced = splice(bytes, '年报12１㐁7', 'gb18030', edits);
    assert.equal(
      Buffer.from(spliced ?? []).toString('hex'),
      `${HEAD.toString('hex')}333435${TAIL.toString('hex')}a3b8`,
    );
  });

  it('are not made where bytes are no text', () => {
    const bytes = Buffer.from([0xff, 0x31, 0x32]);
    assert.equal(splice(bytes, '\ufffd12', 'utf-8', [{ start: 1, end: 2, newText: '9' }]), null);
  });

  it('are not made in an encoding that is not counted', () => {
    assert.equal(splice(Buffer.from('12'), '12', 'big5', [{ start: 0, end: 1, newText: '9' }]), null);
  });
});

describe('a file that is replaced', () => {
  it('is left as it is if it was changed meanwhile', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gouji-'));
    const file = join(folder, 'a.txt');
    writeFileSync(file, 'changed');
    await assert.rejects(replaceFile(file, Buffer.from('read'), Buffer.from('fixed')), ChangedMeanwhile);
    assert.equal(readFileSync(file, 'utf8'), 'changed');
    assert.deepEqual(readdirSync(folder), ['a.txt']);
  });
});

describe('a unified diff', () => {
  it('joins changes whose surroundings meet, and parts those that are far apart', () => {
    const before = Array.from({ length: 30 }, (_, i) => `line ${i}\n`).join('');
    const after = before
      .replace('line 3\n', 'line three\n')
      .replace('line 8\n', 'line eight\n')
      .replace('line 25\n', 'line 2 5\n');
    assert.deepEqual(unifiedDiff('a', before, after).match(/^@@.*/gm), ['@@ -1,12 +1,12 @@', '@@ -23,7 +23,7 @@']);
  });

  it('says where a last line has no end', () => {
    assert.match(unifiedDiff('a', 'x\ny', 'x\nz'), /-y\n\\ No newline at end of file\n\+z\n\\ No newline/);
  });

  it('is empty where nothing differs', () => assert.equal(unifiedDiff('a', 'x', 'x'), ''));
});
