import { structural } from './structural';

export const announcedCount = structural('announced-count', 'announced-count.violated');
