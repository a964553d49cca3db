export const TREND_FORMATS = ['text', 'csv', 'json', 'svg'] as const;
export type TrendFormat = (typeof TREND_FORMATS)[number];
