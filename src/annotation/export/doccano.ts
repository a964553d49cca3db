/**
 * JSONL as doccano (https://doccano.github.io/doccano/) reads and writes it for sequence labelling: one line per report with `text`,
 * `label: [[start, end, label], …]` and `Comments`. Our own items go with it under `gouji`, so that nothing is lost on the way.
 */
import * as z from 'zod/mini';
import type { Annotation } from '../annotation';
import { printItem, readItem } from '../web-annotation';
import { type DataSetDocument, type Imported, type Importing, importedMark, isRangeOf } from './data-set';
import { labelOf } from './labels';
import { type Label, reconciled } from './reconciled';

/** One line, its end included. */
export function printDoccano({ name, text, marks, orphans }: DataSetDocument): string {
  const items = marks.map(({ annotation }) => annotation);
  const line = {
    text,
    label: marks.map(({ annotation, range }) => [range.start, range.end, labelOf(annotation.mark)]),
    Comments: textsOf([...items, ...orphans]),
    gouji: {
      source: name,
      items: items.map((annotation) => printItem(annotation, name)),
      orphans: orphans.map((annotation) => printItem(annotation, name)),
    },
  };
  return `${JSON.stringify(line)}\n`;
}

const textsOf = (annotations: readonly Annotation[]): readonly string[] =>
  annotations.flatMap(({ thread }) => thread.map(({ text }) => text));

const list = z._default(z.array(z.unknown()), []);
const ownSchema = z.looseObject({ source: z.string(), items: list, orphans: list });
const lineSchema = z.looseObject({
  text: z.string(),
  label: z.optional(z.array(z.unknown())),
  labels: z.optional(z.array(z.unknown())),
  entities: z.optional(z.array(z.unknown())),
  Comments: list,
  gouji: z.optional(z.unknown()),
  meta: z.optional(z.unknown()),
});
type Line = z.infer<typeof lineSchema>;

/** Reads one line; null where it is not of this format. */
export function parseDoccano(json: string, importing: Importing): Imported | null {
  const line = lineSchema.safeParse(parsed(json));
  if (!line.success) return null;
  const { text, Comments: comments } = line.data;
  const own = ownOf(line.data);
  const exported = (own?.items ?? []).flatMap((item) => readItem(item) ?? []);
  const orphans = (own?.orphans ?? []).flatMap((item) => readItem(item) ?? []);
  const length = [...text].length;
  const spans = (line.data.label ?? line.data.labels ?? line.data.entities ?? []).map((one) => labelIn(one, length));
  const labels = spans.flatMap((one) => one ?? []);
  const known = new Set(textsOf([...exported, ...orphans]).map((said) => said.trim()));
  const said = comments.map(commentOf).filter((comment) => comment !== '' && !known.has(comment));
  return {
    name: own?.source ?? null,
    annotations: [
      ...reconciled(text, labels, exported, importing),
      ...orphans,
      ...said.map((comment) => importedMark(text, firstLine(text), { kind: 'comment' }, importing, comment)),
    ],
    unused: spans.length - labels.length,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Further columns of a line become its metadata in doccano; they may come back there, or as text. */
function ownOf({ gouji, meta }: Line): z.infer<typeof ownSchema> | null {
  for (const one of [gouji, (meta as { gouji?: unknown } | null | undefined)?.gouji]) {
    const read = ownSchema.safeParse(typeof one === 'string' ? parsed(one) : one);
    if (read.success) return read.data;
  }
  return null;
}

/** `[start, end, label]`, or the object that projects with relations have. */
function labelIn(one: unknown, length: number): Label | null {
  const entity = one as { start_offset?: unknown; end_offset?: unknown; label?: unknown } | null;
  const [start, end, label] = Array.isArray(one) ? one : [entity?.start_offset, entity?.end_offset, entity?.label];
  return isRangeOf(length, start, end) && typeof label === 'string' ? { start, end, label } : null;
}

function commentOf(one: unknown): string {
  const text = typeof one === 'string' ? one : (one as { text?: unknown } | null)?.text;
  return typeof text === 'string' ? text.trim() : '';
}

/** Comments of doccano are about the whole text: they stand at its first line. */
function firstLine(text: string): { readonly start: number; readonly end: number } {
  const [before = '', line = ''] = /^(\s*)([^\n]*)/.exec(text)?.slice(1) ?? [];
  const start = [...before].length;
  return { start, end: start + [...line].length };
}
