import { alone, phrase, START } from './phrase';
import { type WordClass, wordClass } from './word-class';

const of = (whole: string, words: string): WordClass => wordClass([`${whole}{}7件。`, words]);

/**
 * Opposites: what is the first is not the second, and there is no third unless the row names it, 保留、取消、合并. Examples
 * tell of a part alone.
 */
export const OPPOSITES: readonly (readonly WordClass[])[] = [
  [
    of('清理事项12件，其中', '保留'),
    of('清理事项12件，其中', '取消 废止 删除'),
    of('清理事项12件，其中', '合并 调整 修改 修订 下放'),
  ],
  [of('专题12件，其中', '单层级 单部门'), of('专题12件，其中', '跨层级 跨部门')],
  [
    of('受理工单12件，其中', '办结 已回复 已答复 已办理 已办'),
    of('受理工单12件，其中', '受理中 办理中 正在办理 尚在办理 仍在办理 还在办理 正在处理 未办结 未办 待办'),
  ],
  [of('受理工单12件，其中', '办结 答复'), of('受理工单12件，其中', '撤回 撤销')],
  [of('队伍12件，其中', '专职'), of('队伍12件，其中', '兼职')],
  [of('受理申请12件，其中', '自然人 公民'), of('受理申请12件，其中', '法人')],
  [of('受理申请12件，其中', '线上 网上 网络'), of('受理申请12件，其中', '线下 现场 窗口 书面')],
  [of('清理文件12件，其中', '继续有效'), of('清理文件12件，其中', '废止 失效'), of('清理文件12件，其中', '修改 修订')],
  [
    of('受理举报12件，其中', '属实 查实'),
    of('受理举报12件，其中', '不属实 失实 不实 查无实据'),
    of('受理举报12件，其中', '部分属实 基本属实'),
  ],
  [
    of('排查问题12件，其中', '已整改 完成整改 已完成整改 整改完成 整改到位 已整改到位 已完成'),
    of('排查问题12件，其中', '正在整改 整改中 仍在整改 尚在整改 未整改 未完成整改 限期整改'),
  ],
  [
    of('排查问题12件，其中', '当场整改 现场整改 立即整改 立行立改 即知即改 当场改正'),
    of('排查问题12件，其中', '限期整改 限期改正 逐步整改'),
  ],
  [
    of('抽检产品12件，其中', '合格'),
    of('抽检产品12件，其中', '不合格'),
    of('抽检产品12件，其中', '优秀 优良'),
    of('抽检产品12件，其中', '良好'),
  ],
  [of('受理申请12件，其中', '省内'), of('受理申请12件，其中', '省外')],
  [
    of('收到意见12件，其中', '采纳'),
    of('收到意见12件，其中', '不采纳 未采纳 不予采纳 未予采纳'),
    of('收到意见12件，其中', '部分采纳'),
  ],
  [of('答复申请12件，其中', '按时 按期'), of('答复申请12件，其中', '延期 逾期')],
  [
    of('办理建议提案12件，其中', '人大建议 人大代表建议 代表建议 建议'),
    of('办理建议提案12件，其中', '政协提案 政协委员提案 委员提案 提案'),
  ],
];

/** What makes a word of a row another: 不属实 is no 属实, 部分采纳 no 采纳. */
export const OF_ANOTHER = '不 未 部分 基本 不予 未予';

/** What may be published there may be so at the counter too. */
export const ONLINE = wordClass(['全年发布通知12条，其中{}8条、窗口7条。', '线上 网上 网络']);

/** That a part is done, and that the rest of them is not. */
export const DONE_ALREADY = alone('已 办结 办复');
export const NOT_DONE_YET = phrase('正在办理', START, 8, '正在 尚 仍 还在 未');

/** 答复23件,撤回1件,正在办理1件: cases that are open yet are a third. */
export const OPEN_CASES = [alone('受理中 办理中 未办结'), phrase('正在办理', '正 尚 仍 还', '在', '办理 处理')];
