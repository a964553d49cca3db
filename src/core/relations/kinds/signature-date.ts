import { structural } from './structural';

export const signatureDate = structural('signature-date', 'signature-date.early');
