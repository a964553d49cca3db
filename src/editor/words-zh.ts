/** The editor's own words in Chinese; this file fixes the keys, `words-en.ts` must have the same. */

import { unreadZh } from '../messages/status-zh';
import { vocabularyZh } from '../messages/vocabulary-zh';
import { marksZh } from './marks/mark-words-zh';

type Count = number;

export const zh = {
  reportName: '政府信息公开年报',
  disagreements: (n: Count) => `${n} 处不一致`,
  problems: (n: Count) => `${n} 处问题`,
  lensFigures: (n: Count) => `${n} 个数据`,
  lensRelations: (n: Count) => `${n} 项勾稽关系`,
  lensAgree: '全部一致',
  left: unreadZh,
  lensTip: '转到第一处不一致',
  groupCells: (n: Count) => `${n} 格`,
  table: '表格',
  statusRecognised: '已识别为年报',
  statusTreated: '已按你的选择作为年报',
  statusNot: '不是年报',
  statusTreatedNot: '已按你的选择不作为年报',
  statusOff: '未读取',
  statusTooLong: '文件过长，未读取',
  coverage: (figures: Count, related: Count, classified: Count, unread: Count) =>
    `${figures} 个数字：${related} 个参与勾稽，${classified} 个另有含义，${unread} 个未读懂`,
  relations: (holds: Count, violated: Count, allowed: Count, undecidable: Count) =>
    `勾稽关系：成立 ${holds}，不成立 ${violated}，按口径允许 ${allowed}，无法判断 ${undecidable}`,
  accepted: (n: Count) => `已采纳 ${n} 处`,
  form: '表式',
  noForm: '未识别表式',
  treatAsReport: '作为年报',
  treatAsOther: '不是年报',
  verdicts: vocabularyZh.verdicts,
  kinds: vocabularyZh.kinds,
  roles: vocabularyZh.roles,
  terms: '各项',
  blank: '空白',
  moreRelations: (n: Count) => `另有 ${n} 项关系`,
  computed: (value: string) => `算得 ${value}`,
  inTable: (value: string) => `表 ${value}`,
  elsewhere: (value: string) => `另处 ${value}`,
  acceptTitle: '说明理由并采纳…',
  ignoreTitle: '忽略此问题',
  acceptPrompt: '为什么这里可以不一致？理由写入报告旁的 .gouji.json 文件',
  acceptPlaceholder: '例如：两处统计口径不同，已核实',
  noFindingHere: '光标处没有问题',
  stale: '文本已改动，这项修改没有执行；请重新打开快速修复',
  fixAll: '修正全部格式问题',
  fillTotalTitle: (value: string) => `填写合计 ${value}`,
  noTotalHere: '光标处没有可由各分项算出的合计',
  updateTitle: (old: string, value: string) => `按表格更新：${old} → ${value}`,
  nothingToUpdate: '这句话没有与表格不同的数据',
  insertTablePick: '选择要插入的法定表格',
  folderPick: '选择要检查的文件夹',
  checking: '正在检查年报',
  checkingFile: (done: Count, all: Count, name: string) => `${done}/${all} ${name}`,
  folderDone: (reports: Count, findings: Count, passed: Count) =>
    `检查了 ${reports} 份年报，发现 ${findings} 处问题；另有 ${passed} 个文件不是年报`,
  folderStopped: '检查已停止',
  folderNone: '没有打开的文件夹',
  unreadable: '无法读取',
  incomplete: '扩展的文件不全，请重新安装勾稽',
  year: (year: Count) => `${year} 年度`,
  blankCell: '空白',
  clause: '依据',
  explain: '查看说明',
  previewTitle: (name: string) => `勾稽 · ${name}`,
  wordNotRead: '无法读取这份 Word 文档（只读 .docx；已加密或损坏的不能读取）',
  noReportOpen: '先打开一份年报',
  exportPick: '导出为',
  exported: (name: string) => `已导出 ${name}`,
  openExported: '打开',
  copied: '已复制',
  marks: marksZh,
};

export type Words = typeof zh;
