import { type Command, Option } from 'commander';
import type { FixChoices } from '../fix/fix-options';
import type { CliWords } from '../words';
import type { ReadingGiven } from './given';
import { addReading } from './reading';
import { addColor } from './results';

/** What is given to `fix`. */
export type FixGiven = ReadingGiven & FixChoices;

export function addFix(command: Command, words: CliWords): Command {
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
  return addColor(addReading(command, words), help).addHelpText('after', help.fixNotes);
}
