import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentenceRelations } from '../../../src/core/claims/sentence-relations';
import { lexNumbers } from '../../../src/core/numbers/lex';
import { fold } from '../../../src/core/text/fold';
import { indexOfText } from '../../../src/core/text/search/text-index';
import { runs } from '../../fixtures/runs';

const WORDS = [
  ...'，。；：、（）《》“”\n ',
  '其中',
  '包括',
  '受理',
  '申请',
  '行政复议',
  '维持',
  '予以公开',
  '不予公开',
  '其他处理',
  '结转下年',
  '上年结转',
  '主动公开政府信息',
  '占',
  '同比增长',
  '全部办结',
  '均获维持',
  '未收到',
  '除',
  '外，其余',
  '分别占',
  '自然人',
  '法人',
  '网站',
  '累计',
  '满意率',
  '12件',
  '7件',
  '5条',
  '3.5%',
  '40%',
  '0件',
  '1,234条',
  '20.5万件',
  '50/131',
  '三件',
  '2022年',
  '200多件',
  '1.2亿元',
  '9人次',
];

const sentences = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(''));

function read(text: string) {
  const textIndex = indexOfText(fold(text));
  const figures = lexNumbers(text, textIndex, []);
  const document = { textIndex, form: 'statistics-2014', year: 2022, figures, cells: new Map(), sections: [] };
  return { figures, ...sentenceRelations(document) };
}

describe('Sentences of any words', () => {
  it('are read without an error, and terms with a value lie on figures', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const { figures, drafts } = read(text);
        for (const { terms, kind } of drafts) {
          assert.ok(terms.length > 0);
          for (const { start, end, role } of terms) {
            assert.ok(start >= 0 && start < end && end <= text.length, `${kind} ${role} ${start}-${end}`);
            if (kind === 'zero-claim' || kind === 'universal') continue;
            assert.ok(
              figures.some((figure) => figure.start <= start && start < figure.withUnit.end),
              `${kind} ${role} is no figure`,
            );
          }
        }
      }),
      runs(11, 60),
    );
  });

  it('give each part of a total once', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        for (const { terms } of read(text).drafts) {
          const places = terms.map(({ start, role }) => `${role} ${start}`);
          assert.equal(new Set(places).size, places.length);
        }
      }),
      runs(11, 60),
    );
  });
});
