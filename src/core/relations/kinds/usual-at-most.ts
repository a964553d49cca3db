import { entirelyBelow } from '../../arithmetic/interval';
import { usual } from './usual';

export const usualAtMost = usual({ fits: (left, right) => !entirelyBelow(right, left), yes: '≤', no: '>' });
