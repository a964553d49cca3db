import assert from 'node:assert/strict';
import fc from 'fast-check';
import { metadataOf } from '../../../src/core/metadata/metadata';
import type { Section } from '../../../src/core/model/analysis';
import { readSections } from '../../../src/core/outline/sections';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';
import { anyText } from '../../fixtures/any-text';
import { documentOf } from '../../fixtures/document';
import { reports } from '../../fixtures/generate';
import { LAYOUTS } from '../../fixtures/layouts';
import { analysisIn, runsOn } from '../../fixtures/printed-report';
import { runs } from '../../fixtures/runs';

/** Words out of which anything may be put together. */
const WORDS = [
  '一、',
  '二、',
  '三、',
  '(一)',
  '（二）',
  '1.',
  '2、',
  '①',
  '一是',
  '二是',
  '是',
  '第一，',
  'l六、',
  '总体情况',
  '概述',
  '情况',
  '统计表',
  '附件',
  '附表：',
  '统计指标',
  '单位',
  '一、本年新收政府信息公开申请数量',
  '四、结转下年度继续办理',
  '<table',
  '</table>',
  '<p>',
  '|',
  '##',
  '\n',
  '\r\n',
  ' ',
  '　',
  '。',
  '；',
  '，',
  '：',
  '、',
  '2031年',
  '2031年1月1日',
  '至',
  '12月31日',
  '2031314',
  '二〇三一年三月',
  '统计期限',
  '填报日期：',
  '发布时间：',
  '2032-03-01',
  '由',
  '六部分组成',
  '三方面问题：',
  '年度报告',
  '政府信息公开',
  '0 0 0',
  '-3-',
  '第二十条第',
];
const scraps = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(''));

function assertNested(sections: readonly Section[], start: number, end: number): void {
  let from = start;
  for (const section of sections) {
    assert.ok(section.start >= from && section.end <= end && section.start < section.end);
    assert.ok(section.heading.start === section.start && section.heading.end <= section.end);
    assertNested(section.children, section.heading.end, section.end);
    from = section.end;
  }
}

describe('sections of any text', () => {
  it('are nested, in order and inside the text', () => {
    fc.assert(
      fc.property(scraps, (text) =>
        assertNested(readSections(text, indexOfText(fold(text)), []).sections, 0, text.length),
      ),
      runs(2, 60),
    );
  });

  it('and what it says about itself, are read without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(scraps, anyText), (text) => {
        const folded = fold(text);
        const { sections } = readSections(text, indexOfText(folded), []);
        const { title, period, signedOn, filledInOn, publishedOn } = metadataOf(
          text,
          indexOfText(folded),
          sections,
          [],
        );
        for (const range of [title, period, signedOn, filledInOn, ...publishedOn]) {
          if (range) assert.ok(range.start >= 0 && range.start < range.end && range.end <= text.length);
        }
      }),
      runs(3, 40),
    );
  });
});

describe('chapters, year, period and signature of a generated report', () => {
  for (const [at, layout] of LAYOUTS.entries()) {
    it(`are read in the layout ${layout.name}`, () => {
      fc.assert(
        fc.property(reports(), (report) => {
          const { sections, year, period, signedOn } = analysisIn(layout, report);
          const wanted = documentOf(report).flatMap((part) =>
            part.kind === 'heading' && part.level === 1 ? [part.text] : [],
          );
          const found = sections
            .filter(({ number }) => number !== null)
            .map(({ ordinal, title }) => `${ordinal}、${title}`);
          assert.deepEqual(
            found.map((title) => title.replace(/\s/g, '')),
            wanted.map((title) => title.replace(/\s/g, '')),
          );
          assert.equal(year, report.year);
          assert.equal(period?.[1], `${report.year}-12-31`);
          assert.equal(signedOn?.slice(0, 4), report.form === 'statistics-2014' ? String(report.year + 1) : undefined);
        }),
        runsOn(at),
      );
    });
  }
});
