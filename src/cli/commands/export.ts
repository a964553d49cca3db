import { type Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat } from '../../views/faces';
import type { CliWords } from '../words';
import type { ReadingGiven } from './given';
import { addMandatoryChoice } from './mandatory-choice';
import { addReading } from './reading';

/** What is given to `export` besides how files are read. */
export interface ExportGiven extends ReadingGiven {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly wide?: boolean;
}

export function addExport(command: Command, words: CliWords): Command {
  const { help } = words;
  const format = new Option('--format <format>', help.exportFormat).choices(EXPORT_FORMATS);
  addMandatoryChoice(command.description(help.export).argument('<path...>', help.paths), format)
    .option('--out <path>', help.out)
    .option('--wide', help.wide);
  return addReading(command, words).addHelpText('after', help.exportNotes);
}
