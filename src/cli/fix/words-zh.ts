import type { FixCounts, FixWords } from './words';

export const fixWordsZh: FixWords = {
  failed: '未能修改',
  suggestion: (id, title) => `建议 ${id}：${title}`,
  shownAbove: '（改动见上）',
  done: ({ made, suggested, left, by, dryRun, copy }: FixCounts) => {
    const where = copy === null || dryRun ? '' : made === 0 ? '，没有写副本' : `，写在副本 ${copy} 里，原文件未动`;
    const what = by === 'safe' ? '（只改写法，不改数）' : '';
    const said = (made === 0 ? '未作修改' : `${dryRun ? '可改' : '已改'} ${made} 处${what}`) + where;
    if (by === 'safe') return suggested > 0 ? `${said}；改数的建议 ${suggested} 条，都没有写入` : said;
    if (by === 'id' || left === 0) return said;
    return `${said}；${by === 'answer' ? `${left} 个问题有改法而没有选` : `${left} 个问题有几种改法，没有替你选`}`;
  },
  howToApply:
    '采用其中一条：gouji fix 文件 --apply 编号；逐条询问：--interactive；原文件不动、改在副本里：再加 --output 文件夹',
  howToSee: '加 --dry-run 可看这些建议',
  notWritable: '电子表格、PDF 和 OFD 文件不能由此改写，请在原文件里改',
  blank: '（空白）',
  deleted: '（删去）',
  written: (dryRun) => (dryRun ? '可改' : '已写入'),
  unwritten: '没有写入',
  ask: (count) => `选 ${count > 1 ? `1–${count}` : '1 或 y'}，回车或 n 不改，q 结束，? 说明：`,
  askHelp: (count) =>
    [
      count > 1 ? `  1–${count}  照那一条改，立即写入` : '  1、y  照这一条改，立即写入',
      '  n、回车  这个问题不改，看下一个',
      '  q  结束；已写入的保留，其余不改',
      '  ?  显示这段说明',
    ].join('\n'),
  unknownAnswer: (said, count) =>
    said.toLowerCase() === 'y' && count > 1
      ? `有 ${count} 种改法，请写明是哪一种（1–${count}）`
      : `没有“${said}”这个选择，什么也没有改`,
  noSuchSuggestion: (id) => `没有编号为 ${id} 的建议；请再运行 gouji fix 查看现在的编号。什么也没有改`,
  textHasChanged: (id) =>
    `没有与编号 ${id} 相应的文字：编号显示之后文件已改动，或编号、文件写错；请再运行 gouji fix 查看现在的编号。什么也没有改`,
  alternatives: (ids) => `${ids} 是同一问题的不同改法或改同一处，只能选一条。什么也没有改`,
};
