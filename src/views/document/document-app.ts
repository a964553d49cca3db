import type { Range } from '../../core/text/range';
import type { ViewContext } from '../context';
import { findings } from '../findings';
import { h, type ViewNode } from '../node';
import { placeButton } from '../place';
import type { SectionView } from '../snapshot';
import { card } from './card';
import type { DocumentView } from './document-view';
import { layoutNodes } from './layout-nodes';
import { openFindings, spotsOf } from './spots';

/** What the reader looks at. */
export interface DocumentState {
  /** The place whose card is shown; `isPinned`: somebody asked for it. */
  readonly card: (Range & { readonly isPinned: boolean }) | null;
  /** The finding that one came to, in their order; -1 before the first. */
  readonly at: number;
}

/** The text of a document, so that it need not be made anew for every card. */
export const documentPaper = (context: ViewContext, view: DocumentView): ViewNode =>
  h(
    'main',
    { class: 'paper', 'aria-label': context.words.document.page, key: 'paper' },
    ...layoutNodes(view, spotsOf(view)),
  );

/** A document with what was found in it: a bar, the outline and the findings at the side, and its text. */
export function documentApp(context: ViewContext, view: DocumentView, state: DocumentState, paper: ViewNode): ViewNode {
  const { words } = context;
  return h(
    'div',
    { class: 'document' },
    bar(context, view, state),
    h(
      'div',
      { class: 'columns' },
      h(
        'div',
        { class: 'side', key: 'side' },
        h('nav', { 'aria-label': words.document.outline }, outline(context, view.snapshot.sections)),
        findings(context),
      ),
      paper,
    ),
    state.card !== null && card(context, view, state.card, state.card.isPinned),
  );
}

function bar({ words, snapshot }: ViewContext, view: DocumentView, { at }: DocumentState): ViewNode {
  const w = words.document;
  const all = openFindings(view).length;
  const tool = (name: string, title: string, tip: string, className = ''): ViewNode =>
    h('button', { type: 'button', class: `tool ${className}`, title: tip, 'data-tool': name }, title);
  const how = view.writing === null ? w.readOnly : view.writing === 'tracked' ? w.tracked : w.atOnce;
  return h(
    'header',
    { class: 'bar', 'aria-label': w.bar },
    h('div', { class: 'standing', role: 'status' }, h('b', {}, snapshot.status.text), h('span', { class: 'how' }, how)),
    h(
      'div',
      { class: 'tools' },
      all > 0 && tool('previous', '‹', `${w.previous} (Shift+F8)`, 'step'),
      all > 0 && h('span', { class: 'position' }, w.position(at + 1, all)),
      all > 0 && tool('next', '›', `${w.next} (F8)`, 'step'),
      tool('panel', w.panel, w.panelTip),
      tool('text', w.text, w.textTip),
      view.writing !== null && tool('comment', w.comment, w.commentTip),
      view.canUndo && tool('undo', w.undo, w.undoTip),
      view.offersDoubleClick && tool('doubleClick', w.doubleClick, w.doubleClickTip),
    ),
  );
}

function outline(context: ViewContext, sections: readonly SectionView[]): ViewNode {
  const shown = sections.filter(({ heading }) => heading !== '');
  return h(
    'ul',
    { class: 'outline' },
    ...shown.map((section) =>
      h(
        'li',
        { key: `section-${section.index}` },
        placeButton(context, section, '', 'title', section.heading),
        section.findings > 0 && h('span', { class: 'badge' }, String(section.findings)),
        section.children.length > 0 && outline(context, section.children),
      ),
    ),
  );
}
