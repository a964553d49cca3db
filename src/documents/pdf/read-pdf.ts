// Alone and first: it must run before the library is loaded.
import './quiet-globals';

import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { layOut, type PlacedText } from './lay-out';
import { speakAgain } from './quiet-globals';

speakAgain();

/** No thread is started for one file: the library finds its worker here. */
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = { WorkerMessageHandler };

/** What kept a PDF from being read: a password, damage, or pages that are pictures of text. */
export type PdfTrouble = 'locked' | 'broken' | 'scan';

/** Fewer characters a page than this are no text: a stamp, a page number. */
const FEWEST = 15;
const MOST_PAGES = 3000;

/** The text of a PDF laid out in lines and columns, a form feed behind each page. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ readonly text: string } | { readonly trouble: PdfTrouble }> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(__dirname, 'cmaps')}/`,
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      pages.push(`${layOut(await piecesOf(page)).join('\n')}\n`);
      page.cleanup();
    }
    const text = pages.join('\f\n');
    const characters = text.replace(/\s/g, '').length;
    return characters < FEWEST * pages.length ? { trouble: 'scan' } : { text };
  } catch (error) {
    return { trouble: (error as Error | null)?.name === 'PasswordException' ? 'locked' : 'broken' };
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function piecesOf(page: Page): Promise<PlacedText[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item): PlacedText[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const upright = Math.abs(b) + Math.abs(c) < 0.2 * (Math.abs(a) + Math.abs(d));
    return upright ? [{ text: item.str, x, y, width: item.width, height: Math.abs(d) || item.height }] : [];
  });
}
