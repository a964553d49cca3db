import { getNodeValue, type JSONPath, type ParseError, parseTree } from 'jsonc-parser/lib/esm/main.js';
import { linesOf, positionAt } from '../core/text/lines';
import { issuesIn, type Located } from './issues-in';
import type { ProjectIssue } from './project-issue';
import { type ProjectSettings, projectSchema } from './project-settings';

/** What could be used of a file of settings, and what could not. */
export interface ProjectRead {
  readonly settings: ProjectSettings;
  readonly issues: readonly ProjectIssue[];
}

/**
 * Reads `gouji.json`: JSON with comments and trailing commas. An entry that cannot be used is told and left out, and the others
 * count; of a text that is no JSON none does. Never throws.
 */
export function readProject(source: string): ProjectRead {
  // A byte-order mark keeps its place.
  const text = source.replace(/^\ufeff/, ' ');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (tree === undefined || error !== undefined) {
    const { offset = 0, length = 0 } = error ?? {};
    return {
      settings: {},
      issues: [placed(text, { trouble: 'not-json', path: [], start: offset, end: offset + length })],
    };
  }
  const found = issuesIn(tree);
  const usable = without(
    getNodeValue(tree),
    found.filter(({ trouble }) => trouble !== 'twice').map(({ path }) => path),
  );
  const read = projectSchema.safeParse(usable);
  return {
    settings: read.success ? (read.data as ProjectSettings) : {},
    issues: found.map((one) => placed(text, one)).sort((a, b) => a.start - b.start),
  };
}

function placed(text: string, { trouble, path, start, end }: Located): ProjectIssue {
  return { trouble, key: printed(path), start, end, ...positionAt(linesOf(text), start) };
}

const printed = (path: JSONPath): string =>
  path.reduce<string>(
    (all, step) => (typeof step === 'number' ? `${all}[${step}]` : all === '' ? step : `${all}.${step}`),
    '',
  );

/** A value without the entries at these paths. */
function without(value: unknown, paths: readonly JSONPath[]): unknown {
  if (paths.some((path) => path.length === 0)) return {};
  const below = (step: string | number): readonly JSONPath[] =>
    paths.filter(([first]) => first === step).map((path) => path.slice(1));
  const isGone = (step: string | number): boolean => below(step).some((path) => path.length === 0);
  if (Array.isArray(value))
    return value.flatMap((item, i) => (isGone(i) ? [] : [below(i).length > 0 ? without(item, below(i)) : item]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      isGone(key) ? [] : [[key, below(key).length > 0 ? without(item, below(key)) : item]],
    ),
  );
}
