/** A sentence as it is compared with one of another year: the years, which must differ, left out. */
export const withoutYears = (sentence: string): string =>
  sentence.replace(/(?:20\d\d|[一二三四五六七八九十]+五)(?=年|规划|〕|\])/g, '#');
