/** The words of marks in Chinese; this file fixes the keys, `mark-words-en.ts` must have the same. */
import type { MarkKind } from '../../annotation/annotation';
import type { OrphanReason } from '../../annotation/place-of-quote';
import type { SideFileTrouble } from '../../annotation/side-file-shape';
import type { CorrectionEffect } from '../../core/model/correction';

type Count = number;

const kinds: Readonly<Record<MarkKind, string>> = {
  comment: '批注',
  confirmed: '已确认',
  questioned: '存疑',
  accepted: '已采纳',
  labelled: '标签',
  'figure-is': '指标更正',
  'open-list': '列举不全',
  'scopes-differ': '口径不同',
};

const orphans: Readonly<Record<OrphanReason, string>> = {
  gone: '原文已不在',
  changed: '此处的数或文字已改',
  elsewhere: '同样的文字不在原处',
  several: '有几处同样符合',
  'no-quote': '没有记下位置',
};

const effects: Readonly<Record<Exclude<CorrectionEffect, 'applied'>, string>> = {
  'no-figure': '此处没有可更正的数据，未起作用',
  'no-list': '此处没有可放宽的合计，未起作用',
  'no-comparison': '此处没有要比较的数据，未起作用',
};

const troubles: Readonly<Record<SideFileTrouble['trouble'], string>> = {
  'not-json': '无法读取，其中的标注没有显示',
  conflict: '有未解决的合并冲突，其中的标注没有显示',
  'not-annotations': '不是标注文件，其中的内容没有显示',
};

export const marksZh = {
  controller: '勾稽标注',
  prompt: '批注',
  placeholder: '写给一起看这份报告的人，也可写给以后的自己',
  kinds,
  orphans,
  effects,
  troubles,
  isIndicator: (name: string) => `此数即“${name}”`,
  isNone: '此数不是任何指标',
  label: (name: string) => `标签：${name}`,
  nobody: '未署名',
  noRemark: '（没有附言）',
  ignored: '已忽略',
  outdated: '所采纳的问题已不存在',
  lost: (quote: string, why: string) => `已失去位置（${why}）：“${quote}”`,
  line: (n: Count) => `第 ${n} 行`,
  neverOverwritten: '该文件不会被改写',
  openSideFile: '打开文件',
  backupKept: (name: string) => `原有的标注文件无法读取，已另存为 ${name}；新的标注写入了新文件`,
  openBackup: '打开备份',
  unwritten: (name: string, why: string) => `${name} 无法写入，标注只留在本次窗口中：${why}`,
  notSaved: '报告尚未保存，标注只在本次有效；保存后一并写入',
  authorTitle: '标注署名',
  authorPrompt: '您的标注署什么名字？以后可在设置 gouji.author 中更改；留空则不署名',
  confirm: '标为已确认',
  question: '标为存疑…',
  questionPrompt: '有什么疑问？',
  figureIs: '此数是…',
  figureIsPick: '此数是哪一项指标？',
  noneOfThem: '不是任何指标',
  sameInTable: (value: string) => `表中同为 ${value}`,
  inTable: (value: string) => `表中 ${value}`,
  openList: '此处列举不全…',
  scopesDiffer: '两处口径不同…',
  scopesPick: '与哪一处口径不同？',
  anyOther: '与它比较的各处',
  reasonPrompt: '理由（写入报告旁的 .gouji.json 文件）',
  comment: '添加批注',
  withdraw: (by: string, reason: string) => `撤回采纳（${[by, reason].filter(Boolean).join('：')}）`,
  withdrawIgnored: '撤回忽略',
  noFigureHere: '光标处没有数据',
  noMarkHere: '光标处没有采纳过的问题',
  nothing: '本报告没有标注',
  emptyLine: '请在有文字的地方标注',
  deleteAsk: (n: Count) => `删除这条标注及其 ${n} 条附言？`,
  delete: '删除',
  toLookAt: (n: Count) => `${n} 条标注需要处理`,
  withoutReport: '没有报告：可能已改名、移走或删除',
  keptWithoutReport: (name: string) => `报告已删除。这里没有回收站，其标注文件 ${name} 留在原处`,
  placed: '已放到所选位置',
  noSelection: '先选中标注应在的文字',
};

export type MarkWords = typeof marksZh;
