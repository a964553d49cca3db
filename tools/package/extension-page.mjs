// The page that VS Code shows of the extension: docs/extension/README.md with its pictures in it. The extension stands in no
// repository that VS Code knows, so a picture at a relative address is not found, and neither is a page.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const SOURCE = 'docs/extension/README.md';

/** Throws where a picture is missing. */
export function extensionPage() {
  const text = readFileSync(SOURCE, 'utf8');
  return text.replace(/!\[([^\]]*)\]\(([^)]+\.png)\)/g, (_, words, address) => {
    const bytes = readFileSync(path.join(path.dirname(SOURCE), address));
    return `![${words}](data:image/png;base64,${bytes.toString('base64')})`;
  });
}
