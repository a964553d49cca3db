import { jsonDocument } from '../json-reporter';
import type { Write } from '../output';
import type { Reporter } from '../reporter';
import type { MergeReporter } from './merge';

/** One document like that of a check of all files. */
export function mergedJson(write: Write): MergeReporter {
  const { begin, add, end } = jsonDocument(write);
  return { begin, add: (result) => add(withoutVersion(result)), end };
}

const withoutVersion = <T extends object>(result: T): T => {
  const { version: _, ...rest } = result as T & { version?: number };
  return rest as T;
};

/** The lines of all parts, one behind the other. */
export const mergedNdjson = (write: Write): MergeReporter => ({
  begin: async () => undefined,
  add: (result) => write(`${JSON.stringify({ version: 1, ...withoutVersion(result) })}\n`),
  end: async () => undefined,
});

/** The summary alone, as a reporter for people ends with it. */
export const mergedText = ({ end }: Reporter): MergeReporter => ({
  begin: async () => undefined,
  add: async () => undefined,
  end,
});
