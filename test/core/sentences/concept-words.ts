import type { Topic } from '../../../src/core/sentences/lexicon/concepts';
import type { Framed } from '../../fixtures/framed';

/** Labels of a topic, each word needed for its concept; `!` behind the concept where the words are the form's own. */
export type ConceptWords = readonly [topic: Topic, concept: string, rows: readonly Framed[], unit?: string];

const IN_CASES = (topic: 'review' | 'litigation'): readonly ConceptWords[] => [
  [
    topic,
    `${topic}.pending!`,
    [
      ['{}', '未审结 未办结 待审'],
      ['{}在审理', '正 尚 仍 还'],
      ['正在{}', '审理 办理'],
    ],
  ],
  [topic, `${topic}.concluded`, [['已{}', '审结 结案']]],
  [topic, `${topic}.upheld!`, [['{}', '维持 驳回']]],
  [topic, `${topic}.corrected!`, [['{}', '纠错 纠正 撤销 败诉 违法 责令']]],
  [topic, `${topic}.withdrawn`, [['{}', '撤回 撤诉 终止 终结 和解 调解 不予受理']]],
  [
    topic,
    `${topic}.other!`,
    [
      ['其他{}', '结果 情形 情况 原因'],
      ['另外还有其他{}等', '结果 情形'],
      ['其他情况{}', '的 有 共 为'],
    ],
  ],
];

export const CONCEPT_WORDS: readonly ConceptWords[] = [
  [
    'request',
    'carried!',
    [
      ['上年{}', '未办结 未办完 未答复'],
      ['{}年未办结', '去 往'],
      ['上年{}未办结', '的 尚 还 仍'],
      ['上年{}', '结转 接转 转入 转来 遗留 延续 滚存'],
      ['{}上年', '结转 接转 承接 续办 办理'],
      ['续办{}年', '去 往'],
    ],
  ],
  [
    'request',
    'forward!',
    [
      ['{}次年', '顺延 留 移 带 转 延'],
      ['留{}次年', '至 到 入 待'],
      ['转至{}年', '下 次 明 来'],
      ['{}', '顺延 结转下 跨年 未办结 处理中'],
      ['{}在处理', '尚 仍 正 还'],
      ['尚在{}', '办理 处理'],
    ],
  ],
  ['request', 'refused.security!', [['{}', '三安全一稳定']]],
  ['request', 'refused.internal!', [['内部{}', '事务 管理']]],
  ['request', 'refused.not-government-information!', [['{}', '不属于政府信息']]],
  [
    'request',
    'unavailable.needs-creation!',
    [
      ['{}', '现成 另行制作'],
      ['加工{}', '分析 汇总'],
    ],
  ],
  ['request', 'unavailable.unclear!', [['{}不明确', '内容 申请']]],
  [
    'request',
    'received!',
    [
      ['{}公民、法人', '收到 受理 新收 接收 接到'],
      ['收到{}、法人', '公民 自然人'],
    ],
  ],
  ['request', 'received', [['{}、法人', '公民 自然人']]],
  ['request', 'several-reasons', [['甲、乙等{}', '原因 情形 情况 理由 事由']]],
  [
    'request',
    'granted+partly!',
    [
      ['{}公开与部分公开', '予以 同意 全部'],
      ['予以公开{}予以部分公开', '和 及 以及 或 、 与'],
      ['予以公开与{}部分公开', '予以 同意'],
      ['公开{}部分公开', '及 和'],
    ],
  ],
  ['request', 'partly!', [['{}', '部分同意 区分处理']]],
  ['request', 'refused!', [['{}', '不予公开 不同意公开 否决公开 不公开']]],
  ['request', 'not-processed!', [['{}', '不予处理 不再处理']]],
  [
    'request',
    'already-public!',
    [
      ['{}', '属于主动公开'],
      ['已公开{}', '的 信息'],
    ],
  ],
  [
    'request',
    'not-this-body!',
    [
      ['{}本机关', '不属于 非'],
      ['不属于{}机关', '本 我'],
      ['不属于本{}', '机关 部门 单位 局 级'],
    ],
  ],
  ['request', 'clarification!', [['{}补正', '告知 通知']]],
  ['request', 'granted!', [['{}公开', '予以 同意 准予 给予 全部 直接']]],
  ['request', 'granted', [['{}公开', '进行 作出 做出']]],
  [
    'request',
    'granted',
    [
      ['{}公开的', '完全 依法'],
      ['公开{}', '的 了'],
    ],
    '件',
  ],
  ['request', 'withdrawn', [['{}', '撤回 撤销 撤诉 取消 终止']]],
  ['request', 'applicant.legal!', [['{}', '法人 其他组织']]],
  ['request', 'applicant.natural!', [['{}', '自然人']]],
  ['request', 'applicant.research!', [['科研{}', '机构 单位']]],
  ['request', 'extended!', [['延期{}', '办结 答复 办理']]],
  [
    'request',
    'received.in-person!',
    [
      ['{}', '当面'],
      ['现场{}', '申请 提交 提出 受理'],
    ],
  ],
  ['request', 'received.letter!', [['{}', '信函 邮寄 来信 信件 邮政 挂号 快递']]],
  ['request', 'received.online!', [['{}', '网络 网上 在线 互联网 网站 邮箱 平台']]],
  [
    'request',
    'other!',
    [
      ['其他{}', '情形 情况'],
      ['其他情形{}', '的 有 共'],
    ],
  ],
  [
    'request',
    'other',
    [
      ['其他{}', '原因 类'],
      ['其他{}', '的 有 共'],
    ],
  ],
  ...IN_CASES('review'),
  ...IN_CASES('litigation'),
  [
    'litigation',
    'cases.total!',
    [
      ['复议{}诉讼', '和 及 与 以及 或'],
      ['复议、诉讼{}', '的 共 计 合计 总计 为 有 数 量'],
    ],
  ],
  ['litigation', 'litigation.direct!', [['直接{}', '起诉 提起']]],
  ['litigation', 'litigation.total!', [['{}', '诉讼 应诉 起诉']]],
  ['disclosure', 'audience', [['{}', '人数 关注 粉丝 访问 浏览 点击 阅读 用户 订阅 播放 下载']], '条'],
  ['disclosure', 'channel.other!', [['{}', '电视 广播 宣传栏 查阅点 档案馆 图书馆']], '条'],
  ['disclosure', 'channel.other', [['其他{}', '方式 渠道 途径 形式']], '条'],
  ['disclosure', 'disclosure.total', [['网站及{}', '各 其他']], '条'],
  ['disclosure', 'channel.website', [['{}', '网站 门户']], '条'],
  ['disclosure', 'channel.wechat', [['{}', '微信 公众号']], '条'],
  [
    'disclosure',
    'disclosure.total!',
    [
      ['我局{}主动公开信息', '共 累计 全年 本年度 年内 总计 合计 各级行政机关'],
      ['主动公开{}信息', '的 各类 本级 政府 政务'],
      ['主动公开信息{}', '合计 累计 总计 为 有'],
    ],
    '条',
  ],
  [
    'disclosure',
    'disclosure.total',
    [
      ['{}公开的', '本 全 上述 已 所 年 度 市 县 区'],
      ['{}的', '公开 发布 公布'],
    ],
    '条',
  ],
  ['disclosure', 'disclosure.part', [['甲{}乙', '公开 发布 信息']], '条'],
  ['response', 'response.press-conferences!', [['参加或举办新闻发布会{}', '总次数 共']], '次'],
  ['response', 'response.interviews!', [['政府网站在线访谈{}', '次数 共']], '次'],
  ['response', 'response.articles!', [['政策解读稿件{}', '发布数 共']], '篇'],
  [
    'response',
    'response.articles',
    [
      ['解读{}', '稿 材料 信息 文件'],
      ['{}', '稿件'],
    ],
    '条',
  ],
  ['response', 'response.social-media', [['{}', '微博微信 微信微博 两微']]],
  ['response', 'response.other', [['其他{}', '方式 渠道']]],
  [
    'response',
    'response.total!',
    [
      ['回应{}', '热点 舆情 关切'],
      ['{}的回应', '热点 舆情'],
      ['{}', '重大舆情'],
    ],
  ],
  ['training', 'training.attendance!', [['接受培训人员{}', '数 共 达']], '人次'],
  ['training', 'training.classes!', [['举办{}培训班', '各类 各种']], '次'],
  ['meeting', 'meetings!', [['工作会议{}专题会议', '或 和 、']], '次'],
  ['meeting', 'meetings', [['{}', '会议 例会']], '次'],
  ['normative', 'normative.made!', [['制发规范性文件{}', '总数 共']]],
  ['complaint', 'complaints', [['{}', '举报 投诉 申诉']]],
  ['reading-point', 'institution.reading-points', [['查阅{}', '点 场所']], '个'],
];

/** What says that a concept is not meant after all. */
export const NOT_MEANT: readonly ConceptWords[] = [
  ['request', 'refused.third-party!', [['第三方{}', '意见 机构 评估 测评 监测 检测 检查']]],
  ['request', 'handled!', [['办理{}', '机构 单位 部门']]],
];

export const TOPIC_FRAMES: readonly (readonly [Topic, readonly Framed[]])[] = [
  [
    'fee',
    [
      ['{}费', '信息处理 检索 复制 邮寄'],
      ['{}', '收费 费用'],
    ],
  ],
  ['litigation', [['{}', '诉讼 起诉 应诉']]],
  ['complaint', [['{}', '举报 投诉 申诉']]],
  ['reading-point', [['查阅{}', '点 场所 室']]],
  ['response', [['{}', '回应 舆情 解读 新闻发布会 在线访谈']]],
  ['meeting', [['{}', '会议 例会']]],
  ['staff', [['{}', '专职 兼职 工作人员']]],
  [
    'request',
    [
      ['{}', '无法提供'],
      ['不予{}', '公开 处理'],
      ['{}公开', '同意 予以 部分'],
    ],
  ],
  ['disclosure', [['{}', '公开 发布 信息 公报']]],
];
