import { notAfter, notBefore, type Part, phrase, START } from './phrase';

const SEVERAL: readonly Part[] = [
  '多 不同 两 几 若干 三',
  '个 类 项 种 处 方面 主题 类别 内容 事项 领域 栏目 渠道 平台 分类 方式 形式',
];
const DENIED = notAfter('无 不 未 没有 不存在 去除 剔除 扣除 避免 排除 除去');

/** Behind a list, without a number of its own: that one item may be in several of its parts. */
export const IN_SEVERAL = [
  phrase(
    '部分信息归入多个类别',
    notAfter('未 不 非'),
    '涉及 归入 归到 归于 归属于 归属 计入 计到 列入 属于 分属 对应 兼有 包含 采用 采取 以',
    '了 到 于 ?',
    ...SEVERAL,
  ),
  phrase('同一信息在多处发布', '同一 部分 个别 有的', 8, '在 于', ...SEVERAL),
  phrase('各类有交叉', DENIED, '交叉 重叠 跨类 多类 多个类别 兼有'),
  phrase('存在内容重复', notAfter('没 无 不'), '有 存在', 6, '重复', notBefore('申请 信访 提交 提出 举报')),
  phrase('按内容重复归类', DENIED, '重复', '统计 计算 计入 计数 归类 分类 列示 列入 填报'),
];

/** How a sentence begins that is a note on the list before it. */
export const OPENS_NOTE = phrase('注', START, '注 备注 说明 以上 上述 部分 其中 有的 个别 同一 因 由于');
