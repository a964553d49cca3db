import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { docxOf } from '../fixtures/files/docx';
import { pdfOf } from '../fixtures/files/pdf';
import { checkJson, errorOf, gouji, temporaryFolder } from './support/gouji';

const LINES = [
  '青屏县2023年政府信息公开工作年度报告',
  '一、总体情况',
  '2023年，本县共受理政府信息公开申请12件，其中当面申请3件，网络申请5件，信函申请4件。',
];
const REPORT = LINES.join('\n');
const NONE = { format: 0, size: 0, encoding: 0, rights: 0, link: 0, other: 0 };

describe('no file of a folder is skipped in silence', () => {
  const { path, put } = temporaryFolder();

  it('every format of reports is looked at', () => {
    for (const name of ['a.txt', 'b.md', 'c.html', 'd.gouji', 'e.年报', 'f.TXT']) put(`formats/${name}`, REPORT);
    put('formats/g.docx', docxOf(LINES));
    put('formats/h.pdf', pdfOf([LINES]));
    const { output } = checkJson([path('formats')]);
    assert.deepEqual([output.files.length, output.summary.reports, output.summary.notLookedAt], [8, 8, NONE]);
  });

  it('other files are counted by their extension, side files are not', () => {
    put('mixed/a.txt', REPORT);
    put('mixed/a.txt.gouji.json', '');
    put('mixed/b.md', '# 登记册\n');
    for (const name of ['c.xlsx', 'd.XLSX', 'below/e.doc', 'below/notes']) put(`mixed/${name}`, '-');
    const { output } = checkJson([path('mixed'), '--no-annotations']);
    const { files, reports, notReports, notLookedAt, passedOver } = output.summary;
    assert.deepEqual([files, reports, notReports], [2, 1, 1]);
    assert.deepEqual(notLookedAt, { ...NONE, format: 4 });
    assert.deepEqual(passedOver, { '.xlsx': 2, '.doc': 1, '': 1 });
    const said = gouji(['check', path('mixed'), '--no-annotations']).stdout;
    assert.match(said, /其中 1 个不是年报/);
    assert.match(said, /另有 4 个文件格式不读，没有看（\.xlsx 2，无扩展名 1，\.doc 1）/);
    const english = gouji(['check', path('mixed'), '--no-annotations', '--lang', 'en']).stdout;
    assert.match(english, /4 other files of the folder were not looked at: .*\.xlsx 2/);
  });

  it('what cannot be read is counted by its reason', () => {
    put('reasons/a.txt', REPORT);
    put('reasons/b.txt', Buffer.alloc(3000, '7'));
    put('reasons/c.txt', Uint8Array.from([0x4d, 0x5a, 0, 0, 3, 255]));
    put('reasons/d.txt', new Uint8Array(400).fill(0xff));
    const { ran, output } = checkJson([path('reasons'), '--max-size', '2k']);
    assert.equal(ran.status, 2);
    assert.deepEqual(output.summary.notLookedAt, { ...NONE, size: 1, format: 1, encoding: 1 });
    assert.equal(output.summary.reports, 1);
  });

  it('links that go round in circles are said', function () {
    if (process.platform === 'win32') this.skip();
    put('loops/a.txt', REPORT);
    mkdirSync(path('loops/below'));
    symlinkSync(path('loops'), path('loops/below/up'));
    symlinkSync('self', path('loops/self'));
    const { ran, output } = checkJson([path('loops')]);
    assert.equal(ran.status, 2);
    assert.deepEqual(output.files.map(errorOf), [undefined, 'symlink-loop']);
    assert.deepEqual(output.summary.notLookedAt, { ...NONE, link: 1, other: 1 });
    assert.match(gouji(['check', path('loops')]).stdout, /1 个链接指向已看过的文件夹/);
  });

  it('nothing is said of what there is none of', () => {
    put('plain/a.txt', REPORT);
    assert.doesNotMatch(gouji(['check', path('plain')]).stdout, /不是年报|没有看|链接/);
  });
});
