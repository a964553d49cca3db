import type { ViewContext } from './context';
import { h, type ViewNode } from './node';
import { placeAttribute } from './place';
import type { CellView } from './snapshot';

/** One value of a table. Zeros are faint, so that what is there stands out; state and mark are told in words too. */
export function cell({ words, interactive }: ViewContext, view: CellView): ViewNode {
  const { state, mark, zero } = view;
  const differing = [...new Set(view.computed.filter(({ agrees }) => !agrees).map(({ value }) => value))];
  const ties = view.computed.length > 0 && differing.length === 0;
  const names = [state, `mark-${mark}`, zero && 'zero', ties && 'ties'].filter(Boolean);
  const described = describe(view, differing, ties, words);
  const hasPlace = interactive && state !== 'absent';
  return h(
    'td',
    {
      class: `cell ${names.join(' ')}`,
      title: described,
      'data-at': hasPlace ? placeAttribute(view) : null,
      tabindex: hasPlace ? -1 : null,
      'aria-label': interactive ? described : null,
    },
    mark === 'violated' && h('span', { class: 'sign', 'aria-hidden': 'true' }, '≠'),
    h('span', { class: 'printed' }, shownText(view)),
    differing.map((value) => h('span', { class: 'computed' }, words.computed(value))),
  );
}

/** A blank stays blank; a cell that the document does not print has a dot. */
function shownText({ state, text, candidates }: CellView): string {
  if (state === 'absent') return '·';
  if (state === 'missing') return text || '—';
  return state === 'ambiguous' && candidates.length > 0 ? `${text}?` : text;
}

function describe(view: CellView, differing: readonly string[], ties: boolean, words: ViewContext['words']): string {
  const { name, text, state, mark, candidates } = view;
  const parts = [
    name,
    [text, words.states[state]].filter(Boolean).join(' '),
    mark === 'holds' ? '' : words.marks[mark],
    ...differing.map(words.computed),
    ties ? words.ties : '',
    candidates.length > 0 ? words.candidates(candidates.join(words.list)) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
