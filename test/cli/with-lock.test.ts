import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withLock } from '../../src/cli/annotations/with-lock';

describe('the lock of a side file', () => {
  let folder = '';
  let file = '';

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gouji-lock-'));
    file = path.join(folder, 'a.txt.gouji.json');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const look = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) await readdir(folder);
  };

  /** The most that were at work at one time, of some that come one after the other. */
  async function crowd(count: number): Promise<number> {
    let [now, most] = [0, 0];
    const work = async (_: unknown, late: number): Promise<void> => {
      await look(late);
      await withLock(file, async () => {
        most = Math.max(most, ++now);
        await look(20);
        now--;
      });
    };
    await Promise.all(Array.from({ length: count }, work));
    return most;
  }

  it('is held by one at a time, and gone in the end', async () => {
    assert.equal(await crowd(16), 1);
    assert.deepEqual(await readdir(folder), []);
  });

  it('is held by one at a time where many find the lock of somebody who is gone', async () => {
    const left = path.join(folder, '.a.txt.gouji.json.lock');
    await mkdir(left);
    await utimes(left, new Date(0), new Date(0));
    assert.equal(await crowd(16), 1);
    assert.deepEqual(await readdir(folder), []);
  });
});
