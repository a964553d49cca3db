import { app, noticePage } from '../../views/app';
import type { ViewContext } from '../../views/context';
import type { Face } from '../../views/faces';
import { h, type ViewNode } from '../../views/node';
import { pictures } from '../../views/pictures';
import { relations } from '../../views/relations';
import type { Snapshot } from '../../views/snapshot';
import { structure } from '../../views/structure';
import { viewWords } from '../../views/view-words';
import type { PageRequest } from '../page-message';
import type { CursorMessage, HostMessage, OverYearsMessage, SnapshotMessage } from '../protocol';
import { makeReachable } from './grid-keys';
import { bringIntoView, markHere } from './here';
import type { PageHost } from './host';
import { create, patch } from './patch';
import { fromKept, type PageState, toKeep } from './state';

const EMPTY = h('div');

/** Draws snapshots into an element; events go through `listen.ts`. Lives as long as the page. */
export class Page {
  private state: PageState;
  private message: SnapshotMessage | null = null;
  private cursor: CursorMessage | null = null;
  private overYears: OverYearsMessage | null = null;
  /** The place that a click here went to: its echo must not scroll the panel. */
  private revealed = '';
  private shown: ViewNode = EMPTY;
  private dom: Node = create(EMPTY);
  private faces: Record<Face, ViewNode> = { structure: EMPTY, relations: EMPTY, pictures: EMPTY };

  constructor(
    private readonly root: Element,
    private readonly host: PageHost<PageRequest>,
  ) {
    this.state = fromKept(host.kept());
    root.replaceChildren(this.dom);
  }

  receive(message: HostMessage): void {
    if (message.type === 'cursor') {
      this.cursor = message;
      this.showCursor(true);
      return;
    }
    if (message.type === 'over-years') {
      this.overYears = message;
      if (message.isNew) this.turnToPictures();
      else this.draw();
      return;
    }
    const isFirst = this.message === null;
    this.message = message;
    this.draw();
    if (isFirst) this.scrollBack();
    if (isFirst && this.state.unreadShown) this.host.send({ type: 'unread', shown: true });
  }

  get snapshot(): Snapshot | null {
    return this.message?.snapshot ?? null;
  }

  get version(): number {
    return this.message?.version ?? 0;
  }

  get current(): PageState {
    return this.state;
  }

  /** Changes what the reader chose, draws it and keeps it. */
  change(changes: Partial<PageState>): void {
    const { face } = this.state;
    const scroll = { ...this.state.scroll, [face]: window.scrollY };
    this.state = { ...this.state, scroll, ...changes };
    this.draw();
    if (this.state.face !== face) this.scrollBack();
    this.keep();
  }

  keep(): void {
    if (this.message) this.host.keep(toKeep(this.message.uri, this.state));
  }

  reveal(start: number, end: number, focus: boolean): void {
    this.revealed = `${start}-${end}`;
    this.host.send({ type: 'reveal', version: this.version, start, end, focus });
  }

  private turnToPictures(): void {
    this.change({ face: 'pictures' });
    window.scrollTo({ top: 0 });
  }

  private draw(): void {
    const next = this.message ? this.view(this.message) : EMPTY;
    this.dom = patch(this.dom, this.shown, next);
    this.shown = next;
    makeReachable(this.root);
    this.showCursor(false);
  }

  /** Only the face that is seen is made anew; another one is, when it is turned to. */
  private view({ snapshot, language, uri }: SnapshotMessage): ViewNode {
    const words = viewWords(language);
    if (!snapshot) return noticePage(words.notShown);
    const context: ViewContext = { snapshot, words, interactive: true };
    const { face } = this.state;
    const draw: Readonly<Record<Face, () => ViewNode>> = {
      structure: () => structure(context),
      relations: () => relations(context, this.state),
      pictures: () => pictures(context, this.overYears?.uri === uri ? this.overYears.view : null),
    };
    this.faces = { ...this.faces, [face]: draw[face]() };
    return app(context, this.state, this.faces);
  }

  private showCursor(scroll: boolean): void {
    const { cursor, snapshot } = this;
    const place = cursor && cursor.version === this.version ? cursor : null;
    if (!snapshot) return;
    const element = markHere(this.root, this.state.face, snapshot, place);
    const isEcho = place !== null && this.revealed === `${place.start}-${place.end}`;
    if (element && scroll && !isEcho) bringIntoView(element);
    if (scroll && !isEcho) this.revealed = '';
  }

  private scrollBack(): void {
    window.scrollTo({ top: this.state.scroll[this.state.face] ?? 0 });
  }
}
