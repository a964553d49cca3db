import type { Range } from '../../core/text/range';
import type { Annotation, Target } from '../annotation';
import { codePointsOf } from '../code-points';
import { targetAt } from '../quote';
import { type BratFiles, bratPieces, OTHER_PLACE, oneLine, RESOLVED, typeOf } from './brat';
import { type BratLines, readBratLines, type Span } from './brat-lines';
import { type Imported, type Importing, importedMark } from './data-set';
import { labelOf, markOfLabel } from './labels';

/**
 * Reads the two files of a report. `indicators` are those that a type may stand for. Spans that came from us and were left alone
 * give back what was exported.
 */
export function parseBrat(files: BratFiles, indicators: Iterable<string>, importing: Importing): Imported {
  const { text } = files;
  const lines = readBratLines(files.annotations, [...text].length);
  const labels = new Map([...indicators].map((id) => [typeOf(id), id]));
  const second = new Set(lines.others.values());
  const first = lines.spans.filter(({ id, type }) => !second.has(id) && type !== OTHER_PLACE);
  const annotations = first.flatMap((span): Annotation[] => {
    const own = lines.own.get(span.id);
    const label = labels.get(span.type) ?? span.type;
    const fresh = importedMark(text, span, markOfLabel(label, importing.isIndicator), importing);
    const base = own === undefined ? fresh : edited(own, fresh, span, importing.at);
    if (base === null) return [];
    return [withOther(withNotes(base, span.id, lines, importing), span.id, lines, text)];
  });
  return { name: null, annotations: [...annotations, ...lines.orphans], unused: lines.unused };
}

/** An annotation of ours as it came back; null where the analysis made it and nobody touched it. */
function edited(own: Annotation, fresh: Annotation, span: Span, at: string): Annotation | null {
  const isMoved = !isThere(own.target, span);
  const isRenamed = typeOf(labelOf(own.mark)) !== span.type;
  if (own.bySoftware) return isMoved || isRenamed ? fresh : null;
  if (!isMoved && !isRenamed) return own;
  return {
    ...own,
    ...(isRenamed && { mark: fresh.mark }),
    ...(isMoved && { target: { ...own.target, ...fresh.target } }),
    modified: at,
  };
}

/** Notes that are not its own remarks are new ones; whether it is resolved is an attribute. */
function withNotes(annotation: Annotation, id: string, lines: BratLines, { by, at }: Importing): Annotation {
  const known = new Set(annotation.thread.map(({ text }) => oneLine(text)));
  const added = (lines.notes.get(id) ?? []).filter((text) => text.trim() !== '' && !known.has(text));
  const resolved = (lines.attributes.get(id) ?? []).includes(RESOLVED);
  if (added.length === 0 && resolved === annotation.resolved) return annotation;
  const thread = [...annotation.thread, ...added.map((text) => ({ text, by, at }))];
  return { ...annotation, thread, resolved, modified: at };
}

function withOther(annotation: Annotation, id: string, lines: BratLines, text: string): Annotation {
  const { mark } = annotation;
  const other = lines.spans.find((span) => span.id === lines.others.get(id));
  if (mark.kind !== 'scopes-differ' || other === undefined || isThere(mark.other, other)) return annotation;
  const { toOffset } = codePointsOf(text);
  const range = { start: toOffset(other.start), end: toOffset(other.end) };
  return { ...annotation, mark: { ...mark, other: { ...mark.other, ...targetAt(text, range) } } };
}

/** Whether a span is where we had printed a target. */
function isThere(target: Target | null, { start, end }: Range): boolean {
  if (target?.position == null) return false;
  const pieces = bratPieces(target.position, target.quote.exact);
  return pieces[0]?.start === start && pieces.at(-1)?.end === end;
}
