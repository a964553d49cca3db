import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';

/** Who is at work: as `--by` says, else as git does (its variables, its `user.name`), else the name of the system user. */
export async function author(by: string | undefined): Promise<string> {
  const given = by ?? process.env.GIT_AUTHOR_NAME ?? '';
  if (given.trim() !== '') return given.trim();
  return (await nameInGit()) || nameInSystem();
}

const nameInGit = (): Promise<string> =>
  new Promise((resolve) => {
    execFile('git', ['config', 'user.name'], { timeout: 5000 }, (error, output) =>
      resolve(error === null ? output.trim() : ''),
    );
  });

function nameInSystem(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
