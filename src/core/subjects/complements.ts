import { type WordClass, wordClass } from './word-class';

const of = (whole: string, words: string): WordClass => wordClass([`${whole}{}7件。`, words]);

/** Names of which one begins where the other ends: in a list of two, nothing is left between them. */
export const COMPLEMENTS: readonly (readonly WordClass[])[] = [
  [of('参训人员12人，其中', '男性 男生 男职工'), of('参训人员12人，其中', '女性 女生 女职工')],
  [of('查阅点12处，其中', '城市 城镇 城区 县城'), of('查阅点12处，其中', '农村 乡村')],
  [
    of('受理申请12件，其中', '市本级 县本级 区本级 省本级 本级 市直 县直 区直 省直'),
    of('受理申请12件，其中', '乡镇 镇街 镇办 街道 县区 区县 县(市、区) 县(市区) 各县市 市县'),
  ],
  [of('许可决定12件，其中', '即办件'), of('许可决定12件，其中', '承诺件 承诺办理件')],
  [of('发布信息12条，其中', '原创'), of('发布信息12条，其中', '转发 转载')],
  [of('办理建议12件，其中', '主办 独办'), of('办理建议12件，其中', '会办 协办')],
];

/** What turns a name into its complement: 合格 and 不合格, 税收 and 非税收, 办结 and 未办结. */
export const NEGATION = wordClass(['抽检产品12批次，其中合格7批次，{}合格5批次。', '不 未 非 没有']);

/** By what the parts of a whole are told apart, where a sentence or a heading begins a list with it: 按类别看, 从内容上看. */
export const VIEWPOINTS = wordClass([
  '全年公开信息12条。按{}看，机构类5条、动态类6条、其他1条。',
  '类别 内容 主题 类型 来源 渠道 形式 方式 性质 领域 事项 主体 种类 申请人 申请主体 申请方式 申请渠道 信息类别 信息类型 信息内容 公开内容 申请内容 公开类别 申请事项',
]);

/** What may stand beside a name without making it narrower: 县直单位, 法人及其他组织申请. */
export const BESIDE_NAMES = wordClass([
  '公开岗位12个，其中县直{}5个，乡镇7个。',
  [
    '单位 部门 机关 级 各级 收到 受理 办理 提出 提交 申请 申请人 的 类 件 共 有 为 已 了 计 分别 其中 信息 人员 工作人员 方面 数 占 个人 企业 组织 等组织',
    '或其他组织 及其他组织 和其他组织 和组织 事项 公开 发布 开展 举办 安排 通过 以 依法 则 是 属于 问题 案件 渠道 方式 形式 途径 窗口 会议 培训 栏目 由',
  ].join(' '),
]);
