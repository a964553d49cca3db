import assert from 'node:assert/strict';
import type { AnalysisStatus, CellReading } from '../../src/core/model/schema';
import { statusText } from '../../src/messages/status-text';

const NONE = { problems: 0, hints: 0 };
const of = (status: CellReading, unread = 0, unreadParts = 0): AnalysisStatus => ({
  status,
  findings: false,
  unread,
  unreadParts,
});

describe('the status of a report in words', () => {
  it('says that all agrees only where all was judged and nothing is found', () => {
    assert.equal(statusText('zh', of('judged'), NONE), '勾稽一致');
    assert.equal(statusText('en', of('judged'), NONE), 'all agree');
    assert.equal(statusText('zh', of('judged'), { problems: 0, hints: 3 }), '3 条提示');
    assert.equal(statusText('zh', of('judged'), { problems: 2, hints: 3 }), '2 处问题');
  });

  it('says what was not read, beside problems too', () => {
    assert.equal(statusText('zh', of('partly-read', 38), NONE), '读到的一致，另有 38 个数未读懂，未核对');
    assert.equal(statusText('zh', of('partly-read', 0, 1), NONE), '读到的一致，另有 1 处没有读到，未核对');
    assert.equal(
      statusText('zh', of('partly-read', 2, 1), { problems: 1, hints: 0 }),
      '1 处问题，另有 2 个数未读懂、1 处没有读到',
    );
    assert.equal(
      statusText('en', of('partly-read', 1), NONE),
      'what was read agrees; 1 number not understood, not checked',
    );
  });

  it('has words of its own for what was not judged at all', () => {
    assert.equal(statusText('zh', of('nothing-to-judge', 14), NONE), '没有可核对的数，另有 14 个数未读懂');
    assert.equal(statusText('zh', of('not-a-report'), NONE), '不是年报');
    assert.equal(statusText('en', of('not-readable'), { problems: 1, hints: 0 }), 'not readable as text');
  });
});
