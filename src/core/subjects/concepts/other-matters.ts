import { alone, phrase } from '../phrase';

/** What comes in cases as well and is no request for information. */
export const OTHER_MATTERS = [
  phrase('信访事项', '信访', '事项 案件 件 工单 总量 诉求'),
  phrase('办理群众信访', '受理 办理 接到 化解', '群众 ?', '信访'),
  alone(
    '留言 热线 工单 来电 信箱 建议 提案 咨询 问政 诉求 许可 审批 救助 补助 补贴 资助 贷款 专利 商标 仲裁 登记 低保 处罚 不动产 执照',
  ),
];

/** By what a clause that speaks of these is yet one of requests for information. */
export const OUR_OWN_MATTER = alone('信息公开 依申请 公开申请 申请公开 政府信息');
