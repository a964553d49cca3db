import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';

const table = (received: string, online: string) => `统计指标 | 单位 | 统计数 |
(一)主动公开政府信息数 | 条 | 40 |
2.政府网站公开政府信息数 | 条 | 40 |
(一)收到申请数 | 件 | ${received} |
1.当面申请数 | 件 | |
2.传真申请数 | 件 | |
3.网络申请数 | 件 | ${online} |
4.信函申请数 | 件 | |
(二)申请办结数 | 件 | 0 |
`;

const stateOf = (text: string, id: string) => analyze(text).tables[0]?.cells.get(id)?.state;

describe('a blank total', () => {
  it('is missing where a part is filled in', () => {
    assert.equal(stateOf(table('', '5'), 'request.received'), 'missing');
  });

  it('is blank where no part is', () => {
    assert.equal(stateOf(table('', ''), 'request.received'), 'blank');
  });

  it('leaves its parts as they are', () => {
    assert.equal(stateOf(table('', '5'), 'request.received.fax'), 'blank');
  });
});
