import assert from 'node:assert/strict';
import { figuresOf } from './lexed';

/** What the number of a sentence is by the word that stands for `{}`. */
const WORDS: readonly (readonly [role: string, sentence: string, words: string])[] = [
  [
    'contact',
    '如需了解，请按{}：6895299',
    '电话 传真 邮编 邮政编码 热线 专线 手机 座机 联系方式 联系人 监督 咨询 投诉 举报',
  ],
  ['contact', '请加入{}68952993', 'QQ群 微信号'],
  ['contact', '开通12345{}', '政务热线 市民热线 便民服务 公共服务 热线 平台 投诉举报 电话 专线 网'],
  ['contact', '并入“12345{}”', '综合平台 监督平台 信访平台 求助电话 工单系统 诉求平台 一号通办'],
  ['contact', '地址在东辅305{}', '办公室 会议室 房间 室 房'],
  ['contact', '地址在东辅12{}', '楼 层 幢 栋 单元'],
  ['contact', '地址在青云{}18号', '路 街 道 巷 弄 胡同 里 段 大厦 大楼 广场 中心 区 村 园 院 镇'],
  ['contact', '地址在东辅18{}', '号楼 号院 号门 号窗 号大院 号大楼 号室 号房 号厅'],
  ['code', '情况见{}3，', '附件 附表 附图 附录 表 图 专栏 样例 模板 双'],
  ['code', '网站{}：32082', '页码 序号 代码 标识码 备案号 许可证 编号 索引号'],
  ['code', '开放68海里{}', '景区 街区 公园 观光园 大厦 小区 艺术区 文创园 创意园'],
  ['code', '上线2.0{}', '版 系统 平台 时代 模式 工程 改革 升级'],
  [
    'target',
    '力度加大，{}90件',
    '力争 争取达到 争取实现 将达到 将突破 将超过 将不低于 将不少于 预计 拟新增 目标为 目标是 目标值',
  ],
  [
    'statistic',
    '信息{}90，',
    '数 量 总数 总量 为 共 共计 合计 总计 累计 约 近 逾 超过 达 达到 收到 受理 完成 新增 办结 公开 发布',
  ],
  ['target', '{}不少于90件', '要求 确保 应当 应 必须 须 需 每年 每月 每季 每周'],
  [
    'duration',
    '在15{}内答复',
    '个工作日 工作日 个法定工作日 个自然日 个小时 小时 分钟 天 周 个星期 个月 个学时 个季度 年 日 个年度',
  ],
];

/** Words that begin like a length of time and are none. */
const OTHER_WORDS = '天津 天然 天气 周边 周到 周围 周期 周知 日常 日报 日志 日程 日均 年级 年报 年检 年龄 年鉴 月报';

const roleIn = (sentence: string): string | undefined => figuresOf(sentence)[0]?.role;

describe('the words beside a number', () => {
  for (const [role, sentence, words] of WORDS) {
    it(`make it a ${role}: ${sentence}`, () => {
      const others = words.split(' ').filter((word) => roleIn(sentence.replace('{}', word)) !== role);
      assert.deepEqual(others, []);
    });
  }

  it('are no length of time where they are part of another word', () => {
    const read = OTHER_WORDS.split(' ').filter((word) => roleIn(`发布25${word}信息`) === 'duration');
    assert.deepEqual(read, []);
  });
});
