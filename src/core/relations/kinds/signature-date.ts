import { structural } from './structural';

export const signatureDateKind = structural('signature-date', 'signature-date.early');
