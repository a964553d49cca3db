import { yearStates } from '../../messages/year-states';
import type { TrendWords } from './words';

export const trendWordsZh: TrendWords = {
  body: '单位',
  states: yearStates('zh'),
  unknown: (word, like) =>
    like.length === 0
      ? `没有“${word}”这个指标；指标的名称和 id 见 gouji export --wide 的编码本`
      : `“${word}”不是一个指标的全名；是不是：\n${like.join('\n')}`,
  noYear: (count) => `另有 ${count} 份报告没有印明单位或年度，没有列入`,
  help: {
    trend: '一个指标逐年的数：各单位一行，各年度一列，没有数的年份照实留空',
    indicator: '指标的 id、宽表的列名或全名，如 requests.new/total、“本年新收政府信息公开申请数量 · 总计”',
    format: '输出格式',
    out: '写到哪个文件；扩展名是 .svg 则画成图，.csv、.json 同 --format',
    body: '只看名称里有这些字的单位',
    notes: `
括号里是没有数的缘由；没有那一年的报告则什么也不写。图上的线在没有数的年份断开。CSV 和 JSON 里每个单位每一年都有一条，state 写明缘由。
退出状态：0 都读了；2 有路径、选项或文件读不了，或写不了。`,
  },
};
