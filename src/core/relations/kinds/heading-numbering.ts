import { structural } from './structural';

export const headingNumberingKind = structural('heading-numbering', 'heading-numbering.gap');
