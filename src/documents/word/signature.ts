import type { Archive } from '../archive/archive';

/** Whether a document carries a digital signature, which no change would leave valid. */
export const holdsSignature = ({ names }: Archive): boolean =>
  names.some((name) => name.toLowerCase().startsWith('_xmlsignatures/'));
