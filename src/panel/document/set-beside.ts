/** Sets a card below the element that it tells of, or above it where there is no room; never beyond the page. */
export function setBeside(card: HTMLElement, element: HTMLElement): void {
  const place = element.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(8, Math.min(place.left, document.documentElement.clientWidth - width - 8));
  const isBelow = place.bottom + height + 6 <= window.innerHeight || place.top < height + 6;
  card.style.left = `${left + window.scrollX}px`;
  card.style.top = `${(isBelow ? place.bottom + 4 : place.top - height - 4) + window.scrollY}px`;
}
