import { comparison } from './comparison';
import type { Kind } from './kind';

/** A claim of all, without a number: 均已答复. */
export const universal: Kind = { ...comparison('universal.violated'), code: 'universal' };
