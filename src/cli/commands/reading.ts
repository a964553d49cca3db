import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ProjectSettings } from '../../project/project-settings';
import { parseLevel } from '../project/parse-level';
import { parseSize } from '../size';
import type { CliWords } from '../words';

const DEFAULT_MAX_SIZE = '20MB';

/** How files are read: the same for every command that reads them. */
export function addReading(command: Command, { help, invalid, annotations }: CliWords): Command {
  const size = (text: string): number => {
    const bytes = parseSize(text);
    if (bytes === null) throw new InvalidArgumentError(invalid.size);
    return bytes;
  };
  const level = (text: string, before: ProjectSettings['levels'] = {}): ProjectSettings['levels'] => {
    const levels = parseLevel(text);
    if (levels === null) throw new InvalidArgumentError(invalid.severity);
    return { ...before, ...levels };
  };
  const encoding = (label: string): string => {
    try {
      return new TextDecoder(label).encoding;
    } catch {
      throw new InvalidArgumentError(invalid.encoding);
    }
  };
  return command
    .addOption(
      new Option('--max-size <size>', help.maxSize).argParser(size).default(size(DEFAULT_MAX_SIZE), DEFAULT_MAX_SIZE),
    )
    .addOption(new Option('--encoding <name>', help.encoding).argParser(encoding))
    .option('--as-report', help.asReport)
    .option('--stdin-path <path>', help.stdinPath)
    .option('--annotations <folder>', annotations.help.annotations)
    .option('--no-annotations', annotations.help.noAnnotations)
    .option('--config <file>', help.config)
    .option('--no-config', help.noConfig)
    .addOption(new Option('--severity <code=level>', help.severity).argParser(level));
}
