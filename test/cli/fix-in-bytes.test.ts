import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { splice } from '../../src/cli/fix/splice';
import { unifiedDiff } from '../../src/cli/fix/unified-diff';
import { ChangedMeanwhile, replaceFile } from '../../src/documents/replace-file';

/** The same characters as GB 18030: two bytes each but for ASCII. */
const HEAD = Buffer.from('c4eab1a8', 'hex');
const TAIL = Buffer.from('a3b18139ef30', 'hex');

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
    await assert.rejects(replaceFile(files, file, Buffer.from('read'), Buffer.from('fixed')), ChangedMeanwhile);
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
