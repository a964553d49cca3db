import type { Command } from 'commander';
import type { CliWords } from '../words';
import type { ReadingGiven } from './given';
import { addReading } from './reading';
import { addColor } from './results';

/** What is given to `comment` besides how files are read. */
export interface CommentGiven extends ReadingGiven {
  readonly output?: string;
}

export function addComment(command: Command, words: CliWords): Command {
  const { help } = words;
  command.description(help.comment).argument('<path...>', help.paths).option('--output <file>', help.commentOutput);
  return addColor(addReading(command, words), help).addHelpText('after', help.commentNotes);
}
