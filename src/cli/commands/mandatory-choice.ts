import { type Command, CommanderError, type Option } from 'commander';

/** Adds an option that must be given and has some choices: where it is missing, the complaint names them, as it does for a wrong one. */
export function addMandatoryChoice(command: Command, option: Option): Command {
  return command.addOption(option).hook('preAction', (_, called) => {
    if (called.getOptionValue(option.attributeName()) !== undefined) return;
    const message = `error: required option '${option.flags}' not specified. Allowed choices are ${option.argChoices?.join(', ')}.`;
    throw new CommanderError(1, 'commander.missingMandatoryOptionValue', message);
  });
}
