import { annotationWordsEn } from './annotations/words-en';
import { SEVERITIES } from './severity';
import type { Words } from './words';

const severity = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' } as const;

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const COUNTED = { error: ['error'], warning: ['warning'], information: ['note'], hint: ['hint'] } as const;

export const wordsEn: Words = {
  severity,
  failure: {
    'not-found': () => 'no such file or folder',
    'not-readable': (detail) =>
      `cannot be read (${detail})${detail === 'EACCES' || detail === 'EPERM' ? ': permission denied' : ''}`,
    'symlink-loop': () => 'cannot be read: symbolic links lead in a circle',
    'no-match': () => 'no file matches',
    'no-report': () => 'the folder holds no file to check (.txt .md .markdown .html .htm .docx)',
    'too-large': (limit) => `larger than ${limit}, not read (--max-size sets the limit)`,
    binary: () => 'neither a text file nor a Word (.docx), PDF or OFD file',
    'old-word': () =>
      'in the .doc format of Word 2003 and before, which cannot be read; save it as .docx in Word or WPS',
    wps: () => 'in the .wps format of WPS Writer, which cannot be read; save it as .docx in WPS',
    locked: () => 'protected by a password, cannot be read; take the password off first',
    broken: () => 'damaged or incomplete, cannot be read',
    scan: () =>
      'a document of scanned pictures without text; turn it into text or Word by character recognition (OCR) first',
    encoding: (tried) => `cannot be read as ${tried}; name its encoding with --encoding`,
    'not-year-before': (years) => {
      const [before, year] = years.split(' ');
      return `--previous names a report of ${before}, which is not the year before ${year}`;
    },
    'not-baseline': () => 'not a baseline as --write-baseline writes it',
    'side-file': (path) =>
      `the side file ${path} cannot be read, so what was accepted is not known; mend it, or use --no-annotations`,
    internal: (detail) => `internal error, please report it (${detail})`,
    changed: () => 'the file was changed after it was read; nothing was written, run it again',
    'not-written': (detail) => `cannot be written (${detail})`,
    'not-spliced': (encoding) => `cannot be written back as ${encoding.toUpperCase()} byte by byte; left as it is`,
    'interactive-stdin': () =>
      '--interactive reads your choices from standard input and cannot read the report there too',
  },
  failed: 'not checked',
  readAs: (encoding) =>
    encoding === 'DOCX'
      ? 'read from Word; line numbers count paragraphs and rows of tables'
      : encoding === 'PDF'
        ? 'read from the PDF; line numbers count the lines of its pages and the rows of its tables'
        : encoding === 'OFD'
          ? 'read from the OFD file; line numbers count the lines of its pages and the rows of its tables'
          : `read as ${encoding}`,
  place: ({ page, table, row, column }) =>
    `page ${page}${table === undefined ? '' : `, table ${table}, row ${row}, column ${column}`}`,
  fix: (title) => `possible fix: ${title}`,
  morePlaces: (n) => `and ${count(n, 'more place')}`,
  summary: ({ files, failed, bySeverity }) => {
    const found = SEVERITIES.filter((level) => bySeverity[level] > 0);
    const parts = found.map((level) => count(bySeverity[level], COUNTED[level][0]));
    const unread = failed > 0 ? ` (${failed} not checked)` : '';
    const clean = failed < files ? 'nothing found that does not agree' : '';
    const said = parts.length > 0 ? parts.join(', ') : clean;
    return `${count(files, 'file')}${unread}${said && `: ${said}`}`;
  },
  hidden: (n, level) => `${count(n, COUNTED[level][0])} not shown (see them with --level ${level})`,
  usage: {
    'commander.unknownOption': ([option]) => `there is no option ${option}`,
    'commander.unknownCommand': ([command]) =>
      `there is no command ${command}; to check a file: gouji check ${command}`,
    'commander.missingArgument': () => 'name the files or folders to read, or - for standard input',
    'commander.optionMissingArgument': ([option]) => `option ${option} needs a value`,
    'commander.invalidArgument': ([option, value]) => `“${value}” is not a value for option ${option}`,
    'commander.missingMandatoryOptionValue': ([option]) => `option ${option} is missing`,
    'commander.excessArguments': () => 'too many arguments',
  },
  invalid: {
    size: 'It must be a size such as 500k or 20MB, 511MB at most',
    encoding: 'It must be the name of an encoding such as utf-8, gb18030 or utf-16le',
  },
  previous: {
    oneReport: '--previous goes with one report; name a file, not a folder, a pattern or several files',
    oneBefore: '--previous needs the one report of the year before, not a folder or a pattern',
    bothFromStdin: 'two reports cannot both be read from standard input',
  },
  exporting: {
    needsFolder: 'web pages and workbooks are one file a report; name a folder for them with --out',
    needsFile: 'an Excel workbook cannot be shown in a terminal; name a file with --out',
    notWritten: (path, detail) => `${path} cannot be written (${detail})`,
  },
  fixing: {
    failed: 'not changed',
    done: (made, left, dryRun) => {
      const rest = left > 0 ? `; ${count(left, 'finding')} with fixes to choose from (--interactive)` : '';
      const said = dryRun ? 'to be made' : 'made';
      return made === 0 ? `nothing to change without a choice${rest}` : `${count(made, 'fix', 'fixes')} ${said}${rest}`;
    },
    ask: (n) => `Choose 1${n > 1 ? `–${n}` : ''}, Enter for none, q to stop:`,
  },
  annotations: annotationWordsEn,
  seeHelp: 'see --help',
  help: {
    titles: {},
    choices: (values) => ` (${values})`,
    byDefault: (value) => ` [default: ${value}]`,
    program: 'Gouji: checks that the numbers of a Chinese government-information-disclosure annual report agree',
    check: 'check reports and list what does not agree',
    parse: 'read the structure of a report (sections, tables, numbers, relations) and print it as JSON',
    fix: 'change numbers that do not agree, and write the files back in their encoding',
    dryRun: 'show the changes as a unified diff and write nothing',
    safe: 'only changes that leave every number what it is',
    interactive: 'ask for each finding which change to make',
    fixNotes: `
Without options: changes that alter no number, and those that are the only one for their finding; where there are several,
choose with --interactive.
Exit status: 0 no error is left; 1 there is; 2 a path, an option or a file could not be read or written.`,
    export: 'write what was read in another format: JSON, NDJSON, CSV, Excel workbook, web page',
    schema: 'print the JSON Schema of both outputs',
    paths: 'files, folders, patterns (such as "reports/**/*.txt"), or - for standard input',
    which: 'one of the outputs; both if left out',
    checkFormat: 'text for people, or JSON',
    parseFormat: 'output format',
    exportFormat: 'format of the export',
    out: 'the file to write; for one file a report, the folder; standard output if left out',
    lang: 'Chinese or English; else by LC_ALL, LC_MESSAGES and LANG, and Chinese where none names a language',
    failOn: 'exit with status 1 if there is a finding of this level or graver',
    level: 'the lowest level that the text output shows (JSON always has all)',
    maxSize: 'do not read larger files; 500k, 20MB (1 kB = 1024 bytes)',
    encoding: 'read as this encoding; else by byte-order mark, UTF-8 and GB18030, in this order',
    previous:
      'the report of the same body for the year before, to check one year against the other; with one report only',
    stdinPath: 'what standard input is called in the output',
    color: 'always use colours',
    noColor: 'use no colours; by default they are used on a terminal only',
    help: 'show how to use it',
    version: 'show the version',
    checkNotes: `
Of a folder, .txt .md .markdown .html .htm and .docx are read; hidden folders and node_modules are skipped.
Exit status: 0 nothing found; 1 a finding at or above --fail-on; 2 a path, an option or a file could not be read
(the other files are checked all the same).`,
    parseNotes: `
One file (or -) gives one JSON document; several paths, a folder or a pattern give a JSON array.
Exit status: 0 all were read; 2 a path, an option or a file could not be read.`,
    exportNotes: `
JSON is the output of parse; NDJSON has a line a report, CSV a row a cell, several reports in one file;
Excel workbooks (a sheet a table, and one of findings) and web pages are one file a report.
Exit status: 0 all were written; 2 a path, an option or a file could not be read, or not be written.`,
  },
};
