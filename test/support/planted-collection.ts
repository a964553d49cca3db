import type { KeptReport } from './print-report';

/** A slip that was planted: in which report, and of what kind. */
export interface Planted<Kind extends string = string> {
  readonly place: string;
  readonly kind: Kind;
}

/** The files of a made-up collection by their paths, and the slips in them. */
export interface PlantedCollection<Kind extends string = string> {
  readonly files: ReadonlyMap<string, KeptReport>;
  readonly planted: readonly Planted<Kind>[];
}
