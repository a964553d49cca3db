import type { FixCounts, FixWords } from './words';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const fixWordsEn: FixWords = {
  failed: 'not changed',
  suggestion: (id, title) => `suggestion ${id}: ${title}`,
  shownAbove: '(the change is shown above)',
  done: ({ made, suggested, left, by, dryRun, copy }: FixCounts) => {
    const where =
      copy === null || dryRun ? '' : made === 0 ? ', no copy written' : ` in the copy ${copy}, the file is as it was`;
    const what = by === 'safe' ? ' (every number is what it was)' : '';
    const said =
      (made === 0 ? 'nothing changed' : `${count(made, 'fix', 'fixes')} ${dryRun ? 'to be made' : 'made'}${what}`) +
      where;
    if (by === 'safe')
      return suggested > 0 ? `${said}; ${count(suggested, 'suggestion')} to change numbers, none written` : said;
    if (by === 'id' || left === 0) return said;
    const why = by === 'answer' ? 'with fixes, none of which you chose' : 'with several fixes, left to you';
    return `${said}; ${count(left, 'finding')} ${why}`;
  },
  howToApply:
    'To make one of them: gouji fix FILE --apply ID; to be asked for each: --interactive; to make changes in a copy: --output FOLDER as well',
  howToSee: 'see the suggestions with --dry-run',
  notWritable: 'Workbooks, PDF and OFD files cannot be written back; make the change in the document itself',
  blank: '(blank)',
  deleted: '(nothing)',
  written: (dryRun) => (dryRun ? 'to be made' : 'written'),
  unwritten: 'not written',
  ask: (n) => `Choose ${n > 1 ? `1–${n}` : '1 or y'}, Enter or n for none, q to stop, ? for help:`,
  askHelp: (n) =>
    [
      n > 1 ? `  1–${n}  make that change; it is written at once` : '  1, y  make this change; it is written at once',
      '  n, Enter  change nothing here, go on to the next finding',
      '  q  stop; what was written stays, nothing else is changed',
      '  ?  show this help',
    ].join('\n'),
  unknownAnswer: (said, n) =>
    said.toLowerCase() === 'y' && n > 1
      ? `There are ${n} ways; say which one (1–${n})`
      : `“${said}” is no choice here; nothing was changed`,
  noSuchSuggestion: (id) =>
    `there is no suggestion ${id}; run gouji fix again for the present ids. Nothing was changed`,
  textHasChanged: (id) =>
    `no text belongs to ${id}: the file was changed since the id was shown, or the id or the file is another one; run gouji fix again for the present ids. Nothing was changed`,
  alternatives: (ids) =>
    `${ids} fix the same finding or change the same place; choose one of them. Nothing was changed`,
};
