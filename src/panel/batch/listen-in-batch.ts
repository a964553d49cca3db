import type { BatchChoice } from '../../views/batch/chosen-rows';
import type { PageHost } from '../page/host';
import type { BatchAsked } from './batch-message';
import type { BatchPage } from './batch-page';

/** Listens once for everything: elements say by their attributes what they are for. */
export function listenInBatch(root: HTMLElement, page: BatchPage, host: PageHost<BatchAsked>): void {
  const actions: Readonly<Record<string, (value: string, element: Element) => void>> = {
    'data-sort': (value) => page.sortBy(value),
    'data-row': (value) => page.select(value),
    'data-open': (value) => page.open(value),
    'data-finding': (_, element) => page.goTo(element.getAttribute('data-key') ?? ''),
    'data-check': () => host.send({ type: 'check' }),
    'data-clear': () => {
      page.clear();
      for (const field of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        '.filters input, .filters select',
      ))
        field.value = '';
    },
  };
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    for (const [attribute, action] of Object.entries(actions)) {
      const element = target.closest(`[${attribute}]`);
      if (element) return action(element.getAttribute(attribute) ?? '', element);
    }
  });
  root.addEventListener('dblclick', ({ target }) => {
    const row = target instanceof Element ? target.closest('[data-row]') : null;
    if (row) page.open(row.getAttribute('data-row') ?? '');
  });
  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      page.change({ [target.name]: target.value } as Partial<BatchChoice>);
  });
  root.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLElement && !event.altKey && !event.ctrlKey && !event.metaKey)
      if (onKey(event.target, event.key, page)) event.preventDefault();
  });
  // Scrolling is told of by the table alone, not by what holds it.
  root.addEventListener('scroll', () => requestAnimationFrame(() => page.draw()), { capture: true, passive: true });
  window.addEventListener('resize', () => page.draw());
}

/** True where the key was one of ours. */
function onKey(target: HTMLElement, key: string, page: BatchPage): boolean {
  if (target.matches('[data-sort]')) return alongTheHead(target, key);
  if (!target.matches('.table')) return false;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page.page(),
    PageUp: -page.page(),
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  const step = steps[key];
  if (step !== undefined) page.step(step);
  else if (key === 'Enter') page.open();
  else return false;
  return true;
}

/** One head of a column can be reached with Tab; the arrow keys go on from there. */
function alongTheHead(button: HTMLElement, key: string): boolean {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return false;
  const cell = button.parentElement;
  const next = key === 'ArrowRight' ? cell?.nextElementSibling : cell?.previousElementSibling;
  const target = next?.querySelector<HTMLElement>('[data-sort]');
  if (!target) return true;
  button.tabIndex = -1;
  target.tabIndex = 0;
  target.focus();
  return true;
}
