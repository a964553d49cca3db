import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Anchored } from '../../annotation/anchor';
import { reanchored } from '../../annotation/anchor';
import { printBrat } from '../../annotation/export/brat';
import { dataSetDocument } from '../../annotation/export/data-set';
import { printDoccano } from '../../annotation/export/doccano';
import { figureLabels } from '../../annotation/export/figure-labels';
import { printSideFile } from '../../annotation/side-file';
import { type ExitStatus, FAILED, NOTHING_FOUND } from '../exit-status';
import { type Failure, isFailure } from '../failure';
import { inputsOf } from '../inputs';
import { inputName, type LoadOptions } from '../load';
import type { Write } from '../output';
import type { CliWords } from '../words';
import { writeWhole } from '../write-file';
import { type Annotated, readAnnotated } from './annotated';
import type { DataSetFormat } from './data-set-formats';
import { annotatedInputs } from './inputs';
import { basenameOf, stemOf } from './names';

export interface AnnotationExportOptions extends LoadOptions {
  readonly format: DataSetFormat;
  /** A file; a folder for brat, and for several reports in JSON-LD. Standard output without it. */
  readonly out?: string | undefined;
  /** With the figures as the analysis reads them; then reports without a side file are exported too. */
  readonly figures?: boolean | undefined;
}

/** A file of an export. */
interface Piece {
  readonly name: string;
  readonly content: string;
}

export async function exportAnnotations(
  paths: readonly string[],
  options: AnnotationExportOptions,
  out: Write,
  complain: Write,
  words: CliWords,
): Promise<ExitStatus> {
  const pieces: Piece[] = [];
  let status: ExitStatus = NOTHING_FOUND;
  const fail = async (path: string, said: string): Promise<void> => {
    status = FAILED;
    await complain(`${path}: ${said}\n`);
  };
  for await (const input of options.figures ? inputsOf(paths, options) : annotatedInputs(paths, options)) {
    const report: Annotated | Failure = await readAnnotated(input, options);
    if (isFailure(report)) await fail(inputName(input, options), words.failure[report.code](report.detail));
    else if (report.trouble !== null) await fail(report.trouble.path, words.annotations.trouble(report.trouble));
    else pieces.push(...piecesOf(report, options));
  }
  try {
    if (await put(pieces, options, out)) return status;
    await complain(`gouji: ${words.annotations.needsFolder}\n`);
  } catch (error) {
    const detail = String((error as { code?: unknown } | null)?.code ?? error);
    await complain(`gouji: ${words.annotations.notWritten(options.out ?? '', detail)}\n`);
  }
  return FAILED;
}

function piecesOf(
  { loaded, analysis, anchored, side }: Annotated,
  { format, figures }: AnnotationExportOptions,
): readonly Piece[] {
  const name = basenameOf(loaded.path);
  const all: readonly Anchored[] = figures ? [...anchored, ...figureLabels(analysis, anchored)] : anchored;
  if (format === 'jsonld') {
    const annotations = all.map((one) => reanchored(loaded.text, one));
    return [{ name: `${name}.jsonld`, content: printSideFile({ ...side, annotations }, name) }];
  }
  const document = dataSetDocument(name, loaded.text, all);
  if (format === 'doccano') return [{ name: 'doccano.jsonl', content: printDoccano(document) }];
  const { text, annotations } = printBrat(document);
  return [
    { name: `${stemOf(name)}.txt`, content: text },
    { name: `${stemOf(name)}.ann`, content: annotations },
  ];
}

/** False where several files have no folder to go to. */
async function put(pieces: readonly Piece[], { format, out }: AnnotationExportOptions, write: Write): Promise<boolean> {
  if (format === 'doccano' || (format === 'jsonld' && pieces.length <= 1)) {
    const content = pieces.map((piece) => piece.content).join('');
    if (out === undefined) await write(content);
    else await mkdir(dirname(out), { recursive: true }).then(() => writeWhole(out, content));
    return true;
  }
  if (out === undefined) return pieces.length === 0;
  await mkdir(out, { recursive: true });
  const used = new Map<string, number>();
  for (const { name, content } of pieces) {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    const dot = name.lastIndexOf('.');
    await writeWhole(join(out, count === 1 ? name : `${name.slice(0, dot)} (${count})${name.slice(dot)}`), content);
  }
  return true;
}
