import { execFileSync } from 'node:child_process';

export const README = 'README.md';

/** The line behind which the output of the command on it stands, up to the end of the block. */
const COMMAND = '$ gouji check examples\n';

/** The README with the real output of its first command, in Chinese. Needs the command line to be built. */
export function withOutput(readme: string): string {
  const from = readme.indexOf(COMMAND) + COMMAND.length;
  const args = ['dist/cli.js', 'check', 'examples', '--lang', 'zh', '--fail-on', 'never'];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
  return readme.slice(0, from) + output + readme.slice(readme.indexOf('```', from));
}
