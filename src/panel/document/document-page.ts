import type { Range } from '../../core/text/range';
import { noticePage } from '../../views/app';
import type { ViewContext } from '../../views/context';
import { type DocumentState, documentApp, documentPaper } from '../../views/document/document-app';
import type { DocumentView } from '../../views/document/document-view';
import { openFindings } from '../../views/document/spots';
import { h, type ViewNode } from '../../views/node';
import { viewWords } from '../../views/view-words';
import type { PageHost } from '../page/host';
import { create, patch } from '../page/patch';
import type { DocumentAsked, DocumentMessage, ToDocumentPage } from './document-message';
import { setBeside } from './set-beside';
import { stateInNewText } from './state-in-new-text';

const EMPTY = h('div');
const START: DocumentState = { card: null, at: -1 };

/** Draws a document into an element. What is read anew is put in place of what was there, where one was looking. */
export class DocumentPage {
  private state = START;
  private message: DocumentMessage | null = null;
  private shown: ViewNode = EMPTY;
  private dom: Node = create(EMPTY);
  private paper: ViewNode = EMPTY;
  /** Where one came from to a card, and goes back to. */
  private from: HTMLElement | null = null;

  constructor(
    private readonly root: Element,
    private readonly host: PageHost<DocumentAsked>,
  ) {
    root.replaceChildren(this.dom);
  }

  get version(): number {
    return this.message?.version ?? 0;
  }

  get view(): DocumentView | null {
    const shown = this.message?.shown;
    return shown && 'layout' in shown ? shown : null;
  }

  get isCardPinned(): boolean {
    return this.state.card?.isPinned === true;
  }

  receive(message: ToDocumentPage): void {
    if (message.type === 'place') this.goTo(message);
    else this.take(message);
  }

  private take(message: DocumentMessage): void {
    const isFirst = this.message === null;
    const before = this.view;
    this.message = message;
    const { view } = this;
    if (view) this.paper = documentPaper(this.context(view), view);
    this.redraw(before && view ? stateInNewText(view, before, this.state) : START);
    if (isFirst) window.scrollTo({ top: scrollOf(this.host.kept()) });
  }

  /** What is told of a place stays with it, and the keyboard in it, whatever the host has to say meanwhile: fixes come later. */
  private redraw(state: DocumentState): void {
    const wasInCard = document.activeElement?.closest('.card') != null;
    this.change(state);
    const card = this.root.querySelector<HTMLElement>('.card');
    const beside = state.card && this.elementAt(state.card);
    if (state.card && (!card || !beside)) this.change({ card: null });
    else if (card && beside) {
      this.from = beside;
      setBeside(card, beside);
    }
    if (!wasInCard || document.activeElement?.closest('.card')) return;
    const next = this.state.card ? card?.querySelector<HTMLElement>('button') : beside;
    next?.focus({ preventScroll: true });
  }

  /** Shows what there is to say of a place, beside an element. */
  showCard(place: Range, isPinned: boolean, beside: HTMLElement): void {
    this.from = beside;
    this.change({ card: { start: place.start, end: place.end, isPinned } });
    const card = this.root.querySelector<HTMLElement>('.card');
    if (!card) return;
    setBeside(card, beside);
    if (isPinned) card.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }

  /** The keyboard goes back to where it came from. */
  hideCard(): void {
    if (this.state.card === null) return;
    const back = this.state.card.isPinned ? this.from : null;
    this.change({ card: null });
    back?.focus({ preventScroll: true });
  }

  /** The next finding, or the one before, round and round. */
  step(by: 1 | -1): void {
    const all = this.view ? openFindings(this.view) : [];
    if (all.length === 0) return;
    const at = (Math.max(this.state.at, by === 1 ? -1 : 0) + by + all.length) % all.length;
    this.change({ at, card: null });
    const finding = all[at];
    if (finding) this.goTo(finding);
  }

  /** Brings a place into sight, marks it, and puts the keyboard there. */
  goTo(place: Range): void {
    const element = this.elementAt(place);
    for (const one of this.root.querySelectorAll('[data-here]')) one.removeAttribute('data-here');
    if (!element) return;
    element.setAttribute('data-here', '');
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    this.host.send({ type: 'at', version: this.version, start: place.start, end: place.end });
  }

  keep(): void {
    if (this.message) this.host.keep({ uri: this.message.uri, scroll: window.scrollY });
  }

  /** The smallest thing in the text that a place touches; for a place in a paragraph without any, the paragraph. */
  private elementAt({ start, end }: Range): HTMLElement | null {
    let [found, length]: [HTMLElement | null, number] = [null, Number.POSITIVE_INFINITY];
    for (const element of this.root.querySelectorAll<HTMLElement>('.paper [data-at], .paper [data-line]')) {
      const [from = 0, to = 0] = placeOf(element);
      const isLine = element.dataset.at === undefined;
      const size = to - from + (isLine ? 1_000_000 : 0);
      if (from <= end && start <= to && size < length) [found, length] = [element, size];
    }
    return found;
  }

  private context(view: DocumentView): ViewContext {
    return { snapshot: view.snapshot, words: viewWords(view.snapshot.language), interactive: true };
  }

  private change(changes: Partial<DocumentState>): void {
    this.state = { ...this.state, ...changes };
    const { view, message } = this;
    const notice = message && 'notice' in message.shown ? message.shown.notice : '';
    const next = view ? documentApp(this.context(view), view, this.state, this.paper) : noticePage(notice);
    this.dom = patch(this.dom, this.shown, next);
    this.shown = next;
  }
}

const placeOf = ({ dataset }: HTMLElement): readonly number[] =>
  (dataset.at ?? dataset.line ?? '').split('-').map(Number);

const scrollOf = (kept: unknown): number => {
  const scroll = typeof kept === 'object' && kept !== null ? (kept as { scroll?: unknown }).scroll : 0;
  return typeof scroll === 'number' ? scroll : 0;
};
