import mammoth from 'mammoth';
import { readHtml } from '../core/read/html/read-html';
import { zipDirectory } from './zip-directory';

/** More than a report, its pictures apart, can hold unpacked: an archive that is made to fill the memory. */
const MOST_UNPACKED = 512 * 1024 * 1024;

/** Marks of notes stand behind words and numbers: 收到5件[1]. */
const NOTE_MARK = /<sup>\s*<a [^<>]{0,200}>\[\d{1,4}\]<\/a>\s*<\/sup>/g;

/**
 * A .docx as plain text: a line a paragraph, the rows of its tables between bars, insertions in, deletions out.
 * Null if it cannot be read. Line numbers of its findings are numbers of paragraphs and rows.
 */
export async function readWord(bytes: Uint8Array): Promise<string | null> {
  const unpacked = (zipDirectory(bytes) ?? []).reduce(
    (all, { size, name }) => all + (/\.xml$/.test(name) ? size : 0),
    0,
  );
  if (unpacked > MOST_UNPACKED) return null;
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: NO_IMAGES });
    return readHtml(value.replace(NOTE_MARK, '')).text;
  } catch {
    return null;
  }
}

const NO_IMAGES = mammoth.images.imgElement(async () => ({ src: '' }));
