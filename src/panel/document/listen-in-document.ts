import type { Range } from '../../core/text/range';
import type { PageHost } from '../page/host';
import { DOCUMENT_TOOLS, type DocumentAsked, SAYINGS } from './document-message';
import type { DocumentPage } from './document-page';

type Action = (value: string, element: HTMLElement) => void;

/** How long, in milliseconds, one rests on a figure before its card is shown, and away from it before that goes. */
const REST = 350;
const LEAVE = 250;

/** What a click does, by the attribute of the element that was hit. */
function actionsOf(page: DocumentPage, host: PageHost<DocumentAsked>): Readonly<Record<string, Action>> {
  const onFinding =
    (type: 'accept' | 'ignore' | 'withdraw'): Action =>
    (value) => {
      page.hideCard();
      host.send({ type, version: page.version, finding: Number(value) });
    };
  return {
    'data-fix': (value) => {
      const [finding = 0, fix = 0] = value.split('-').map(Number);
      page.hideCard();
      host.send({ type: 'fix', version: page.version, finding, fix });
    },
    'data-accept': onFinding('accept'),
    'data-ignore': onFinding('ignore'),
    'data-withdraw': onFinding('withdraw'),
    'data-remove': (id) => {
      page.hideCard();
      host.send({ type: 'remove', id });
    },
    'data-say': (value, element) => {
      const what = SAYINGS.find((one) => one === value);
      const { start, end } = rangeIn(element.dataset.placeOf ?? '');
      page.hideCard();
      if (what) host.send({ type: 'say', version: page.version, what, start, end });
    },
    'data-tool': (value) => {
      if (value === 'previous' || value === 'next') page.step(value === 'next' ? 1 : -1);
      const tool = DOCUMENT_TOOLS.find((one) => one === value);
      if (tool) host.send({ type: 'tool', tool });
    },
    'data-at': (value, element) => {
      const place = rangeIn(value);
      if (element.closest('.paper')) {
        page.showCard(place, true, element);
        host.send({ type: 'at', version: page.version, ...place });
      } else {
        page.hideCard();
        page.goTo(place);
      }
    },
  };
}

const rangeIn = (value: string): Range => {
  const [start = 0, end = 0] = value.split('-').map(Number);
  return { start, end };
};

/** Listens once for everything: elements say by their attributes what they are for. */
export function listenInDocument(root: HTMLElement, page: DocumentPage, host: PageHost<DocumentAsked>): void {
  const actions = actionsOf(page, host);
  const run = (target: EventTarget | null): boolean => {
    for (let element = asElement(target); element && element !== root; element = element.parentElement) {
      for (const [attribute, action] of Object.entries(actions)) {
        const value = element.getAttribute(attribute);
        if (value === null) continue;
        action(value, element as HTMLElement);
        return true;
      }
    }
    return false;
  };
  root.addEventListener('click', ({ target }) => {
    if (!run(target) && !asElement(target)?.closest('.card')) page.hideCard();
  });
  window.addEventListener('keydown', (event) => {
    if (onKey(event, page, host, run)) event.preventDefault();
  });
  listenForRest(root, page);
  let timer = 0;
  window.addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => page.keep(), 200);
  });
  window.addEventListener('pagehide', () => page.keep());
}

/** True where the key did something. */
function onKey(
  { key, shiftKey, ctrlKey, metaKey, altKey, target }: KeyboardEvent,
  page: DocumentPage,
  host: PageHost<DocumentAsked>,
  run: (target: EventTarget | null) => boolean,
): boolean {
  if (altKey) return false;
  const isCommand = ctrlKey || metaKey;
  if (key === 'F8' && !isCommand) page.step(shiftKey ? -1 : 1);
  else if (key === 'Escape' && !isCommand) page.hideCard();
  else if (key.toLowerCase() === 'z' && isCommand && !shiftKey) host.send({ type: 'tool', tool: 'undo' });
  else if ((key === 'Enter' || key === ' ') && !isCommand && asElement(target)?.matches('span[data-at]')) run(target);
  else return false;
  return true;
}

/** A card is shown while one rests on a figure, and stays while one is on the card. A card that was asked for stays until it is left. */
function listenForRest(root: HTMLElement, page: DocumentPage): void {
  let timer = 0;
  root.addEventListener('mouseover', ({ target }) => {
    const element = asElement(target)?.closest<HTMLElement>('.paper [data-at]');
    const isOnCard = asElement(target)?.closest('.card') !== null;
    clearTimeout(timer);
    if (page.isCardPinned || isOnCard) return;
    timer = window.setTimeout(
      () => {
        // Meanwhile somebody may have asked for a card.
        if (page.isCardPinned) return;
        if (element) page.showCard(rangeIn(element.dataset.at ?? ''), false, element);
        else page.hideCard();
      },
      element ? REST : LEAVE,
    );
  });
}

const asElement = (target: EventTarget | null): Element | null => (target instanceof Element ? target : null);
