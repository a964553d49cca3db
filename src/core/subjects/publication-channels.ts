import { wordClass } from './word-class';

/** Places and ways of publication: one item may be in several. */
export const PUBLICATION_CHANNELS = wordClass([
  '全年公开信息12条，其中通过{}公开8条、通过短信公开7条。',
  [
    '网站 门户 门户网站 微信 微博 公众号 公报 发布会 访谈 新媒体 客户端 抖音 头条 电视 广播 报纸 报刊 公示栏 公告栏 公开栏',
    '视频号 平台 渠道 今日头条 宣传栏 首页 栏目 专栏 板块 页面',
  ].join(' '),
]);

/** Those of them that are a website. */
export const SITES = wordClass([
  '{}公开信息12条，其中概况类1条，动态类8条，信息公开目录4条。',
  '网站 门户 门户网站 政府网 官网 网页',
]);

/** What introduces a place or way of publication, whatever it is called. */
export const THROUGH = wordClass([
  '全年公开信息12条，其中{}前厅公开8条、通过后厅公开7条。',
  '通过 利用 依托 借助 经由 在',
]);

/** What media do, beside publishing. */
export const ISSUE = wordClass([
  '全年公开信息12条，其中在《云漪晚报》{}8条、在乡音集市{}7条。',
  '刊登 刊发 刊载 播出 播发 推送',
]);
