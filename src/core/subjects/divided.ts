import { wordClass } from './word-class';

/** What is done with all of the things that opposites behind it divide; 制发4件,废止2件,继续有效33件 are three numbers of their own. */
export const DIVIDED = wordClass([
  '{}问题12个，已整改8个、正在整改7个。',
  [
    '清理 梳理 评估 审查 抽检 抽查 抽测 检查 检测 检验 排查 发现 查找 查摆 反馈 评查 监测 核查 普查 巡查 考核 参评 参训 举报 投诉 反映',
    '共 合计 总 收到 征集 承办 交办 应办 受理 接到 接收 办理 申请 人员 队伍',
  ].join(' '),
]);
