import type { Command } from 'commander';
import type { CliWords } from '../words';
import type { Given } from './given';
import { addColor, addResults } from './results';

/** What is given to `merge`. */
export type MergeResultsGiven = Pick<Given, 'format' | 'failOn' | 'level' | 'color'>;

export function addMerge(command: Command, { help }: CliWords): Command {
  command.description(help.merge).argument('<path...>', help.mergePaths);
  addResults(command, help, help.mergeFormat);
  return addColor(command, help).addHelpText('after', help.mergeNotes);
}
