/** The languages that the catalogue speaks. */
export type Language = 'zh' | 'en';
