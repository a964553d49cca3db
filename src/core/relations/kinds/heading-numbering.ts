import { structural } from './structural';

export const headingNumbering = structural('heading-numbering', 'heading-numbering.gap');
