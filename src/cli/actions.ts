import type { Language } from '../messages/language';
import { annotationActions } from './annotations/actions';
import type { Given } from './commands/given';
import type { MergeResultsGiven } from './commands/merge';
import { type ExitStatus, FAILED } from './exit-status';
import { jsonReporter } from './json-reporter';
import type { MergeReporter } from './merge/merge';
import { mergedJson, mergedNdjson, mergedText } from './merge/merge-reporters';
import { ndjsonReporter } from './ndjson-reporter';
import type { Write } from './output';
import type { Actions } from './program';
import type { Reporter } from './reporter';
import { styleFor } from './style-for';
import { textReporter } from './text-reporter';
import type { CliWords } from './words';
import type { GivenYears } from './years/given-years';

/** The language that the commands speak, and where they write. */
interface Voices {
  readonly language: Language;
  readonly words: CliWords;
  readonly out: Write;
  readonly complain: Write;
}

type BesidePrevious = (previous: GivenYears | undefined) => Promise<ExitStatus>;

type Ended = (status: ExitStatus) => void;

/** What each command does; how it ended is given to `ended`. Commands are loaded when they are asked for. */
export function actionsOf(voices: Voices, ended: Ended): Actions {
  const { language, words, out, complain } = voices;
  return {
    ...besideLastYear(voices, ended),
    merge: async (paths, given) => {
      const { merge } = await import('./merge/merge');
      ended(await merge(paths, given, mergeReporterFor(given, words, out, complain), complain, words));
    },
    export: async (paths, given) => {
      const write =
        given.wide === true
          ? (await import('./wide/export-wide')).exportWide
          : (await import('./export')).exportReports;
      ended(await write(paths, { ...given, language }, out, complain, words));
    },
    summary: async (paths, given) => {
      const { writeSummary } = await import('./summary/summary');
      const seek = given.previous === false ? false : undefined;
      ended(await writeSummary(paths, { ...given, language, previous: seek }, complain));
    },
    trend: async (indicator, paths, given) => {
      const { trend } = await import('./trend/trend');
      ended(await trend(indicator, paths, { ...given, language }, out, complain, words));
    },
    fix: async (paths, given) => {
      const { fix } = await import('./fix/fix');
      ended(await fix(paths, { ...given, language }, { out, tell: complain, style: styleFor(given.color, words) }));
    },
    comment: async (paths, given) => {
      const { comment } = await import('./comment/comment');
      const voices = { out, tell: complain, style: styleFor(given.color, words) };
      ended(await comment(paths, { ...given, language }, voices));
    },
    annotations: annotationActions(out, complain, words, ended),
    schema: async (which) => {
      const { jsonSchemaOf } = await import('./json-schema');
      await out(`${JSON.stringify(jsonSchemaOf(which), null, 2)}\n`);
    },
  };
}

/** The commands that may read a report beside last year's, or say why that one cannot be used. */
function besideLastYear({ language, words, out, complain }: Voices, ended: Ended): Pick<Actions, 'check' | 'parse'> {
  const besidePrevious = async (paths: readonly string[], given: Given, command: BesidePrevious): Promise<void> => {
    const { previous: path } = given;
    const previous = path === undefined || path === false ? undefined : await readPrevious(path, paths, given, words);
    if (typeof previous !== 'string') ended(await command(previous));
    else {
      await complain(`gouji: ${previous}\n`);
      ended(FAILED);
    }
  };
  return {
    check: (paths, given) =>
      // A list is not one report, whatever it names.
      besidePrevious(given.filesFrom === undefined ? paths : [], given, async (previous) => {
        const { runCheck } = await import('./run-check');
        const reporter = reporterFor(given, words, out, complain);
        return runCheck(paths, given, { language, words, complain, reporter, previous });
      }),
    parse: (paths, given) =>
      besidePrevious(paths, given, async (previous) => {
        const { parse } = await import('./parse');
        return parse(paths, { ...given, language, previous }, out, words);
      }),
  };
}

async function readPrevious(
  ...asked: Parameters<typeof import('./previous')['previousReport']>
): Promise<GivenYears | string> {
  const { previousReport } = await import('./previous');
  return previousReport(...asked);
}

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
