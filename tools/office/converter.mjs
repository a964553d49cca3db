// LibreOffice as a process of its own: the parent sends { id, data, from, to } (bytes, their format, the formats wanted) and gets
// { id, files } or { id, error }; the first message is { ready: true }. It ends with its parent.
//   node --liftoff-only converter.mjs      (compiled once and not optimised: less than half of the time for a few documents)
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';

const { createModule } = createRequire(import.meta.url)('@matbee/libreoffice-converter/wasm/loader');

process.on('disconnect', () => process.exit());

// Without `noInitialRun` the program's own start runs in a thread beside that of the library, and now and then each waits for the other.
const office = await createModule({ noInitialRun: true });
const folders = [
  '/tmp',
  '/instdir/user',
  '/instdir/user/temp',
  '/instdir/user/registry',
  '/instdir/user/registry/data',
];
for (const folder of folders) if (!office.FS.analyzePath(folder).exists) office.FS.mkdir(folder);
const kit = withStrings(office._libreofficekit_hook, '/instdir/program');
process.send({ ready: true });

process.on('message', async ({ id, data, from, to }) => {
  try {
    process.send({ id, files: await converted(data, from, to) });
  } catch (error) {
    process.send({ id, error: String(error) });
  }
});

/** Threads that ended are free again only when the event loop has turned; with none free LibreOffice would wait for ever. */
const freeThreads = async () => {
  for (let turn = 0; turn < 3; turn++) await setImmediate();
};

async function converted(data, from, to) {
  const input = `/tmp/input.${from}`;
  office.FS.writeFile(input, data);
  await freeThreads();
  const document = withStrings((url) => office._lok_documentLoad(kit, url), `file://${input}`);
  office.FS.unlink(input);
  if (document === 0) throw new Error(`LibreOffice does not open this ${from}`);
  const files = {};
  try {
    for (const format of to) files[format] = await savedAs(document, format);
  } finally {
    await freeThreads();
    office._lok_documentDestroy(document);
  }
  return files;
}

async function savedAs(document, format) {
  const output = `/tmp/output.${format}`;
  const save = (...strings) => office._lok_documentSaveAs(document, ...strings);
  await freeThreads();
  const isSaved = withStrings(save, `file://${output}`, format, format === 'txt' ? 'UTF8' : '');
  if (isSaved === 0) throw new Error(`LibreOffice does not write it as ${format}`);
  const bytes = office.FS.readFile(output);
  office.FS.unlink(output);
  return bytes;
}

/** What a function of LibreOffice returns for strings, which stand in its memory meanwhile. */
function withStrings(call, ...strings) {
  const places = strings.map((string) => {
    const bytes = new TextEncoder().encode(`${string}\0`);
    const place = office._malloc(bytes.length);
    office.HEAPU8.set(bytes, place);
    return place;
  });
  try {
    return call(...places);
  } finally {
    for (const place of places) office._free(place);
  }
}
