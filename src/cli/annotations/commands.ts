import { type Command, Option } from 'commander';
import { addMandatoryChoice } from '../commands/mandatory-choice';
import type { LoadOptions } from '../load';
import type { CliWords } from '../words';
import { DATA_SET_FORMATS, type DataSetFormat } from './data-set-formats';
import type { AnnotationExportOptions } from './export-annotations';
import type { ImportOptions } from './import-annotations';
import type { ListOptions } from './list';
import type { ReanchorOptions } from './re-anchor';

/** What `gouji annotations` does. */
export interface AnnotationActions {
  readonly list: (paths: readonly string[], given: ListOptions) => Promise<void>;
  readonly check: (paths: readonly string[], given: LoadOptions) => Promise<void>;
  readonly anchor: (paths: readonly string[], given: ReanchorOptions) => Promise<void>;
  readonly merge: (ours: string, theirs: string, base: string | undefined, given: MergeGiven) => Promise<void>;
  readonly export: (paths: readonly string[], given: AnnotationExportOptions) => Promise<void>;
  readonly import: (path: string, given: ImportOptions) => Promise<void>;
}

export interface MergeGiven {
  readonly output?: string;
}

/** Sets a command up as all are; `reading` adds the options of how files are read. */
export interface Preparing {
  readonly prepare: (command: Command) => Command;
  readonly reading: (command: Command) => Command;
}

/** Adds the subcommands of `gouji annotations`. */
export function addAnnotations(
  command: Command,
  { annotations }: CliWords,
  actions: AnnotationActions,
  by: Preparing,
): void {
  const { help } = annotations;
  const add = (name: string, description: string): Command =>
    by.prepare(command.command(name)).description(description);
  const formats = [...DATA_SET_FORMATS] satisfies DataSetFormat[];
  command.description(help.command).helpCommand(false);
  by.reading(add('list', help.list).argument('<path...>', help.paths))
    .addOption(new Option('--format <format>', help.listFormat).choices(['text', 'json']).default('text'))
    .action(actions.list);
  by.reading(add('check', help.check).argument('<path...>', help.paths))
    .addHelpText('after', help.checkNotes)
    .action(actions.check);
  by.reading(add('anchor', help.anchor).argument('<path...>', help.paths))
    .option('--dry-run', help.dryRun)
    .action(actions.anchor);
  add('merge', help.merge)
    .argument('<ours>', help.ours)
    .argument('<theirs>', help.theirs)
    .argument('[base]', help.base)
    .option('-o, --output <file>', help.output)
    .addHelpText('after', help.mergeNotes)
    .action(actions.merge);
  const exported = new Option('--format <format>', help.exportFormat).choices(formats);
  addMandatoryChoice(by.reading(add('export', help.export).argument('<path...>', help.paths)), exported)
    .option('--out <path>', help.out)
    .option('--figures', help.figures)
    .addHelpText('after', help.exportNotes)
    .action(actions.export);
  by.reading(add('import', help.import).argument('<file>', help.file))
    .addOption(new Option('--format <format>', help.importFormat).choices(formats))
    .option('--report <path>', help.report)
    .option('--by <name>', help.by)
    .action(actions.import);
}
