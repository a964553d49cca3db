import { END, phrase, START } from './phrase';
import { wordClass } from './word-class';

/** What says that a list names no more than examples. */
export const EXAMPLES = wordClass([
  '全年公开信息12条，其中{}有财政信息3条、人事信息2条、其他信息1条。',
  '主要 主要是 主要包括',
]);

/** Whatever is none of the parts before: it closes a list. */
export const THE_REST = wordClass(['全年公开信息12条，其中财政信息8条、{}信息5条。', '其他 其它 其余 剩余 另外']);

/** 其他5件: the last of a row, and nothing more said of it. */
export const THE_OTHERS = phrase('其他类的', START, '其他 其它', '类 的 类的 ?', END);

/** What was taken away again is in no total, and what was counted twice is. */
export const TAKEN_AWAY = wordClass([
  '全年新建专栏12个，其中部门专栏9个（{}2个）、其他专栏5个。',
  '撤销 撤并 撤下 撤回 下架 下线 取消 删除 移除 清理 注销 停用 减少 重复 交叉',
]);

/** Behind a list: that one item is in several of its parts. */
export const COUNTED_TWICE = wordClass([
  '全年公开信息12条，其中财政信息8条、人事信息7条（{}信息计入两类）。',
  '同一 重复 交叉 重叠 兼有 部分',
]);

/** What a part begins with that is in several of the others. */
export const OF_BOTH = wordClass([
  '全年公开信息24条，其中图片信息9条、文字信息7条，{}两方面的4条，其他信息8条。',
  '同时 同时属于 同时涉及 两者都 两类都',
]);

/** What such a part ends in. */
export const IN_BOTH = wordClass([
  '全年公开信息24条，其中图片信息9条、文字信息7条，图文{}的4条，其他信息8条。',
  '都有 均有 皆有 兼有 都涉及 均涉及',
]);

/** What a number is called that adds up the numbers before it. */
export const SUMMED = wordClass(['网上申请9件，来信6件，{}15件。', '共计 合计 总计 共 累计 总共 一共 总数']);

/** What takes up the parts told before, as their total begins: 以上三类共计. */
export const ABOVE = wordClass(['网上申请9件，来信6件。{}两类共计15件。', '以上 上述 前述 这']);

/** What a bracket begins with that says what is among the number before it: 35件(含上年结转3件). */
export const EMBRACING = wordClass(['全年废止行政规范性文件12件（{}市委文件9件）。', '含 包含 包括 其中含 其中包括']);

/** That a number was told of each of several, so that what it makes is more than it: 各乡镇各1次,共14次. */
export const EACH = wordClass(['全县开展检查3次，乡镇{}开展2次，共计21次。', '各 每 分头 均']);

/** That a number tells what was added or taken away: with a stock it makes no total. */
export const CHANGED = wordClass([
  '{}专题3个、子专题2个，共计86个。',
  '新增 新建 新开 新设 新开设 增设 增加 减少 撤销 撤并 关停 注销 取消 废止 失效 删除 合并 关闭',
]);

/** What stands before the first words of an item. */
export const LIST_OPENINGS = wordClass(['{}青禾县水务局收到政府信息公开申请12件。', '其中 一是 二是 三是']);
