import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Annotation, Mark } from '../../src/annotation/annotation';
import { newAnnotation, withRemark } from '../../src/annotation/edits';
import { identityOf } from '../../src/annotation/finding-identity';
import { isTrouble, parseSideFile, printSideFile } from '../../src/annotation/side-file';
import { analyze } from '../../src/core/analyze';
import { CLI, gouji, temporaryFolder } from './support/gouji';

const TEXT = `澜洲县2016年政府信息公开工作年度报告
一、概述
全年收到政府信息公开申请30件，其中当面申请10件、传真申请5件、网络申请9件、信函申请4件。
`;

function markOn(words: string, mark: Mark, remark = '', id = words): Annotation {
  const start = TEXT.indexOf(words);
  const range = { start, end: start + words.length };
  return newAnnotation({
    id: `urn:x:${id}`,
    mark,
    text: TEXT,
    range,
    by: '沈知微',
    at: '2025-03-01T08:00:00Z',
    remark,
  });
}

function acceptance(): Annotation {
  const analysis = analyze(TEXT);
  const finding = analysis.findings.find(({ code }) => code === 'sum');
  assert.ok(finding);
  return markOn('30', { kind: 'accepted', finding: identityOf(analysis, finding) }, '另有其他方式');
}

const sideFile = (...annotations: readonly Annotation[]): string => printSideFile({ annotations, others: [] }, 'a.txt');

function read(path: string): readonly Annotation[] {
  const side = parseSideFile(readFileSync(path, 'utf8'));
  assert.ok(!isTrouble(side));
  return side.annotations;
}

describe('gouji annotations', function () {
  this.timeout(60_000);
  const { path, put } = temporaryFolder();
  /** A folder of its own with a report and its side file. */
  const folder = (name: string, side: string, text = TEXT): string => {
    put(`${name}/a.txt.gouji.json`, side);
    return put(`${name}/a.txt`, text);
  };

  describe('list', () => {
    it('has a line a mark, with its place, and a line a remark', () => {
      const report = folder('list', sideFile(acceptance(), markOn('9', { kind: 'figure-is', indicator: 'meetings' })));
      const ran = gouji(['annotations', 'list', report]);
      assert.deepEqual([ran.status, ran.stderr], [0, '']);
      const lines = ran.stdout.replaceAll(report, 'a.txt').split('\n');
      assert.deepEqual(lines, [
        // A part that is another indicator is no part: there is nothing left to accept.
        'a.txt:3:13: 采纳 [sum] “30”（所采纳的问题已不存在（数已改或已改正））',
        '  沈知微: 另有其他方式',
        'a.txt:3:38: 此数是 meetings “9”',
        '共 1 个标注文件，2 条标注',
        '',
      ]);
    });

    it('finds the side files of a folder, and prints JSON', () => {
      put('list/none.txt', TEXT);
      const ran = gouji(['annotations', 'list', path('list'), '--format', 'json']);
      const { files } = JSON.parse(ran.stdout);
      assert.equal(files.length, 1);
      assert.deepEqual(
        [files[0].annotations[0].start, files[0].annotations[0].item['gouji:mark']],
        [TEXT.indexOf('30'), 'accepted'],
      );
    });

    it('shows the marks of a report that is gone, and claims nothing about their places', () => {
      put('gone/b.txt.gouji.json', sideFile(markOn('30', { kind: 'confirmed' })));
      const ran = gouji(['annotations', 'list', path('gone')]);
      assert.equal(ran.status, 2);
      assert.match(ran.stdout, /b\.txt: 已确认 “30”（报告不在：可能已改名、移走或删除）/);
      assert.match(ran.stdout, /共 1 个标注文件，1 条标注；1 个标注文件没有读到报告/);
      assert.doesNotMatch(ran.stdout, /原文/);
      assert.match(ran.stderr, /b\.txt: 没有这个文件/);
      const [listed] = JSON.parse(gouji(['annotations', 'list', path('gone'), '--format', 'json']).stdout).files;
      assert.deepEqual([listed.error.code, listed.annotations[0].orphan], ['not-found', null]);
    });

    it('says of marks what check says of them', () => {
      const side = sideFile(acceptance(), markOn('概述', { kind: 'open-list' }));
      const report = folder('same', side, TEXT.replace('信函申请4件', '信函申请3件'));
      const ran = gouji(['annotations', 'list', report]);
      assert.match(ran.stdout, /采纳 \[sum\] “30”（所采纳的问题已不存在（数已改或已改正））/);
      assert.match(ran.stdout, /列举不全 “概述”（此处没有列举关系，不起作用）/);
    });
  });

  describe('check', () => {
    it('is content where all have a place and an effect', () => {
      const report = folder('fine', sideFile(acceptance(), markOn('5', { kind: 'confirmed' })));
      const ran = gouji(['annotations', 'check', report]);
      assert.deepEqual([ran.status, ran.stdout], [0, '共 1 个标注文件，2 条标注，没有问题\n']);
    });

    it('counts a side file whose report is gone as a problem', () => {
      put('left/b.txt.gouji.json', sideFile(markOn('30', { kind: 'confirmed' }), markOn('5', { kind: 'confirmed' })));
      const ran = gouji(['annotations', 'check', path('left')]);
      assert.equal(ran.status, 2);
      const side = path('left/b.txt.gouji.json');
      assert.deepEqual(ran.stdout.split('\n'), [
        `${side}: 报告不在：可能已改名、移走或删除；2 条标注没有核对`,
        '共 1 个标注文件，2 条标注，1 处有问题',
        '',
      ]);
    });

    it('finds orphans, corrections without an effect, outdated acceptances and broken files', () => {
      const side = sideFile(acceptance(), markOn('4', { kind: 'confirmed' }), markOn('概述', { kind: 'open-list' }));
      folder('bad', side, TEXT.replace('信函申请4件', '信函申请3件'));
      put('bad/b.txt', TEXT);
      put('bad/b.txt.gouji.json', '{');
      const ran = gouji(['annotations', 'check', path('bad'), '--lang', 'en']);
      assert.equal(ran.status, 1);
      for (const said of [
        /a\.txt:3:13: accepted \[sum\] “30”: the finding is gone/,
        /a\.txt: confirmed “4”: the number there was changed/,
        /a\.txt:2:3: the list is not exhaustive “概述”: nothing is listed here/,
        /b\.txt\.gouji\.json: side file: line 1: not valid JSON/,
        /2 side files, 3 annotations: 4 problems/,
      ])
        assert.match(ran.stdout, said);
    });
  });

  describe('anchor', () => {
    it('writes down where annotations stand now, and keeps orphans', () => {
      const text = TEXT.replace('一、', '本报告据实编写。\n一、').replace('传真申请5件', '传真申请6件');
      const report = folder(
        'anchor',
        sideFile(markOn('30', { kind: 'confirmed' }), markOn('5', { kind: 'questioned' })),
        text,
      );
      const dry = gouji(['annotations', 'anchor', report, '--dry-run']);
      assert.match(dry.stderr, /可更新 1 条的位置；1 条找不到原处，原样保留/);
      assert.equal(
        readFileSync(`${report}.gouji.json`, 'utf8'),
        sideFile(markOn('30', { kind: 'confirmed' }), markOn('5', { kind: 'questioned' })),
      );
      assert.equal(gouji(['annotations', 'anchor', report]).status, 0);
      const [moved, lost] = read(`${report}.gouji.json`);
      assert.deepEqual(
        [moved?.target.position?.start, moved?.target.quote.prefix],
        [text.indexOf('30'), text.slice(text.indexOf('30') - 40, text.indexOf('30'))],
      );
      assert.deepEqual(lost, markOn('5', { kind: 'questioned' }));
      assert.match(gouji(['annotations', 'anchor', report]).stderr, /位置都是新的，未改动/);
      assert.deepEqual(readdirSync(path('anchor')), ['a.txt', 'a.txt.gouji.json']);
    });

    it('gives acceptances of the first version of the file a place', () => {
      const { mark } = acceptance();
      assert.ok(mark.kind === 'accepted');
      const report = folder(
        'old',
        JSON.stringify({ version: 1, accepted: [{ ...mark.finding, reason: '另有其他方式' }] }),
      );
      assert.equal(gouji(['annotations', 'anchor', report]).status, 0);
      const [made] = read(`${report}.gouji.json`);
      assert.deepEqual(
        [made?.mark, made?.target.quote.exact.slice(0, 2), made?.thread[0]?.text],
        [mark, '30', '另有其他方式'],
      );
    });

    it('writes nothing where the side file cannot be read', () => {
      const report = folder('broken', '{"items": [');
      const ran = gouji(['annotations', 'anchor', report]);
      assert.equal(ran.status, 2);
      assert.match(ran.stderr, /第 1 行不是合法的 JSON/);
      assert.equal(readFileSync(`${report}.gouji.json`, 'utf8'), '{"items": [');
    });
  });

  describe('merge', () => {
    const one = markOn('30', { kind: 'questioned' }, '对吗？');
    const two = markOn('9', { kind: 'confirmed' });
    const ours = withRemark(one, { text: '对。', by: '甲', at: '2025-03-02T00:00:00Z' });
    const theirs = withRemark(one, { text: '我看看。', by: '乙', at: '2025-03-03T00:00:00Z' });

    it('makes one of two versions, in the name of the report', () => {
      const paths = [
        put('merge/ours', sideFile(ours, two)),
        put('merge/theirs', sideFile(theirs)),
        put('merge/base', sideFile(one, two)),
      ];
      const ran = gouji(['annotations', 'merge', ...paths]);
      const merged = withRemark(ours, theirs.thread[1]!);
      assert.deepEqual([ran.status, ran.stdout], [0, sideFile(merged)]);
      gouji(['annotations', 'merge', ...paths.slice(0, 2), '--output', paths[0]!]);
      assert.equal(readFileSync(paths[0]!, 'utf8'), sideFile(merged, two));
    });

    it('writes nothing where one cannot be read', () => {
      const good = put('merge/good', sideFile(one));
      const ran = gouji(['annotations', 'merge', good, put('merge/bad', '<<<<<<< x\n'), '-o', good]);
      assert.deepEqual([ran.status, readFileSync(good, 'utf8')], [2, sideFile(one)]);
      assert.match(ran.stderr, /第 1 行有未解决的合并冲突/);
    });
  });

  describe('export and import', () => {
    const all = [
      acceptance(),
      markOn('9', { kind: 'figure-is', indicator: 'requests.new/total' }, '新收'),
      markOn('澜洲县', { kind: 'labelled', label: 'ISSUER' }),
    ];

    for (const [format, file] of [
      ['doccano', 'set.jsonl'],
      ['jsonld', 'set.jsonld'],
      ['brat', 'set'],
    ] as const) {
      it(`give back what went into ${format}`, () => {
        const report = folder(`${format}/from`, sideFile(...all));
        const target = path(`${format}/${file}`);
        assert.deepEqual(gouji(['annotations', 'export', report, '--format', format, '--out', target]).stderr, '');
        put(`${format}/to/a.txt`, TEXT.replaceAll('\n', '\r\n'));
        const from = format === 'brat' ? `${target}/a.ann` : target;
        const named = format === 'brat' ? ['--report', path(`${format}/to/a.txt`)] : [];
        const ran = gouji(['annotations', 'import', from, ...named], { cwd: path(`${format}/to`) });
        assert.deepEqual([ran.status, ran.stdout], [0, '']);
        assert.match(ran.stderr, /新增 3 条，更新 0 条/);
        const strip = (annotations: readonly Annotation[]) =>
          annotations
            .map(({ target: at, ...rest }) => ({ ...rest, exact: at.quote.exact }))
            .sort((a, b) => (a.id < b.id ? -1 : 1));
        assert.deepEqual(strip(read(path(`${format}/to/a.txt.gouji.json`))), strip(all));
        const again = gouji(['annotations', 'import', from, ...named], { cwd: path(`${format}/to`) });
        assert.match(again.stderr, /新增 0 条/);
      });
    }

    it('put the figures of the analysis into a data set, of reports without marks too', () => {
      const ran = gouji(['annotations', 'export', 'examples/weidu-2023.md', '--format', 'doccano', '--figures']);
      const { text, label, gouji: own } = JSON.parse(ran.stdout);
      const labelled = label.map(([start, end, name]: [number, number, string]) => `${name} ${text.slice(start, end)}`);
      assert.ok(labelled.includes('requests.new/total 86'), labelled.join());
      assert.equal(own.items[0].creator.type, 'Software');
    });

    it('name the author of what has none', () => {
      const report = folder('by', sideFile());
      const data = put(
        'by/set.jsonl',
        `${JSON.stringify({ text: TEXT, label: [[TEXT.indexOf('30'), TEXT.indexOf('30') + 2, 'NUM']] })}\n`,
      );
      assert.equal(gouji(['annotations', 'import', data, '--report', report, '--by', '谢']).status, 0);
      assert.deepEqual(
        read(`${report}.gouji.json`).map(({ by, mark }) => [by, mark]),
        [['谢', { kind: 'labelled', label: 'NUM' }]],
      );
      const unnamed = gouji(['annotations', 'import', data], { cwd: path('by') });
      assert.equal(unnamed.status, 2);
      assert.match(unnamed.stderr, /请用 --report 指明/);
    });

    it('keep a copy of a side file that cannot be read', () => {
      const report = folder('backup', '{"items": [');
      put('backup/a.txt.gouji.json.backup', 'older');
      const data = put('backup/set.jsonl', `${JSON.stringify({ text: TEXT, label: [[0, 2, 'X']] })}\n`);
      const ran = gouji(['annotations', 'import', data, '--report', report]);
      assert.equal(ran.status, 0);
      assert.match(ran.stderr, /已原样另存为 .*a\.txt\.gouji\.json\.backup2/);
      assert.equal(readFileSync(`${report}.gouji.json.backup2`, 'utf8'), '{"items": [');
      assert.equal(readFileSync(`${report}.gouji.json.backup`, 'utf8'), 'older');
      assert.equal(read(`${report}.gouji.json`).length, 1);
    });

    it('say what is not in the format, and ask for a folder', () => {
      const report = folder('format', sideFile(...all));
      assert.match(gouji(['annotations', 'import', report, '--format', 'doccano']).stderr, /不是 doccano 格式/);
      assert.match(gouji(['annotations', 'export', report, '--format', 'brat']).stderr, /请用 --out/);
      assert.equal(gouji(['annotations', 'import', path('nothing.jsonl')]).status, 2);
      assert.equal(existsSync(path('format/a.ann')), false);
    });
  });

  it('loses nothing when several write at the same time', async () => {
    const report = folder('race', sideFile());
    const ran = [...'0123456789'].map((digit) => {
      const data = put(`race/${digit}.jsonl`, `${JSON.stringify({ text: TEXT, label: [[0, 3, `L${digit}`]] })}\n`);
      return new Promise<number | null>((resolve) => {
        const child = spawn(process.execPath, [CLI, 'annotations', 'import', data, '--report', report, '--by', 'x'], {
          stdio: 'ignore',
        });
        child.on('exit', resolve);
      });
    });
    assert.deepEqual(new Set(await Promise.all(ran)), new Set([0]));
    const labels = read(`${report}.gouji.json`).map(({ mark }) => (mark.kind === 'labelled' ? mark.label : ''));
    assert.deepEqual(
      labels.sort(),
      [...'0123456789'].map((digit) => `L${digit}`),
    );
    assert.deepEqual(
      readdirSync(path('race')).filter((name) => name.startsWith('.')),
      [],
    );
  });
});
