import type { Command } from 'commander';
import type { CliWords } from '../words';
import type { ReadingGiven } from './given';
import { addReading } from './reading';

/** What is given to `summary` besides how files are read. */
export interface SummaryGiven extends ReadingGiven {
  readonly out: string;
  readonly previous?: false;
}

export function addSummary(command: Command, words: CliWords): Command {
  const { help } = words.summarizing;
  command
    .description(help.summary)
    .argument('<path...>', words.help.paths)
    .requiredOption('--out <file>', help.out)
    .option('--no-previous', words.help.noPrevious);
  return addReading(command, words).addHelpText('after', help.notes);
}
