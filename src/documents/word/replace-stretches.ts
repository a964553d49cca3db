import type { Range } from '../../core/text/range';

/** A stretch of XML and what stands there instead. */
export interface XmlReplacement extends Range {
  readonly xml: string;
}

/** A text with disjoint stretches replaced; those at one place keep their order. */
export function replaceStretches(source: string, replacements: readonly XmlReplacement[]): string {
  const ordered = [...replacements].sort((a, b) => a.start - b.start || a.end - b.end);
  let [written, at] = ['', 0];
  for (const { start, end, xml } of ordered) {
    written += source.slice(at, start) + xml;
    at = end;
  }
  return written + source.slice(at);
}
