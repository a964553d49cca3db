/** Units that may be compared and added belong to one class: 件 起 例 宗 项 次 份 count the same things in different words. */
export type UnitClass =
  | 'item'
  | 'piece'
  | 'occasion'
  | 'person'
  | 'person-time'
  | 'organisation'
  | 'place'
  | 'issue'
  | 'copy'
  | 'event'
  | 'kind'
  | 'household'
  | 'device'
  | 'money'
  | 'percent'
  | 'point'
  | 'measure'
  | 'multiple'
  | 'score'
  | 'other';

export interface UnitRow {
  readonly class: UnitClass;
  /** Units of one class, parted by spaces. */
  readonly units: string;
  /** A noun that takes a bare number (97部门): a unit only behind Arabic digits that are no year. */
  readonly noun?: true;
}

export const UNIT_ROWS: readonly UnitRow[] = [
  {
    class: 'item',
    units: '件 条 项 个 份 起 例 宗 次 单 案 桩 封',
  },
  {
    class: 'occasion',
    units: '件次 条次 项次 家次 场次 班次 批次 标次 车次 轮次 户次 期次 个次 批',
  },
  { class: 'piece', units: '篇 则 笔 票 卷' },
  { class: 'person', units: '人 名 位' },
  { class: 'person-time', units: '人次' },
  { class: 'organisation', units: '家' },
  { class: 'place', units: '处 所 座 间 栋' },
  { class: 'issue', units: '期' },
  { class: 'copy', units: '册 本 张 页 幅 块 枚' },
  { class: 'event', units: '场 轮 门 堂' },
  { class: 'kind', units: '种 类 大 方面 部分 章 款 支 组 环节' },
  { class: 'household', units: '户' },
  { class: 'device', units: '台 套 部 辆 架 艘' },
  { class: 'money', units: '元 万元 亿元 万亿元 百万元 千万元 美元 万美元 亿美元 元整' },
  { class: 'percent', units: '% ‰ 成' },
  { class: 'point', units: '个百分点 百分点' },
  {
    class: 'measure',
    units:
      '公里 平方公里 平方米 平米 立方米 米 亩 公顷 吨 公斤 千克 克 千瓦 千瓦时 海里 兆 ℃ ㎡ 岁 千米 厘米 毫米 微克 毫克 分贝',
  },
  { class: 'multiple', units: '倍' },
  { class: 'score', units: '分' },
  {
    class: 'organisation',
    noun: true,
    units: '部门 单位 乡镇 镇街 街道 社区 企业 县 区 镇 乡 村 县区 区县 局 网站 账号',
  },
  {
    class: 'item',
    noun: true,
    units: '项目 事项 平台 栏目 专栏 领域 窗口 工单 办件 案件',
  },
];

/**
 * What may not follow a unit of one character, because the two make another word: 处理, 条例, 本年, 个人信息.
 * Each entry is matched at the character behind the unit; they are parted by spaces.
 */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
  个: '人信 人隐 人所 体 别 性',
  件: '数',
  条: '例 款 件 文 目 约 线',
  项: '下',
  份: '额 子 外',
  起: '诉 草 步 点 始 止 至 到 见 因 动 用 来 重 实施 施行 执行',
  例: '会 外 行 如 子',
  宗: '旨 教',
  封: '面 闭 锁 存 控 顶 装',
  次: '要 年 日 月 序 生',
  则: '是 为 应 需 要',
  单: '位 项 独 层 一 纯 元 个',
  案: '例 由',
  票: '据 证 价',
  批: '准 复 评 示 办 注 后',
  人: '民 大 社 员 事 才 物 口 工 力 防 行 为因 为破 为干 为地',
  名: '称 单 录 义 额 字 片 牌 优 誉',
  位: '于 置 列 次',
  家: '庭 长 属 具 园 乡 级',
  处: '理 罚 分 置 于 长 室 级 在',
  所: '有 在 以 需 属 长 占 列 示 述 称 谓 能',
  座: '谈 位 机',
  间: '接 隔 断',
  期: '限 间 末 初 货 望 满 待',
  本: '年 级 机 单 市 县 区 省 地 行 着 次 月 季 报 办 局 部 条 人 身 期 届 院 辖 科 文',
  页: '面',
  场: '所 景 馆 地 合 域',
  门: '户 类 市 诊 店 口',
  种: '类 植 子',
  类: '别 型 似',
  大: '会 学 队 厅 力 量 小 众 于 多 数 赛 道 街 家 以 精 报 召 代',
  章: '程 节',
  款: '项 式',
  支: '付 出 部 持 撑 行',
  组: '织 成 长 建',
  户: '籍 口 外 型',
  台: '账 帐 州 湾 风',
  部: '门 分 署 委 长 级 位 队 落',
  分: '别 类 为 局 布 管 配 析 步 工 公 子 享 之 期 解 级 中 支 发 批 层 区 散',
  元: '旦 素 件',
  米: '长 粮',
  成: '立 为 效 果 员 交 本 功 都 熟 长 品 了 绩 年 分 型 因',
  克: '服',
  县: '级',
  区: '级 域 别 分',
  镇: '级',
  乡: '级 村',
  村: '级',
  局: '长 部 面',
};

/** The same directly behind Arabic digits, where fewer other words are possible: 2起诉讼, 1起因变更被告, but 2018起施行. */
export const OTHER_WORDS_BEHIND_DIGITS: Readonly<Record<string, string>> = {
  起: '步 始 止 至 到 实施 施行 执行',
};
