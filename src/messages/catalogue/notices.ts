import { type Value, wording } from './wording';

/** What is said of how a document was read. */
export const noticeWordings = {
  'name.notice': wording('读取说明', 'notice'),
  'notice.empty': wording('文件是空的，没有可核对的内容', 'The file is empty: there is nothing to check'),
  'notice.traditional': wording(
    '文字是繁体，按简体的表式和用语核对',
    'written in traditional characters; checked against the simplified forms and wordings',
  ),
  'notice.pinyin': wording('字间夹有拼音，去掉拼音后核对', 'pinyin stands between the characters; checked without it'),
  'notice.blank-table': wording(
    (a: { section?: Value }) =>
      `${a.section ? `“${a.section}”一节的表格` : '这张法定表格'}里没有读到数：没有填，或没有读出`,
    (a) =>
      `No number was read in ${a.section ? `the table of “${a.section}”` : 'this statutory table'}: it is blank, or was not understood`,
  ),
  'notice.few-rows': wording(
    (a: { filled: Value; rows: Value }) => `这张表格 ${a.rows} 行只有 ${a.filled} 行填了数，其余各行和合计没有核对`,
    (a) => `Of the ${a.rows} rows of this table ${a.filled} are filled in; the others and the totals were not checked`,
  ),
  'notice.unread-table': wording(
    '这里印有法定表格，没有读出其中的数，没有核对',
    'A statutory table is printed here whose numbers were not read; it was not checked',
  ),
  'notice.unread-section': wording(
    (a: { section: Value }) => `“${a.section}”一节应有的表格没有读到，没有核对`,
    (a) => `The table that “${a.section}” should have was not read; it was not checked`,
  ),
  'notice.unread-page': wording(
    (a: { pages: Value }) => `第 ${a.pages} 页没有文字，可能是扫描图片，没有读到`,
    (a) => `There is no text on page ${a.pages}, which may be a scanned picture; it was not read`,
  ),
  'notice.not-a-report': wording(
    '不像政府信息公开工作年度报告，没有核对',
    'This does not look like a disclosure report, so it was not checked',
  ),
  'notice.rtf': wording(
    '这是 RTF 文件的代码，不是文字，没有核对；请用 Word 或 WPS 打开后另存为 .docx',
    'This is the code of an RTF file, no text, so it was not checked; save it as .docx with Word or WPS',
  ),
  'notice.mime': wording(
    '这是邮件或单个文件网页（MHTML）的代码，不是文字，没有核对；请打开后另存为网页、文本或 .docx',
    'This is the code of a mail or a web page in one file (MHTML), no text, so it was not checked; save it as a page, text or .docx',
  ),
  'notice.mojibake': wording(
    '文字是乱码：多半曾按别的编码打开并保存，没有核对；请找回原件，或换一种编码重新打开',
    'The characters are garbled: the file was probably opened and saved in another encoding, so it was not checked; take the original, or open it in its own encoding',
  ),
  'notice.embedded': wording(
    (a: { count: Value }) => `文档里嵌入了 ${a.count} 处别的内容（如 Excel 表格、另一份文档、图示），其中的数没有读`,
    (a) =>
      `${a.count} embedded things (a sheet, another document, a diagram) are in the document; numbers in them are not read`,
  ),
  'notice.damaged-part': wording(
    (a: { part: Value }) => `文档的 ${a.part} 已损坏，其中的样式、编号或注释没有读`,
    (a) => `${a.part} of the document is damaged: styles, numbering or notes in it are not read`,
  ),
  'notice.hidden-sheets': wording(
    (a: { sheets: Value }) => `隐藏的工作表没有读：${a.sheets}`,
    (a) => `hidden sheets are not read: ${a.sheets}`,
  ),
  'notice.damaged-bytes': wording(
    (a: { count: Value; encoding: Value }) => `有 ${a.count} 处字节不能按 ${a.encoding} 读出，已按缺字处理`,
    (a) => `${a.count} places hold bytes that are not ${a.encoding}; they are read as missing characters`,
  ),
  'notice.lost-numbers': wording(
    (a: { count: Value }) => `有 ${a.count} 处数字缺损（�），读不出原来的数；没有核对`,
    (a) =>
      `${a.count} ${Number(a.count) === 1 ? 'number has' : 'numbers have'} lost characters (�) and cannot be read; nothing was checked`,
  ),
} as const;
