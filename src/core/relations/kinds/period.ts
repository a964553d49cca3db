import { structural } from './structural';

export const periodKind = structural('period', 'period.incomplete');
