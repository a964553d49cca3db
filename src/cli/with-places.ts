import type { CheckedFileJson, PlaceJson } from '../core/model/schema';
import { type PagePlace, placeAt } from '../documents/paged-text';
import type { Loaded } from './load';

/** The findings of a document with pages, each with the page and the cell in which it and its other places stand. */
export function withPlaces(file: CheckedFileJson, { places, unreadPages }: Loaded): CheckedFileJson {
  if (places === undefined) return file;
  const placed = <T extends { start: number }>(one: T): T & { place?: PlaceJson } => {
    const place = placeAt(places, one.start);
    return place === null ? one : { ...one, place: presentPlace(place) };
  };
  const findings = file.findings.map((finding) => {
    const whole = finding.code === 'notice' ? finding : placed(finding);
    return { ...whole, related: finding.related.map(placed) };
  });
  return { ...file, findings, ...(unreadPages && { unreadPages: [...unreadPages] }) };
}

const presentPlace = ({ start: _, ...place }: PagePlace): PlaceJson => place;
