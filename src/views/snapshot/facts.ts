import { formById } from '../../core/forms/all';
import type { Analysis } from '../../core/model/analysis';
import type { Language } from '../../messages/language';

interface FactWords {
  readonly year: (year: number) => string;
  readonly period: (from: string, to: string) => string;
  readonly signedOn: (day: string) => string;
  readonly noForm: string;
}

const WORDS: Readonly<Record<Language, FactWords>> = {
  zh: {
    year: (year) => `${year} 年度`,
    period: (from, to) => `统计期限 ${from} 至 ${to}`,
    signedOn: (day) => `落款 ${day}`,
    noForm: '未识别表式',
  },
  en: {
    year: (year) => `report year ${year}`,
    period: (from, to) => `period ${from} to ${to}`,
    signedOn: (day) => `signed ${day}`,
    noForm: 'no form recognized',
  },
};

/** What the report says of itself, each in a few words; what is not known is left out. */
export function factsOf({ form, issuer, year, period, signedOn }: Analysis, language: Language): readonly string[] {
  const words = WORDS[language];
  return [
    issuer,
    year === null ? null : words.year(year),
    formById(form)?.name.replace('(', '（').replace(')', '）').replace(',', '，') ?? words.noForm,
    period && words.period(...period),
    signedOn && words.signedOn(signedOn),
  ].filter((fact) => fact !== null);
}
