import assert from 'node:assert/strict';
import { betweenYears, type Said, tiesBetween } from './two-years';

const CARRIED = { before: { received: 9, carriedForward: 3 }, now: { received: 9, carriedOver: 2 } } as const;
const CARRIED_FINDINGS = ['warning cross-year.violated «2» ← «3»', 'warning cross-year.violated «2» ← «3»'];
const FORCE: Said = { documents: [2, 1, 40] };

describe('between two years', () => {
  it('requests carried forward are those carried over, in every column, and the place in the other report is told', () => {
    assert.deepEqual(betweenYears(CARRIED.before, CARRIED.now), CARRIED_FINDINGS);
    assert.deepEqual(betweenYears(CARRIED.before, { received: 9, carriedOver: 3 }), []);
  });

  it('documents in force are those of last year and what was made, less what was repealed', () => {
    assert.deepEqual(betweenYears(FORCE, { documents: [5, 2, 44] }), ['warning cross-year.violated «44» ← «40»']);
    assert.deepEqual(betweenYears(FORCE, { documents: [5, 2, 43] }), []);
  });

  it('a body that is only likely the same confirms, and accuses nobody', () => {
    const options = { previousIsUncertain: true };
    assert.deepEqual(betweenYears(CARRIED.before, CARRIED.now, options), []);
    assert.deepEqual(tiesBetween(CARRIED.before, CARRIED.now, options).slice(0, 1), [
      'undecidable form:request-carried: 2 ≠ 3 (other-body)',
    ]);
    assert.match(tiesBetween(CARRIED.before, { received: 1, carriedOver: 3 }, options)[0] ?? '', /^holds/);
  });

  it('a row that was not read in either of the tables takes away the right to accuse', () => {
    const odd = { oddRow: '另有某种申请的数量' };
    assert.deepEqual(betweenYears({ ...CARRIED.before, ...odd }, CARRIED.now), []);
    assert.deepEqual(betweenYears(CARRIED.before, { ...CARRIED.now, ...odd }), []);
    const [tie] = tiesBetween({ ...CARRIED.before, ...odd }, CARRIED.now);
    assert.equal(tie, 'undecidable form:request-carried: 2 ≠ 3 (unplaced-rows)');
  });

  it('a blank of either year decides nothing', () => {
    const [tie] = tiesBetween({ received: 9, carriedForward: '' }, CARRIED.now);
    assert.equal(tie, 'undecidable form:request-carried: 2 ≠ 0 (missing)');
  });

  for (const [excuse, overview] of [
    ['moved', '因机构改革，行政审批职能划转至县审批局。'],
    ['moved', '3月，原县粮食局的职责划入我县发展改革局。'],
    ['moved', '撤县设市后统计范围扩大。'],
    ['moved', '本年度划入职能两项。'],
    ['moved', '按照行政区划调整方案，两镇合并。'],
    ['counted-anew', '因统计口径调整，部分数据与上年不可比。'],
  ] as const)
    it(`what a report says of itself may excuse a difference (${overview})`, () => {
      const findings = ['hint cross-year.violated «2» ← «3»', 'hint cross-year.violated «2» ← «3»'];
      assert.deepEqual(betweenYears(CARRIED.before, { ...CARRIED.now, overview }), findings);
      assert.deepEqual(betweenYears({ ...CARRIED.before, overview }, CARRIED.now), findings);
      assert.match(tiesBetween(CARRIED.before, { ...CARRIED.now, overview })[0] ?? '', new RegExp(`\\(${excuse}\\)$`));
    });

  for (const overview of [
    '深入推进放管服改革，优化营商环境。',
    '整合政务新媒体资源，调整栏目设置。',
    '清理失效链接和过期栏目。',
    '职工代表参加了业务培训。',
    '加强机构建设，配备专人。',
  ])
    it(`what says nothing of the scope excuses nothing (${overview})`, () => {
      assert.deepEqual(betweenYears(CARRIED.before, { ...CARRIED.now, overview }), CARRIED_FINDINGS);
    });

  it('documents that lapsed make fewer in force, never more', () => {
    const overview = '全年5件行政规范性文件有效期届满自动失效。';
    assert.deepEqual(betweenYears(FORCE, { documents: [5, 2, 38], overview }), [
      'hint cross-year.violated «38» ← «40»',
    ]);
    assert.deepEqual(betweenYears(FORCE, { documents: [5, 2, 48], overview }), [
      'warning cross-year.violated «48» ← «40»',
    ]);
  });
});

describe('the growth that a sentence tells', () => {
  const growth = (sentence: string, before = 60, now = 72): string[] =>
    betweenYears({ received: before }, { received: now, overview: `${sentence}。` });

  for (const sentence of [
    '全年收到政府信息公开申请72件，较上年增长20%',
    '全年收到政府信息公开申请72件，同比增长20.0%',
    '全年收到政府信息公开申请72件，与2023年相比增加12件',
    '全年收到政府信息公开申请72件，比去年同期多12件',
    '全年收到政府信息公开申请72件（同比上升20%）',
    '全年收到政府信息公开申请72件，比2022年增长300%',
    '全年收到政府信息公开申请72件，较上年增长约30%',
    '全年收到政府信息公开申请71件，较上年增长50%',
  ])
    it(`agrees with last year's table, or is not compared with it (${sentence})`, () => {
      assert.deepEqual(growth(sentence), []);
    });

  for (const [sentence, place] of [
    ['全年收到政府信息公开申请72件，较上年增长30%', '30%'],
    ['全年收到政府信息公开申请72件，同比增长15.5%', '15.5%'],
    ['全年收到政府信息公开申请72件，同比下降20%', '20%'],
    ['全年收到政府信息公开申请72件，与2023年相比增加15件', '15件'],
    ['全年收到政府信息公开申请72件，比上年减少12件', '12件'],
    ['全年收到政府信息公开申请72件（上年50件）', '50件'],
  ] as const)
    it(`does not agree with last year's table (${sentence})`, () => {
      const found = growth(sentence);
      assert.deepEqual(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', new RegExp(`^warning .* «${place}» ← «60»$`));
    });
});

describe('what was taken over from last year', () => {
  const PARAGRAPH = '全年主动公开信息310条，其中网站200条，公众号110条，回应关切15次。';
  const problems =
    '一是公开的内容不够全面，更新不够及时。二是业务培训不够深入，人员变动较大。三是解读形式较为单一，群众不易看懂。四是平台管理还需加强，栏目设置不够合理。';

  it('is a paragraph with its numbers', () => {
    const other = '全年举办培训4期。印发文件22件。接受咨询61次。';
    assert.deepEqual(betweenYears({ overview: `${PARAGRAPH}\n前一年的话。` }, { overview: `${PARAGRAPH}\n${other}` }), [
      `hint cross-year.copied-paragraph «${PARAGRAPH.slice(0, -1)}»`,
    ]);
    assert.deepEqual(
      betweenYears({ overview: PARAGRAPH }, { overview: `${PARAGRAPH.replace('15', '16')}\n${other}` }),
      [],
    );
  });

  it('is the chapter of problems in the same words', () => {
    assert.deepEqual(betweenYears({ problems }, { problems }), [
      'hint cross-year.alike «五、存在的主要问题及改进情况»',
    ]);
    assert.deepEqual(
      betweenYears({ problems }, { problems: problems.replace('业务培训不够深入', '队伍建设有待加强') }),
      [],
    );
  });

  it('is a whole table of numbers that are not small', () => {
    const table: Said = { received: 31, carriedForward: 4 };
    assert.deepEqual(betweenYears(table, { ...table, carriedOver: 4 }), []);
    const same = { ...table, carriedOver: 4 };
    assert.ok(betweenYears({ ...same }, same).includes('warning cross-year.copied-table «31» ← «31»'));
    const small = { received: 2, carriedForward: 1, carriedOver: 1 };
    assert.deepEqual(betweenYears(small, small), []);
  });
});
