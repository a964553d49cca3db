import { aboveTheTable } from '../../views/batch/above-the-table';
import { batchDetail } from '../../views/batch/batch-detail';
import type { BatchRow } from '../../views/batch/batch-row';
import { batchTable, type DrawnRows, ROW_HEIGHT } from '../../views/batch/batch-table';
import { type BatchChoice, chosenRows, EVERY_REPORT } from '../../views/batch/chosen-rows';
import { h, type ViewNode } from '../../views/node';
import { viewWords } from '../../views/view-words';
import type { PageHost } from '../page/host';
import { create, patch } from '../page/patch';
import type { BatchAsked, BatchMessage } from './batch-message';

/** So many lines are drawn beyond those that can be seen, so that a turn of the wheel shows no gap. */
const AROUND = 12;

/** The table as it stands: its rows, what was chosen of them, and the line that somebody has come to. */
export class BatchPage {
  private readonly rows = new Map<string, BatchRow>();
  private message: BatchMessage | null = null;
  private choice: BatchChoice;
  private chosen: readonly BatchRow[] = [];
  /** Made anew with every choice, not with every line that is scrolled. */
  private above: readonly ViewNode[] = [];
  /** The place of the line that somebody has come to. */
  private place: string | null = null;
  private drawn: { readonly node: ViewNode; readonly dom: Node } | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly host: PageHost<BatchAsked>,
  ) {
    this.choice = choiceOf(host.kept());
  }

  receive(message: BatchMessage): void {
    this.message = message;
    if (message.isNew) this.rows.clear();
    for (const row of message.changed) this.rows.set(row.place, row);
    for (const place of message.gone) this.rows.delete(place);
    this.choose();
  }

  /** Chooses anew, and starts at the top. */
  change(changes: Partial<BatchChoice>): void {
    this.choice = { ...this.choice, ...changes };
    this.host.keep(this.choice);
    this.choose();
    this.table()?.scrollTo({ top: 0 });
    this.draw();
  }

  /** By a column: its words from the first, its numbers from the largest; once more the other way, then by gravity again. */
  sortBy(id: string): void {
    const isNumber = this.message?.columns.some((one) => one.id === id && one.kind === 'number') === true;
    const { sort, isDescending } = this.choice;
    if (sort !== id) this.change({ sort: id, isDescending: isNumber });
    else if (isDescending === isNumber) this.change({ isDescending: !isNumber });
    else this.change({ sort: '', isDescending: false });
  }

  clear(): void {
    const { sort, isDescending } = this.choice;
    this.change({ ...EVERY_REPORT, sort, isDescending });
  }

  select(place: string): void {
    this.place = place;
    this.draw();
  }

  /** Goes so many lines on, as far as there are any. */
  step(lines: number): void {
    const at = Math.max(-1, this.active());
    const to = Math.max(0, Math.min(this.chosen.length - 1, at + lines));
    this.place = this.chosen[to]?.place ?? null;
    this.scrollTo(to);
    this.draw();
  }

  /** How many lines can be seen. */
  page(): number {
    return Math.max(1, Math.floor((this.table()?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
  }

  open(place = this.place): void {
    if (place !== null) this.host.send({ type: 'open', place });
  }

  goTo(key: string): void {
    if (this.place !== null) this.host.send({ type: 'finding', place: this.place, key });
  }

  /** As many lines as can be seen, at the place that was scrolled to. */
  draw(): void {
    if (this.message === null) return;
    const { language, columns } = this.message;
    const drawn = this.seen();
    const at = this.active();
    const table = () => [
      batchTable(this.chosen, columns, this.choice, drawn, at, viewWords(language).batch.label),
      batchDetail(this.chosen[at], language),
    ];
    const node = h('main', { class: 'batch' }, this.above, this.rows.size > 0 && table());
    const dom = this.drawn === null ? create(node) : patch(this.drawn.dom, this.drawn.node, node);
    if (this.drawn === null) this.root.replaceChildren(dom);
    this.drawn = { node, dom };
    this.keepRoom('.above', drawn.from);
    this.keepRoom('.below', this.chosen.length - drawn.to);
  }

  private choose(): void {
    if (this.message === null) return;
    const { columns } = this.message;
    const rows = [...this.rows.values()];
    this.chosen = chosenRows(rows, columns, this.choice);
    this.above = aboveTheTable({ ...this.message, rows, chosen: this.chosen, choice: this.choice });
    if (this.active() < 0) this.place = null;
    this.draw();
  }

  private active(): number {
    return this.place === null ? -1 : this.chosen.findIndex(({ place }) => place === this.place);
  }

  private table(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('.table');
  }

  private seen(): DrawnRows {
    const table = this.table();
    const first = Math.floor((table?.scrollTop ?? 0) / ROW_HEIGHT);
    const seen = Math.ceil((table?.clientHeight ?? window.innerHeight) / ROW_HEIGHT);
    const to = Math.min(this.chosen.length, first + seen + AROUND);
    return { from: Math.max(0, Math.min(first, to) - AROUND), to };
  }

  /** The head stands still above the lines, and takes the room of one. */
  private scrollTo(line: number): void {
    const table = this.table();
    if (!table) return;
    const top = line * ROW_HEIGHT;
    const room = table.clientHeight - 2 * ROW_HEIGHT;
    if (top < table.scrollTop) table.scrollTop = top;
    else if (top > table.scrollTop + room) table.scrollTop = top - room;
  }

  private keepRoom(selector: string, lines: number): void {
    const room = this.root.querySelector<HTMLElement>(selector);
    if (room) room.style.height = `${Math.max(0, lines) * ROW_HEIGHT}px`;
  }
}

/** Whatever an older page kept: what is not usable counts as nothing chosen. */
function choiceOf(kept: unknown): BatchChoice {
  if (typeof kept !== 'object' || kept === null) return EVERY_REPORT;
  const known = kept as Partial<Record<keyof BatchChoice, unknown>>;
  const word = (name: keyof BatchChoice): string => (typeof known[name] === 'string' ? known[name] : '');
  return {
    words: word('words'),
    body: word('body'),
    year: word('year'),
    severity: word('severity'),
    code: word('code'),
    sort: word('sort'),
    isDescending: known.isDescending === true,
  };
}
