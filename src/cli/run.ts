import { CommanderError } from 'commander';
import type { Language } from '../messages/language';
import { actionsOf } from './actions';
import { complaint } from './complaint';
import { type ExitStatus, FAILED, NOTHING_FOUND } from './exit-status';
import { writerTo } from './output';
import { createProgram } from './program';
import { SettingsUnread, settingsOfCommand } from './project/settings-of-command';
import { isColored } from './style-for';
import { cliWords } from './words-of';

/**
 * Runs one command line; the status is for the caller to set, so that nothing that is still being written is lost.
 */
export async function run(argv: readonly string[], language: Language): Promise<ExitStatus> {
  const words = cliWords(language);
  const out = writerTo(process.stdout);
  const complain = writerTo(process.stderr);
  let status: ExitStatus = NOTHING_FOUND;
  const actions = actionsOf({ language, words, out, complain }, (ended) => {
    status = ended;
  });
  try {
    const program = createProgram(words, actions, isColored(undefined));
    const tellUnusable = settingsOfCommand(program, language, complain);
    await program.parseAsync([...argv], { from: 'user' });
    if (await tellUnusable()) status = FAILED;
  } catch (error) {
    if (error instanceof SettingsUnread) return FAILED;
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') return NOTHING_FOUND;
    if (error.code !== 'commander.help') await complain(complaint(error, words));
    return FAILED;
  }
  return status;
}
