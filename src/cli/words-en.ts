import { SEVERITIES } from '../core/model/severities';
import { REPORT_EXTENSIONS } from '../documents/report-extensions';
import { statusEn, unreadEn } from '../messages/status-en';
import { annotationWordsEn } from './annotations/words-en';
import { fixWordsEn } from './fix/words-en';
import { summaryWordsEn } from './summary/words-en';
import { trendWordsEn } from './trend/words-en';
import type { CliWords } from './words';

const severity = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' } as const;

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const COUNTED = { error: ['error'], warning: ['warning'], information: ['note'], hint: ['hint'] } as const;

export const wordsEn: CliWords = {
  severity,
  failure: {
    'not-found': () => 'no such file or folder',
    'not-readable': (detail) =>
      `cannot be read (${detail})${detail === 'EACCES' || detail === 'EPERM' ? ': permission denied' : ''}`,
    'symlink-loop': () => 'cannot be read: symbolic links lead in a circle',
    'no-match': () => 'no file matches',
    'no-report': () => `the folder holds no file to check (${REPORT_EXTENSIONS.join(' ')})`,
    'too-large': (limit) => `larger than ${limit}, not read (--max-size sets the limit)`,
    binary: () => 'neither a text file nor a Word (.docx), Excel (.xlsx), PDF or OFD file',
    'old-word': () =>
      'in the .doc format of Word 2003 and before, which cannot be read; save it as .docx in Word or WPS',
    wps: () => 'in the .wps format of WPS Writer, which cannot be read; save it as .docx in WPS',
    rtf: () => 'in the RTF format, which cannot be read; save it as .docx in Word or WPS',
    'web-archive': () =>
      'a web page in one file (MHTML), which cannot be read; save it as .html in the browser or as .docx in Word',
    'word-2003': () => 'in the XML format of Word 2003, which cannot be read; save it as .docx in Word or WPS',
    'open-document': () =>
      'in an OpenDocument format (.odt and others), which cannot be read; save it as .docx in LibreOffice or WPS',
    workbook: () => 'a workbook of an older format (.xls), which cannot be read; save it as .xlsx in Excel or WPS',
    uncalculated: (cell) =>
      `a formula has no result yet (${cell}), not checked; open the workbook in Excel or WPS and save it once`,
    slides: () => 'slides, which cannot be read; save the report as .docx',
    picture: () => 'a picture, without text; turn it into text or Word first (OCR)',
    locked: () => 'protected by a password, cannot be read; take the password off first',
    broken: (part) => `damaged or incomplete, cannot be read${part === '' ? '' : ` (${part})`}`,
    'unpacks-too-large': (part) => `unpacks to more than any report holds, not read (${part})`,
    'too-deep': (part) => `tables stand in tables too deep, not read (${part})`,
    scan: () =>
      'a document of scanned pictures without text; turn it into text or Word by character recognition (OCR) first',
    encoding: (tried) => `cannot be read as ${tried}; name its encoding with --encoding`,
    mojibake: () =>
      'garbled characters: probably opened and saved in the wrong encoding; take the original, or name its encoding with --encoding',
    'not-year-before': (years) => {
      const [before, year] = years.split(' ');
      return `--previous names a report of ${before}, which is not the year before ${year}`;
    },
    'not-baseline': () => 'not a baseline as --write-baseline writes it',
    'side-file': (path) =>
      `the side file ${path} cannot be read, so what was accepted is not known; repair it, or use --no-annotations`,
    internal: (detail) => `internal error, please report it (${detail})`,
    changed: () => 'the file was changed after it was read; nothing was written, run it again',
    'not-written': (detail) => `cannot be written (${detail})`,
    'not-spliced': (encoding) => `cannot be written back as ${encoding.toUpperCase()} byte by byte; left as it is`,
    'word-place': () =>
      'what is to be changed is no plain text of the document (a formula, a text box, moved text); left as it is, change it in Word',
    'word-field': () =>
      'the number is the result of a field, which would bring it back when it is updated; left as it is, change its source in Word',
    'word-signed': () => 'the document is signed, and the signature would no longer hold; left as it is',
    'word-archive': () =>
      'the document is packed in an unusual way, and its other parts might not stay as they are; left as it is, save it anew in Word',
    'not-word': () => 'not a Word document (.docx), so it cannot take comments',
    'not-a-report': () => 'does not look like a report, no comments were written; if it is one, add --as-report',
    'comment-stdin': () => 'comments are written into files; standard input cannot be read',
    'not-tracked': () => '--track is for Word documents (.docx)',
    'open-elsewhere': () =>
      'the document is open elsewhere (Word, WPS or LibreOffice keep a lock beside it); left as it is, close it or write copies with --output',
    'interactive-stdin': () =>
      '--interactive reads your choices from standard input and cannot read the report there too',
    'output-stdin': () =>
      'standard input has no file name for a copy; leave out --output, the text goes to standard output',
    exists: () =>
      'a file of that name exists already and was not overwritten; name another folder or move the file away',
  },
  failed: 'not checked',
  status: statusEn,
  asReport: 'if it is a report, check it with --as-report',
  readAs: (encoding) =>
    encoding === 'DOCX'
      ? 'read from Word; line numbers count paragraphs and rows of tables'
      : encoding === 'XLSX'
        ? 'read from a workbook; line numbers count the rows of its sheets that are not blank'
        : encoding === 'PDF'
          ? 'read from the PDF; line numbers count the lines of its pages and the rows of its tables'
          : encoding === 'OFD'
            ? 'read from the OFD file; line numbers count the lines of its pages and the rows of its tables'
            : `read as ${encoding}`,
  place: (place) =>
    'sheet' in place
      ? `${place.cell} of the sheet "${place.sheet}"`
      : `page ${place.page}${place.table === undefined ? '' : `, table ${place.table}, row ${place.row}, column ${place.column}`}`,
  fix: (title) => `possible fix: ${title}`,
  morePlaces: (n) => `and ${count(n, 'more place')}`,
  summary: (counts) => {
    const { files, failed, bySeverity, byStatus } = counts;
    const found = SEVERITIES.filter((level) => bySeverity[level] > 0);
    const parts = found.map((level) => count(bySeverity[level], COUNTED[level][0]));
    const apart = [
      [failed, 'not checked'],
      [byStatus['not-a-report'], 'no report'],
      [byStatus['nothing-to-judge'], 'with nothing to check'],
      [byStatus['partly-read'], `not wholly read: ${unreadEn(counts.unreadNumbers, counts.unreadParts)}`],
    ] as const;
    const told = apart.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
    const head = `${count(files, 'file')}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
    if (parts.length > 0) return `${head}: ${parts.join(', ')}`;
    if (byStatus.judged + byStatus['partly-read'] === 0) return head;
    if (counts.hints > 0) return `${head}: no errors and no warnings`;
    if (told.length === 0) return `${head}: nothing found that does not agree`;
    return `${head}: ${byStatus['partly-read'] > 0 ? 'what was read agrees' : 'the rest agrees'}`;
  },
  hidden: (n, level) => `${count(n, COUNTED[level][0])} not shown (see them with --level ${level})`,
  passedOver: (n, formats) =>
    `${count(n, 'other file')} of the folder ${n === 1 ? 'was' : 'were'} not looked at: formats that are not read (${formats.map(([extension, one]) => `${extension || 'no extension'} ${one}`).join(', ')})`,
  linkedFolders: (n) => `${count(n, 'link')} to folders that were looked at already: not looked at again`,
  leftOut: (n) => `${count(n, 'file')} left out by gouji.json`,
  missingParts: (n, some) =>
    `${count(n, 'body', 'bodies')} of the place without a report of this year, so each number is only held to be no less than the sum of the others: ${some.join(', ')}${some.length < n ? ' …' : ''}`,
  switchedOff: (n) => `${count(n, 'finding')} of codes that are switched off ${n === 1 ? 'is' : 'are'} not shown`,
  usage: {
    'commander.unknownOption': ([option]) => `unknown option ${option}`,
    'commander.unknownCommand': ([command]) => `unknown command ${command}; to check a file: gouji check ${command}`,
    'commander.missingArgument': () => 'name the files or folders to read, or - for standard input',
    'commander.optionMissingArgument': ([option]) => `option ${option} needs a value`,
    'commander.invalidArgument': ([option, value]) => `“${value}” is not a value for option ${option}`,
    'commander.missingMandatoryOptionValue': ([option]) => `option ${option} is missing`,
    'commander.conflictingOption': ([one, other]) => `options ${one} and ${other} do not go together`,
    'commander.excessArguments': () => 'too many arguments',
  },
  invalid: {
    size: 'It must be a size such as 500k or 20MB, 511MB at most',
    encoding: 'It must be the name of an encoding such as utf-8, gb18030 or utf-16le',
    workers: 'It must be a number from 1 to 999',
    explain: 'It must be a code such as same, or the number of a finding in the list, such as 2',
    severity: `It must be a code and a level, as same=hint; levels are ${[...SEVERITIES, 'off'].join(', ')}`,
  },
  progress: ({ files, bySeverity: { error, warning } }) =>
    `${count(files, 'file')} checked: ${count(error, 'error')}, ${count(warning, 'warning')}`,
  merging: { noResult: 'not a result of gouji check --format ndjson or json; left out' },
  previous: {
    oneReport: '--previous goes with one report; name a file, not a folder, a pattern or several files',
    oneBefore: '--previous needs the one report of the year before, not a folder or a pattern',
    bothFromStdin: 'two reports cannot both be read from standard input',
    otherYear: (path, before, year) =>
      `${path} is the report of ${before}, not of the year before ${year}: nothing was held against it`,
  },
  exporting: {
    needsFolder: 'each report becomes a web page or workbook of its own; name a folder for them with --out',
    needsFile: 'an Excel workbook cannot be shown in a terminal; name a file with --out',
    oneEach: (name) =>
      `several reports cannot go into one file “${name}”: web pages and workbooks hold one report each; name a folder with --out, or make one table of them with gouji summary`,
    wideFormats: '--wide writes csv and ndjson only',
    written: (path, reports) => `${path} written: ${reports} ${reports === 1 ? 'report' : 'reports'}`,
    notAReport: 'does not look like a report and was not exported; if it is one, use --as-report',
    notWritten: (path, detail) => `${path} cannot be written (${detail})`,
  },
  fixing: fixWordsEn,
  summarizing: summaryWordsEn,
  trending: trendWordsEn,
  commenting: {
    done: (n) => (n === 0 ? 'nothing was found, no comments' : `${n} ${n === 1 ? 'comment' : 'comments'} written`),
  },
  explaining: {
    head: 'Why it is reported:',
    basis: (basis) => `Basis: ${basis}`,
    line: (line) => `line ${line}, `,
    formula: (formula) => `Formula: ${formula}`,
    reason: (reason) => `Only a hint because ${reason}`,
    silencedBy: 'It would not be reported if',
    none: (choice) => `--explain ${choice}: there is no such finding`,
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
    fix: 'repair reports: fixes that alter no number are written, changes of numbers are only shown, for you to choose from',
    dryRun: 'show the changes and the suggestions as unified diffs and write nothing',
    safe: 'only fixes that alter no number: show, ask for and make no others',
    interactive: 'ask for each finding which change to make, and write it at once',
    apply: 'make the suggestion with this id and nothing else; may be repeated',
    comment: 'write the findings into Word documents as comments at the numbers, replacing those of an earlier run',
    commentOutput: 'write this new file and leave the document as it is; without it the document itself is written',
    commentNotes: `
The comments are signed 勾稽 and say what was found, where the related numbers are and what could be changed. Comments by others and
all other parts of the document stay as they are.
Exit status: 0 no error was found; 1 there is one; 2 a path, an option or a file could not be used.`,
    track: 'in Word documents, make changes as tracked changes by 勾稽, to be accepted or rejected in Word',
    output:
      'leave the files as they are and write corrected copies into this folder, under their relative paths; errors and warnings with only one possible fix are corrected there',
    fixNotes: `
Without options only changes that alter no number are written, in the encoding of the file. Changes of numbers are shown, each with an
id and as a unified diff, and not written.
An id belongs to the text for which it was shown and is void once the file has changed. Of several --apply all are made or none.
--output writes copies of those files only in which something was changed, and overwrites no file; with --interactive or --apply
what is chosen is made in the copies.
From standard input (-), the text is printed with the changes that alter no number. Word documents (.docx) are changed in the same
way, all other parts of them left as they were, with --track as tracked changes; workbooks, PDF and OFD files cannot be written back.
No change of a number is suggested in a table with numbers that could not be read, or in a report where that is more than 5 % of them,
unless one number alone explains everything that is wrong there.
Exit status: 0 no error is left; 1 there is; 2 a path, an option, an id or a file could not be used.`,
    export: 'write what was read in another format: JSON, NDJSON, CSV, Excel workbook, web page',
    schema: 'print the JSON Schema of both outputs',
    paths: 'files, folders, patterns (such as "reports/**/*.txt"), or - for standard input',
    which: 'one of the outputs; both if left out',
    checkFormat: 'text for people, one JSON document, or one line of JSON per file',
    filesFrom: 'check the files that this file lists, one path per line; - takes them from standard input as they come',
    workers: 'how many threads check files; as many as the machine has processors if left out',
    quiet: 'do not say on standard error how far the check has come',
    explain:
      'explain a finding, chosen by its code (same) or by its number in the list (2): what each number counts, for which body and time, how that is known, and what would have kept it from being reported',
    merge: 'merge the results of several checks into one output, one summary and one exit status',
    mergePaths: 'what gouji check --format ndjson (or json) printed: files, or - for standard input',
    mergeFormat: 'a summary for people, one JSON document, or all lines one after the other',
    mergeNotes: `
For a check that was divided among several processes or machines: each writes its part, and this puts them together.
Exit status: that of one check of all files; also 2 if a line is not a result or a part cannot be read.`,
    parseFormat: 'output format',
    exportFormat: 'format of the export',
    out: 'the file to write, or the folder for one file per report; standard output if left out',
    wide: 'one row per report, one column per indicator (and a second that says whether it is blank, nil, not printed or not read), for statistics programs; csv or ndjson',
    lang: 'Chinese or English; else by LC_ALL, LC_MESSAGES and LANG, and Chinese where none names a language',
    failOn: 'exit with status 1 if there is a finding at this level or above',
    level: 'the lowest level that the text output shows (JSON always has all)',
    maxSize: 'do not read larger files; 500k, 20MB (1 kB = 1024 bytes)',
    encoding: 'read as this encoding; else by byte-order mark, UTF-8 and GB18030, in this order',
    asReport: 'check files even if they do not look like reports',
    previous:
      'the report of the same body for the year before, to check one year against the other; with one report only',
    noPrevious:
      'do not look for the report of the year before; otherwise it is found by body and year among the files, or beside a single one',
    config:
      'use these settings for all reports; if left out, each report has the nearest gouji.json, in its folder or above',
    noConfig: 'do not look for gouji.json',
    severity:
      'the level of the findings of a code, such as same=hint or usual=off; may be repeated, and overrides gouji.json',
    stdinPath: 'the name of standard input in the output',
    color: 'always use colours',
    noColor: 'use no colours; by default they are used on a terminal only',
    help: 'show how to use it',
    version: 'show the version',
    checkNotes: `
In a folder, ${REPORT_EXTENSIONS.join(' ')} files are read and others counted; hidden files and folders and
node_modules are skipped. Results come in the order of the paths, however many threads there are.
A file that does not look like a report is not checked, only named; --as-report checks it.
Exit status: 0 nothing found; 1 a finding at or above --fail-on; 2 a path, an option or a file could not be read
(the other files are checked all the same).`,
    parseNotes: `
One file (or -) gives one JSON document; several paths, a folder or a pattern give a JSON array.
Exit status: 0 all were read; 2 a path, an option or a file could not be read.`,
    exportNotes: `
JSON is the output of parse; NDJSON has one line per report, CSV one row per cell, several reports in one file;
Excel workbooks (one sheet per table, and one of findings) and web pages hold one report each.
Exit status: 0 all were written; 2 a path, an option or a file could not be read, or not be written.`,
  },
};
