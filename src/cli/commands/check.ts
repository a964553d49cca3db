import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Choice, choiceOf } from '../explain/choice';
import type { CliWords } from '../words';
import { addReading } from './reading';
import { addColor, addResults } from './results';

export function addCheck(command: Command, words: CliWords): Command {
  const { help } = words;
  command.description(help.check).argument('[path...]', help.paths).option('--files-from <file>', help.filesFrom);
  addResults(command, help, help.checkFormat)
    .option('--previous <path>', help.previous)
    .option('--no-previous', help.noPrevious)
    .option('--baseline <file>', words.annotations.help.baseline)
    .option('--write-baseline <file>', words.annotations.help.writeBaseline);
  const threads = (text: string): number => {
    const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (count < 1) throw new InvalidArgumentError(words.invalid.workers);
    return count;
  };
  const choice = (text: string): Choice => {
    const chosen = choiceOf(text);
    if (chosen === null) throw new InvalidArgumentError(words.invalid.explain);
    return chosen;
  };
  addReading(command, words)
    .addOption(new Option('--explain <finding>', help.explain).argParser(choice))
    .addOption(new Option('--workers <count>', help.workers).argParser(threads))
    .option('--quiet', help.quiet);
  return addColor(command, help).addHelpText('after', help.checkNotes);
}
