import { SEVERITIES } from '../core/model/severities';
import { REPORT_EXTENSIONS } from '../documents/report-extensions';
import { statusZh, unreadZh } from '../messages/status-zh';
import { annotationWordsZh } from './annotations/words-zh';
import { fixWordsZh } from './fix/words-zh';
import { summaryWordsZh } from './summary/words-zh';
import { trendWordsZh } from './trend/words-zh';
import type { CliWords } from './words';

const severity = { error: '错误', warning: '警告', information: '信息', hint: '提示' } as const;

export const wordsZh: CliWords = {
  severity,
  failure: {
    'not-found': () => '没有这个文件或文件夹',
    'not-readable': (detail) => `无法读取（${detail}）${detail === 'EACCES' || detail === 'EPERM' ? '：没有权限' : ''}`,
    'symlink-loop': () => '符号链接成环，无法读取',
    'no-match': () => '没有与此匹配的文件',
    'no-report': () => `文件夹里没有可核对的文件（${REPORT_EXTENSIONS.join(' ')}）`,
    'too-large': (limit) => `文件超过 ${limit}，未读取（可用 --max-size 放宽）`,
    binary: () => '不是文本文件，也不是 Word（.docx）、电子表格（.xlsx）、PDF 或 OFD 文件',
    'old-word': () => '是 Word 2003 及以前的 .doc 格式，读不了；请在 Word 或 WPS 里另存为 .docx',
    wps: () => '是 WPS 文字的 .wps 格式，读不了；请在 WPS 里另存为 .docx',
    rtf: () => '是 RTF 格式，读不了；请在 Word 或 WPS 里另存为 .docx',
    'web-archive': () => '是单个文件的网页（MHTML），读不了；请在浏览器里另存为 .html，或在 Word 里另存为 .docx',
    'word-2003': () => '是 Word 2003 的 XML 格式，读不了；请在 Word 或 WPS 里另存为 .docx',
    'open-document': () => '是 OpenDocument 格式（.odt 等），读不了；请在 LibreOffice 或 WPS 里另存为 .docx',
    workbook: () => '是 .xls 等旧格式的电子表格，读不了；请在 Excel 或 WPS 里另存为 .xlsx',
    uncalculated: (cell) => `有公式还没有算出结果（如 ${cell}），未核对；请在 Excel 或 WPS 里打开并保存一次`,
    slides: () => '是演示文稿，读不了；请把年报存成 .docx',
    picture: () => '是图片，没有文字；请先用文字识别（OCR）转成文本或 Word',
    locked: () => '有密码保护，读不了；请先去掉密码',
    broken: (part) => `文件已损坏或不完整，读不了${part === '' ? '' : `（${part}）`}`,
    'unpacks-too-large': (part) => `解压后大得不像一份报告，未读取（${part}）`,
    'too-deep': (part) => `表格里套表格，层数太多，未读取（${part}）`,
    scan: () => '这份文件是扫描图片，没有文字；请先用文字识别（OCR）转成文本或 Word',
    encoding: (tried) => `不能按 ${tried} 读成文字；请用 --encoding 指明编码`,
    mojibake: () => '文字是乱码：多半曾按错误的编码打开并保存，读不了；请找回原件，或用 --encoding 指明编码',
    'not-year-before': (years) => {
      const [before, year] = years.split(' ');
      return `--previous 给的是 ${before} 年度的报告，不是 ${year} 年度报告的上一年度`;
    },
    'not-baseline': () => '不是 --write-baseline 写出的基线文件',
    'side-file': (path) => `标注文件 ${path} 读不了，不知道哪些问题已采纳；改好它，或加 --no-annotations`,
    internal: (detail) => `程序内部出错，请报告此问题（${detail}）`,
    changed: () => '读取之后文件又有改动，未写入；请重新运行',
    'not-written': (detail) => `写不了（${detail}）`,
    'not-spliced': (encoding) => `不能按 ${encoding.toUpperCase()} 原样写回，未改动`,
    'word-place': () =>
      '要改的地方在文档里不是普通文字（如公式、文本框、移动过的文字），不能由此改写，未改动；请在 Word 里改',
    'word-field': () => '要改的数由域（公式、引用）算出，改了也会被更新覆盖，未改动；请在 Word 里改它的来源',
    'word-signed': () => '文档有数字签名，改动会使签名失效，未改动',
    'word-archive': () => '文档的压缩方式特殊，不能保证其余部分原样不动，未改动；请在 Word 里另存一次',
    'not-word': () => '不是 Word 文档（.docx），不能写批注',
    'not-a-report': () => '不像年报，没有写批注；确是年报的，加 --as-report',
    'comment-stdin': () => '批注只能写进文件，不能读标准输入',
    'not-tracked': () => '--track 只用于 Word 文档（.docx）',
    'open-elsewhere': () =>
      '文档正在别处打开（旁边有 Word、WPS 或 LibreOffice 的锁定文件），未改动；请先关闭它，或用 --output 写副本',
    'interactive-stdin': () => '--interactive 要从标准输入读你的选择，不能同时读报告',
    'output-stdin': () => '标准输入没有文件名，不能用 --output 写副本；输出本来就写到标准输出',
    exists: () => '要写的地方已有这个文件，没有覆盖；请换一个文件夹，或先移走它',
  },
  failed: '未能核对',
  status: statusZh,
  asReport: '确是年报的，加 --as-report 再核对',
  readAs: (encoding) =>
    encoding === 'DOCX'
      ? '从 Word 文件读取，行号是段落和表格行的序号'
      : encoding === 'XLSX'
        ? '从电子表格读取，行号是各表非空行的序号'
        : encoding === 'PDF'
          ? '从 PDF 读取，行号是各页文字行和表格行的序号'
          : encoding === 'OFD'
            ? '从 OFD 读取，行号是各页文字行和表格行的序号'
            : `按 ${encoding} 编码读取`,
  place: (place) =>
    'sheet' in place
      ? `工作表“${place.sheet}”的 ${place.cell}`
      : `第 ${place.page} 页${place.table === undefined ? '' : `，第 ${place.table} 张表第 ${place.row} 行第 ${place.column} 栏`}`,
  fix: (title) => `可改为：${title}`,
  morePlaces: (count) => `另有 ${count} 处`,
  summary: (counts) => {
    const { files, failed, bySeverity, byStatus } = counts;
    const found = SEVERITIES.filter((level) => bySeverity[level] > 0);
    const parts = found.map((level) => `${bySeverity[level]} 个${severity[level]}`);
    const apart = [
      [failed, '未能核对'],
      [byStatus['not-a-report'], '不是年报'],
      [byStatus['nothing-to-judge'], '没有可核对的数'],
      [byStatus['partly-read'], `没有读全（${unreadZh(counts.unreadNumbers, counts.unreadParts)}）`],
    ] as const;
    const told = apart.filter(([count]) => count > 0).map(([count, what]) => `${count} 个${what}`);
    const head = `共 ${files} 个文件${told.length > 0 ? `，其中 ${told.join('，')}` : ''}`;
    if (parts.length > 0) return `${head}：${parts.join('，')}`;
    if (byStatus.judged + byStatus['partly-read'] === 0) return head;
    if (counts.hints > 0) return `${head}，没有错误和警告`;
    if (told.length === 0) return `${head}，没有发现对不上的数`;
    return `${head}；${byStatus['partly-read'] > 0 ? '读懂的数' : '其余'}一致`;
  },
  hidden: (count, level) => `另有 ${count} 条${severity[level]}未列出（--level ${level} 可见）`,
  passedOver: (count, formats) =>
    `文件夹里另有 ${count} 个文件格式不读，没有看（${formats.map(([extension, one]) => `${extension || '无扩展名'} ${one}`).join('，')}）`,
  linkedFolders: (count) => `有 ${count} 个链接指向已看过的文件夹，没有再看`,
  leftOut: (n) => `按 gouji.json 有 ${n} 个文件没有看`,
  missingParts: (count, some) =>
    `所属单位中有 ${count} 个没有本年度的报告，各数只核对不少于其余单位之和：${some.join('、')}${some.length < count ? '……' : ''}`,
  switchedOff: (n) => `另有 ${n} 条的代码已设为不检查，没有列出`,
  usage: {
    'commander.unknownOption': ([option]) => `没有 ${option} 这个选项`,
    'commander.unknownCommand': ([command]) => `没有 ${command} 这个命令；核对文件请用 gouji check ${command}`,
    'commander.missingArgument': () => '请写明要读的文件、文件夹，或用 - 表示标准输入',
    'commander.optionMissingArgument': ([option]) => `选项 ${option} 需要一个值`,
    'commander.invalidArgument': ([option, value]) => `选项 ${option} 的值“${value}”无效`,
    'commander.missingMandatoryOptionValue': ([option]) => `缺少选项 ${option}`,
    'commander.conflictingOption': ([one, other]) => `选项 ${one} 和 ${other} 不能同用`,
    'commander.excessArguments': () => '参数太多',
  },
  invalid: {
    size: '应为大小，如 500k、20MB，最大 511MB',
    encoding: '应为编码名，如 utf-8、gb18030、utf-16le',
    workers: '应为 1 到 999 的数',
    explain: '应为代码（如 same），或列出的第几条（如 2）',
    severity: `应为代码和级别，如 same=hint；级别为 ${[...SEVERITIES, 'off'].join('、')}`,
  },
  progress: ({ files, bySeverity: { error, warning } }) =>
    `已核对 ${files} 个文件：错误 ${error} 处，警告 ${warning} 处`,
  merging: { noResult: '不是 gouji check --format ndjson 或 json 的结果，没有计入' },
  previous: {
    oneReport: '--previous 只能用于一份报告；请写明一个文件，不要写文件夹、通配符或几个文件',
    oneBefore: '--previous 后面应是上一年度的一份报告，不是文件夹或通配符',
    bothFromStdin: '两份报告不能都从标准输入读',
    otherYear: (path, before, year) => `${path} 是 ${before} 年度的报告，不是 ${year} 年度报告的上一年度，没有用来核对`,
  },
  exporting: {
    needsFolder: '几份报告的网页或工作簿要各成一个文件；请用 --out 指明放在哪个文件夹',
    needsFile: 'Excel 工作簿不能显示在终端里；请用 --out 指明写到哪个文件',
    oneEach: (name) =>
      `几份报告不能写进一个文件“${name}”：网页和工作簿一份报告一个；请用 --out 指明一个文件夹，或用 gouji summary 做成一张汇总表`,
    wideFormats: '--wide 只有 csv 和 ndjson 两种格式',
    written: (path, reports) => `已写入 ${path}：${reports} 份报告`,
    notAReport: '不像年报，没有导出；确是年报的，加 --as-report',
    notWritten: (path, detail) => `${path} 写不了（${detail}）`,
  },
  fixing: fixWordsZh,
  summarizing: summaryWordsZh,
  trending: trendWordsZh,
  commenting: {
    done: (count) => (count === 0 ? '没有发现问题，没有批注' : `已写入 ${count} 条批注`),
  },
  explaining: {
    head: '为什么提出：',
    basis: (basis) => `依据：${basis}`,
    line: (line) => `第 ${line} 行 `,
    formula: (formula) => `算式：${formula}`,
    reason: (reason) => `只作提示的原因：${reason}`,
    silencedBy: '有下列情形之一，就不会这样提出：',
    none: (choice) => `--explain ${choice}：没有这样的一条`,
  },
  annotations: annotationWordsZh,
  seeHelp: '用 --help 查看用法',
  help: {
    titles: { 'Usage:': '用法:', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
    choices: (values) => `（可用：${values}）`,
    byDefault: (value) => `（不写则为 ${value}）`,
    program: '勾稽：核对政府信息公开工作年度报告里的数是否对得上',
    check: '核对报告，列出对不上的地方',
    parse: '读出报告的结构（章节、表格、数字、勾稽关系），输出 JSON',
    fix: '修改报告：只改写法的直接写回，要改数的列出建议，由人选用',
    dryRun: '只显示将作的修改和建议（unified diff），不写文件',
    safe: '只管不改变数的修改：不列改数的建议；与 --interactive 同用时只问这一种，与 --output 同用时副本里也不改数',
    interactive: '逐条询问改哪一处，选了就写入',
    apply: '采用这个编号的建议，别的都不改；可写几次',
    comment: '把发现的问题作为批注写进 Word 文档，各在所指的数旁边；先前由此写的批注换成新的',
    commentOutput: '写成这个新文件，原文件不动；不写则写进原文件',
    commentNotes: `
批注的作者是“勾稽”，写明问题、相关的各处和改法；别人的批注和文档的其余部分原样不动。
退出状态：0 没有错误；1 有错误；2 有路径、选项或文件不能用。`,
    track: 'Word 文档里的改动留作“勾稽”的修订，由人在 Word 里接受或拒绝',
    output: '原文件不动，把改好的副本写到这个文件夹，保留相对路径；只有一种改法的错误和警告一并改好',
    fixNotes: `
不写选项时，只把不改变数的修改按原来的编码写回；要改数的只列出来：每条一个编号和一段 unified diff，不写入。
编号属于显示它时的那份文字，文件改动之后就不能再用。写几个 --apply 时，有一个用不上就都不写。
--output 只为有修改的文件写副本，不覆盖已有的文件；也可与 --interactive、--apply 同用，选的改在副本里。
读标准输入（-）时，把只改写法后的文字写到标准输出。Word 文档（.docx）同样修改：其余部分一字节不动，加 --track 则留作修订；电子表格、PDF 和 OFD 文件只列建议，不能写回。
表里有没读到的数，或全文没读懂的数超过 5% 时，不提改数的建议，除非一个数就能说明那里的全部问题。
退出状态：0 没有余下的错误；1 还有错误；2 有路径、选项、编号或文件用不了。`,
    export: '把读出的内容导出成别的格式：JSON、NDJSON、CSV、Excel 工作簿、网页',
    schema: '输出上面两种 JSON 的 JSON Schema',
    paths: '文件、文件夹、通配符（如 "reports/**/*.txt"），或 - 表示标准输入',
    which: '哪一种输出；不写则两种都有',
    checkFormat: '输出给人看的文字、一个 JSON 文档，或一个文件一行 JSON',
    filesFrom: '核对这个文件里列出的文件，一行一个路径；- 表示从标准输入读，来一个核对一个',
    workers: '用几个线程核对；不写则与处理器同数',
    quiet: '不在标准错误里报告进度',
    explain:
      '说明为什么提出某一条：代码（如 same），或列出的第几条（如 2）；每个数计的是什么、是谁的、何时的，凭什么知道，什么情形下就不会提出',
    merge: '把几次核对的结果合成一份输出、一份汇总、一个退出状态',
    mergePaths: 'gouji check --format ndjson（或 json）的输出：文件，或 - 表示标准输入',
    mergeFormat: '输出给人看的汇总、一个 JSON 文档，或把各行接在一起',
    mergeNotes: `
用于把一批报告分给几个进程或几台机器核对：各写各的结果，在这里合起来。
退出状态：与一次核对全部文件时相同；有一行不是核对结果，或有一部分读不了时，也为 2。`,
    parseFormat: '输出格式',
    exportFormat: '导出格式',
    out: '写到哪个文件；一份报告一个文件时，写到哪个文件夹；不写则为标准输出',
    wide: '一份报告一行、一个指标一列（另一列说明空白、未填、没有印、没有读到），供统计软件用；csv 或 ndjson',
    lang: '中文或英文；不写则看 LC_ALL、LC_MESSAGES、LANG，都没有指明语言时用中文',
    failOn: '有此级别或更重的发现时，退出状态为 1',
    level: '文字输出里列到哪一级为止（JSON 总是全部）',
    maxSize: '超过此大小的文件不读，如 500k、20MB（1 kB = 1024 字节）',
    encoding: '按此编码读；不写则依次试字节顺序标记、UTF-8、GB18030',
    asReport: '不像年报的文件也按年报核对',
    previous: '同一单位上一年度的报告，用来核对两年之间的关系；只能用于一份报告',
    noPrevious: '不找上一年度的报告；不写则按单位和年份在所查的文件里（只查一份时在它旁边）找',
    config: '所有报告都用这份设置；不写则各用其所在文件夹或上级中最近的 gouji.json',
    noConfig: '不找 gouji.json',
    severity: '某一代码的问题的级别，如 same=hint、usual=off；可写多次，优先于 gouji.json',
    stdinPath: '标准输入在输出里叫什么名字',
    color: '总是用颜色',
    noColor: '不用颜色；不写则只在终端里用',
    help: '显示用法',
    version: '显示版本',
    checkNotes: `
文件夹里只读 ${REPORT_EXTENSIONS.join(' ')}，其余文件记数；跳过隐藏的文件、文件夹和 node_modules。
不论用几个线程，结果都按路径的顺序输出。
不像年报的文件不核对，只说明一句；--as-report 强制核对。
退出状态：0 没有发现；1 有 --fail-on 级别或更重的发现；2 有路径、选项或文件读不了（其余文件照常核对）。`,
    parseNotes: `
只写一个文件（或 -）时输出一个 JSON 文档；写几个路径、文件夹或通配符时输出一个 JSON 数组。
退出状态：0 都读出了；2 有路径、选项或文件读不了。`,
    exportNotes: `
JSON 与 parse 的输出相同；NDJSON 一份报告一行，CSV 一格一行，几份报告合在一个文件里；
Excel 工作簿（一表一页，另有一页问题）和网页一份报告一个文件。
退出状态：0 都导出了；2 有路径、选项或文件读不了，或写不了。`,
  },
};
