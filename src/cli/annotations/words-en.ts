import type { AnnotationWords } from './words';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const by = (who: string, reason: string): string =>
  who === '' && reason === '' ? '' : ` (${[who, reason].filter((one) => one !== '').join(': ')})`;

export const annotationWordsEn: AnnotationWords = {
  trouble: ({ trouble, line, detail }) => {
    const place = line > 0 ? `line ${line}: ` : '';
    const why = {
      'not-readable': `cannot be read (${detail})`,
      'not-json': `${place}not valid JSON${detail === '' ? '' : ` (${detail})`}`,
      conflict: `${place}an unresolved merge conflict; see gouji annotations merge`,
      'not-annotations': 'not a file of annotations',
    };
    return `side file: ${why[trouble]}`;
  },
  notUsed: '; its annotations were not used, the report was checked all the same',
  orphans: (n) =>
    `${count(n, 'annotation has', 'annotations have')} no place in the report any more (see gouji annotations check)`,
  withoutEffect: (n) =>
    `${count(n, 'correction has', 'corrections have')} nothing to correct (see gouji annotations check)`,
  accepted: (who, reason) => `accepted${by(who, reason)}`,
  acceptedCount: (n) => `${count(n, 'accepted finding')} not counted`,
  baselineCount: (n) => `${count(n, 'finding')} of the baseline not counted`,
  baselineWritten: (path, findings) => `baseline ${path} written: ${count(findings, 'finding')}`,
  marks: {
    comment: 'comment',
    confirmed: 'confirmed',
    questioned: 'questioned',
    accepted: 'accepted',
    labelled: 'label',
    'figure-is': 'this figure is',
    'open-list': 'the list is not exhaustive',
    'scopes-differ': 'the scopes differ',
  },
  noIndicator: 'none of the indicators',
  orphan: {
    gone: 'its words are no longer in the report',
    changed: 'the number there was changed',
    elsewhere: 'what stood around it has changed, so its place is not certain',
    several: 'several places fit equally well',
    'no-quote': 'its place was never written down',
  },
  effect: {
    'no-figure': 'no number of the running text is here: it has no effect',
    'no-list': 'nothing is listed here: it has no effect',
    'no-comparison': 'no two numbers are compared here: it has no effect',
  },
  outdated: 'the finding is gone (its numbers were changed, or it was fixed)',
  missingReport: 'the report is missing (it may have been renamed, moved or deleted)',
  unreadReport: 'the report cannot be read',
  notJudged: (n) => `: ${count(n, 'annotation was', 'annotations were')} not checked`,
  resolved: 'resolved',
  listed: (annotations, files, unjudged) => {
    const all = `${count(files, 'side file')}, ${count(annotations, 'annotation')}`;
    return unjudged === 0
      ? all
      : `${all}; of ${count(unjudged, 'side file')} the report was not read, nor its annotations checked`;
  },
  problems: (problems, annotations, files) =>
    `${count(files, 'side file')}, ${count(annotations, 'annotation')}: ${problems === 0 ? 'no problems' : count(problems, 'problem')}`,
  reanchored: (moved, orphans, dryRun) => {
    const lost = orphans > 0 ? `; ${count(orphans, 'orphan')} left as ${orphans === 1 ? 'it is' : 'they are'}` : '';
    const said = dryRun ? 'to be brought up to date' : 'brought up to date';
    return moved === 0 ? `up to date, nothing changed${lost}` : `${count(moved, 'place')} ${said}${lost}`;
  },
  imported: (added, changed) => `${added} added, ${changed} changed`,
  notImported: (n) => `${count(n, 'item')} could not be used`,
  backedUp: (path) => `the side file could not be read; it was kept as ${path}`,
  notWritten: (path, detail) => `${path} cannot be written (${detail})`,
  notInFormat: (format) => `not in the format ${format}`,
  needsFolder: 'this becomes several files; name a folder for them with --out',
  needsReport: 'it does not say which report it is about; name it with --report',
  help: {
    annotations: 'the folder of the side files; else they stand beside the reports (<report>.gouji.json)',
    noAnnotations: 'do not read annotations',
    baseline: 'a baseline: findings that are in it do not count',
    writeBaseline: 'write what is found as a baseline',
    command: 'list, check, re-anchor, merge, export and import annotations',
    list: 'list annotations',
    check:
      'find side files that cannot be read, annotations without a place or an effect, and acceptances that are outdated',
    anchor: 'after edits of a report, bring the places and surroundings of its annotations up to date',
    merge: 'merge two versions of a side file',
    export: 'export annotations as a data set',
    import: 'import annotations from a data set',
    listFormat: 'text for people, or JSON',
    exportFormat: 'format of the export',
    importFormat: 'format of the file; if left out, told by its name',
    dryRun: 'show what would change and write nothing',
    ours: 'one version',
    theirs: 'the other version',
    base: 'the version that both came from; without it, deletions are not seen',
    output: 'the file to write; standard output if left out',
    out: 'the file to write (for brat a folder); standard output if left out',
    figures: 'add the indicator of every number as the analysis reads it (marked as made by software)',
    file: 'the file to import',
    report:
      'the report that is annotated, or the folder of the reports; else the name in the file, in the current folder',
    by: 'whose the imported annotations are; else user.name of git, or the name of the system user',
    paths: 'reports, side files, folders or patterns',
    mergeNotes: `
As a merge driver of git it keeps two people's annotations from conflicting:
  git config merge.gouji.driver "gouji annotations merge %A %B %O --output %A"
  echo "*.gouji.json merge=gouji" >> .gitattributes
Exit status: 0 merged; 2 a file could not be read or written (then nothing is written).`,
    checkNotes: `
Exit status: 0 no problems; 1 some; 2 a path, an option or a report could not be read.`,
    exportNotes: `
doccano has one line per report, JSON-LD one file, and brat two (.txt and .ann), which count Unicode characters.
Exit status: 0 all were written; 2 a path, an option or a file could not be read, or not be written.`,
  },
};
