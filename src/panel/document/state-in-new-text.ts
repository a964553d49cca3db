import type { DocumentState } from '../../views/document/document-app';
import type { DocumentView } from '../../views/document/document-view';
import { openFindings } from '../../views/document/spots';
import { placeInNewText } from './place-in-new-text';

/** What one looks at, in a document that was read anew. From a finding that is gone one goes on to the one behind it. */
export function stateInNewText(view: DocumentView, before: DocumentView, { card, at }: DocumentState): DocumentState {
  const there = card && placeInNewText(before.text, view.text, card);
  const was = openFindings(before)[at];
  const now = was && placeInNewText(before.text, view.text, was);
  const all = openFindings(view);
  const same = now ? all.findIndex(({ start, end }) => start === now.start && end === now.end) : -1;
  const behind = was ? all.findIndex(({ start }) => start >= (now ?? was).start) : 0;
  const next = (behind < 0 ? all.length : behind) - 1;
  return { card: there && card ? { ...there, isPinned: card.isPinned } : null, at: same < 0 ? next : same };
}
