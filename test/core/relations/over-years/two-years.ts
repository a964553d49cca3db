import { analyze } from '../../../../src/core/analyze';
import type { Analysis, Finding } from '../../../../src/core/model/analysis';
import { analysed } from '../../../fixtures/analysed';

/** What a made-up report of 2023 or 2024 says; every number that is left out is zero. */
export interface Said {
  readonly overview?: string;
  readonly problems?: string;
  readonly received?: number;
  readonly carriedOver?: number;
  readonly carriedForward?: number | string;
  /** made, repealed, in force. */
  readonly documents?: readonly [number, number, number];
  readonly decisions?: number;
  /** A row that no form has, printed among those of the requests. */
  readonly oddRow?: string;
}

const COLUMNS = '| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |';

export function reportOf(year: number, said: Said): string {
  const { received = 0, carriedOver = 0, carriedForward = 0, documents = [0, 0, 0], decisions = 0 } = said;
  const forward = typeof carriedForward === 'number' ? carriedForward : 0;
  const row = (label: string, count: number | string): string =>
    `| ${label} | ${count} | 0 | 0 | 0 | 0 | 0 | ${count} |`;
  return [
    `苇渡县${year}年政府信息公开工作年度报告`,
    '一、总体情况',
    said.overview ?? '本年度认真落实公开制度。',
    '二、主动公开政府信息情况',
    '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
    '|---|---|---|---|',
    '| 规章 | 0 | 0 | 0 |',
    `| 行政规范性文件 | ${documents.join(' | ')} |`,
    '',
    '| 信息内容 | 本年处理决定数量 |',
    '|---|---|',
    `| 行政许可 | ${decisions} |`,
    '',
    '三、收到和处理政府信息公开申请情况',
    `| （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） ${COLUMNS}`,
    '|---|---|---|---|---|---|---|---|',
    row('一、本年新收政府信息公开申请数量', received),
    row('二、上年结转政府信息公开申请数量', carriedOver),
    row('（一）予以公开', received + carriedOver - forward),
    ...(said.oddRow === undefined ? [] : [row(said.oddRow, 0)]),
    row('（七）总计', received + carriedOver - forward),
    row('四、结转下年度继续办理', carriedForward),
    '',
    '五、存在的主要问题及改进情况',
    said.problems ?? '公开的主动性有待提高。',
    '六、其他需要报告的事项',
    '无。',
    '',
  ].join('\n');
}

type Options = Omit<NonNullable<Parameters<typeof analyze>[1]>, 'previous' | 'beforePrevious'>;

/** `level key «text» ← «text of last year»` of every finding that speaks of another year. */
export function betweenYears(before: Said, now: Said, options: Options = {}): string[] {
  const { earlier, later } = bothYears(before, now, options);
  return later.findings
    .filter(({ code }) => code === 'cross-year' || code === 'growth')
    .map((one) => shown(later.text, earlier.text, one));
}

const BOTH = new Map<string, { readonly earlier: Analysis; readonly later: Analysis }>();

/** The same two reports are looked at for what is found and for what is tied. */
function bothYears(before: Said, now: Said, options: Options) {
  const key = JSON.stringify([before, now, options]);
  const earlier = analysed(reportOf(2023, before));
  const made = BOTH.get(key) ?? { earlier, later: analyze(reportOf(2024, now), { ...options, previous: earlier }) };
  BOTH.set(key, made);
  return made;
}

function shown(text: string, earlier: string, { severity, message, start, end, inPrevious = [] }: Finding): string {
  const places = inPrevious.map(({ from, to }) => ` ← «${earlier.slice(from, to)}»`).join('');
  return `${severity} ${message.key} «${text.slice(start, end)}»${places}`;
}

/** `verdict source: formula (reason)` of every relation to last year's report. */
export function tiesBetween(before: Said, now: Said, options: Options = {}): string[] {
  return bothYears(before, now, options)
    .later.relations.filter(({ terms }) => terms.some(({ inPrevious }) => inPrevious !== undefined))
    .filter(({ terms }) => terms.some(({ text }) => text !== '0'))
    .map(({ verdict, source, arithmetic, reason }) => {
      const why = reason === null ? '' : ` (${reason.key.replace('reason.', '')})`;
      return `${verdict} ${source}: ${arithmetic}${why}`;
    });
}
