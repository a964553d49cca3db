import { packedZip } from '../../documents/support/packed-zip';
import { DECLARED, relationships, TYPES } from '../../documents/support/word-file';
import type { DocxPart } from '../../fixtures/files/docx';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const LOOK =
  '<w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:hint="eastAsia"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const run = (text: string): string =>
  `<w:r w:rsidRPr="00A1B2C3">${LOOK}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** Digits are runs of their own, as Word divides them from Chinese, and what its proofing marks stands between marks. */
const paragraph = (text: string): string =>
  `<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00D4E5F6"><w:pPr><w:spacing w:line="560" w:lineRule="exact"/>${LOOK}</w:pPr>${text
    .split(/(\d+)/)
    .filter((piece) => piece !== '')
    .map((piece, i) =>
      i === 1 ? `<w:proofErr w:type="gramStart"/>${run(piece)}<w:proofErr w:type="gramEnd"/>` : run(piece),
    )
    .join('')}</w:p>`;

function table(rows: readonly (readonly { readonly text: string }[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const grid = '<w:gridCol w:w="1200"/>'.repeat(columns);
  const cells = (row: readonly { readonly text: string }[]): string =>
    row
      .map(
        ({ text }) =>
          `<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(text)}</w:tc>`,
      )
      .join('');
  const properties =
    '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0"/></w:tblPr>';
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows
    .map(
      (row) =>
        `<w:tr w:rsidR="00A1B2C3"><w:trPr><w:trHeight w:val="454"/><w:jc w:val="center"/></w:trPr>${cells(row)}</w:tr>`,
    )
    .join('')}</w:tbl>`;
}

const partOf = (part: DocxPart): string =>
  typeof part === 'string' ? paragraph(part) : 'xml' in part ? part.xml : table(part);

const STYLES = `<w:styles ${DECLARED}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style></w:styles>`;
const FOOTER = `<w:ftr ${DECLARED}>${paragraph('— 1 —')}</w:ftr>`;
const SETTINGS = `<w:settings ${DECLARED}><w:zoom w:percent="100"/><w:rsids><w:rsidRoot w:val="00A1B2C3"/></w:rsids></w:settings>`;

/** A document with all that Word puts around its text: ids of revisions, fonts, proofing marks, styles, settings and a footer. */
export function asWordWrites(parts: readonly DocxPart[]): Uint8Array {
  const override = (name: string, type: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${OFFICE}.${type}+xml"/>`;
  const types = `${override('document', 'document.main')}${override('styles', 'styles')}${override('settings', 'settings')}${override('footer1', 'footer')}`;
  const end = `<w:sectPr><w:footerReference w:type="default" r:id="r2" xmlns:r="${TYPES}"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  const xml = (inner: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${inner}`;
  return packedZip({
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}</Types>`,
    ),
    '_rels/.rels': xml(relationships(['officeDocument', 'word/document.xml'])),
    'word/_rels/document.xml.rels': xml(
      relationships(['styles', 'styles.xml'], ['settings', 'settings.xml'], ['footer', 'footer1.xml']),
    ),
    'word/document.xml': xml(
      `<w:document ${DECLARED}><w:body>${parts.map(partOf).join('')}${end}</w:body></w:document>`,
    ),
    'word/styles.xml': xml(STYLES),
    'word/settings.xml': xml(SETTINGS),
    'word/footer1.xml': xml(FOOTER),
  });
}
