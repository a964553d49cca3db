import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { isAlarm } from '../../fixtures/alarm';

const table = (website: string, received = '9') => `统计指标 | 单位 | 统计数 |
(一)主动公开政府信息数 | 条 | 120 |
其中:主动公开规范性文件数 | 条 | 3 |
制发规范性文件总数 | 件 | 3 |
1.政府公报公开政府信息数 | 条 | 0 |
2.政府网站公开政府信息数 | 条 | ${website} |
3.政务微博公开政府信息数 | 条 | 20 |
4.政务微信公开政府信息数 | 条 | 10 |
5.其他方式公开政府信息数 | 条 | 5 |
(一)收到申请数 | 件 | ${received} |
单位负责人:林一
`;

const found = (text: string) =>
  analyze(text)
    .findings.filter(isAlarm)
    .map(({ code }) => code);

describe('a table printed twice', () => {
  it('raises nothing where both print the same', () => {
    assert.deepEqual(found(`${table('90')}附件\n${table('90')}`), []);
  });

  it('is found where one cell differs', () => {
    assert.deepEqual(found(`${table('90')}附件\n${table('90', '6')}`), ['same']);
  });

  it('is taken for another body or year where most cells differ', () => {
    const other = table('90').replace(/\d+ \|$/gm, '1 |');
    assert.ok(!found(`${table('90')}附件\n${other}`).includes('same'));
  });
});
