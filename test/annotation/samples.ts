import type { Annotation, Mark } from '../../src/annotation/annotation';
import { newAnnotation } from '../../src/annotation/edits';

export const TEXT =
  '渚溪县2024年政府信息公开工作年度报告\n一、总体情况\n全年收到政府信息公开申请12件，其中网上申请9件、信函申请2件。\n办结12件，均按时答复。\n';

export const DAY = '2025-03-01T08:00:00.000Z';
export const NEXT_DAY = '2025-03-02T08:00:00.000Z';

/** A mark on the first place of some words of a text; `id` is a digit or two. */
export function markOn(words: string, mark: Mark = { kind: 'comment' }, given: Partial<Marking> = {}): Annotation {
  const { id = '1', text = TEXT, by = '沈知微', at = DAY, remark } = given;
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const range = { start, end: start + words.length };
  const uuid = `00000000-0000-4000-8000-${id.padStart(12, '0')}`;
  return newAnnotation({ id: uuid, mark, text, range, by, at, ...(remark !== undefined && { remark }) });
}

interface Marking {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
  readonly remark: string;
}
