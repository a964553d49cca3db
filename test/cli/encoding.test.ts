import assert from 'node:assert/strict';
import { decode, wideEncoding } from '../../src/documents/decode';
import { textOfBytes } from '../../src/documents/text-of-bytes';
import { checkJson, gouji, onlyFile, temporaryFolder } from './support/gouji';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

/** 年报 in several encodings. */
const GBK = bytes('c4ea b1a8');
const GB18030_MARK = bytes('84319533');
const UTF16_LE = bytes('fffe 745e a562');
const UTF16_BE = bytes('feff 5e74 62a5');
const SAID = '年报';

const join = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decoding', () => {
  const cases: [name: string, input: Uint8Array, encoding: string][] = [
    ['UTF-8', utf8(SAID), 'utf-8'],
    ['UTF-8 behind its mark', utf8(`\ufeff${SAID}`), 'utf-8'],
    ['GBK', GBK, 'gb18030'],
    ['GB18030 behind its mark', join(GB18030_MARK, GBK), 'gb18030'],
    ['UTF-16, little end first', UTF16_LE, 'utf-16le'],
    ['UTF-16, big end first', UTF16_BE, 'utf-16be'],
  ];
  for (const [name, input, encoding] of cases) {
    it(`reads ${name} and takes off the mark`, () => {
      assert.deepEqual(decode(input), { text: SAID, encoding, damaged: 0 });
    });
  }

  it('reads UTF-16 without a mark, whichever end comes first', () => {
    const text = '青屏县2016年政府信息公开工作年度报告\n一、概述\n';
    const little = Buffer.from(text, 'utf16le');
    assert.deepEqual(decode(little), { text, encoding: 'utf-16le', damaged: 0 });
    assert.deepEqual(decode(Buffer.from(little).swap16()), { text, encoding: 'utf-16be', damaged: 0 });
  });

  it('does not take a binary file for UTF-16', () => {
    assert.equal(wideEncoding(Uint8Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 0 : i % 251))), null);
    assert.equal(wideEncoding(Uint8Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 65 : 0))), null);
  });

  it('reads a web page in UTF-16, which holds more tags than Chinese', () => {
    const page = `<html><head><title>a</title></head><body>${'<p class="text">年报</p>'.repeat(20)}</body></html>`;
    assert.equal(decode(Buffer.from(page, 'utf16le'))?.encoding, 'utf-16le');
  });

  describe('a stray NUL', () => {
    const text = '青屏县2016年政府信息公开工作年度报告\n一、概述\n全年公开2000条。\n'.repeat(6);
    for (const at of [0, 1, 21, 60, text.length]) {
      it(`does not make UTF-8 anything else: at ${at}`, () => {
        const read = textOfBytes(utf8(`${text.slice(0, at)}\0${text.slice(at)}`));
        assert.deepEqual(read, { text: `${text.slice(0, at)}\0${text.slice(at)}`, encoding: 'utf-8', damaged: 0 });
      });
    }

    it('is read in a file in GBK too', () => {
      const gbk = Array.from({ length: 60 }, () => GBK);
      assert.deepEqual(textOfBytes(join(...gbk, bytes('00'), ...gbk)), {
        text: `${SAID.repeat(60)}\0${SAID.repeat(60)}`,
        encoding: 'gb18030',
        damaged: 0,
      });
    });

    it('in a file without Chinese, or among many, is that of a binary file', () => {
      assert.equal(textOfBytes(utf8(`${'abc '.repeat(200)}\0`)), 'binary');
      assert.equal(textOfBytes(utf8('年报\0\u0001\u0002'.repeat(50))), 'binary');
    });
  });

  it('reads a character of four bytes, which GBK has not', () => {
    assert.equal(decode(join(GBK, bytes('8139ef30')))?.text, '年报㐁');
  });

  it('prefers UTF-8 where both would do', () => {
    assert.equal(decode(utf8('政府信息公开'))?.encoding, 'utf-8');
  });

  it('reads a long text that was cut inside a character, and counts the damage', () => {
    const whole = utf8('政府信息公开工作'.repeat(40));
    const cut = decode(whole.subarray(0, whole.length - 1));
    assert.deepEqual([cut?.encoding, cut?.damaged], ['utf-8', 1]);
  });

  it('gives up where most of it is damage', () => {
    assert.equal(decode(new Uint8Array(300).fill(0xff)), null);
  });

  it('obeys the encoding that it is told', () => {
    assert.equal(decode(GBK, 'gbk')?.text, SAID);
    assert.equal(decode(UTF16_LE.subarray(2), 'utf-16le')?.text, SAID);
  });
});

describe('gouji check says how it read a file', () => {
  const { put } = temporaryFolder();

  it('in JSON, and in text where it is not UTF-8', () => {
    const file = put('old.txt', join(GBK, utf8('\n')));
    assert.equal(onlyFile(checkJson([file]).output).encoding, 'gb18030');
    assert.match(gouji(['check', file]).stdout, /old\.txt: 按 GB18030 编码读取/);
    assert.doesNotMatch(gouji(['check', put('new.txt', SAID)]).stdout, /编码/);
  });

  it('and where bytes were lost', () => {
    const whole = utf8('政府信息公开工作'.repeat(40));
    const { output, ran } = checkJson([put('cut.txt', whole.subarray(0, whole.length - 1))]);
    assert.equal(ran.status, 0);
    assert.ok(onlyFile(output).findings.some(({ message }) => /有 1 处字节不能按 UTF-8 读出/.test(message)));
  });
});
