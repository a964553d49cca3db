import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Anchored, anchor } from '../../src/annotation/anchor';
import type { Annotation, Mark } from '../../src/annotation/annotation';
import { newAnnotation, withRemark, withResolved } from '../../src/annotation/edits';
import { printBrat } from '../../src/annotation/export/brat';
import { dataSetDocument, type Importing } from '../../src/annotation/export/data-set';
import { parseDoccano, printDoccano } from '../../src/annotation/export/doccano';
import { figureLabels } from '../../src/annotation/export/figure-labels';
import { parseBrat } from '../../src/annotation/export/parse-brat';
import { targetAt } from '../../src/annotation/quote';
import { isTrouble, parseSideFile, printSideFile } from '../../src/annotation/side-file';
import { analyze } from '../../src/core/analyze';
import { DAY, markOn, NEXT_DAY, TEXT } from './samples';

const INDICATORS = new Set(['requests.new/total', 'requests.refused.trade-secret/natural-person', 'meetings']);

const importing = (): Importing => ({ by: '导入者', at: NEXT_DAY, isIndicator: (id) => INDICATORS.has(id) });

/** Texts with everything that offsets stumble over. */
const texts = fc
  .array(
    fc.constantFrom('全年收到申请', '12', '件', '，', '\n', '\r\n', '𠮷', '\t', '"', '其中网上9件；', ' ', '0', '|'),
    { minLength: 4, maxLength: 40 },
  )
  .map((parts) => `报告${parts.join('')}完`);

const words = fc.string({ unit: fc.constantFrom('好', ' ', '\n', '"', '\t', 'a', '𠮷'), maxLength: 8 });
const marks: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ kind: 'comment' }, { kind: 'confirmed' }, { kind: 'questioned' }, { kind: 'open-list' }),
  fc.constantFrom(null, ...INDICATORS).map((indicator): Mark => ({ kind: 'figure-is', indicator })),
  fc.constantFrom('ISSUER', '机关', 'a b').map((label): Mark => ({ kind: 'labelled', label })),
  fc.constant<Mark>({ kind: 'accepted', finding: { code: 'sum', around: ['a', '"'], terms: ['1'] } }),
  fc.constant<Mark>({ kind: 'scopes-differ', other: null }),
);

/** A text and marks at any places of it, on whole characters, some with a second place. */
const annotated = texts.chain((text) => {
  const borders = [0];
  for (const character of text.replaceAll('\r\n', '\r'))
    borders.push((borders.at(-1) ?? 0) + (character === '\r' ? 2 : character.length));
  const range = fc
    .tuple(fc.nat(borders.length - 2), fc.integer({ min: 1, max: 6 }))
    .map(([from, length]) => ({ start: borders[from]!, end: borders[Math.min(from + length, borders.length - 1)]! }));
  const one = fc.record({
    range,
    mark: marks,
    other: fc.option(range),
    thread: fc.array(words, { maxLength: 3 }),
    resolved: fc.boolean(),
  });
  return fc.array(one, { maxLength: 6 }).map((all) => {
    const annotations = all.map(({ range: at, mark, other, thread, resolved }, i): Anchored => {
      const pair: Mark = mark.kind === 'scopes-differ' && other ? { ...mark, other: targetAt(text, other) } : mark;
      const made = newAnnotation({ id: `urn:uuid:${i}`, mark: pair, text, range: at, by: '沈', at: DAY });
      const talked = thread.reduce((now, said) => withRemark(now, { text: said, by: '谢', at: DAY }), made);
      return {
        annotation: withResolved(talked, resolved, DAY),
        range: at,
        other: pair.kind === 'scopes-differ' && pair.other ? other : null,
        orphan: null,
      };
    });
    return { text, annotations };
  });
});

/** What is left of annotations when places are counted in the text of the data set. */
const inDataSet = (text: string, anchored: readonly Anchored[]): readonly Annotation[] => {
  const document = dataSetDocument('年报.txt', text, anchored);
  return [...document.marks.map(({ annotation }) => annotation), ...document.orphans];
};

describe('a data set', () => {
  it('of doccano gives back what went into it', () => {
    fc.assert(
      fc.property(annotated, ({ text, annotations }) => {
        const line = printDoccano(dataSetDocument('年报.txt', text, annotations));
        const read = parseDoccano(line, importing());
        assert.deepEqual(read, { name: '年报.txt', annotations: inDataSet(text, annotations), unused: 0 });
      }),
    );
  });

  it('of brat gives back what went into it', () => {
    fc.assert(
      fc.property(annotated, ({ text, annotations }) => {
        const files = printBrat(dataSetDocument('年报.txt', text, annotations));
        const read = parseBrat(files, INDICATORS, importing());
        assert.deepEqual(read, { name: null, annotations: inDataSet(text, annotations), unused: 0 });
      }),
    );
  });

  it('of JSON-LD gives back what went into it', () => {
    fc.assert(
      fc.property(annotated, ({ text, annotations }) => {
        const given = inDataSet(text, annotations);
        const read = parseSideFile(printSideFile({ annotations: given, others: [] }, '年报.txt'));
        assert.ok(!isTrouble(read));
        assert.deepEqual(
          new Set(read.annotations.map((one) => JSON.stringify(one))),
          new Set(given.map((one) => JSON.stringify(one))),
        );
      }),
    );
  });

  it('keeps marks that have no place in the report any more', () => {
    const lost = markOn('12', { kind: 'confirmed' }, { remark: '核过' });
    const anchored = anchor('别的报告', [lost]);
    const document = dataSetDocument('b.txt', '别的报告', anchored);
    assert.deepEqual(parseDoccano(printDoccano(document), importing())?.annotations, [lost]);
    assert.deepEqual(parseBrat(printBrat(document), INDICATORS, importing()).annotations, [lost]);
  });
});

describe('labels that the analysis gave', () => {
  const report = analyze('澜洲县2016年政府信息公开工作年度报告\n一、复议\n全年行政复议2件，其中维持1件。\n', {
    corrections: [],
  });
  const labels = figureLabels(
    { ...report, figures: report.figures.map((one, i) => ({ ...one, indicator: `meetings${i}` })) },
    [],
  );

  it('are marked as made by software, and are nobody’s marks when they come back', () => {
    assert.ok(labels.length > 1);
    const document = dataSetDocument('a.txt', report.text, labels);
    assert.equal(JSON.parse(printDoccano(document)).gouji.items[0].creator.type, 'Software');
    assert.deepEqual(parseDoccano(printDoccano(document), importing())?.annotations, []);
    assert.deepEqual(parseBrat(printBrat(document), INDICATORS, importing()).annotations, []);
  });

  it('are somebody’s marks once they are changed', () => {
    const line = JSON.parse(printDoccano(dataSetDocument('a.txt', report.text, labels)));
    line.label[0][2] = 'meetings';
    const [made, ...more] = parseDoccano(JSON.stringify(line), importing())?.annotations ?? [];
    assert.deepEqual([made?.mark, made?.by, more], [{ kind: 'figure-is', indicator: 'meetings' }, '导入者', []]);
  });

  it('give way to what a person said', () => {
    const [first] = labels;
    assert.equal(
      figureLabels({ ...report, figures: report.figures.map((one) => ({ ...one, indicator: 'meetings' })) }, [first!])
        .length,
      labels.length - 1,
    );
  });
});

describe('doccano', () => {
  const mark = markOn('12', { kind: 'figure-is', indicator: 'requests.new/total' }, { remark: '新收' });
  const printed = printDoccano(dataSetDocument('a.txt', TEXT, anchor(TEXT, [mark])));

  it('has a line with text, labels and comments', () => {
    const line = JSON.parse(printed);
    const start = TEXT.indexOf('12');
    assert.deepEqual(
      [line.text, line.label, line.Comments],
      [TEXT, [[start, start + 2, 'requests.new/total']], ['新收']],
    );
    assert.equal(printed.indexOf('\n'), printed.length - 1);
  });

  const quotes = (json: unknown) =>
    parseDoccano(JSON.stringify(json), importing())?.annotations.map(({ mark: made, target, thread }) => [
      made.kind === 'labelled' ? made.label : made.kind,
      target.quote.exact,
      thread[0]?.text,
    ]);

  it('is read as it comes from elsewhere, with its three ways to write a label', () => {
    const text = '𠮷县收到12件';
    assert.deepEqual(quotes({ text, label: [[4, 6, 'NUM']], Comments: [{ text: '看' }] }), [
      ['NUM', '12', undefined],
      ['comment', text, '看'],
    ]);
    assert.deepEqual(quotes({ text, labels: [[4, 6, 'questioned']] }), [['questioned', '12', undefined]]);
    assert.deepEqual(quotes({ text, entities: [{ id: 3, start_offset: 4, end_offset: 6, label: 'meetings' }] }), [
      ['figure-is', '12', undefined],
    ]);
  });

  it('gives a moved or renamed label the thread that it had', () => {
    const line = JSON.parse(printed);
    line.label[0][1]++;
    const [moved] = parseDoccano(JSON.stringify(line), importing())?.annotations ?? [];
    assert.deepEqual(
      [moved?.id, moved?.target.quote.exact, moved?.thread.length, moved?.modified],
      [mark.id, '12件', 1, NEXT_DAY],
    );
    line.label[0] = [...JSON.parse(printed).label[0].slice(0, 2), 'confirmed'];
    const [renamed] = parseDoccano(JSON.stringify(line), importing())?.annotations ?? [];
    assert.deepEqual([renamed?.id, renamed?.mark.kind], [mark.id, 'confirmed']);
  });

  it('says how many labels it could not use', () => {
    const read = parseDoccano(
      JSON.stringify({ text: '12', label: [[0, 9, 'A'], [1, 1, 'B'], ['0', 1, 'C'], null, [0, 2, 'D']] }),
      importing(),
    );
    assert.deepEqual([read?.unused, read?.annotations.length], [4, 1]);
    for (const json of ['', '{', '[]', '{"label":[]}', '7']) assert.equal(parseDoccano(json, importing()), null);
  });
});

describe('brat', () => {
  it('has spans, relations, attributes and notes', () => {
    const text = '𠮷县收到12件。\r\n办结9件。';
    const at = (piece: string) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length });
    const mark: Mark = { kind: 'scopes-differ', other: targetAt(text, at('9')) };
    const pair = withResolved(
      newAnnotation({ id: '1', mark, text, range: at('12'), by: '沈', at: DAY, remark: '口径\n不同' }),
      true,
      DAY,
    );
    const lines = newAnnotation({
      id: '2',
      mark: { kind: 'figure-is', indicator: 'requests.new/total' },
      text,
      range: { start: 5, end: text.length - 1 },
      by: '沈',
      at: DAY,
    });
    const files = printBrat(dataSetDocument('a.txt', text, anchor(text, [pair, lines])));
    assert.equal(files.text, text.replace('\r', ''));
    assert.deepEqual(
      files.annotations.split('\n').filter((line) => !line.includes('Gouji')),
      [
        'T1\tscopes-differ 4 6\t12',
        'T2\tother-scope 11 12\t9',
        'R1\tScopesDiffer Arg1:T1 Arg2:T2',
        'A1\tResolved T1',
        '#1\tAnnotatorNotes T1\t口径 不同',
        'T3\trequests_new__total 4 8;9 13\t12件。 办结9件',
        '',
      ],
    );
  });

  it('is read as it comes from elsewhere', () => {
    const annotations =
      'T1\trequests_new__total 2 4\t12\nT2\tOrg 0 1;1 2\t收 到\n#1\tAnnotatorNotes T2\t谁？\nA1\tResolved T2\nE1\tEvent:T1 Arg:T2\nN1\tReference T1 x:1\tx\nT3\tX 90 95\t?\n*\tEquiv T1 T2\n';
    const read = parseBrat({ text: '收到12件', annotations }, INDICATORS, importing());
    assert.deepEqual(
      read.annotations.map(({ mark, target, thread, resolved, by }) => [
        mark,
        target.quote.exact,
        thread.map(({ text }) => text),
        resolved,
        by,
      ]),
      [
        [{ kind: 'figure-is', indicator: 'requests.new/total' }, '12', [], false, '导入者'],
        [{ kind: 'labelled', label: 'Org' }, '收到', ['谁？'], true, '导入者'],
      ],
    );
    assert.equal(read.unused, 1);
  });

  it('takes what was moved, renamed, noted and reopened there for edits', () => {
    const mark = withResolved(markOn('12', { kind: 'confirmed' }, { remark: '核过' }), true, DAY);
    const files = printBrat(dataSetDocument('a.txt', TEXT, anchor(TEXT, [mark])));
    const start = TEXT.indexOf('12');
    const annotations = files.annotations
      .replace(`confirmed ${start} ${start + 2}\t12`, `questioned ${start} ${start + 3}\t12件`)
      .replace(/A1.*\n/, '#9\tAnnotatorNotes T1\t再看\n');
    const [read] = parseBrat({ ...files, annotations }, INDICATORS, importing()).annotations;
    assert.deepEqual(
      [read?.id, read?.mark.kind, read?.target.quote.exact, read?.thread.map(({ text }) => text), read?.resolved],
      [mark.id, 'questioned', '12件', ['核过', '再看'], false],
    );
  });
});
