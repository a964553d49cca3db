import { indicatorLabel } from '../core/forms/label';
import { englishIndicatorName } from './indicators-en';
import type { Language } from './language';

/** Rows of local forms carry their printed label in the id: `local.<row>/<column>`. */
const LOCAL = 'local.';

const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.、．])\s*/;
/** A group and its first row share a label: (三)不予公开 1.属于国家秘密. */
const INNER_ORDINAL = /\s*\d[.、．](?=\D)/;
const OF_WHICH = /^其中[:：]\s*/;
/** The counting rule behind a label: (不同渠道和方式公开相同信息计1条). */
const NOTE = /[(（][^()（）]{6,80}[)）]/g;

/** The last row of the results, (七)总计: alone its label says nothing of what is added up. */
const ONLY_TOTAL = /^总计 ·/;
const ALL_RESULTS = '办理结果总计';

/**
 * What a reader calls an indicator: the statutory label without its ordinal and counting rule in Chinese,
 * a composed name in English. An id that neither knows is shown as it is.
 */
export function indicatorName(language: Language, form: string, id: string): string {
  if (id.startsWith(LOCAL)) return id.slice(LOCAL.length).replace('/', ' · ');
  if (language === 'en') return englishIndicatorName(id) ?? id;
  const label = indicatorLabel(form, id);
  const short = label.replace(ORDINAL, '').replace(OF_WHICH, '').replace(NOTE, '').replace(INNER_ORDINAL, '：');
  return short.replace(/\s+·/, ' ·').replace(ONLY_TOTAL, `${ALL_RESULTS} ·`).trim() || label;
}
