/** The words about writing into documents in Chinese; this file fixes the keys, `document-words-en.ts` must have the same. */
import type { WordRefusal } from '../../documents/word/word-draft';

type Count = number;

/** Why nothing was written. */
export type Unwritten = WordRefusal | 'not-word' | 'open-elsewhere' | 'read-only' | 'failed' | 'not-a-copy';

const unwritten: Readonly<Record<Unwritten, (name: string, detail: string) => string>> = {
  changed: (name) => `“${name}”在读取之后又有改动，没有写入；已重新读取，请再看一遍`,
  place: () => '要改的地方在文档里不是普通文字（如公式、文本框、移动过的文字），没有写入；请在 Word 里改',
  field: () => '要改的数由域（公式、引用）算出，改了也会被更新覆盖，没有写入；请在 Word 里改它的来源',
  signed: (name) => `“${name}”有数字签名，改动会使签名失效，没有写入`,
  archive: (name) => `“${name}”的压缩方式特殊，不能保证其余部分原样不动，没有写入；请在 Word 里另存一次`,
  'not-word': (name) => `“${name}”不是 Word 文档（.docx），不能写入；请在原来的程序里改`,
  'open-elsewhere': (name) =>
    `“${name}”正在别处打开（旁边有 Word、WPS 或 LibreOffice 的锁定文件），没有写入；请先在那里关闭`,
  'read-only': (name) => `“${name}”所在的地方不能写入`,
  failed: (name, detail) => `“${name}”写不了，文件没有改动：${detail}`,
  'not-a-copy': () => '副本不能就是原文件；要写进原文件，请选“写进这个文件”',
};

export const documentsZh = {
  unwritten,
  written: (name: string, isTracked: boolean) =>
    isTracked ? `已把修改作为修订写进“${name}”，可在 Word 里接受或拒绝` : `已写进“${name}”`,
  undo: '撤销',
  undone: (name: string) => `“${name}”已恢复到修改之前`,
  nothingToUndo: '没有可以撤销的写入',
  undoChanged: (name: string) => `“${name}”在写入之后又有改动，不能撤销；修订可在 Word 里拒绝`,
  commentWhere: '批注写到哪里',
  commentCopy: '写进副本…',
  commentCopyWhy: '原文件不动',
  commentHere: '写进这个文件',
  commentHereWhy: '以前写的勾稽批注先去掉，别人的批注不动；可以撤销',
  commentSuffix: '-批注',
  commented: (name: string, n: Count) =>
    n === 0 ? `没有发现问题，“${name}”里没有勾稽批注` : `已在“${name}”里写入 ${n} 条批注`,
  remarkPrompt: '批注（写入文档旁的 .gouji.json 文件）',
  openPrompt: '年报文档',
  offer: (name: string) => `“${name}”像是年报，可以在勾稽里打开并核对`,
  openHere: '打开',
  alwaysHere: '以后双击都这样打开',
  neverHere: '不再提示',
};

export type DocumentWords = typeof documentsZh;
