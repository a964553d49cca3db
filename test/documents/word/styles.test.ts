import assert from 'node:assert/strict';
import { linesOf, p, r } from '../support/word-file';

const style = (type: string, id: string, properties: string, basedOn = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;

const STYLES = [
  style('character', 'Hidden', '<w:vanish/>'),
  style('character', 'Deeper', '', 'Hidden'),
  style('character', 'Seen', '<w:vanish w:val="false"/>', 'Hidden'),
  style('character', 'Struck', '<w:strike/>'),
  style('character', 'Mark', '<w:vertAlign w:val="superscript"/>'),
  style('paragraph', 'Note', '<w:vanish/>'),
  style('character', 'Circle', '<w:dstrike/>', 'Round'),
  style('character', 'Round', '', 'Circle'),
].join('');

const printed = (paragraph: string): string => linesOf(paragraph, { styles: STYLES }).join('\n');
const named = (text: string, id: string, own = ''): string => r(text, `<w:rStyle w:val="${id}"/>${own}`);

describe('what styles hide', () => {
  for (const [does, paragraph, text] of [
    ['a hidden style', p(r('收到') + named('9', 'Hidden') + r('12件')), '收到12件'],
    ['a style based on a hidden one', p(r('收到') + named('9', 'Deeper') + r('12件')), '收到12件'],
    ['a style that shows again what its base hides', p(r('收到') + named('12', 'Seen') + r('件')), '收到12件'],
    [
      'a run that shows what its style hides',
      p(r('收到') + named('12', 'Hidden', '<w:vanish w:val="0"/>') + r('件')),
      '收到12件',
    ],
    ['a style that strikes out', p(r('收到') + named('9', 'Struck') + r('12件')), '收到12件'],
    ['styles that are based on each other in a circle', p(r('收到') + named('9', 'Round') + r('12件')), '收到12件'],
    ['a paragraph of a hidden style', p(r('收到9件'), '<w:pStyle w:val="Note"/>') + p(r('12件')), '12件'],
    [
      'a hidden style in a hidden paragraph is switched off',
      p(named('12件', 'Hidden'), '<w:pStyle w:val="Note"/>'),
      '12件',
    ],
    ['a style of note marks', p(r('收到12') + named('3', 'Mark') + r('件')), '收到12件'],
    ['a style that is not there', p(r('收到') + named('12', 'None') + r('件'), '<w:pStyle w:val="None"/>'), '收到12件'],
  ] as const)
    it(does, () => assert.equal(printed(paragraph), text));

  it('what all characters are where no style says otherwise', () => {
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:strike/></w:rPr></w:rPrDefault></w:docDefaults>';
    assert.deepEqual(linesOf(p(r('9') + r('12件', '<w:strike w:val="0"/>')), { styles }), ['12件']);
  });
});
