import { structural } from './structural';

/** A cell that must be a number of zero or more. */
export const type = { ...structural('type', 'type.text'), knowsDamage: false };
