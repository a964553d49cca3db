import { docxOf } from '../../fixtures/files/docx';
import { wordParts } from '../../fixtures/files/from-text';
import { asWordWrites } from './as-word-writes';
import { fromDocxLibrary } from './docx-library';
import type { LibreOffice, OfficeFormat } from './libreoffice';

/** A way in which Word documents come to be, from a report in one of the layouts of generated reports. */
export interface Producer {
  readonly name: string;
  readonly layout: string;
  readonly make: (text: string, office: LibreOffice) => Promise<Uint8Array>;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Through formats of LibreOffice, one after the other; the last is the Word document. */
async function through(
  office: LibreOffice,
  bytes: Uint8Array,
  ...formats: readonly OfficeFormat[]
): Promise<Uint8Array> {
  let file = bytes;
  for (const [i, to] of formats.slice(1).entries())
    [file = bytes] = await office.convert(file, formats[i] as OfficeFormat, [to]);
  return file;
}

/** LibreOffice opens a page of the Web in another kind of document, which it writes as a text but not as a Word document. */
const page = (html: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`;

export const PRODUCERS: readonly Producer[] = [
  { name: 'XML by hand', layout: 'tabs', make: async (text) => docxOf(wordParts(text)) },
  { name: 'XML as Word writes it', layout: 'tabs', make: async (text) => asWordWrites(wordParts(text)) },
  { name: 'the library docx', layout: 'tabs', make: (text) => fromDocxLibrary(wordParts(text)) },
  {
    name: 'LibreOffice, from a text',
    layout: 'pipes',
    make: (text, office) => through(office, bytesOf(text), 'txt', 'docx'),
  },
  {
    name: 'LibreOffice, from a page',
    layout: 'html',
    make: (text, office) => through(office, bytesOf(page(text)), 'html', 'odt', 'docx'),
  },
  {
    name: 'LibreOffice, from a Word document that was an OpenDocument text in between',
    layout: 'tabs',
    make: async (text, office) => through(office, await fromDocxLibrary(wordParts(text)), 'docx', 'odt', 'docx'),
  },
];
