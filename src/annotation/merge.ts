import type { Annotation, Remark } from './annotation';
import type { SideFile } from './side-file-shape';

/**
 * Two copies of a side file that went different ways, made one; `base` is what both came from, if it is known. Without it nothing
 * is ever taken away; with it, what one side deleted and the other left alone is deleted.
 */
export function mergeSideFiles(ours: SideFile, theirs: SideFile, base?: SideFile): SideFile {
  const extra = { ...base?.extra, ...theirs.extra, ...ours.extra };
  return {
    annotations: mergeAnnotations(ours.annotations, theirs.annotations, base?.annotations),
    others: mergeOthers(ours.others, theirs.others, base?.others ?? []),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

/** By id; of one that both have, the later edit wins, and the remarks of both are kept. */
export function mergeAnnotations(
  ours: readonly Annotation[],
  theirs: readonly Annotation[],
  base: readonly Annotation[] = [],
): readonly Annotation[] {
  const [mine, other, before] = [byId(ours), byId(theirs), byId(base)];
  const merged: Annotation[] = [];
  for (const id of new Set([...mine.keys(), ...other.keys()])) {
    const [a, b, old] = [mine.get(id), other.get(id), before.get(id)];
    if (a !== undefined && b !== undefined) merged.push(mergeTwo(a, b, old));
    else {
      const left = a ?? b;
      if (left !== undefined && (old === undefined || keyOf(left) !== keyOf(old))) merged.push(left);
    }
  }
  return merged;
}

function byId(annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  const found = new Map<string, Annotation>();
  for (const one of annotations) {
    const known = found.get(one.id);
    found.set(one.id, known === undefined ? one : mergeTwo(known, one));
  }
  return found;
}

function mergeTwo(a: Annotation, b: Annotation, base?: Annotation): Annotation {
  if (a === b || keyOf(a) === keyOf(b)) return a;
  if (base !== undefined && keyOf(b) === keyOf(base)) return a;
  if (base !== undefined && keyOf(a) === keyOf(base)) return b;
  const later = isLater(b, a) ? b : a;
  const extra = { ...a.extra, ...b.extra, ...later.extra };
  return {
    ...later,
    thread: mergeThreads(a.thread, b.thread, base?.thread ?? []),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

/** In order of time. A remark that was there before and that one side lacks was deleted by it. */
function mergeThreads(a: readonly Remark[], b: readonly Remark[], base: readonly Remark[]): readonly Remark[] {
  const [inA, inB, inBase] = [a, b, base].map((thread) => new Set(thread.map(remarkKey)));
  const all = new Map([...a, ...b].map((remark) => [remarkKey(remark), remark]));
  const kept = [...all].filter(([key]) => !inBase?.has(key) || (inA?.has(key) && inB?.has(key)));
  return kept.map(([, remark]) => remark).sort(byTime);
}

const remarkKey = ({ at, by, text }: Remark): string => JSON.stringify([at, by, text]);
const keyOf = (annotation: Annotation): string => JSON.stringify(annotation);

const timeOf = (at: string): number => Date.parse(at) || 0;

const byTime = (a: Remark, b: Remark): number =>
  timeOf(a.at) - timeOf(b.at) || (remarkKey(a) < remarkKey(b) ? -1 : remarkKey(a) > remarkKey(b) ? 1 : 0);

/** Of two edits of one moment one is chosen, the same on either side. */
function isLater(a: Annotation, b: Annotation): boolean {
  const difference = timeOf(a.modified) - timeOf(b.modified);
  return difference === 0 ? keyOf({ ...a, thread: [] }) > keyOf({ ...b, thread: [] }) : difference > 0;
}

function mergeOthers(
  ours: readonly unknown[],
  theirs: readonly unknown[],
  base: readonly unknown[],
): readonly unknown[] {
  const [mine, other, before] = [ours, theirs, base].map(
    (items) => new Map(items.map((item) => [JSON.stringify(item), item])),
  );
  const all = new Map([...(mine ?? []), ...(other ?? [])]);
  return [...all].filter(([key]) => !before?.has(key) || (mine?.has(key) && other?.has(key))).map(([, item]) => item);
}
