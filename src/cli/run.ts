import { CommanderError } from 'commander';
import type { Language } from '../messages/language';
import { annotationActions } from './annotations/actions';
import type { Given } from './commands/given';
import type { MergeResultsGiven } from './commands/merge';
import { complaint } from './complaint';
import { type ExitStatus, FAILED, NOTHING_FOUND } from './exit-status';
import { jsonReporter } from './json-reporter';
import type { MergeReporter } from './merge/merge';
import { mergedJson, mergedNdjson, mergedText } from './merge/merge-reporters';
import { ndjsonReporter } from './ndjson-reporter';
import { type Write, writerTo } from './output';
import { type Actions, createProgram } from './program';
import { SettingsUnread, settingsOfCommand } from './project/settings-of-command';
import type { Reporter } from './reporter';
import { paletteFor, wantsColor } from './text/palette';
import type { Style } from './text/render-finding';
import { textReporter } from './text-reporter';
import type { CliWords } from './words';
import { cliWords } from './words-of';
import type { GivenYears } from './years/given-years';

type BesidePrevious = (previous: GivenYears | undefined) => Promise<ExitStatus>;

/**
 * Runs one command line; the status is for the caller to set, so that nothing that is still being written is lost.
 * Commands are loaded when they are asked for.
 */
export async function run(argv: readonly string[], language: Language): Promise<ExitStatus> {
  const words = cliWords(language);
  const out = writerTo(process.stdout);
  const complain = writerTo(process.stderr);
  let status: ExitStatus = NOTHING_FOUND;
  /** Runs a command beside last year's report, or says why it cannot be used. */
  const besidePrevious = async (paths: readonly string[], given: Given, command: BesidePrevious): Promise<void> => {
    const { previous: path } = given;
    const previous = path === undefined || path === false ? undefined : await readPrevious(path, paths, given, words);
    if (typeof previous !== 'string') status = await command(previous);
    else {
      await complain(`gouji: ${previous}\n`);
      status = FAILED;
    }
  };
  const actions: Actions = {
    check: (paths, given) =>
      // A list is not one report, whatever it names.
      besidePrevious(given.filesFrom === undefined ? paths : [], given, async (previous) => {
        const { runCheck } = await import('./run-check');
        const reporter = reporterFor(given, words, out, complain);
        return runCheck(paths, given, { language, words, complain, reporter, previous });
      }),
    merge: async (paths, given) => {
      const { merge } = await import('./merge/merge');
      status = await merge(paths, given, mergeReporterFor(given, words, out, complain), complain, words);
    },
    parse: (paths, given) =>
      besidePrevious(paths, given, async (previous) => {
        const { parse } = await import('./parse');
        return parse(paths, { ...given, language, previous }, out, words);
      }),
    export: async (paths, given) => {
      const write =
        given.wide === true
          ? (await import('./wide/export-wide')).exportWide
          : (await import('./export')).exportReports;
      status = await write(paths, { ...given, language }, out, complain, words);
    },
    summary: async (paths, given) => {
      const { writeSummary } = await import('./summary/summary');
      const seek = given.previous === false ? false : undefined;
      status = await writeSummary(paths, { ...given, language, previous: seek }, complain);
    },
    trend: async (indicator, paths, given) => {
      const { trend } = await import('./trend/trend');
      status = await trend(indicator, paths, { ...given, language }, out, complain, words);
    },
    fix: async (paths, given) => {
      const { fix } = await import('./fix/fix');
      status = await fix(paths, { ...given, language }, { out, tell: complain, style: styleFor(given.color, words) });
    },
    comment: async (paths, given) => {
      const { comment } = await import('./comment/comment');
      const voices = { out, tell: complain, style: styleFor(given.color, words) };
      status = await comment(paths, { ...given, language }, voices);
    },
    annotations: annotationActions(out, complain, words, (ended) => {
      status = ended;
    }),
    schema: async (which) => {
      const { jsonSchemaOf } = await import('./json-schema');
      await out(`${JSON.stringify(jsonSchemaOf(which), null, 2)}\n`);
    },
  };
  try {
    const program = createProgram(words, actions, colors(undefined));
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

async function readPrevious(
  ...asked: Parameters<typeof import('./previous')['previousReport']>
): Promise<GivenYears | string> {
  const { previousReport } = await import('./previous');
  return previousReport(...asked);
}

const colors = (option: boolean | undefined): boolean => wantsColor(option, process.env, Boolean(process.stdout.isTTY));

function reporterFor(given: Given, words: CliWords, out: Write, complain: Write): Reporter {
  if (given.format === 'json') return jsonReporter(out, words);
  if (given.format === 'ndjson') return ndjsonReporter(out, words);
  return textReporter(out, complain, styleFor(given.color, words), given.level);
}

function mergeReporterFor(given: MergeResultsGiven, words: CliWords, out: Write, complain: Write): MergeReporter {
  if (given.format === 'json') return mergedJson(out);
  if (given.format === 'ndjson') return mergedNdjson(out);
  return mergedText(textReporter(out, complain, styleFor(given.color, words), given.level));
}

function styleFor(color: boolean | undefined, words: CliWords): Style {
  const width = Math.min(Math.max(process.stdout.columns ?? 100, 40), 120);
  return { words, palette: paletteFor(colors(color)), width };
}
