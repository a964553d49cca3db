import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'src/core/checks';
export const CHECKS_LIST = `${FOLDER}/all.ts`;

/** Check → the file of the folder that exports it, without its ending. */
const exported = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(FOLDER).flatMap((file) => {
      const name = /^export const (\w+): Check = /m.exec(readFileSync(`${FOLDER}/${file}`, 'utf8'))?.[1];
      return name === undefined ? [] : [[name, file.replace(/\.ts$/, '')] as const];
    }),
  );

/**
 * The source of the list of all checks. Those that `list` has keep their order, so that the relations of a report keep
 * their numbers; new ones come behind them.
 */
export function checksList(list: string): string {
  const files = exported();
  const placeOf = (name: string): number => {
    const at = list.indexOf(`\n  ${name},\n`);
    return at < 0 ? list.length : at;
  };
  const names = [...files.keys()].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  const imports = names.map((name) => [files.get(name), `import { ${name} }`] as const);
  const lines = [...imports, ['document', 'import type { Check }'] as const]
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([file, what]) => `${what} from './${file}';`);
  return [
    ...lines,
    '',
    '/** The checks that are not arithmetic. Written by `npm run docs` from the files of this folder that export one. */',
    'export const STRUCTURAL_CHECKS: readonly Check[] = [',
    ...names.map((name) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}
