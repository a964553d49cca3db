import assert from 'node:assert/strict';
import { line, linesOf, p, r, t } from '../support/word-file';

/** What is printed of a paragraph. */
const printed = (inner: string): string => linesOf(p(inner)).join('\n');

const BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (does: string, result: string): string => `${BEGIN}${instruction(does)}${SEPARATE}${result}${END}`;

describe('what a paragraph of a Word document prints', () => {
  const cases: readonly (readonly [does: string, inner: string, text: string])[] = [
    ['runs are one text', `${r('收到申请1')}${r('2件')}`, '收到申请12件'],
    [
      'blanks at the ends of a text count only where it says so',
      '<w:r><w:t> 收到 </w:t><w:t>12件</w:t></w:r>',
      '收到12件',
    ],
    ['characters that stand for others', r('甲&amp;乙&lt;12&#x4EF6;'), '甲&乙<12件'],
    ['text in CDATA', '<w:r><w:t><![CDATA[甲&乙<丙]]></w:t></w:r>', '甲&乙<丙'],
    ['a comment of the file inside a number', '<w:r><w:t>1<!-- x -->2件</w:t></w:r>', '12件'],
    [
      'insertions and moves to here are in',
      `${`收到`.replace(/.*/, r('收到'))}<w:ins w:id="1">${r('12')}</w:ins><w:moveTo w:id="2">${r('件')}</w:moveTo>`,
      '收到12件',
    ],
    [
      'deletions and moves away are out',
      `${r('收到')}<w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del>${r('12件')}<w:moveFrom w:id="2">${r('（略）')}</w:moveFrom>`,
      '收到12件',
    ],
    [
      'a deletion inside an insertion is out',
      `${r('收到')}<w:ins w:id="1">${r('12')}<w:del w:id="2"><w:r><w:delText>9</w:delText></w:r></w:del></w:ins>${r('件')}`,
      '收到12件',
    ],
    ['hidden text is out', `${r('收到')}${r('9', '<w:vanish/>')}${r('12件')}`, '收到12件'],
    ['text that is not hidden after all is in', `${r('收到')}${r('12件', '<w:vanish w:val="0"/>')}`, '收到12件'],
    [
      'struck-out text is out',
      `${r('收到')}${r('9', '<w:strike/>')}${r('8', '<w:dstrike w:val="true"/>')}${r('12件')}`,
      '收到12件',
    ],
    ['a link is its text', `${r('见')}<w:hyperlink w:anchor="a">${r('表1')}</w:hyperlink>`, '见表1'],
    [
      'smart tags and custom elements are their text',
      `<w:smartTag w:element="date">${r('2031年')}</w:smartTag><w:customXml w:element="x">${r('12件')}</w:customXml>`,
      '2031年12件',
    ],
    [
      'directions of text are passed over',
      `<w:dir w:val="ltr">${r('收到')}</w:dir><w:bdo w:val="ltr">${r('12')}</w:bdo>${r('\u202a件\u202c')}`,
      '收到12件',
    ],
    [
      'a control is what is filled in',
      `${r('收到')}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r('12')}</w:sdtContent></w:sdt>${r('件')}`,
      '收到12件',
    ],
    [
      'a control that is not filled in is blank',
      `${r('收到')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击此处')}</w:sdtContent></w:sdt>${r('件')}`,
      '收到件',
    ],
    [
      'a simple field is its result',
      `${r('共')}<w:fldSimple w:instr=" =SUM(ABOVE) ">${r('59')}</w:fldSimple>${r('件')}`,
      '共59件',
    ],
    ['a field is its result', r('共') + field(' =SUM(ABOVE) ', r('59')) + r('件'), '共59件'],
    [
      'a field in the instruction of a field prints nothing',
      r('共') +
        BEGIN +
        instruction(' = ') +
        field(' REF a ', r('242')) +
        instruction(' + 12 ') +
        SEPARATE +
        r('254') +
        END +
        r('件'),
      '共254件',
    ],
    [
      'a field in the result of a field prints its result',
      r('共') + field(' IF 1 ', r('2') + field(' REF b ', r('54'))) + r('件'),
      '共254件',
    ],
    [
      'a field without a result prints nothing',
      r('共') + BEGIN + instruction(' XE "申请" ') + END + r('12件'),
      '共12件',
    ],
    ['a field that never ends hides nothing', BEGIN + instruction(' PAGE ') + r('收到12件'), '收到12件'],
    ['marks of a field that were deleted are none', `<w:del w:id="1">${BEGIN}${END}</w:del>${r('12件')}`, '12件'],
    [
      'an old field with a list is the chosen entry',
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="有"/><w:listEntry w:val="无"/></w:ddList></w:ffData></w:fldChar></w:r>' +
        instruction(' FORMDROPDOWN ') +
        END,
      '无',
    ],
    [
      'ruby is its base',
      `<w:r><w:ruby><w:rubyPr/><w:rt>${r('shēn')}</w:rt><w:rubyBase>${r('申')}</w:rubyBase></w:ruby></w:r>${r('请')}`,
      '申请',
    ],
    [
      'a non-breaking hyphen is a hyphen, a soft one nothing',
      `<w:r>${t('2031')}<w:noBreakHyphen/>${t('12')}<w:softHyphen/>${t('34')}</w:r>`,
      '2031-1234',
    ],
    [
      'a symbol of a font of letters',
      '<w:r><w:sym w:font="Symbol" w:char="F035"/><w:sym w:font="宋体" w:char="4EF6"/></w:r>',
      '5件',
    ],
    [
      'a symbol of a font of signs',
      '<w:r><w:sym w:font="Wingdings" w:char="F082"/><w:sym w:font="Wingdings 2" w:char="F001"/></w:r>',
      '②□',
    ],
    ['an equation', `${r('共')}<m:oMath><m:r><m:t>254</m:t></m:r></m:oMath>${r('件')}`, '共254件'],
    [
      'a fraction',
      '<m:oMathPara><m:oMath><m:f><m:fPr><m:type m:val="bar"/></m:fPr><m:num><m:r><m:t>12</m:t></m:r></m:num><m:den><m:r><m:t>37</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>',
      '12/37',
    ],
    [
      'brackets and powers',
      '<m:oMath><m:d><m:e><m:r><m:t>3+4</m:t></m:r></m:e></m:d><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>',
      '(3+4)10^2',
    ],
    [
      'tabs are kept',
      `<w:r>${t('收到')}<w:tab/>${t('12件')}<w:ptab w:alignment="right"/>${t('3')}</w:r>`,
      '收到\t12件\t3',
    ],
    [
      'the mark of a footnote is no digit',
      `${r('收到12')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('件')}`,
      '收到12件',
    ],
    [
      'nor is a mark that the author chose',
      `${r('收到12')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/>${t('3')}</w:r>${r('件')}`,
      '收到12件',
    ],
  ];
  for (const [does, inner, text] of cases) it(does, () => assert.equal(printed(inner), text));

  it('a number may be spread over properties, insertions and fields', () => {
    const inner = `${r('收到1', '<w:b/>')}<w:ins w:id="1">${r('2')}</w:ins>${field('REF x', r('3'))}${r('件')}`;
    assert.equal(printed(inner), '收到123件');
  });

  it('a list of chapters with their pages is left out', () => {
    const contents = `${p(`${BEGIN + instruction(' TOC \\o "1-3" ') + SEPARATE + r('一、总体情况')}<w:r><w:tab/></w:r>${r('1')}`)}${p(`${r('二、公开情况')}<w:r><w:tab/></w:r>${r('3')}`)}${p(END)}`;
    assert.deepEqual(linesOf(`${line('目录')}${contents}${line('一、总体情况')}`), ['目录', '一、总体情况']);
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${line('一、总体情况 1')}</w:sdtContent></w:sdt>`;
    assert.deepEqual(linesOf(control + line('一、总体情况')), ['一、总体情况']);
  });
});
