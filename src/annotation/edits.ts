/** What is done with annotations. Ids, times and names are given: nothing here knows a clock or who is sitting there. */
import type { Range } from '../core/text/range';
import type { Annotation, Mark, Remark } from './annotation';
import { targetAt } from './quote';

export interface Making {
  /** `urn:uuid:…`; a bare UUID is made one. */
  readonly id: string;
  readonly mark: Mark;
  /** The report as it is on file (or in the editor), and the place in it. */
  readonly text: string;
  readonly range: Range;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** The first remark: of an acceptance or a correction the reason. Nothing is written for an empty one. */
  readonly remark?: string;
}

export function newAnnotation({ id, mark, text, range, by, at, remark }: Making): Annotation {
  return {
    id: id.includes(':') ? id : `urn:uuid:${id}`,
    mark,
    target: targetAt(text, range),
    thread: remark === undefined || remark.trim() === '' ? [] : [{ text: remark.trim(), by, at }],
    resolved: false,
    by,
    created: at,
    modified: at,
  };
}

export const withRemark = (annotation: Annotation, remark: Remark): Annotation => ({
  ...annotation,
  thread: [...annotation.thread, remark],
  modified: remark.at,
});

/** With one remark taken out of its thread. */
export const withoutRemark = (annotation: Annotation, remark: Remark, at: string): Annotation => ({
  ...annotation,
  thread: annotation.thread.filter((one) => one !== remark),
  modified: at,
});

/** With other words in one remark of its thread, which keeps its place and its time. */
export const withRemarkText = (annotation: Annotation, remark: Remark, text: string, at: string): Annotation => ({
  ...annotation,
  thread: annotation.thread.map((one) => (one === remark ? { ...one, text } : one)),
  modified: at,
});

export const withResolved = (annotation: Annotation, resolved: boolean, at: string): Annotation => ({
  ...annotation,
  resolved,
  modified: at,
});

export const withMark = (annotation: Annotation, mark: Mark, at: string): Annotation => ({
  ...annotation,
  mark,
  modified: at,
});
