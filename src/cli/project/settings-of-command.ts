import type { Command } from 'commander';
import type { Language } from '../../messages/language';
import type { Write } from '../output';
import { printable } from '../text/display';
import { newProjects, type ProjectComplaint } from './projects';

/** The file of settings that was named cannot be read: nothing is done. */
export class SettingsUnread extends Error {}

/**
 * Gives whichever command is run the settings of its reports, as the option `projects`. Throws `SettingsUnread` where the file that
 * `--config` names cannot be opened. The result tells what of the settings could not be used, and whether there was anything.
 */
export function settingsOfCommand(program: Command, language: Language, tell: Write): () => Promise<boolean> {
  let projects = newProjects(false);
  let isAnyTold = false;
  const tellAll = async (complaints: readonly ProjectComplaint[]): Promise<boolean> => {
    for (const { path, line, column, say } of complaints)
      await tell(`${printable(path)}${line > 0 ? `:${line}:${column}` : ''}: ${printable(say(language))}\n`);
    isAnyTold ||= complaints.length > 0;
    return isAnyTold;
  };
  program.hook('preAction', async (_program, command) => {
    const { config } = command.opts();
    projects = newProjects(config);
    command.setOptionValue('projects', projects);
    const complaints = projects.complaints();
    await tellAll(complaints);
    if (complaints.some(({ line }) => line === 0)) throw new SettingsUnread();
  });
  return () => tellAll(projects.complaints());
}
