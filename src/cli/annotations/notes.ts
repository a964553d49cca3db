import type { NoteJson } from '../../core/model/schema';
import type { CliWords } from '../words';
import type { Annotated } from './annotated';

/** What there is to say about the annotations of a report: a side file that cannot be used, marks without a place or an effect. */
export function notesOf(
  { trouble, anchored, analysis }: Annotated,
  { annotations: words }: CliWords,
): readonly NoteJson[] {
  const notes: NoteJson[] = [];
  if (trouble !== null) notes.push({ code: 'side-file', message: words.trouble(trouble) + words.notUsed });
  const orphans = anchored.filter(({ orphan, annotation }) => orphan !== null && annotation.mark.kind !== 'accepted');
  if (orphans.length > 0) notes.push({ code: 'orphans', message: words.orphans(orphans.length) });
  const idle = (analysis.corrections ?? []).filter(({ effect }) => effect !== 'applied');
  if (idle.length > 0) notes.push({ code: 'no-effect', message: words.withoutEffect(idle.length) });
  return notes;
}
