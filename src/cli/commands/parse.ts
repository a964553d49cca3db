import { type Command, Option } from 'commander';
import type { CliWords } from '../words';
import { addReading } from './reading';

export function addParse(command: Command, words: CliWords): Command {
  const { help } = words;
  command
    .description(help.parse)
    .argument('<path...>', help.paths)
    .addOption(new Option('--format <format>', help.parseFormat).choices(['json']).default('json'))
    .option('--previous <path>', help.previous);
  return addReading(command, words).addHelpText('after', help.parseNotes);
}
