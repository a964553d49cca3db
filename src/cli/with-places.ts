import type { CheckedFileJson, PlaceJson } from '../core/model/check-schema';
import type { Range } from '../core/text/range';
import type { Loaded } from './load';

/** The findings of a document that is no text, each with the place in which it and its other places stand. */
export function withPlaces(file: CheckedFileJson, { placeOf, unreadPages }: Loaded): CheckedFileJson {
  if (placeOf === undefined) return file;
  const placed = <T extends Range>(one: T): T & { place?: PlaceJson } => {
    const place = placeOf(one);
    return place === null ? one : { ...one, place };
  };
  const findings = file.findings.map((finding) => {
    const whole = finding.code === 'notice' ? finding : placed(finding);
    return { ...whole, related: finding.related.map(placed) };
  });
  return { ...file, findings, ...(unreadPages && { unreadPages: [...unreadPages] }) };
}
