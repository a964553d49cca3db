import { findNodeAtLocation, getNodeValue, type JSONPath, type Node } from 'jsonc-parser/lib/esm/main.js';
import type { Range } from '../core/text/range';
import type { ProjectTrouble } from './project-issue';
import { projectSchema } from './project-settings';

/** An entry that cannot be used: its path, and where it is written. */
export interface Located extends Range {
  readonly trouble: ProjectTrouble;
  readonly path: JSONPath;
}

/** The entries of settings that cannot be used. */
export function issuesIn(tree: Node): readonly Located[] {
  if (tree.type !== 'object') return [located('not-an-object', [], tree)];
  const read = projectSchema.safeParse(getNodeValue(tree));
  const wrong = read.success ? [] : read.error.issues.flatMap((issue) => issuesOf(tree, issue as Issue));
  return [...wrong, ...namedTwice(tree, [])];
}

/** What is used of the library's account of a fault. */
interface Issue {
  readonly code: string;
  readonly path: JSONPath;
  readonly keys?: readonly string[];
}

function issuesOf(tree: Node, { code, path, keys }: Issue): readonly Located[] {
  if (code === 'unrecognized_keys')
    return (keys ?? []).map((key) =>
      located(path[0] === 'levels' ? 'unknown-code' : 'unknown-key', [...path, key], keyOf(tree, [...path, key])),
    );
  const entry = path.slice(0, MOST_STEPS);
  return [located('unusable', entry, findNodeAtLocation(tree, path) ?? findNodeAtLocation(tree, entry) ?? tree)];
}

/** An entry of a list or of names is left out as a whole. */
const MOST_STEPS = 2;

const located = (trouble: ProjectTrouble, path: JSONPath, { offset, length }: Node): Located => ({
  trouble,
  path,
  start: offset,
  end: offset + length,
});

/** Where the name of an entry is written. */
const keyOf = (tree: Node, path: JSONPath): Node => findNodeAtLocation(tree, path)?.parent?.children?.[0] ?? tree;

/** Of two entries of one name the last one counts, which nobody would see. */
function namedTwice(node: Node, path: JSONPath): readonly Located[] {
  if (node.type === 'array') return (node.children ?? []).flatMap((item, i) => namedTwice(item, [...path, i]));
  if (node.type !== 'object') return [];
  const seen = new Set<unknown>();
  return (node.children ?? []).flatMap(({ children = [] }): readonly Located[] => {
    const [key, value] = children;
    if (key === undefined) return [];
    const own = [...path, String(key.value)];
    const isTwice = seen.has(key.value);
    seen.add(key.value);
    return [...(isTwice ? [located('twice', own, key)] : []), ...(value === undefined ? [] : namedTwice(value, own))];
  });
}
