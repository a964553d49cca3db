import { structural } from './structural';

export const announcedCountKind = structural('announced-count', 'announced-count.violated');
