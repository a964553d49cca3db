// The project's own code, for scripts.
import esbuild from 'esbuild';

/** What these files export, all in one; they are named from the project's folder, without their ending. */
export async function load(...entries) {
  const contents = entries.map((entry) => `export * from './${entry}';`).join('\n');
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' };
  const built = { bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'error', stdin };
  const [{ text }] = (await esbuild.build(built)).outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
