import assert from 'node:assert/strict';
import { line, linesOf, p, partsOf, r, readOf, row, t, table } from '../support/word-file';

const MARK_GONE = '<w:rPr><w:del w:id="1"/></w:rPr>';
const box = (inner: string): string =>
  `<wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp>`;
const drawing = (inner: string): string =>
  `<w:drawing><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${inner}</a:graphicData></a:graphic></w:drawing>`;
const picture = (inner: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const alternatives = (choice: string, fallback: string, needs = 'wps'): string =>
  `<mc:AlternateContent><mc:Choice Requires="${needs}">${choice}</mc:Choice>${fallback && `<mc:Fallback>${fallback}</mc:Fallback>`}</mc:AlternateContent>`;
const GRID = table(row('收到', '12'));
const note = (id: number, text: string): string =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(text)}</w:p></w:footnote>`;

describe('paragraphs and what stands among them', () => {
  for (const [does, body, lines] of [
    ['a paragraph a line', line('甲') + line('乙'), ['甲', '乙']],
    ['a break of the page ends a line', p(`${r('甲。')}<w:r><w:br w:type="page"/></w:r>${r('乙')}`), ['甲。', '乙']],
    ['a paragraph whose end was deleted goes on', p(r('收到申请1'), MARK_GONE) + line('2件'), ['收到申请12件']],
    [
      'so does one whose end was moved away, and one whose end is hidden',
      p(r('收到'), '<w:rPr><w:moveFrom w:id="1"/></w:rPr>') + p(r('申请'), '<w:rPr><w:vanish/></w:rPr>') + line('12件'),
      ['收到申请12件'],
    ],
    ['a deleted end before a table does', p(r('甲'), MARK_GONE) + GRID + line('乙'), ['甲', '| 收到 | 12 |', '乙']],
    ['a deleted end at the end of the document does', line('甲') + p(r('乙'), MARK_GONE), ['甲', '乙']],
    [
      'paragraphs in controls',
      `<w:sdt><w:sdtPr/><w:sdtContent>${line('甲')}${GRID}</w:sdtContent></w:sdt>`,
      ['甲', '| 收到 | 12 |'],
    ],
    [
      'a control that is not filled in',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${line('单击此处')}</w:sdtContent></w:sdt>${line('甲')}`,
      ['甲'],
    ],
    [
      'an equation between paragraphs',
      `${line('甲')}<m:oMathPara><m:oMath><m:r><m:t>1+2</m:t></m:r></m:oMath></m:oMathPara>`,
      ['甲', '1+2'],
    ],
    [
      'a text box stands behind its paragraph',
      p(`${r('甲')}<w:r>${drawing(box(line('乙') + GRID))}</w:r>${r('丙')}`),
      ['甲丙', '乙', '| 收到 | 12 |'],
    ],
    ['one of older programs too', p(`<w:r>${picture(GRID)}</w:r>`), ['| 收到 | 12 |']],
    [
      'one that is said for both is read once',
      p(`<w:r>${alternatives(drawing(box(GRID)), picture(GRID))}</w:r>`),
      ['| 收到 | 12 |'],
    ],
    ['one that only later programs know', p(`<w:r>${alternatives(drawing(box(GRID)), '')}</w:r>`), ['| 收到 | 12 |']],
    [
      'of what is not known, what stands in for it',
      p(`<w:r>${alternatives(t('？'), t('12件'), 'cx')}</w:r>`),
      ['12件'],
    ],
    ['two text boxes in one drawing', p(`<w:r>${drawing(box(line('甲')) + box(line('乙')))}</w:r>`), ['甲', '乙']],
    ['a hidden text box', p(`<w:r><w:rPr><w:vanish/></w:rPr>${drawing(box(line('乙')))}</w:r>${r('甲')}`), ['甲']],
    [
      'a text box in a text box',
      p(`<w:r>${drawing(box(p(`${r('甲')}<w:r>${picture(line('乙'))}</w:r>`)))}</w:r>`),
      ['甲', '乙'],
    ],
  ] as const)
    it(does, () => assert.deepEqual(linesOf(body), lines));

  it('a field of the text does not reach into a text box', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    assert.deepEqual(linesOf(p(`${begin + end}<w:r>${picture(p(begin + r('12件')))}</w:r>`)), ['12件']);
  });

  it('footnotes and endnotes stand behind the text in the order of their marks', () => {
    const marks = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body = p(r('收到12') + marks('footnote', 3) + r('件') + marks('endnote', 1) + marks('footnote', 2));
    const beside = {
      footnotes: `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${note(2, '乙注')}${note(3, '甲注')}${note(4, '无人引用')}`,
      endnotes: `<w:endnote w:id="1">${line('尾注')}</w:endnote>`,
    };
    assert.deepEqual(linesOf(body, beside), ['收到12件', '甲注', '乙注', '尾注']);
  });

  it('says how much is embedded and not read', () => {
    const sheet = '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
    const equation = '<w:r><w:object><o:OLEObject ProgID="Equation.3"/></w:object></w:r>';
    const body = `${p(sheet + equation)}<w:altChunk/>${p('<w:subDoc/>')}`;
    assert.equal(readOf(partsOf(body)).unread.embedded, 3);
    assert.equal(readOf(partsOf(line('甲'))).unread.embedded, 0);
  });
});
