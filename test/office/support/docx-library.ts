import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { DocxPart } from '../../fixtures/files/docx';

/** What is used here of the library `docx`, which is installed beside LibreOffice. */
interface Library {
  readonly Document: new (options: object) => object;
  readonly Paragraph: new (options: object) => object;
  readonly TextRun: new (options: object) => object;
  readonly Table: new (options: object) => object;
  readonly TableRow: new (options: object) => object;
  readonly TableCell: new (options: object) => object;
  readonly Packer: { toBuffer(document: object): Promise<Uint8Array> };
}

/** A Word document as the library `docx` writes it, with its styles, fonts and settings. */
export function fromDocxLibrary(parts: readonly DocxPart[]): Promise<Uint8Array> {
  const library = createRequire(resolve('tools/office/package.json'))('docx') as Library;
  const { Document, Paragraph, TextRun, Table, TableRow, TableCell, Packer } = library;
  const paragraph = (text: string): object =>
    new Paragraph({ children: [new TextRun({ text, size: 32, font: { eastAsia: '仿宋_GB2312' } })] });
  const cell = (text: string): object => new TableCell({ children: [paragraph(text)] });
  const children = parts.map((part) => {
    if (typeof part === 'string') return paragraph(part);
    if ('xml' in part) throw new Error('the library writes no XML of others');
    return new Table({ rows: part.map((row) => new TableRow({ children: row.map(({ text }) => cell(text)) })) });
  });
  return Packer.toBuffer(new Document({ title: '年度报告', sections: [{ children }] }));
}
