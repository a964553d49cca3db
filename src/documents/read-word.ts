import JSZip from 'jszip';
import mammoth from 'mammoth';
import { readHtml } from '../core/source/html/read-html';
import { withNumbers } from './word-numbering';
import { zipDirectory } from './zip-directory';

/** More than a report, its pictures apart, can hold unpacked: an archive that is made to fill the memory. */
const MOST_UNPACKED = 512 * 1024 * 1024;

/** Marks of notes stand behind words and numbers: 收到5件[1]. */
const NOTE_MARK = /<sup>\s*<a [^<>]{0,200}>\[\d{1,4}\]<\/a>\s*<\/sup>/g;

/**
 * A .docx as plain text: a line a paragraph, the rows of its tables between bars, automatic numbers printed, insertions in,
 * deletions out. Null if it cannot be read. Line numbers of its findings are numbers of paragraphs and rows.
 */
export async function readWord(bytes: Uint8Array): Promise<string | null> {
  const xml = (zipDirectory(bytes) ?? []).filter(({ name }) => name.endsWith('.xml'));
  if (xml.reduce((all, { size }) => all + size, 0) > MOST_UNPACKED) return null;
  try {
    const arrayBuffer = await numbered(bytes);
    const { value } = await mammoth.convertToHtml({ arrayBuffer }, { convertImage: NO_IMAGES });
    return readHtml(value.replace(NOTE_MARK, '')).text;
  } catch {
    return null;
  }
}

const NO_IMAGES = mammoth.images.imgElement(async () => ({ src: '' }));

/** The same document with its automatic numbers as text. */
async function numbered(bytes: Uint8Array): Promise<ArrayBuffer> {
  const archive = await JSZip.loadAsync(bytes);
  const part = async (name: string): Promise<string> => (await archive.file(`word/${name}.xml`)?.async('string')) ?? '';
  const numbering = await part('numbering');
  if (numbering === '') return bytes.slice().buffer;
  archive.file('word/document.xml', withNumbers(await part('document'), numbering, await part('styles')));
  return archive.generateAsync({ type: 'arraybuffer', compression: 'STORE' });
}
