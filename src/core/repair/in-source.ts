import type { Finding, PlainReading } from '../model/analysis';
import type { Range } from '../text/range';
import { type Edit, type Fix, inOrder } from './fix';

/**
 * Fixes of a document that is no plain text: sought in its plain text, made in its source, so that the markup survives.
 * `finding` is one of the document's.
 */
export function repairInSource(
  plain: PlainReading,
  finding: Finding,
  repairPlain: (finding: Finding) => readonly Fix[],
): readonly Fix[] {
  const own = plain.analysis.findings[plain.findings.findIndex((one) => isSame(one, finding))];
  return own === undefined ? [] : repairPlain(own).map((fix) => inSource(plain, fix));
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.code === b.code &&
  a.start === b.start &&
  a.end === b.end &&
  a.relation === b.relation &&
  a.message.key === b.message.key;

/** Line numbers of the plain text mean nothing to who sees the source. */
function inSource(plain: PlainReading, { title, kind, edits }: Fix): Fix {
  const { lines: _, ...args } = title.args;
  return { title: { ...title, args }, kind, edits: inOrder(edits.flatMap((edit) => editsIn(plain, edit))) };
}

/** A number that is printed in several parts keeps as much in each; what is left over goes into the last. */
function editsIn({ toSource, partsOf, analysis }: PlainReading, edit: Edit): Edit[] {
  const parts = partsOf(edit);
  if (parts.length < 2) return [{ ...edit, ...toSource(edit) }];
  const old = analysis.text.slice(edit.start, edit.end);
  let at = 0;
  return parts.flatMap((part: Range, i) => {
    const end =
      i === parts.length - 1 ? edit.newText.length : Math.min(at + part.end - part.start, edit.newText.length);
    const newText = edit.newText.slice(at, end);
    const same = newText === old.slice(at, at + part.end - part.start);
    at = end;
    return same ? [] : [{ start: part.start, end: part.end, newText }];
  });
}
