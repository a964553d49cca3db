import assert from 'node:assert/strict';
import { misreadingOf } from '../../../src/core/text/misreading';
import { reportNumber } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';

const TEXTS: readonly string[] = [
  '青屏县2016年政府信息公开工作年度报告\n一、概述\n2016年，全县公开政府信息2000条，受理申请12件。\n',
  '根据《政府信息公开条例》，现公布我局2021年政府信息公开年报。\n（一）主动公开：全年发布通知41条。\n',
  '| 信息内容 | 本年制发件数 |\n| 规章 | 0 |\n| 行政规范性文件 | 12 |\n| 行政许可 | 31 |\n',
  '三、收到和处理政府信息公开申请情况\n收到申请3件，其中予以公开2件，不予公开1件；未收取费用。\n',
  '云溪镇坚持以公开为常态、不公开为例外，不断完善工作机制，自觉接受社会监督，群众满意度持续提高。\n',
];

const read = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** 政府信息公开年度报告 and what stands around it, in GBK. */
const GBK = Uint8Array.from(
  Buffer.from('d5feb8aed0c5cfa2b9abbfaac4eab6c8b1a8b8e6a3acc8abc4eab9abbfaa32303030ccf5a1a3'.repeat(3), 'hex'),
);

describe('a text that was read in a wrong encoding', () => {
  it('shows itself where UTF-8 was read as GBK', () => {
    for (const text of TEXTS) assert.equal(misreadingOf(read(Buffer.from(text), 'gbk')), 'rare-characters', text);
  });

  it('shows itself where UTF-8 was read as Latin-1', () => {
    for (const text of TEXTS) assert.equal(misreadingOf(read(Buffer.from(text), 'latin1')), 'latin-letters', text);
  });

  it('shows itself where GBK was read as UTF-8 or as Latin-1', () => {
    assert.equal(misreadingOf(read(GBK, 'utf-8')), 'replaced');
    assert.equal(misreadingOf(read(GBK, 'latin1')), 'latin-letters');
    assert.equal(misreadingOf(read(GBK, 'gbk')), null);
  });

  it('is told from what is written as it should be', () => {
    for (const text of TEXTS) assert.equal(misreadingOf(text), null, text);
    for (const { render } of LAYOUTS.slice(0, 6)) assert.equal(misreadingOf(render(reportNumber(1)).text), null);
    assert.equal(
      misreadingOf('淇县人民政府2020年政府信息公开工作年度报告。淇县骞溪镇、璇玑街道公开信息12条。'.repeat(3)),
      null,
    );
    assert.equal(misreadingOf('青屏县2016年年报\ufffd，全县公开政府信息2000条'), null);
    assert.equal(
      misreadingOf('Café Zürich, naïve, déjà vu — an ordinary text in a Latin script with résumés. '.repeat(9)),
      null,
    );
    assert.equal(misreadingOf(`概述${'·'.repeat(60)}1\n${'\u00a0'.repeat(60)}\n${'×'.repeat(60)}`), null);
    assert.equal(misreadingOf(''), null);
  });
});
