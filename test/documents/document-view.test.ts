import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze';
import { readWord } from '../../src/documents/word/read-word';
import { documentApp, documentPaper } from '../../src/views/document/document-app';
import type { DocumentView } from '../../src/views/document/document-view';
import { buildSnapshot } from '../../src/views/snapshot/build-snapshot';
import { toHtml } from '../../src/views/to-html';
import { viewWords } from '../../src/views/view-words';
import { type DocxPart, docxOf } from '../fixtures/files/docx';

const HEAD = ['青屏县2023年政府信息公开工作年度报告', '一、总体情况'];
const SENTENCE = '2023年，本县共受理政府信息公开申请12件，其中当面申请3件，网络申请5件，信函申请5件。';

function viewOf(parts: readonly DocxPart[], more: Partial<DocumentView> = {}): DocumentView {
  const read = readWord(docxOf(parts));
  assert.ok('text' in read);
  const analysis = analyze(read.text, { format: 'plain' });
  const snapshot = buildSnapshot('a.docx', analysis, 'zh');
  const rest = { marks: [], writing: 'tracked', canUndo: false, offersDoubleClick: false } as const;
  return { snapshot, text: analysis.text, layout: read.layout(), ...rest, ...more };
}

const contextOf = ({ snapshot }: DocumentView) => ({
  snapshot,
  words: viewWords(snapshot.language),
  interactive: true,
});
const paperOf = (view: DocumentView): string => toHtml(documentPaper(contextOf(view), view));
const NOWHERE = { card: null, at: -1 };

const pageOf = (view: DocumentView, state: Parameters<typeof documentApp>[2] = NOWHERE): string =>
  toHtml(documentApp(contextOf(view), view, state, documentPaper(contextOf(view), view)));

describe('a document as it is shown', () => {
  it('has its headings, its paragraphs and its findings in their place, each reached by the keyboard once', () => {
    const paper = paperOf(viewOf([...HEAD, SENTENCE]));
    assert.match(paper, /<h\d[^>]*>一、总体情况<\/h\d>/);
    assert.equal(paper.match(/role="button"/g)?.length, 1);
    assert.match(
      paper,
      /<span class="spot [^"]*finding warning[^"]*"[^>]*tabindex="0" aria-label="12件 · 警告[^>]*>12件<\/span>/,
    );
  });

  it('has tables with their merged cells', () => {
    const table = [
      [{ text: '类别', columns: 2 }, { text: '件数' }],
      [{ text: '申请', merge: 'start' as const }, { text: '新收' }, { text: '12' }],
      [{ text: '', merge: 'on' as const }, { text: '结转' }, { text: '' }],
    ];
    const paper = paperOf(viewOf([...HEAD, table]));
    assert.match(paper, /<td colspan="2"[^>]*><p[^>]*>类别<\/p><\/td>/);
    assert.match(paper, /<td rowspan="2"[^>]*><p[^>]*>申请<\/p><\/td>/);
    assert.match(paper, /<td><\/td><\/tr><\/table>/);
  });

  it('never makes markup of what the document says', () => {
    const paper = paperOf(viewOf([...HEAD, '<script>alert(1)</script>收到12件']));
    assert.doesNotMatch(paper, /<script>/);
    assert.match(paper, /&lt;script&gt;/);
  });

  it('says of a place what it is, what is found there, and what may be said of it', () => {
    const view = viewOf([...HEAD, SENTENCE]);
    const start = view.text.indexOf('12件');
    const card = pageOf(view, { card: { start, end: start + 2, isPinned: true }, at: 0 });
    assert.match(card, /<aside class="card pinned" role="dialog"/);
    assert.match(card, /class="formula">[^<]*12[^<]*</);
    assert.match(card, /data-accept="0"/);
    assert.match(card, /data-say="confirm"/);
    assert.doesNotMatch(pageOf(view, { card: { start, end: start + 2, isPinned: false }, at: 0 }), /data-say/);
  });

  it('shows what somebody marked, and who', () => {
    const text = viewOf([...HEAD, SENTENCE]).text;
    const start = text.indexOf('当面申请3');
    const mark = { id: 'a', kind: 'comment', title: '批注', by: '李核', complaint: null } as const;
    const marks = [{ ...mark, remarks: [{ by: '李核', text: '再核一次' }], start, end: start + 4 }];
    const view = viewOf([...HEAD, SENTENCE], { marks });
    assert.match(paperOf(view), /class="spot noted comment"[^>]*aria-label="当面申请 · 批注 · 再核一次"/);
    assert.match(pageOf(view, { card: { start, end: start + 4, isPinned: true }, at: -1 }), /李核[\s\S]*再核一次/);
  });

  it('says that what cannot be written is only read', () => {
    const view = viewOf([...HEAD, SENTENCE], { writing: null });
    assert.match(pageOf(view), /只读/);
    assert.doesNotMatch(pageOf(view), /data-tool="comment"/);
  });
});
