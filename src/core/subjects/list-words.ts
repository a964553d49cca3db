import { alone, END, notBefore, type Phrase, phrase, START, written } from './phrase';
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

/** What a part begins with that is in several of the others. */
export const OF_BOTH = wordClass([
  '全年公开信息24条，其中图片信息9条、文字信息7条，{}两方面的4条，其他信息8条。',
  '同时 同时属于 同时涉及 两者都 两类都',
]);

/** What such a part ends in. */
export const IN_BOTH = wordClass([
  '全年公开信息24条，其中图片信息9条、文字信息7条，图文{}的4条，其他信息8条。',
  '都有 均有 皆有 兼有 都涉及 均涉及 并用 兼用',
]);

/** What a number is called that adds up the numbers before it: of any kind, and of a list as a whole. */
export const SUM = wordClass(['网上申请9件，来信6件，{}15件。', '共计 合计 总计 累计']);
export const SUMMED = [...SUM, ...wordClass(['网上申请9件，来信6件，{}15件。', '共 总共 一共 总数 小计'])];

/** What takes up the parts told before, as their total begins: 以上三类共计. */
export const ABOVE = wordClass(['网上申请9件，来信6件。{}两类共计15件。', '以上 上述 前述 这']);

/** Before a number, that the one told before is said again, to go on about it: 收到20件,…其他6件;这6件中…. */
export const POINTS_BACK = wordClass([
  '收到政府信息公开申请12件，其中自然人9件、企业3件；{}3件中个体工商户2件。',
  '这 该 此 其 后 前 上述 以上 前述 在这 在该 在上述',
]);

/** Behind such a number: 3件中, 3件均为. */
export const OF_IT_AGAIN = wordClass([
  '收到政府信息公开申请12件，其中自然人9件、企业3件；3件{}为个体工商户。',
  '中 里 内 之中 当中 里面 均 都 皆 全 全部 申请中 信息中 案件中 申请均 信息均 案件均',
]);

/** Behind the name of a part, that it is divided next: 文件类中. */
export const WITHIN_IT = wordClass([
  '全年公开信息12条，其中文件类8条、动态类4条；文件类{}通知5条、公告3条。',
  '中 里 内 之中 当中 里面',
]);

/** What a bracket calls the whole of the number before it: 办结12件(共15件). */
export const CALLED_WHOLE = wordClass(['办结政府信息公开申请12件（{}15件）。', '共 总数 总共 共计 总计 合计 一共']);

/** Before a number, that there were so many copies of each: 一式三份,237件共711份. */
export const COPIES_OF_EACH = wordClass(['文件{}三份，12件共36份。', '一式 每件 每份 每本']);

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

/** What a total is called that closes a row of the form's own parts. */
export const TOTAL_NUMBER = wordClass(['专职人员9人，兼职人员6人，工作人员{}15人。', '总人数 总量']);

/** What introduces the parts of a total. */
export const OF_WHICH = wordClass(['全年公开信息12条，{}财政信息8条、人事信息7条。', '其中 包括']);

/** The same in all its forms. 分别为 and 分为 only where they open a clause: in 受理和办结分别为 the names stand before them. */
export const INTRODUCES_PARTS: readonly Phrase[] = [
  alone('其中 包括 包含 涵盖 内有 内含 这之中'),
  phrase('具体为', '具体', '为 是 有 分'),
  phrase(',这当中', written(/[,;。:(]/), '这 此 在这 ?', '当中 之中 里面'),
  phrase(',具体分别为', written(/[,;。:(]\s*/), '可 具体 大致 ?', '分别为 分别是 分为 分成'),
];

/** 具体如下:, 分别为:, 分为: the lines behind are all there is. */
export const OF_ALL_PARTS = phrase('具体如下:', '如下 分别为 分别是 分为 构成 组成', ': ?', END);

/** 等: that a list goes on without numbers; 等级 and 等于 are other words. */
export const AND_OTHERS = phrase('财政信息等', '等', notBefore('于 级 待 各'));

/** 45件,其中按事项拆分为52件: the same, counted in another way. */
export const RECOUNTED = wordClass(['全年公开信息12条，其中按事项{}15条。', '拆分 折合 折算']);

/** 总计: of all years so far, and no part of one. */
export const TO_DATE = wordClass([
  '{}公开政府信息12条。公开的政府信息如下：机构类5条，动态类6条，其他类4条。',
  '总计 总共 累计 历年 目前 至今',
]);

/** 公开18条,历年累计66条: what there ever was of the number before, and no part or total beside it. */
export const OF_ALL_YEARS = phrase('历年累计', START, '历年 历年来', '累计 共 共计 共有 *', END);

/** 其余35个均合格: what is none of the number before it; 其他 may close a list of more. */
export const LEFT_OVER_ONES = phrase('其余的', START, '其余 剩余 余下', '的 ?', END);

/** 印发12份,除1份未公开外,其余11份…: what is left out, and the rest. */
export const EXCEPT = wordClass(['全年印发文件12份，{}1份未公开外，其他12份均已公开。', '除 除了 除去']);
export const REST_OF_THEM = wordClass(['全年印发文件12份，除1份未公开外，{}12份均已公开。', '其余 其他 剩余']);

/** 以上, 在: that a number is taken up that was told before. */
export const TAKES_UP_NUMBER = wordClass([
  '全年公开信息12条。\n{}财政信息5条、人事信息6条、其他信息4条。',
  '在 这 上述 以上',
]);

/** 发布其他信息: the last of a list as well. */
export const OTHER_INFORMATION = phrase('其他各类信息', '其他 其它', '各 类 有关 相关 政府 政务 *', '信息', END);

/** Before what was taken away again: 新建20条(同时撤销2条). */
export const BESIDE_IT = '同时 同期 并 又 另 已';
