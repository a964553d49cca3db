import { type Value, wording } from './wording';

/** Why a relation is undecidable, or allowed although it does not hold. */
export const reasonWordings = {
  'reason.missing-total': wording('总数未填，不能判断', 'the total is not filled in'),
  'reason.unplaced-rows': wording('表中有没有读懂的行，不能判断', 'the table has rows that were not read'),
  'reason.missing': wording('有一项未填，不能判断', 'a term is not filled in'),
  'reason.moved': wording(
    '报告提到机构改革或职能划转，两年的范围可能不同，不能判断',
    'the report speaks of moved functions, so that the years may not cover the same ground',
  ),
  'reason.counted-anew': wording(
    '报告提到统计口径有调整，不能判断',
    'the report says that it counts otherwise than the year before',
  ),
  'reason.lapsed': wording(
    '报告提到有文件失效或经过清理，现行有效件数可以更少，不能判断',
    'the report speaks of documents that lapsed, so that fewer may be in force',
  ),
  'reason.form-changed': wording(
    '两年用的表式不同，上一年没有这一项，不能判断',
    'the form of the year before has no such row',
  ),
  'reason.open-list': wording('所列各项不一定完整，不能判断', 'the list may not be complete'),
  'reason.overlapping': wording(
    '所列各项可能有重叠，合起来多于总数也可能是对的，不能判断',
    'the parts may overlap, so that together they may rightly be more than the total',
  ),
  'reason.other-body': wording(
    '说的可能是另一个机关或其中一部分，不能判断',
    'the number may be of another body, or of a part',
  ),
  'reason.other-matter': wording('说的可能是别的事项，不能判断', 'the number may be of another matter'),
  'reason.other-time': wording('说的不是本年全年，不能判断', 'the number is not of the whole year of the report'),
  'reason.unread-words': wording(
    (a: { words: Value }) => `“${a.words}”没有读懂，说的可能不是同一个数，不能判断`,
    (a) => `“${a.words}” was not understood, so that the number may be another one`,
  ),
  'reason.scope': wording('两个数的口径可能不同，不能判断', 'the numbers may not cover the same ground'),
  'reason.scopes-differ': wording(
    '有人注明这两个数口径不同，不作比较',
    'somebody noted that the numbers do not cover the same ground',
  ),
  'reason.approximate': wording('其中有约数，不能判断', 'one of the numbers is approximate'),
  'reason.counted-once': wording(
    '同一信息可经几个渠道公开、只计一次，总数小于各渠道之和是允许的',
    'an item may go through several channels and counts once, so the total may be below their sum',
  ),
  'reason.no-base': wording('找不到百分比所依据的数，不能判断', 'the number that the percentage is of was not found'),
  'reason.several-readings': wording(
    '连成一串的数字有几种拆分都说得通，不能判断',
    'the digits run together and more than one way to split them is possible',
  ),
  'reason.cumulative': wording(
    '其中有累计数，不是本年数，不能判断',
    'one of the numbers is cumulative, not of this year',
  ),
  'reason.damaged': wording('这里的文字有缺损，不能判断', 'the text is damaged here'),
  'reason.evened': wording(
    '各项百分比合计恰为 100%，可能是为凑足 100% 而调整了末位',
    'the percentages make exactly 100, and the last digit may have been changed so that they do',
  ),
  'reason.truncated': wording('按去尾计算相符', 'it fits by truncation'),
  'reason.two-bases': wording(
    (a: { base: Value; other: Value }) => `同一个率的基数有 ${a.base} 和 ${a.other} 两个，不能判断哪一个适用`,
    (a) => `the rate has the bases ${a.base} and ${a.other}, and which one applies cannot be told`,
  ),
  'reason.year-before': wording(
    '这句说的也可能确实是上一年，不能判断',
    'The sentence may be of the year before indeed',
  ),
  'reason.copied': wording(
    '数字可能确实与上年相同，也可能没有更新，不能判断',
    'The numbers may be the same as last year, or not have been brought up to date',
  ),
  'reason.usual': wording('通常如此，但表式并不要求', 'it is commonly so, but the form does not require it'),
  'reason.list-wording': wording(
    '列举时有合并、省略或换了说法，个数可以相符',
    'the list joins, leaves out or rewords parts, so the count may agree',
  ),
  'reason.restart': wording(
    '章节序号中途重新开始，数不清共有几部分',
    'the heading numbers begin again, so the parts cannot be counted',
  ),
} as const;
