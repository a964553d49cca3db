// Starts a command in a process group of its own and sees to its end: on SIGTERM, and also when our stdin closes, for
// then whoever started us is gone, killed or not; the run's folder goes too.
//   node supervise.mjs FOLDER COMMAND ARGS...
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const [folder, command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
let ending = false;

function signalGroup(signal) {
  try {
    process.kill(-child.pid, signal);
    return true;
  } catch {
    return false;
  }
}

async function removeFolder() {
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch {
      await pause(200);
    }
  }
}

/** Nothing of a run is kept, so its processes are ended at once; zombies count as alive, hence the limit of tries. */
async function end({ remove = false, code = 0 } = {}) {
  if (ending) return;
  ending = true;
  for (let attempt = 0; attempt < 5 && signalGroup('SIGKILL'); attempt++) await pause(20);
  if (remove) await removeFolder();
  process.exit(code);
}

child.on('exit', (code) => end({ code: code ?? 1 }));
child.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => end());
process.stdin
  .resume()
  .on('close', () => end({ remove: true }))
  .on('error', () => {});
