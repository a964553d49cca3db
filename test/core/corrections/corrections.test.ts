import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/model/analysis';
import type { Correction } from '../../../src/core/model/correction';
import { repair } from '../../../src/core/repair/repair';
import { analysed } from '../../fixtures/analysed';
import { generateReport } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';

const GENERATED = generateReport({ seed: 5, form: 'disclosure-2021', size: 1, blanks: false, oneRowOther: false });
const PRINTED = LAYOUTS.find(({ name }) => name === 'pipes')!.render(GENERATED).text;

/** A report whose table has 49 new requests, with one sentence about requests in front of it. */
const report = (sentence: string): string => PRINTED.replace(/(依申请公开情况\n).*\n/, `$1　　${sentence}\n`);

type Mark =
  | Omit<Extract<Correction, { kind: 'figure-is' }>, 'start' | 'end'>
  | { kind: 'open-list' }
  | { kind: 'scopes-differ'; other: string | null };

/** The analysis with marks on the first places of some words. */
function corrected(text: string, ...marks: readonly (readonly [words: string, mark: Mark])[]): Analysis {
  const at = (words: string) => {
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    return { start, end: start + words.length };
  };
  const corrections = marks.map(([words, mark]): Correction => {
    if (mark.kind !== 'scopes-differ') return { ...at(words), ...mark };
    return { ...at(words), kind: mark.kind, other: mark.other === null ? null : at(mark.other) };
  });
  return analyze(text, { corrections });
}

const told = ({ findings }: Analysis) =>
  findings.filter(({ severity }) => severity !== 'hint').map(({ code, message }) => `${code} ${message.args.formula}`);
const effects = ({ corrections }: Analysis) => corrections?.map(({ effect }) => effect);
const verdictsAt = ({ text, relations }: Analysis, words: string) => {
  const start = text.indexOf(words);
  const on = relations.filter(({ terms }) =>
    terms.some((term) => term.start < start + words.length && start < term.end),
  );
  return on.map(({ kind, verdict, reason }) => `${kind} ${verdict}${reason === null ? '' : ` ${reason.key}`}`);
};

describe('a figure of which somebody says what it stands for', () => {
  const text = report('全年经窗口转来的共28件。');

  it('must agree with the table', () => {
    assert.deepEqual(told(analysed(text)), []);
    const analysis = corrected(text, ['28', { kind: 'figure-is', indicator: 'requests.new/total' }]);
    assert.deepEqual(told(analysis), ['same 28 ≠ 49']);
    assert.deepEqual(effects(analysis), ['applied']);
    assert.equal(analysis.figures.find(({ text: printed }) => printed === '28')?.indicator, 'requests.new/total');
  });

  it('confirms the table where it agrees', () => {
    const analysis = corrected(text.replace('28件', '49件'), [
      '共49',
      { kind: 'figure-is', indicator: 'requests.new/total' },
    ]);
    assert.deepEqual(told(analysis), []);
    assert.deepEqual(verdictsAt(analysis, '共49'), ['same holds']);
  });

  it('must agree with the other figures that stand for the same, where no table says it', () => {
    const bare = '澜洲县2016年政府信息公开工作年度报告\n一、概述\n经窗口转来的共28件。\n二、申请\n转来的另计30件。\n';
    const both = corrected(
      bare,
      ['28', { kind: 'figure-is', indicator: 'requests.new/total' }],
      ['30', { kind: 'figure-is', indicator: 'requests.new/total' }],
    );
    assert.deepEqual(told(both), ['same 30 ≠ 28']);
  });

  it('is no longer what it was taken for', () => {
    const wrong = report('本年度新收政府信息公开申请28件。');
    assert.deepEqual(told(analysed(wrong)), ['same 28 ≠ 49']);
    for (const indicator of [null, 'meetings']) {
      const analysis = corrected(wrong, ['28', { kind: 'figure-is', indicator }]);
      assert.deepEqual([told(analysis), effects(analysis)], [[], ['applied']]);
    }
  });

  it('has no effect where no figure is, and says so', () => {
    for (const words of ['主动公开', '34 | 0']) {
      assert.deepEqual(effects(corrected(text, [words, { kind: 'figure-is', indicator: null }])), ['no-figure']);
    }
  });
});

describe('a list of which somebody says that it is not exhaustive', () => {
  const list =
    '澜洲县2016年政府信息公开工作年度报告\n一、概述\n全年收到政府信息公开申请30件，其中当面申请10件、传真申请5件、网络申请9件、信函申请4件。\n';

  it('may have less than its total', () => {
    assert.deepEqual(told(analysed(list)), ['sum 30 ≠ 10+5+9+4 = 28']);
    const analysis = corrected(list, ['传真申请5件', { kind: 'open-list' }]);
    assert.deepEqual([told(analysis), effects(analysis)], [[], ['applied']]);
    assert.deepEqual(verdictsAt(analysis, '10件'), ['subset holds']);
  });

  it('is undecided where it has more', () => {
    const analysis = corrected(list.replace('信函申请4件', '信函申请14件'), ['传真申请5件', { kind: 'open-list' }]);
    assert.deepEqual(told(analysis), []);
    assert.deepEqual(verdictsAt(analysis, '10件'), ['subset undecidable reason.open-list']);
  });

  it('has no part that is more than the total', () => {
    const analysis = corrected(list.replace('信函申请4件', '信函申请34件'), ['传真申请5件', { kind: 'open-list' }]);
    assert.deepEqual(told(analysis), ['subset 34 > 30']);
  });

  it('is no table of a form', () => {
    const text = report('已按时办结。').replace('| 34 | 0 | 2 | 4 | 5 | 4 | 49 |', '| 34 | 0 | 2 | 4 | 5 | 3 | 49 |');
    const analysis = corrected(text, ['34 | 0 | 2', { kind: 'open-list' }]);
    assert.deepEqual(effects(analysis), ['no-list']);
    assert.deepEqual(told(analysis), told(analysed(text)));
    assert.notDeepEqual(told(analysis), []);
  });
});

describe('figures of which somebody says that they differ in scope', () => {
  const text = report('本年度新收政府信息公开申请28件。');

  it('are not compared', () => {
    assert.deepEqual(told(analysed(text)), ['same 28 ≠ 49']);
    const analysis = corrected(text, ['28', { kind: 'scopes-differ', other: '49 |' }]);
    assert.deepEqual([told(analysis), effects(analysis)], [[], ['applied']]);
    assert.deepEqual(verdictsAt(analysis, '28'), ['same undecidable reason.scopes-differ']);
  });

  it('are not compared with anything, where one is named', () => {
    assert.deepEqual(told(corrected(text, ['28', { kind: 'scopes-differ', other: null }])), []);
  });

  it('are left alone where nothing compares them', () => {
    const analysis = corrected(text, ['28', { kind: 'scopes-differ', other: '412' }]);
    assert.deepEqual([effects(analysis), told(analysis)], [['no-comparison'], ['same 28 ≠ 49']]);
  });
});

describe('corrections', () => {
  it('stand in the source of a web page', () => {
    const page = `<html><body><h1>澜洲县2016年政府信息公开工作年度报告</h1><p>一、概述</p><p>全年收到政府信息公开申请<b>30</b>件，其中当面申请10件、传真申请5件、网络申请9件、信函申请<span>4</span>件。</p></body></html>`;
    assert.deepEqual(told(analysed(page)), ['sum 30 ≠ 10+5+9+4 = 28']);
    const analysis = corrected(page, ['<span>4</span>', { kind: 'open-list' }]);
    assert.deepEqual([told(analysis), effects(analysis)], [[], ['applied']]);
  });

  it('that find nothing to act on change nothing', () => {
    for (const text of ['', '概述', report('本年度新收政府信息公开申请28件。')]) {
      const { corrections, ...analysis } = analyze(text, {
        corrections: [
          { kind: 'figure-is', indicator: 'x', start: 0, end: 1 },
          { kind: 'open-list', start: 0, end: 0 },
          { kind: 'scopes-differ', start: 9e9, end: 9e9 + 1, other: null },
        ],
      });
      const { plain, ...rest } = analysis;
      const { plain: _, ...before } = analysed(text);
      assert.deepEqual(rest, before);
      assert.equal(corrections?.length, 3);
    }
  });

  it('of any kind at any place make nothing fail', () => {
    const text = report('本年度新收政府信息公开申请28件，其中当面3件、网上20件。').slice(0, 700);
    const place = fc.tuple(fc.integer({ min: -5, max: 750 }), fc.integer({ min: 0, max: 40 }));
    const range = place.map(([start, length]) => ({ start, end: start + length }));
    const kinds = fc.oneof(
      fc.record({
        kind: fc.constant('figure-is' as const),
        indicator: fc.constantFrom(null, 'requests.new/total', 'x'),
      }),
      fc.record({ kind: fc.constant('open-list' as const) }),
      fc.record({ kind: fc.constant('scopes-differ' as const), other: fc.option(range) }),
    );
    const corrections = fc.array(
      fc.tuple(range, kinds).map(([at, kind]): Correction => ({ ...at, ...kind })),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(corrections, (given) => {
        const analysis = analyze(text, { corrections: given });
        assert.equal(analysis.corrections?.length, given.length);
        for (const finding of analysis.findings.slice(0, 1)) repair(analysis, finding, { proofs: 1 });
      }),
      { numRuns: Number(process.env.RUNS ?? 6) },
    );
  });
});
