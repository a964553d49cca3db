import assert from 'node:assert/strict';
import { pageMessageSchema } from '../../src/panel/page-message';
import { PROTOCOL } from '../../src/panel/protocol';

const accepts = (message: unknown): boolean => pageMessageSchema.safeParse(message).success;

describe('what a page may say', () => {
  it('is a message of this protocol with everything that belongs to it', () => {
    assert.ok(accepts({ protocol: PROTOCOL, type: 'ready' }));
    assert.ok(accepts({ protocol: PROTOCOL, type: 'reveal', version: 3, start: 0, end: 4, focus: true }));
  });

  it('is nothing of another protocol, of no known type, or with a part that is missing or of another kind', () => {
    for (const message of [
      null,
      'ready',
      { type: 'ready' },
      { protocol: PROTOCOL + 1, type: 'ready' },
      { protocol: PROTOCOL, type: 'delete' },
      { protocol: PROTOCOL, type: 'reveal', version: 3, start: -1, end: 4, focus: true },
      { protocol: PROTOCOL, type: 'reveal', version: 3, start: 0.5, end: 4, focus: true },
      { protocol: PROTOCOL, type: 'reveal', version: 3, start: 0, end: 4 },
      { protocol: PROTOCOL, type: 'export', format: '../../etc' },
    ])
      assert.equal(accepts(message), false, JSON.stringify(message));
  });
});
