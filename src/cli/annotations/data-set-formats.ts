/** What annotations are exported to and imported from. */
export const DATA_SET_FORMATS = ['jsonld', 'doccano', 'brat'] as const;
export type DataSetFormat = (typeof DATA_SET_FORMATS)[number];
