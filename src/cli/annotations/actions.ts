import type { ExitStatus } from '../exit-status';
import type { Write } from '../output';
import type { CliWords } from '../words';
import type { AnnotationActions } from './commands';

/** The subcommands of `gouji annotations`, each loaded when it is asked for; `end` takes the exit status. */
export function annotationActions(
  out: Write,
  complain: Write,
  words: CliWords,
  end: (status: ExitStatus) => void,
): AnnotationActions {
  return {
    list: async (paths, given) =>
      end(await (await import('./list')).listAnnotations(paths, given, out, complain, words)),
    check: async (paths, given) =>
      end(await (await import('./verify')).verifyAnnotations(paths, given, out, complain, words)),
    anchor: async (paths, given) =>
      end(await (await import('./re-anchor')).reanchorAnnotations(paths, given, complain, words)),
    merge: async (ours, theirs, base, { output }) =>
      end(await (await import('./merge')).mergeFiles({ ours, theirs, base, output }, out, complain, words)),
    export: async (paths, given) =>
      end(await (await import('./export-annotations')).exportAnnotations(paths, given, out, complain, words)),
    import: async (path, given) =>
      end(await (await import('./import-annotations')).importAnnotations(path, given, complain, words)),
  };
}
