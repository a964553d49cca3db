import type { ExitStatus } from '../exit-status';
import type { Write } from '../output';
import type { CliWords } from '../words';
import type { AnnotationActions } from './commands';
import { exportAnnotations } from './export-annotations';
import { importAnnotations } from './import-annotations';
import { listAnnotations } from './list';
import { mergeFiles } from './merge';
import { reanchorAnnotations } from './re-anchor';
import { verifyAnnotations } from './verify';

/** The subcommands of `gouji annotations`; `end` takes the exit status. */
export function annotationActions(
  out: Write,
  complain: Write,
  words: CliWords,
  end: (status: ExitStatus) => void,
): AnnotationActions {
  return {
    list: async (paths, given) => end(await listAnnotations(paths, given, out, complain, words)),
    check: async (paths, given) => end(await verifyAnnotations(paths, given, out, complain, words)),
    anchor: async (paths, given) => end(await reanchorAnnotations(paths, given, complain, words)),
    merge: async (ours, theirs, base, { output }) =>
      end(await mergeFiles({ ours, theirs, base, output }, out, complain, words)),
    export: async (paths, given) => end(await exportAnnotations(paths, given, out, complain, words)),
    import: async (path, given) => end(await importAnnotations(path, given, complain, words)),
  };
}
