import { comparison } from './comparison';
import type { Kind } from './kind';

/** A claim of none, without a number: 未发生行政复议. */
export const zeroClaim: Kind = { ...comparison('zero-claim.violated'), code: 'zero-claim' };
