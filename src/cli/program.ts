import { Argument, Command, Option } from 'commander';
import { version } from '../../package.json';
import { type AnnotationActions, addAnnotations } from './annotations/commands';
import { addCheck } from './commands/check';
import { addComment, type CommentGiven } from './commands/comment';
import { addExport, type ExportGiven } from './commands/export';
import { addFix, type FixGiven } from './commands/fix';
import type { Given } from './commands/given';
import { addMerge, type MergeResultsGiven } from './commands/merge';
import { addParse } from './commands/parse';
import { addReading } from './commands/reading';
import { addSummary, type SummaryGiven } from './commands/summary';
import { addTrend, type TrendGiven } from './commands/trend';
import { helpLayout } from './help-layout';
import { SCHEMAS, type SchemaName } from './schema-names';
import type { CliWords } from './words';

/** What each command does. */
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
