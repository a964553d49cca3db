import assert from 'node:assert/strict';
import { checkJson, errorOf, gouji, onlyFile, temporaryFolder } from './support/gouji';

const TITLE = '云岭县2018年政府信息公开工作年度报告\n\n';
const AGREES = `${TITLE}一、概述\n全年收到申请20件，其中网上申请15件，占75%。\n`;
const ALL_AGREE = /没有发现对不上的数/;

describe('what gouji check says was judged', () => {
  const { path, put } = temporaryFolder();
  const statusIn = (name: string, content: string, ...more: string[]): string =>
    onlyFile(checkJson([put(name, content), ...more]).output).analysis.status;

  it('is that nothing was found, only where the numbers were judged', () => {
    const ran = gouji(['check', put('agrees.txt', AGREES)]);
    assert.deepEqual([ran.status, statusIn('agrees.txt', AGREES)], [0, 'judged']);
    assert.match(ran.stdout, ALL_AGREE);
  });

  it('is how many numbers were not understood', () => {
    const file = put('partly.txt', `${AGREES}另有 78 与 92。\n`);
    const { stdout } = gouji(['check', file]);
    assert.match(stdout, /partly\.txt: 读到的一致，另有 1 个数未读懂，未核对\n/);
    assert.match(stdout, /^共 1 个文件，其中 1 个没有读全（1 个数未读懂）；读懂的数一致$/m);
    assert.doesNotMatch(stdout, ALL_AGREE);
  });

  it('is that there was nothing to judge', () => {
    const { status, stdout } = gouji(['check', put('draft.txt', TITLE)]);
    assert.equal(status, 0);
    assert.match(stdout, /^共 1 个文件，其中 1 个没有可核对的数$/m);
    assert.doesNotMatch(stdout, ALL_AGREE);
  });

  describe('of a text that is no report', () => {
    const TEXTS = [
      'hello world\n',
      '# 说明\n全年发布信息120条。\n',
      '登记册\n收到申请12件，其中当面申请4件，网络申请5件。\n',
    ];

    it('is a notice that says how to force it, with status 0', () => {
      for (const text of TEXTS) {
        const ran = gouji(['check', put('other.txt', text)]);
        assert.equal(ran.status, 0);
        assert.match(ran.stdout, /不像政府信息公开工作年度报告.*\n.*--as-report/);
        assert.doesNotMatch(ran.stdout, ALL_AGREE);
      }
    });

    it('is in the JSON of check and of parse', () => {
      assert.equal(statusIn('other.txt', TEXTS[2] ?? ''), 'not-a-report');
      assert.equal(JSON.parse(gouji(['parse', path('other.txt')]).stdout).analysis.status, 'not-a-report');
    });

    it('is what it is of any other where --as-report forces it', () => {
      const text = '登记册\n全年收到申请20件，其中网上申请15件，占85%。\n';
      assert.equal(statusIn('forced.txt', text, '--as-report'), 'judged');
      const { output } = checkJson([path('forced.txt'), '--as-report']);
      assert.deepEqual(
        onlyFile(output).findings.map(({ code }) => code),
        ['percent'],
      );
      assert.deepEqual(
        onlyFile(checkJson([path('forced.txt')]).output).findings.map(({ code }) => code),
        ['notice'],
      );
    });
  });

  it('is that RTF, MHTML and garbled text cannot be read, with status 2', () => {
    put('a.txt', '{\\rtf1\\ansi abc}');
    put('b.txt', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n');
    put('c.txt', new TextDecoder('gbk').decode(new TextEncoder().encode(AGREES)));
    const { ran, output } = checkJson(['a.txt', 'b.txt', 'c.txt'], { cwd: path('.') });
    assert.equal(ran.status, 2);
    assert.deepEqual(output.files.map(errorOf), ['rtf', 'web-archive', 'mojibake']);
    assert.deepEqual(new Set(output.files.map(({ analysis }) => analysis.status)), new Set(['not-readable']));
    assert.equal(output.summary.status['not-readable'], 3);
  });
});
