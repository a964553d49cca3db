import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { SEVERITIES } from '../core/model/severities';
import type { ProjectSettings } from '../project/project-settings';
import { EXPORT_FORMATS, type ExportFormat } from '../views/faces';
import { type AnnotationActions, addAnnotations } from './annotations/commands';
import { helpLayout } from './help-layout';
import { SCHEMAS, type SchemaName } from './json-schema';
import { parseLevel } from './project/parse-level';
import type { Projects } from './project/projects';
import { parseSize } from './size';
import { TREND_FORMATS, type TrendFormat } from './trend/formats';
import type { CliWords } from './words';

/** What the options of a command become; the parser sees to the choices. */
export interface Given {
  readonly format: 'text' | 'json' | 'ndjson';
  readonly failOn: (typeof SEVERITIES)[number] | 'never';
  readonly level: (typeof SEVERITIES)[number];
  readonly maxSize: number;
  readonly encoding?: string;
  readonly stdinPath?: string;
  readonly asReport?: boolean;
  readonly color?: boolean;
  /** A path, of `check` and `parse`; false where none is to be looked for. */
  readonly previous?: string | false;
  /** A folder; false for none. */
  readonly annotations?: string | boolean;
  /** A file of settings; false where none is to be looked for. */
  readonly config?: string | false;
  readonly severity?: ProjectSettings['levels'];
  /** Not given: made of `config`. */
  readonly projects?: Projects;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  /** A file with a path a line, or `-`; of `check`. */
  readonly filesFrom?: string;
  /** How many threads check files; as many as there are processors unless given. */
  readonly workers?: number;
  readonly quiet?: boolean;
}

/** What is given to `merge`. */
export type MergeResultsGiven = Pick<Given, 'format' | 'failOn' | 'level' | 'color'>;

/** What is given to `export` besides how files are read. */
export interface ExportGiven extends Omit<Given, 'format' | 'previous' | 'baseline' | 'writeBaseline'> {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly wide?: boolean;
}

/** What is given to `fix` besides how files are read. */
export interface FixGiven extends Omit<Given, 'format' | 'previous' | 'baseline' | 'writeBaseline'> {
  readonly dryRun?: boolean;
  readonly safe?: boolean;
  readonly interactive?: boolean;
  readonly apply?: readonly string[];
  readonly track?: boolean;
  readonly output?: string;
}

/** What is given to `summary` besides how files are read. */
export interface SummaryGiven extends Omit<Given, 'format' | 'previous' | 'baseline' | 'writeBaseline'> {
  readonly out: string;
  readonly previous?: false;
}

/** What is given to `trend` besides how files are read. */
export interface TrendGiven extends Omit<Given, 'format' | 'previous' | 'baseline' | 'writeBaseline'> {
  readonly format?: TrendFormat;
  readonly out?: string;
  readonly body?: string;
}

/** What is given to `comment` besides how files are read. */
export interface CommentGiven extends Omit<Given, 'format' | 'previous' | 'baseline' | 'writeBaseline'> {
  readonly output?: string;
}

export interface Actions {
  readonly check: (paths: readonly string[], given: Given) => Promise<void>;
  readonly merge: (paths: readonly string[], given: MergeResultsGiven) => Promise<void>;
  readonly parse: (paths: readonly string[], given: Given) => Promise<void>;
  readonly export: (paths: readonly string[], given: ExportGiven) => Promise<void>;
  readonly fix: (paths: readonly string[], given: FixGiven) => Promise<void>;
  readonly summary: (paths: readonly string[], given: SummaryGiven) => Promise<void>;
  readonly trend: (indicator: string, paths: readonly string[], given: TrendGiven) => Promise<void>;
  readonly comment: (paths: readonly string[], given: CommentGiven) => Promise<void>;
  readonly annotations: AnnotationActions;
  readonly schema: (which: SchemaName | undefined) => Promise<void>;
}

const DEFAULT_MAX_SIZE = '20MB';

/** The commands and their options. Throws a `CommanderError` where the process should end; it never ends it itself. */
export function createProgram(words: CliWords, actions: Actions, colored: boolean): Command {
  const { help } = words;
  const program = prepare(new Command('gouji'), words, colored)
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .helpCommand(false);
  addCheck(prepare(program.command('check'), words, colored), words).action(actions.check);
  addMerge(prepare(program.command('merge'), words, colored), words).action(actions.merge);
  addParse(prepare(program.command('parse'), words, colored), words).action(actions.parse);
  addExport(prepare(program.command('export'), words, colored), words).action(actions.export);
  addSummary(prepare(program.command('summary'), words, colored), words).action(actions.summary);
  addTrend(prepare(program.command('trend'), words, colored), words).action(actions.trend);
  addFix(prepare(program.command('fix'), words, colored), words).action(actions.fix);
  addComment(prepare(program.command('comment'), words, colored), words).action(actions.comment);
  addAnnotations(prepare(program.command('annotations'), words, colored), words, actions.annotations, {
    prepare: (command) => prepare(command, words, colored),
    reading: (command) => addReading(command, words),
  });
  prepare(program.command('schema'), words, colored)
    .description(help.schema)
    .addArgument(new Argument('[which]', help.which).choices(SCHEMAS))
    .action(actions.schema);
  return program;
}

function prepare(command: Command, words: CliWords, colored: boolean): Command {
  return command
    .exitOverride()
    .configureOutput({ outputError: () => undefined, getOutHasColors: () => colored })
    .configureHelp(helpLayout(words, colored))
    .helpOption('-h, --help', words.help.help)
    .addOption(new Option('--lang <language>', words.help.lang).choices(['zh', 'en']));
}

function addCheck(command: Command, words: CliWords): Command {
  const { help } = words;
  command
    .description(help.check)
    .argument('[path...]', help.paths)
    .option('--files-from <file>', help.filesFrom)
    .addOption(new Option('--format <format>', help.checkFormat).choices(['text', 'json', 'ndjson']).default('text'))
    .addOption(new Option('--fail-on <level>', help.failOn).choices([...SEVERITIES, 'never']).default('error'))
    .addOption(new Option('--level <level>', help.level).choices(SEVERITIES).default('information'))
    .option('--previous <path>', help.previous)
    .option('--no-previous', help.noPrevious)
    .option('--baseline <file>', words.annotations.help.baseline)
    .option('--write-baseline <file>', words.annotations.help.writeBaseline);
  const threads = (text: string): number => {
    const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (count < 1) throw new InvalidArgumentError(words.invalid.workers);
    return count;
  };
  return addReading(command, words)
    .addOption(new Option('--workers <count>', help.workers).argParser(threads))
    .option('--quiet', help.quiet)
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .addHelpText('after', help.checkNotes);
}

function addMerge(command: Command, { help }: CliWords): Command {
  return command
    .description(help.merge)
    .argument('<path...>', help.mergePaths)
    .addOption(new Option('--format <format>', help.mergeFormat).choices(['text', 'json', 'ndjson']).default('text'))
    .addOption(new Option('--fail-on <level>', help.failOn).choices([...SEVERITIES, 'never']).default('error'))
    .addOption(new Option('--level <level>', help.level).choices(SEVERITIES).default('information'))
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .addHelpText('after', help.mergeNotes);
}

function addParse(command: Command, words: CliWords): Command {
  const { help } = words;
  command
    .description(help.parse)
    .argument('<path...>', help.paths)
    .addOption(new Option('--format <format>', help.parseFormat).choices(['json']).default('json'))
    .option('--previous <path>', help.previous);
  return addReading(command, words).addHelpText('after', help.parseNotes);
}

function addExport(command: Command, words: CliWords): Command {
  const { help } = words;
  command
    .description(help.export)
    .argument('<path...>', help.paths)
    .addOption(new Option('--format <format>', help.exportFormat).choices(EXPORT_FORMATS).makeOptionMandatory())
    .option('--out <path>', help.out)
    .option('--wide', help.wide);
  return addReading(command, words).addHelpText('after', help.exportNotes);
}

function addSummary(command: Command, words: CliWords): Command {
  const { help } = words.summarizing;
  command
    .description(help.summary)
    .argument('<path...>', words.help.paths)
    .requiredOption('--out <file>', help.out)
    .option('--no-previous', words.help.noPrevious);
  return addReading(command, words).addHelpText('after', help.notes);
}

function addTrend(command: Command, words: CliWords): Command {
  const { help } = words.trending;
  command
    .description(help.trend)
    .argument('<indicator>', help.indicator)
    .argument('<path...>', words.help.paths)
    .addOption(new Option('--format <format>', help.format).choices(TREND_FORMATS))
    .option('--out <file>', help.out)
    .option('--body <words>', help.body);
  return addReading(command, words).addHelpText('after', help.notes);
}

function addFix(command: Command, words: CliWords): Command {
  const { help } = words;
  command
    .description(help.fix)
    .argument('<path...>', help.paths)
    .option('--dry-run', help.dryRun)
    .option('--safe', help.safe)
    .option('--interactive', help.interactive)
    .addOption(
      new Option('--apply <id>', help.apply)
        .argParser((id, before: readonly string[] = []) => [...before, id])
        .conflicts(['interactive', 'safe']),
    )
    .option('--track', help.track)
    .option('--output <folder>', help.output);
  return addReading(command, words)
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .addHelpText('after', help.fixNotes);
}

function addComment(command: Command, words: CliWords): Command {
  const { help } = words;
  command.description(help.comment).argument('<path...>', help.paths).option('--output <file>', help.commentOutput);
  return addReading(command, words)
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .addHelpText('after', help.commentNotes);
}

/** How files are read: the same for every command that reads them. */
function addReading(command: Command, { help, invalid, annotations }: CliWords): Command {
  const size = (text: string): number => {
    const bytes = parseSize(text);
    if (bytes === null) throw new InvalidArgumentError(invalid.size);
    return bytes;
  };
  const level = (text: string, before: ProjectSettings['levels'] = {}): ProjectSettings['levels'] => {
    const levels = parseLevel(text);
    if (levels === null) throw new InvalidArgumentError(invalid.severity);
    return { ...before, ...levels };
  };
  const encoding = (label: string): string => {
    try {
      return new TextDecoder(label).encoding;
    } catch {
      throw new InvalidArgumentError(invalid.encoding);
    }
  };
  return command
    .addOption(
      new Option('--max-size <size>', help.maxSize).argParser(size).default(size(DEFAULT_MAX_SIZE), DEFAULT_MAX_SIZE),
    )
    .addOption(new Option('--encoding <name>', help.encoding).argParser(encoding))
    .option('--as-report', help.asReport)
    .option('--stdin-path <path>', help.stdinPath)
    .option('--annotations <folder>', annotations.help.annotations)
    .option('--no-annotations', annotations.help.noAnnotations)
    .option('--config <file>', help.config)
    .option('--no-config', help.noConfig)
    .addOption(new Option('--severity <code=level>', help.severity).argParser(level));
}
