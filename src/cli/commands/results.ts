import { type Command, Option } from 'commander';
import { SEVERITIES } from '../../core/model/severities';
import type { CliWords } from '../words';

/** How the results of checks are printed and what they count for: of `check` and of `merge`. */
export const addResults = (command: Command, help: CliWords['help'], format: string): Command =>
  command
    .addOption(new Option('--format <format>', format).choices(['text', 'json', 'ndjson']).default('text'))
    .addOption(new Option('--fail-on <level>', help.failOn).choices([...SEVERITIES, 'never']).default('error'))
    .addOption(new Option('--level <level>', help.level).choices(SEVERITIES).default('information'));

/** Whether what is printed is coloured; told by the terminal unless given. */
export const addColor = (command: Command, help: CliWords['help']): Command =>
  command.option('--color', help.color).option('--no-color', help.noColor);
