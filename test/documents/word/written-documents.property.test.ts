import assert from 'node:assert/strict';
import { composedEdits } from '../../../src/core/repair/composed-edits';
import { applied, type Edit } from '../../../src/core/repair/fix';
import { openArchive } from '../../../src/documents/archive/archive';
import { readWord } from '../../../src/documents/word/read-word';
import { wordDraft } from '../../../src/documents/word/word-draft';
import { writeComments } from '../../../src/documents/word/write-comments';
import { type Random, randomOf } from '../../fixtures/random';
import { packedZip } from '../support/packed-zip';
import { cell, line, p, partsOf, r, row, t, table } from '../support/word-file';
import { faultsOf } from '../support/word-order';

const BY = { author: '勾稽', date: '2024-03-01T08:00:00Z' };
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

const bodyFrom = ({ integer, pick }: Random): string =>
  Array.from({ length: integer(3, 9) }, (_, i) => pick(PIECES)(integer(1, 9000), 100 + i * 2)).join('');

function readOf(bytes: Uint8Array): string {
  const read = readWord(bytes);
  assert.ok('text' in read);
  return read.text;
}

const partOf = (bytes: Uint8Array, name: string): string => {
  const part = openArchive(bytes, 1e7)?.read(name);
  return part instanceof Uint8Array ? new TextDecoder().decode(part) : '';
};

function assertOthersAreAsTheyWere(before: Uint8Array, after: Uint8Array, changed: readonly string[]): void {
  const [old, now] = [openArchive(before, 1e7), openArchive(after, 1e7)];
  for (const name of old?.names ?? [])
    if (!changed.includes(name)) assert.deepEqual(now?.read(name), old?.read(name), name);
}

/** Numbers, parts of numbers and words give way to other words, some to none, and blank cells are filled. */
function someEdit(text: string, { integer, pick, chance }: Random): Edit | null {
  const places = [...text.matchAll(/\d+件?|\| (?=\|)/g)];
  if (places.length === 0) return null;
  const { index, 0: words } = pick(places);
  if (words.startsWith('|')) return { start: index + 2, end: index + 2, newText: String(integer(1, 99)) };
  const start = index + (words.length > 2 && chance(0.3) ? 1 : 0);
  return { start, end: index + words.length, newText: pick([String(integer(0, 9999)), '<&>', '零']) };
}

const RUNS = Number(process.env.RUNS ?? 40);

describe('generated Word documents', function () {
  this.timeout(120_000);

  it('say exactly what was edited, step by step, and are still in the order of the standard', () => {
    let [written, refused] = [0, 0];
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = randomOf(seed);
      const bytes = packedZip({
        ...partsOf(bodyFrom(random)),
        'docProps/app.xml': `<a>${seed}</a>`,
        'word/media/i.png': 'x',
      });
      const original = readOf(bytes);
      for (const by of [BY, null]) {
        const draft = wordDraft(bytes, original, by);
        let [text, all]: [string, readonly Edit[]] = [original, []];
        for (let step = 0; step < 5; step++) {
          const edit = someEdit(text, random);
          if (edit === null) continue;
          const why = draft.edit([edit], true);
          if (why === null) [all, text] = [composedEdits(original, all, [edit]), applied(text, [edit])];
          why === null ? written++ : refused++;
        }
        const made = draft.bytes();
        const what = JSON.stringify([seed, by !== null, all]);
        assert.ok(made instanceof Uint8Array, what);
        // A blank cell that is filled gets a blank before its bar.
        assert.equal(readOf(made).replace(/ +\|/g, '|'), text.replace(/ +\|/g, '|'), what);
        assertOthersAreAsTheyWere(bytes, made, ['word/document.xml']);
        assert.deepEqual(faultsOf(partOf(made, 'word/document.xml')), [], what);
        if (by === null) assert.doesNotMatch(partOf(made, 'word/document.xml'), /w:author="勾稽"/);
      }
    }
    assert.ok(written > refused, `${written} written, ${refused} refused`);
  });

  it('keep their text under comments, whose marks are whole, and lose them again', () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = randomOf(seed * 31);
      const bytes = packedZip({ ...partsOf(bodyFrom(random)), 'docProps/app.xml': `<a>${seed}</a>` });
      const text = readOf(bytes);
      const places = [...text.matchAll(/\d+|[\u4e00-\u9fff]+/g)].filter(() => random.chance(0.5));
      const comments = places.map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
        lines: ['甲 < 乙', words],
      }));
      const made = writeComments(bytes, text, comments, BY);
      assert.ok(made instanceof Uint8Array, JSON.stringify([seed, made]));
      const xml = partOf(made, 'word/document.xml');
      assert.equal(readOf(made), text);
      assert.deepEqual(faultsOf(xml, partOf(made, 'word/comments.xml')), [], String(seed));
      assert.equal(xml.match(/commentReference/g)?.length ?? 0, comments.length);
      const changed = ['word/document.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels'];
      assertOthersAreAsTheyWere(bytes, made, changed);
      const without = writeComments(made, text, [], BY);
      assert.ok(without instanceof Uint8Array);
      assert.doesNotMatch(partOf(without, 'word/document.xml'), /comment(?:Range|Reference)/);
      assert.equal(readOf(without), text);
    }
  });
});
