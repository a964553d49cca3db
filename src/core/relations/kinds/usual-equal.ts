import { meets } from '../../arithmetic/interval';
import { usual } from './usual';

export const usualEqual = usual({ fits: meets, yes: '=', no: '≠' });
