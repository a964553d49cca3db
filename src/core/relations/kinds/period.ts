import { structural } from './structural';

export const period = structural('period', 'period.incomplete');
