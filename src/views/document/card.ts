import type { Range } from '../../core/text/range';
import type { ViewContext } from '../context';
import { finding } from '../findings';
import { h, type ViewChild, type ViewNode } from '../node';
import { placeAttribute, placeButton } from '../place';
import { VERDICT_SIGNS } from '../relation';
import type { CellView, FigureView, RelationView, SectionView } from '../snapshot';
import type { DocumentView, MarkView } from './document-view';

/** So many relations of a figure are told; the panel has them all. */
const MOST = 4;
const GRAVEST_FIRST = ['violated', 'undecidable', 'allowed', 'holds'] as const;

const touches = (a: Range, b: Range): boolean => a.start <= b.end && b.start <= a.end;

/**
 * What there is to say of a place: what it is, what is found there and how it could be mended, the relations that it takes part in,
 * and what somebody said of it. `isPinned`: somebody asked for it, and can act.
 */
export function card(context: ViewContext, view: DocumentView, place: Range, isPinned: boolean): ViewNode | null {
  const { snapshot } = view;
  const found = snapshot.findings.map((one, at) => ({ one, at })).filter(({ one }) => touches(one, place));
  const relations = relationsAt(snapshot.relations, place);
  const marks = view.marks.filter((one) => touches(one, place));
  const name = nameAt(snapshot.sections, place);
  if (found.length + relations.length + marks.length === 0 && name === '') return null;
  return h(
    'aside',
    { class: `card${isPinned ? ' pinned' : ''}`, role: isPinned ? 'dialog' : 'tooltip', 'aria-label': name || null },
    name !== '' && h('h4', {}, name),
    found.length > 0 &&
      h(
        'ul',
        { class: 'findings' },
        ...found.map(({ one, at }) => withAcceptance(context, finding(context, one, at), one.accepted === null, at)),
      ),
    relations.slice(0, MOST).map((one) => relationLine(context, one)),
    relations.length > MOST && h('p', { class: 'rest' }, context.words.document.others(relations.length - MOST)),
    marks.map((one) => markNode(context, one)),
    isPinned && actions(context, place, relations),
  );
}

/** A blank has no characters: a term of last year's report stands nowhere, and is none of a place. */
function relationsAt(relations: readonly RelationView[], place: Range): readonly RelationView[] {
  const here = relations.filter(({ terms }) => terms.some((term) => term.end > term.start && touches(term, place)));
  return [...here].sort((a, b) => GRAVEST_FIRST.indexOf(a.verdict) - GRAVEST_FIRST.indexOf(b.verdict));
}

function nameAt(sections: readonly SectionView[], place: Range): string {
  let [name, length] = ['', Number.POSITIVE_INFINITY];
  const look = (one: FigureView | CellView, said: string): void => {
    if (one.start === one.end || !touches(one, place) || one.end - one.start >= length) return;
    [name, length] = [said, one.end - one.start];
  };
  const visit = (section: SectionView): void => {
    for (const one of section.figures) look(one, one.boundTo ?? one.roleName);
    for (const { grids } of section.tables)
      for (const { rows } of grids) for (const { cells } of rows) for (const cell of cells) look(cell, cell.name);
    section.children.forEach(visit);
  };
  sections.forEach(visit);
  return name;
}

function withAcceptance({ words }: ViewContext, node: ViewNode, isOpen: boolean, at: number): ViewNode {
  if (!isOpen) return node;
  const { accept, ignore } = words.document;
  const buttons = [
    h('button', { type: 'button', class: 'act', 'data-accept': at }, accept),
    h('button', { type: 'button', class: 'act', 'data-ignore': at }, ignore),
  ];
  return { ...node, children: [...node.children, h('div', { class: 'acts' }, ...buttons)] };
}

function relationLine(
  context: ViewContext,
  { verdict, kindName, formula, reason, source, terms }: RelationView,
): ViewNode {
  const { words } = context;
  return h(
    'div',
    { class: `relation ${verdict}` },
    h('p', { class: 'kind' }, h('b', {}, `${VERDICT_SIGNS[verdict]} ${words.verdicts[verdict]}`), ` · ${kindName}`),
    h('p', { class: 'formula' }, formula),
    reason !== null && h('p', { class: 'why' }, reason),
    h('p', { class: 'why' }, `${words.basis} ${source}`),
    h(
      'p',
      { class: 'terms' },
      terms
        .filter(({ start, end }) => end > start)
        .slice(0, 12)
        .map((term): ViewChild => [placeButton(context, term, '', 'term', term.name), ' ']),
    ),
  );
}

function markNode({ words }: ViewContext, { id, title, by, remarks, complaint }: MarkView): ViewNode {
  const { nobody, remove } = words.document;
  return h(
    'div',
    { class: 'mark', key: id },
    h('p', {}, h('b', {}, title), ` — ${by || nobody}`),
    remarks.map((remark) =>
      h('p', { class: 'remark' }, remark.by === by ? remark.text : `${remark.by || nobody}：${remark.text}`),
    ),
    complaint !== null && h('p', { class: 'why' }, complaint),
    h('button', { type: 'button', class: 'act', 'data-remove': id }, remove),
  );
}

/** What may be said of the place. */
function actions({ words }: ViewContext, place: Range, relations: readonly RelationView[]): ViewNode {
  const w = words.document;
  const said: readonly (readonly [string, string])[] = [
    ['confirm', w.confirm],
    ['question', w.question],
    ['remark', w.remark],
    ['figureIs', w.figureIs],
    ...(relations.length > 0
      ? ([
          ['openList', w.openList],
          ['scopesDiffer', w.scopesDiffer],
        ] as const)
      : []),
  ];
  return h(
    'div',
    { class: 'acts last' },
    ...said.map(([what, title]) =>
      h('button', { type: 'button', class: 'act', 'data-say': what, 'data-place-of': placeAttribute(place) }, title),
    ),
  );
}
