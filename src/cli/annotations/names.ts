import { basename, extname } from 'node:path';
import { nameOfIri } from '../../annotation/iri';

export const basenameOf = (path: string): string => basename(path);

/** Without its extension. */
export const stemOf = (path: string): string => basename(path, extname(path));

/** The name of the report that a side file is about, as its items have it; null where they do not. */
export function reportNamedIn(json: string): string | null {
  try {
    const page = JSON.parse(json) as { items?: unknown };
    for (const item of Array.isArray(page.items) ? page.items : []) {
      const { source } = [(item as { target?: unknown } | null)?.target].flat()[0] as { source?: unknown };
      if (typeof source === 'string') return nameOfIri(source);
    }
  } catch {
    // What is no JSON, or has another shape, names none.
  }
  return null;
}
