import { CommanderError } from 'commander';
import type { Language } from '../messages/language';
import { check } from './check';
import { complaint } from './complaint';
import { type ExitStatus, FAILED, NOTHING } from './exit-status';
import { exportReports } from './export';
import { fix } from './fix/fix';
import { jsonReporter } from './json-reporter';
import { type Write, writerTo } from './output';
import { parse } from './parse';
import { type Actions, createProgram, type Given } from './program';
import type { Reporter } from './reporter';
import { paletteFor, wantsColor } from './text/palette';
import type { Style } from './text/render-finding';
import { textReporter } from './text-reporter';
import { type Words, wordsOf } from './words';

/** Runs one command line; the status is for the caller to set, so that nothing that is still being written is lost. */
export async function run(argv: readonly string[], language: Language): Promise<ExitStatus> {
  const words = wordsOf(language);
  const out = writerTo(process.stdout);
  const complain = writerTo(process.stderr);
  let status: ExitStatus = NOTHING;
  const actions: Actions = {
    check: async (paths, given) => {
      status = await check(paths, { ...given, language }, reporterFor(given, words, out, complain));
    },
    parse: async (paths, given) => {
      status = await parse(paths, { ...given, language }, out, words);
    },
    export: async (paths, given) => {
      status = await exportReports(paths, { ...given, language }, out, complain, words);
    },
    fix: async (paths, given) => {
      status = await fix(paths, { ...given, language }, { out, tell: complain, style: styleFor(given.color, words) });
    },
    schema: async (which) => {
      const { jsonSchemaOf } = await import('./json-schema');
      await out(`${JSON.stringify(jsonSchemaOf(which), null, 2)}\n`);
    },
  };
  try {
    await createProgram(words, actions, colors(undefined)).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') return NOTHING;
    if (error.code !== 'commander.help') await complain(complaint(error, words));
    return FAILED;
  }
  return status;
}

const colors = (option: boolean | undefined): boolean => wantsColor(option, process.env, Boolean(process.stdout.isTTY));

function reporterFor(given: Given, words: Words, out: Write, complain: Write): Reporter {
  if (given.format === 'json') return jsonReporter(out, words);
  return textReporter(out, complain, styleFor(given.color, words), given.level);
}

function styleFor(color: boolean | undefined, words: Words): Style {
  const width = Math.min(Math.max(process.stdout.columns ?? 100, 40), 120);
  return { words, palette: paletteFor(colors(color)), width };
}
