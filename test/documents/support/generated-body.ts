import type { Edit } from '../../../src/core/repair/fix';
import type { Random } from '../../fixtures/random';
import { cell, line, p, r, row, t, table } from './word-file';

const THEIRS = 'w:author="甲" w:date="2024-01-01T00:00:00Z"';
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** Paragraphs and tables as Word, WPS and other programs write them, each with a number or two. */
const PIECES: readonly ((n: number, id: number) => string)[] = [
  (n) => line(`收到${n}件`),
  (n) => p(r('收到') + r(String(n).slice(0, 1), '<w:b/>') + r(`${String(n).slice(1)}件`, '<w:sz w:val="21"/>')),
  (n) => p(`<w:r><w:rPr><w:i/></w:rPr>${t('其中')}<w:tab/>${t(`${n}件`)}<w:br/>${t(`另${n + 3}件`)}</w:r>`),
  (n) => p(`<w:r><w:t> 占  </w:t></w:r><w:r><w:t>${n} </w:t></w:r>`, '<w:jc w:val="center"/>'),
  (n, id) =>
    p(
      `<w:ins w:id="${id}" ${THEIRS}>${r(`新增${n}条`)}</w:ins><w:del w:id="${id + 1}" ${THEIRS}><w:r><w:delText>旧9</w:delText></w:r></w:del>${r('止')}`,
    ),
  (n) => p(`<w:hyperlink w:anchor="x">${r(`见${n}号`)}</w:hyperlink>${r(`，共${n + 1}份`)}`),
  (n) => p(`<w:smartTag w:element="x">${r(`共${n}份`)}</w:smartTag>`),
  (n) => `<w:sdt><w:sdtPr/><w:sdtContent>${p(r(`共${n}份&lt;${n}&gt;&amp;`))}</w:sdtContent></w:sdt>`,
  (n, id) => p(`<w:bookmarkStart w:id="${id}" w:name="a${id}"/>${r(`占${n}`)}<w:bookmarkEnd w:id="${id}"/>${r('%')}`),
  (n) => table(row('甲', String(n), cell(line('乙') + line(String(n + 1)))), row('丙', '', String(n * 3))),
  (n) =>
    table(
      row(cell('合计', '<w:gridSpan w:val="2"/>'), cell(p('', '<w:rPr><w:b/></w:rPr>'))),
      row('甲', String(n), '<w:tc><w:p/></w:tc>'),
    ),
  (n) => p(`${r('算得')}<w:fldSimple w:instr="= 1">${r(String(n))}</w:fldSimple>${r('件')}`),
  (n) =>
    p(
      `${r('见')}${mark('begin')}<w:r><w:instrText>REF a</w:instrText></w:r>${mark('separate')}${r(String(n))}${mark('end')}${r(`页，共${n + 2}件`)}`,
    ),
  (n, id) => p(`<w:moveTo w:id="${id}" ${THEIRS}>${r(`移来${n}件`)}</w:moveTo>${r('。')}`),
];

/** The body of a document of three to nine pieces. */
export const bodyFrom = ({ integer, pick }: Random): string =>
  Array.from({ length: integer(3, 9) }, (_, i) => pick(PIECES)(integer(1, 9000), 100 + i * 2)).join('');

/** Numbers, parts of numbers and words give way to other words, some to none, and blank cells are filled. */
export function someEdit(text: string, { integer, pick, chance }: Random): Edit | null {
  const places = [...text.matchAll(/\d+件?|\| (?=\|)/g)];
  if (places.length === 0) return null;
  const { index, 0: words } = pick(places);
  if (words.startsWith('|')) return { start: index + 2, end: index + 2, newText: String(integer(1, 99)) };
  const start = index + (words.length > 2 && chance(0.3) ? 1 : 0);
  return { start, end: index + words.length, newText: pick([String(integer(0, 9999)), '<&>', '零']) };
}
