import { annotationWordsZh } from './annotations/words-zh';
import { SEVERITIES } from './severity';
import type { Words } from './words';

const severity = { error: '错误', warning: '警告', information: '信息', hint: '提示' } as const;

export const wordsZh: Words = {
  severity,
  failure: {
    'not-found': () => '没有这个文件或文件夹',
    'not-readable': (detail) => `无法读取（${detail}）${detail === 'EACCES' || detail === 'EPERM' ? '：没有权限' : ''}`,
    'symlink-loop': () => '符号链接成环，无法读取',
    'no-match': () => '没有与此匹配的文件',
    'no-report': () => '文件夹里没有可核对的文件（.txt .md .markdown .html .htm .docx）',
    'too-large': (limit) => `文件超过 ${limit}，未读取（可用 --max-size 放宽）`,
    binary: () => '不是文本文件，也不是 Word（.docx）、PDF 或 OFD 文件',
    'old-word': () => '是 Word 2003 及以前的 .doc 格式，读不了；请在 Word 或 WPS 里另存为 .docx',
    wps: () => '是 WPS 文字的 .wps 格式，读不了；请在 WPS 里另存为 .docx',
    locked: () => '有密码保护，读不了；请先去掉密码',
    broken: () => '文件已损坏或不完整，读不了',
    scan: () => '这份文件是扫描图片，没有文字；请先用文字识别（OCR）转成文本或 Word',
    encoding: (tried) => `不能按 ${tried} 读成文字；请用 --encoding 指明编码`,
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
    'interactive-stdin': () => '--interactive 要从标准输入读你的选择，不能同时读报告',
  },
  failed: '未能核对',
  readAs: (encoding) =>
    encoding === 'DOCX'
      ? '从 Word 文件读取，行号是段落和表格行的序号'
      : encoding === 'PDF'
        ? '从 PDF 读取，行号是各页文字行和表格行的序号'
        : encoding === 'OFD'
          ? '从 OFD 读取，行号是各页文字行和表格行的序号'
          : `按 ${encoding} 编码读取`,
  place: ({ page, table, row, column }) =>
    `第 ${page} 页${table === undefined ? '' : `，第 ${table} 张表第 ${row} 行第 ${column} 栏`}`,
  fix: (title) => `可改为：${title}`,
  morePlaces: (count) => `另有 ${count} 处`,
  summary: ({ files, failed, bySeverity }) => {
    const found = SEVERITIES.filter((level) => bySeverity[level] > 0);
    const parts = found.map((level) => `${bySeverity[level]} 个${severity[level]}`);
    const unread = failed > 0 ? `，其中 ${failed} 个未能核对` : '';
    const clean = failed < files ? '没有发现对不上的数' : '';
    return `共 ${files} 个文件${unread}${parts.length > 0 ? `：${parts.join('，')}` : clean && `，${clean}`}`;
  },
  hidden: (count, level) => `另有 ${count} 条${severity[level]}未列出（--level ${level} 可见）`,
  usage: {
    'commander.unknownOption': ([option]) => `没有 ${option} 这个选项`,
    'commander.unknownCommand': ([command]) => `没有 ${command} 这个命令；核对文件请用 gouji check ${command}`,
    'commander.missingArgument': () => '请写明要读的文件、文件夹，或用 - 表示标准输入',
    'commander.optionMissingArgument': ([option]) => `选项 ${option} 需要一个值`,
    'commander.invalidArgument': ([option, value]) => `选项 ${option} 的值“${value}”无效`,
    'commander.missingMandatoryOptionValue': ([option]) => `缺少选项 ${option}`,
    'commander.excessArguments': () => '参数太多',
  },
  invalid: { size: '应为大小，如 500k、20MB，最大 511MB', encoding: '应为编码名，如 utf-8、gb18030、utf-16le' },
  previous: {
    oneReport: '--previous 只能用于一份报告；请写明一个文件，不要写文件夹、通配符或几个文件',
    oneBefore: '--previous 后面应是上一年度的一份报告，不是文件夹或通配符',
    bothFromStdin: '两份报告不能都从标准输入读',
  },
  exporting: {
    needsFolder: '几份报告的网页或工作簿要各成一个文件；请用 --out 指明放在哪个文件夹',
    needsFile: 'Excel 工作簿不能显示在终端里；请用 --out 指明写到哪个文件',
    notWritten: (path, detail) => `${path} 写不了（${detail}）`,
  },
  fixing: {
    failed: '未能修改',
    done: (made, left, dryRun) => {
      const rest = left > 0 ? `；另有 ${left} 条有修改建议，须由人选择（--interactive）` : '';
      return made === 0 ? `没有可以直接修改的${rest}` : `${dryRun ? '可改' : '已改'} ${made} 处${rest}`;
    },
    ask: (count) => `选 1${count > 1 ? `–${count}` : ''}，回车跳过，q 结束：`,
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
    fix: '修改报告里对不上的数，按原来的编码写回',
    dryRun: '只显示将作的修改（unified diff），不写文件',
    safe: '只作不改变数的修改',
    interactive: '逐条询问改哪一处',
    fixNotes: `
不写选项时，只作两种修改：不改变数的，和只有一种改法的；有几种改法的留给 --interactive。
退出状态：0 没有余下的错误；1 还有错误；2 有路径、选项或文件读不了或写不了。`,
    export: '把读出的内容导出成别的格式：JSON、NDJSON、CSV、Excel 工作簿、网页',
    schema: '输出上面两种 JSON 的 JSON Schema',
    paths: '文件、文件夹、通配符（如 "reports/**/*.txt"），或 - 表示标准输入',
    which: '哪一种输出；不写则两种都有',
    checkFormat: '输出给人看的文字，或 JSON',
    parseFormat: '输出格式',
    exportFormat: '导出格式',
    out: '写到哪个文件；一份报告一个文件时，写到哪个文件夹；不写则为标准输出',
    lang: '中文或英文；不写则看 LC_ALL、LC_MESSAGES、LANG，都没有指明语言时用中文',
    failOn: '有此级别或更重的发现时，退出状态为 1',
    level: '文字输出里列到哪一级为止（JSON 总是全部）',
    maxSize: '超过此大小的文件不读，如 500k、20MB（1 kB = 1024 字节）',
    encoding: '按此编码读；不写则依次试字节顺序标记、UTF-8、GB18030',
    previous: '同一单位上一年度的报告，用来核对两年之间的关系；只能用于一份报告',
    stdinPath: '标准输入在输出里叫什么名字',
    color: '总是用颜色',
    noColor: '不用颜色；不写则只在终端里用',
    help: '显示用法',
    version: '显示版本',
    checkNotes: `
文件夹里只读 .txt .md .markdown .html .htm .docx，跳过隐藏的文件夹和 node_modules。
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
