import * as z from 'zod/mini';
import type { Annotation, Extra } from './annotation';
import { iriOf } from './iri';
import { jsonErrorAt } from './json-error';
import { mergeAnnotations } from './merge';
import { migrated, versionOneSchema } from './migrate';
import { EMPTY_SIDE_FILE, SIDE_FILE_SUFFIX, type SideFile, type SideFileTrouble } from './side-file-shape';
import { printItem, readItem } from './web-annotation';
import { listOf, withExtra } from './web-target';

export const isTrouble = (read: SideFile | SideFileTrouble): read is SideFileTrouble => 'trouble' in read;

const pageSchema = z.looseObject({ items: z.array(z.unknown()) });
const collectionSchema = z.looseObject({ first: pageSchema });

/**
 * Reads a side file: a page of annotations (also a collection with its first page in it, a list, or one annotation), or the
 * accepted findings of before. An empty file has no annotations. Never throws.
 */
export function parseSideFile(json: string): SideFile | SideFileTrouble {
  const text = json.startsWith('\ufeff') ? json.slice(1) : json;
  if (text.trim() === '') return EMPTY_SIDE_FILE;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return brokenJson(text, error instanceof Error ? error.message : '');
  }
  try {
    return sideFileIn(value);
  } catch (error) {
    // Nested so deeply that it could not be written again.
    return { trouble: 'not-annotations', line: null, detail: error instanceof Error ? error.message : '' };
  }
}

function sideFileIn(value: unknown): SideFile | SideFileTrouble {
  const old = versionOneSchema.safeParse(value);
  if (old.success) return sideFileOf(migrated(old.data), []);
  const collection = collectionSchema.safeParse(value);
  const page = pageSchema.safeParse(collection.success ? collection.data.first : value);
  if (page.success) {
    const { '@context': context, id: _, type: __, items, ...extra } = page.data;
    return fromItems(items, { ...extra, ...(!isOurs(context) && { '@context': context }) });
  }
  const items = listOf(value);
  const isAnnotations = items.some((item) => readItem(item) !== null);
  return isAnnotations ? fromItems(items, {}) : { trouble: 'not-annotations', line: null, detail: '' };
}

function fromItems(items: readonly unknown[], extra: Extra): SideFile {
  const read = items.map((item) => ({ item, annotation: readItem(item) }));
  const annotations = read.flatMap(({ annotation }) => annotation ?? []);
  const others = read.filter(({ annotation }) => annotation === null).map(({ item }) => item);
  JSON.stringify(others);
  return { ...sideFileOf(annotations, others), ...withExtra(extra) };
}

/** One id, one annotation: two blocks of one id are two edits of it. */
function sideFileOf(annotations: readonly Annotation[], others: readonly unknown[]): SideFile {
  return { annotations: mergeAnnotations(annotations, []), others };
}

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { gouji: 'urn:gouji:' }];
const isOurs = (context: unknown): boolean =>
  context === undefined || JSON.stringify(context) === JSON.stringify(CONTEXT);

/** The same for the same annotations, in whatever order they are given: by place, then id, a block each. */
export function printSideFile({ annotations, others, extra }: SideFile, report: string): string {
  const sorted = [...annotations].sort(byPlace).map((annotation) => printItem(annotation, report));
  const page = {
    '@context': CONTEXT,
    id: iriOf(report + SIDE_FILE_SUFFIX),
    type: 'AnnotationPage',
    ...extra,
    items: [...sorted, ...others],
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

const byPlace = (a: Annotation, b: Annotation): number =>
  startOf(a) - startOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What has no place comes last. */
const startOf = ({ target }: Annotation): number => target.position?.start ?? Number.MAX_SAFE_INTEGER;

const CONFLICT = /^<{7} .*$/m;

function brokenJson(text: string, message: string): SideFileTrouble {
  const conflict = CONFLICT.exec(text);
  if (conflict !== null) return { trouble: 'conflict', line: lineOf(text, conflict.index), detail: '' };
  return { trouble: 'not-json', line: lineOf(text.trimEnd(), jsonErrorAt(text)), detail: message };
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;
