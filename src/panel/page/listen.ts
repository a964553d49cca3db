import type { Verdict } from '../../core/model/schema';
import { type ExportFormat, FACES, type Face } from '../../views/faces';
import { EVERYTHING } from '../../views/relation-filter';
import { PAGE } from '../../views/relations';
import type { PageRequest } from '../page-message';
import { moveInGrid } from './grid-keys';
import type { PageHost } from './host';
import type { Page } from './page';

type Action = (value: string, element: HTMLElement, event: Event) => void;

/** What a click does, by the attribute of the element that was hit. */
function actionsOf(page: Page, host: PageHost<PageRequest>): Readonly<Record<string, Action>> {
  const filterBy = (verdicts: readonly Verdict[]) => ({ ...EVERYTHING, verdicts });
  return {
    'data-fix': (value) => {
      const [finding = 0, fix = 0] = value.split('-').map(Number);
      host.send({ type: 'fix', version: page.version, finding, fix });
    },
    'data-withdraw': (value) => host.send({ type: 'withdraw', version: page.version, finding: Number(value) }),
    'data-face': (value) => page.change({ face: value as Face }),
    'data-json': () => host.send({ type: 'openJson' }),
    'data-export': (value, element) => {
      closeMenu(element);
      host.send({ type: 'export', format: value as ExportFormat });
    },
    'data-copy': (value, element) => {
      closeMenu(element);
      host.send({ type: 'copy', format: value as 'json' | 'csv' });
    },
    'data-unread': () => {
      const shown = !page.current.unreadShown;
      page.change({ unreadShown: shown });
      host.send({ type: 'unread', shown });
    },
    'data-show-verdict': (value) =>
      page.change({ face: 'relations', filter: filterBy([value as Verdict]), limit: PAGE }),
    'data-verdict': (value) => {
      const { filter } = page.current;
      const verdict = value as Verdict;
      const isOn = filter.verdicts.includes(verdict);
      const verdicts = isOn ? filter.verdicts.filter((one) => one !== verdict) : [...filter.verdicts, verdict];
      page.change({ filter: { ...filter, verdicts }, limit: PAGE });
    },
    'data-more': () => page.change({ limit: page.current.limit + PAGE }),
    'data-relation': (value) => {
      const id = page.snapshot?.relations[Number(value)]?.id;
      if (id === undefined) return;
      const open = new Set(page.current.open);
      if (!open.delete(id)) open.add(id);
      page.change({ open });
    },
    'data-at': (value, _element, event) => {
      const [start = 0, end = 0] = value.split('-').map(Number);
      if (event.target instanceof Element && event.target.closest('summary')) event.preventDefault();
      page.reveal(start, end, wantsText(event));
    },
  };
}

/** Listens once for everything: elements say by their attributes what they are for. */
export function listen(root: HTMLElement, page: Page, host: PageHost<PageRequest>): void {
  const actions = actionsOf(page, host);
  const run = (event: Event): boolean => {
    for (let element = asElement(event.target); element && element !== root; element = element.parentElement) {
      for (const [attribute, action] of Object.entries(actions)) {
        const value = element.getAttribute(attribute);
        if (value === null) continue;
        action(value, element as HTMLElement, event);
        return true;
      }
    }
    return false;
  };
  root.addEventListener('click', (event) => {
    closeMenus(root, asElement(event.target));
    run(event);
  });
  root.addEventListener('keydown', (event) => onKey(event, root, page, run));
  root.addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('input', (event) => onInput(event, page));
  window.addEventListener('pagehide', () => page.change({}));
}

/** A second click, or one with Ctrl or Cmd, goes to the text for good. */
const wantsText = (event: Event): boolean =>
  (event instanceof MouseEvent || event instanceof KeyboardEvent) &&
  (event.ctrlKey || event.metaKey || (event.type === 'click' && event.detail > 1));

const asElement = (target: EventTarget | null): Element | null => (target instanceof Element ? target : null);

function onKey(event: KeyboardEvent, root: HTMLElement, page: Page, run: (event: Event) => boolean): void {
  const target = event.target;
  if (event.key === 'Escape') closeMenus(root, null);
  if (!(target instanceof HTMLElement) || event.altKey) return;
  if (target.matches('td[data-at]')) {
    const isEnter = event.key === 'Enter' || event.key === ' ';
    if (isEnter ? run(event) : moveInGrid(target, event.key)) event.preventDefault();
  } else if (target.matches('[role=tab]') && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
    const step = event.key === 'ArrowRight' ? 1 : FACES.length - 1;
    const face = FACES[(FACES.indexOf(page.current.face) + step) % FACES.length] ?? 'structure';
    page.change({ face });
    root.querySelector<HTMLElement>(`#tab-${face}`)?.focus();
    event.preventDefault();
  }
}

function onInput(event: Event, page: Page): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  const { filter } = page.current;
  const changes = {
    text: () => ({ text: field.value }),
    kind: () => ({ kind: field.value }),
    section: () => ({ section: field.value === '' ? null : Number(field.value) }),
  }[field.name];
  if (changes) page.change({ filter: { ...filter, ...changes() }, limit: PAGE });
}

function closeMenus(root: Element, except: Element | null): void {
  for (const menu of root.querySelectorAll<HTMLDetailsElement>('details.menu[open]'))
    if (!except || !menu.contains(except)) menu.open = false;
}

function closeMenu(element: Element): void {
  const menu = element.closest('details');
  if (menu) menu.open = false;
}
