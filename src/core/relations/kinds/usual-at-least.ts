import { entirelyBelow } from '../../arithmetic/interval';
import { usual } from './usual';

export const usualAtLeast = usual({ fits: (left, right) => !entirelyBelow(left, right), yes: '≥', no: '<' });
