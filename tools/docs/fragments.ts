import { readFileSync } from 'node:fs';
import { presentFile } from '../../src/contract/present-file';
import { fixesFor } from '../../src/contract/present-fixes';
import { presentReport } from '../../src/contract/present-report';
import { analyze } from '../../src/core/analyze';

export const CONTRACT = 'docs/schema/README.md';

/** ```json parse examples/a.md /tables/0/cells/some.id — a piece of what a command prints of a file. */
const BLOCK = /^```json (check|parse) (\S+) (\S+)\n[\s\S]*?^```$/gm;

/** The page with every piece of JSON as it is printed now. */
export const withFragments = (page: string): string =>
  page.replace(BLOCK, (_, command: string, path: string, at: string) => {
    const shown = JSON.stringify(pieceAt(printed(command, path), at.split('//')), null, 2);
    return `\`\`\`json ${command} ${path} ${at}\n${shown}\n\`\`\``;
  });

function printed(command: string, path: string): unknown {
  const analysis = analyze(readFileSync(path, 'utf8'));
  if (command === 'parse') return presentReport(path, analysis, 'zh');
  return presentFile(path, 'utf-8', analysis, 'zh', { remedyFor: fixesFor(analysis, 'zh') });
}

/** Steps are keys, or `field=value` for the first element that has it. */
function pieceAt(value: unknown, [step, ...steps]: readonly string[]): unknown {
  if (step === undefined || value === undefined) return value;
  const [field = '', wanted] = step.split('=');
  const next =
    wanted === undefined
      ? (value as Record<string, unknown>)[field]
      : (value as Record<string, unknown>[]).find((one) => String(one[field]) === wanted);
  return pieceAt(next, steps);
}

/** Relations are numbered as they are found: a new one moves the others. */
export const withoutNumbers = (page: string): string => page.replace(/"r\d+"/g, '"r"');
