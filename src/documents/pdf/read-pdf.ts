// Alone and first: it must run before the library is loaded.
import './quiet-globals';

import { join } from 'node:path';
import { AnnotationMode, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { DrawnPage } from '../drawn/drawn-page';
import { IDENTITY, matrixOf } from '../drawn/matrix';
import { type ReadPage, readPage } from '../drawn/read-page';
import { textOfPages } from '../drawn/text-of-pages';
import type { PagedText } from '../paged-text';
import { drawPage } from './draw-page';
import { fieldValues } from './field-values';
import { speakAgain } from './quiet-globals';
import type { PdfFont } from './text-cursor';

speakAgain();

/** No thread is started for one file: the library finds its worker here. */
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = { WorkerMessageHandler };

/** What kept a PDF from being read: a password, damage, or pages that are pictures of text. */
export type PdfTrouble = 'locked' | 'broken' | 'scan';

const MOST_PAGES = 3000;

/** The text of a PDF as its pages are drawn: running text in lines and columns, tables as rows, a form feed between pages. */
export async function readPdf(bytes: Uint8Array): Promise<PagedText | { readonly trouble: PdfTrouble }> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(__dirname, 'cmaps')}/`,
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
    // Pictures are not looked at; decoding them would take most of the time.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const layers = await document.getOptionalContentConfig().catch(() => null);
    const pages: ReadPage[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      pages.push(readPage(await drawn(page, (layer) => layers?.isVisible(layer) ?? true), number));
      page.cleanup();
    }
    return textOfPages(pages) ?? { trouble: 'scan' };
  } catch (error) {
    return { trouble: (error as Error | null)?.name === 'PasswordException' ? 'locked' : 'broken' };
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function drawn(page: Page, isShown: (layer: unknown) => boolean): Promise<DrawnPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const matrix = matrixOf(transform) ?? IDENTITY;
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const fields = await page.getAnnotations().catch(() => []);
  const fontOf = (name: string): PdfFont => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfFont) : {});
  const shown = drawPage(operators, { width, height, matrix, fontOf, isShown });
  return { ...shown, glyphs: [...shown.glyphs, ...fieldValues(fields, matrix)] };
}
