import type { PageBlock, ReadPage } from './read-page';
import type { TextLine } from './text-lines';

/** Heads and feet stand in this part of the page, above or below. */
const MARGIN = 0.14;
/** Lines at either end of a page that may be heads or feet. */
const MOST_LINES = 3;
/** Heads stand at one place, to so many points. */
const SAME_PLACE = 4;

const PAGE_MARK =
  /^(?:[-—–－―·•~]+\d{1,4}[-—–－―·•~]+|第\d{1,4}页.{0,10}|\d{1,4}[/／]\d{1,4}|共\d{1,4}页第\d{1,4}页)$/u;
const BARE_NUMBER = /^\d{1,4}$/;

export const plainText = ({ glyphs }: TextLine): string =>
  glyphs
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

/** The pages without their numbers, running heads and feet. */
export function withoutFurniture(pages: readonly ReadPage[]): ReadPage[] {
  const furniture = new Set<TextLine>();
  const places: Place[] = pages.flatMap((page) => placesOf(page));
  for (const place of places) if (PAGE_MARK.test(place.text)) furniture.add(place.line);
  for (const place of numbersOfPages(places, pages.length)) furniture.add(place.line);
  for (const line of repeated(places, pages.length)) furniture.add(line);
  return pages.map((page) => ({
    ...page,
    blocks: page.blocks.flatMap((block): PageBlock[] => {
      if ('table' in block) return [block];
      const lines = block.lines.filter((line) => !furniture.has(line));
      return lines.length > 0 ? [{ lines }] : [];
    }),
  }));
}

/** A line near the upper or lower edge of a page. */
interface Place {
  readonly line: TextLine;
  readonly text: string;
  readonly page: number;
  readonly y: number;
}

function placesOf({ blocks, height, number }: ReadPage): Place[] {
  const [first, last] = [blocks[0], blocks.at(-1)];
  const above = first !== undefined && 'lines' in first ? first.lines.slice(0, MOST_LINES) : [];
  const below = last !== undefined && 'lines' in last ? last.lines.slice(-MOST_LINES) : [];
  return [...new Set([...above, ...below])]
    .filter(({ y, size }) => y - size < MARGIN * height || y > (1 - MARGIN) * height)
    .map((line) => ({ line, text: plainText(line), page: number, y: line.y }));
}

/** Bare numbers that count the pages: each as much more than the number of its page as the others. */
function numbersOfPages(places: readonly Place[], pages: number): Place[] {
  const bare = places.filter(({ text }) => BARE_NUMBER.test(text));
  const byOffset = new Map<number, Place[]>();
  for (const place of bare) {
    const offset = Number(place.text) - place.page;
    byOffset.set(offset, [...(byOffset.get(offset) ?? []), place]);
  }
  return [...byOffset].flatMap(([offset, found]) => (found.length >= 2 || (offset === 0 && pages === 1) ? found : []));
}

/** Words that stand at the same place of several pages. */
function repeated(places: readonly Place[], pages: number): TextLine[] {
  if (pages < 2) return [];
  const byText = new Map<string, Place[]>();
  for (const place of places) {
    if (!/\p{L}{2}/u.test(place.text)) continue;
    const key = place.text.replace(/第?\d{1,4}页|\d{1,4}$|^\d{1,4}/gu, '');
    byText.set(key, [...(byText.get(key) ?? []), place]);
  }
  return [...byText.values()].flatMap((found) =>
    found
      .filter(({ y, page }) => found.some((other) => other.page !== page && Math.abs(other.y - y) <= SAME_PLACE))
      .map(({ line }) => line),
  );
}
