import { type Command, Option } from 'commander';
import { TREND_FORMATS, type TrendFormat } from '../trend/formats';
import type { CliWords } from '../words';
import type { ReadingGiven } from './given';
import { addReading } from './reading';

/** What is given to `trend` besides how files are read. */
export interface TrendGiven extends ReadingGiven {
  readonly format?: TrendFormat;
  readonly out?: string;
  readonly body?: string;
}

export function addTrend(command: Command, words: CliWords): Command {
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
