import { END, gapWithout, notAfter, notBefore, type Part, phrase, START } from '../phrase';
import { type ConceptRule, countedIn, law, rule } from './concept-rule';

/** What is published is counted in these; 4家网站 are no publications. */
const published = (one: ConceptRule): ConceptRule => countedIn('条 件 则 份 项', one);

/** How something was made public, by the channels of the form of 2014. */
const BY_CHANNEL: readonly ConceptRule[] = [
  law('channel.other', '电视 广播 报纸 报刊 公示栏 公告栏 公开栏 宣传栏 查阅点 档案馆 图书馆'),
  rule('channel.other', phrase('其他渠道', '其他 其它', '方式 渠道 途径 形式')),
  rule('channel.gazette', '公报'),
  rule('disclosure.total', phrase('网站及各', '网站及', '各 其他')),
  rule('channel.website', '网站 门户'),
  rule('channel.weibo', phrase('微博', '微博', notBefore('微信'))),
  rule('channel.wechat', '微信 公众号'),
].map(published);

const INFORMATION: readonly Part[] = [
  '主动公开',
  '的 各类 本级 *',
  '政府 政务 ?',
  '信息',
  '的 ?',
  '总 ?',
  '数 量 ?',
  '共 共计 合计 累计 总计 为 有 达 达到 *',
  END,
];

/** Before it: that it is all, and of no leader, kind, column or website. */
const IN_ALL: readonly Part[] = [
  START,
  gapWithout('领类栏网', 12),
  '共 累计 全年 本年度 年内 总计 合计 全市 全县 全区 全省 全镇 各级行政机关',
];

export const OF_PUBLICATION: readonly ConceptRule[] = [
  rule('audience', '人数 关注 粉丝 访问 浏览 点击 阅读 用户 订阅 播放 下载'),
  ...BY_CHANNEL,
  law(
    'disclosure.total',
    phrase('我局共主动公开各类政府信息的总数为', ...IN_ALL, ...INFORMATION),
    phrase('主动公开的政府信息的总量共', START, ...INFORMATION),
    phrase('在规定时间内主动公开的', START, '在 ?', 14, '主动公开的', END),
  ),
  rule(
    'disclosure.total',
    phrase('在本年公开的', START, '在 ?', '本 全 上述 已 所 年 度 市 县 区 *', '公开 发布 公布', '的', END),
  ),
  published(rule('disclosure.part', '公开 发布 信息')),
];

export const OF_RESPONSES: readonly ConceptRule[] = [
  countedIn(
    '次 场',
    law(
      'response.press-conferences',
      phrase('参加或举办新闻发布会共', '参加', '或 或者', '举办新闻发布会', '总次数 共 ?', END),
    ),
  ),
  countedIn(
    '次 期',
    law('response.interviews', phrase('政府网站在线访谈共', notAfter('参加'), '政府网站在线访谈', '次数 共 ?', END)),
  ),
  countedIn('篇', law('response.articles', phrase('政策解读稿件发布数', '政策解读稿件', '发布数 共 ?', END))),
  countedIn('篇 条 件 份', rule('response.articles', phrase('解读材料', '解读', '稿 材料 信息 文件'), '稿件')),
  rule('response.press-conferences', '新闻发布会'),
  rule('response.interviews', '访谈'),
  rule('response.social-media', '微博微信 微信微博 两微'),
  rule('response.other', phrase('其他渠道', '其他 其它', '方式 渠道')),
  rule('response.articles', '解读稿'),
  law(
    'response.total',
    phrase('回应公众关切', '回应', 14, '热点 舆情 关切'),
    phrase('舆情的回应', '热点 舆情', 10, '回应'),
    '重大舆情',
  ),
];
