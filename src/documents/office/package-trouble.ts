import type { PartTrouble } from './office-part';

/** Why an Office file is not read, by what is the matter with its archive or a part that it must have. */
export const PACKAGE_TROUBLE = {
  broken: 'broken',
  missing: 'broken',
  locked: 'locked',
  'too-large': 'unpacks-too-large',
  'too-deep': 'too-deep',
} as const satisfies Readonly<Record<PartTrouble, string>>;

export type PackageTrouble = (typeof PACKAGE_TROUBLE)[PartTrouble];
