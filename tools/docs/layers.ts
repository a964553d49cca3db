/** A folder of `src`: what it makes, and what always holds of it. */
export interface Layer {
  readonly folder: string;
  readonly makes: string;
  readonly invariant: string;
}

/**
 * Every folder may import itself and the folders above it in this list, and nothing else. `docs/architecture.md` prints
 * the list; a test compares it with the imports.
 */
export const LAYERS: readonly Layer[] = [
  {
    folder: 'core/arithmetic',
    makes: 'exact decimals and intervals',
    invariant: 'No floating point: a verdict never depends on rounding.',
  },
  {
    folder: 'core/text',
    makes: 'ranges, lines, folded text, damage; `search/` indexes a text once for all readers',
    invariant: 'Folding keeps lengths, so an offset means the same before and after.',
  },
  {
    folder: 'core/model',
    makes: 'the types of an analysis and the published schema',
    invariant: 'A type lives here if more than one stage uses it; nothing here reads a report.',
  },
  {
    folder: 'core/subjects',
    makes: 'the words of the genre in named classes, each with an example sentence; which words may stand in a label',
    invariant: 'A word stands once. Its example is run as a test.',
  },
  {
    folder: 'core/forms',
    makes: 'the statutory and local forms as data: rows, labels, relations',
    invariant: 'Data only. What a form is called is known here and nowhere else.',
  },
  {
    folder: 'core/numbers',
    makes: 'the figures of a text: where each number is, and what it is (count, date, document number, …)',
    invariant: 'Every run of digits becomes one figure; what is not understood is `unread`, never dropped.',
  },
  {
    folder: 'core/source',
    makes: 'plain text from HTML and Markdown, with a map back; whether a text is a report',
    invariant: 'Every character of the plain text knows its place in the source.',
  },
  {
    folder: 'core/outline',
    makes: 'ordinals, headings, the tree of sections, annexes',
    invariant: 'Sections do not overlap, and their order is that of the text.',
  },
  {
    folder: 'core/metadata',
    makes: 'title, issuer, year, period, date of signature',
    invariant: 'What is not printed is null, never guessed from the file.',
  },
  {
    folder: 'core/bodies',
    makes: 'whose report of which year a text is, and whether two names are of one body',
    invariant: 'A name that several bodies may have is no certain one.',
  },
  {
    folder: 'core/tables',
    makes:
      'cells of the forms from tables in any layout: `pieces/` → rows → cells; `heads/` tells which column is which; `glued/` splits runs of digits',
    invariant: 'A value stands in its row and its column or nowhere: what is not recognised is left unread.',
  },
  {
    folder: 'core/relations',
    makes:
      'relations among figures from the forms, and the judgement of every relation; `kinds/` has a file for each kind',
    invariant: 'One evaluator. What is not known cannot accuse.',
  },
  {
    folder: 'core/sentences',
    makes: 'what running text tells: segments → mentions → meanings → lists, percentages and changes',
    invariant: 'Knows no table: what is read of a sentence is the same whatever stands beside it.',
  },
  {
    folder: 'core/claims',
    makes:
      'relations from what sentences tell and tables state; `evidence/`: whose, when and of what matter a number is, and what of that is known',
    invariant:
      'Makes drafts; whether they hold is for the judge. `may-accuse.ts` alone decides what may accuse a table.',
  },
  {
    folder: 'core/checks',
    makes: 'what is not arithmetic: dates, numbering, announced parts, missing tables',
    invariant: 'A check is a row of `structure.ts` with its code, level and clause.',
  },
  {
    folder: 'core/findings',
    makes: 'findings from verdicts',
    invariant: 'A finding is a code with arguments: no words, no language.',
  },
  {
    folder: 'core',
    makes: '`analyze()`, the only door',
    invariant: 'Pure, synchronous, linear in the text; never throws.',
  },
  {
    folder: 'core/repair',
    makes: 'suggested edits, ranked',
    invariant: 'Each is proven by analysing the edited text; none is applied here.',
  },
  {
    folder: 'core/drafting',
    makes:
      'what a draft is written with: blank reports and tables, tables between bars as grids of cells, their totals',
    invariant:
      'A number comes from the person or from a sum that the form prescribes; a move or an alignment changes only blanks.',
  },
  {
    folder: 'collection',
    makes: 'what many reports say together: which follows which, a body over its years, a place and its parts',
    invariant: 'As pure as the core, and knows reports by their places: whoever reads files stands above.',
  },
  {
    folder: 'annotation',
    makes: 'marks of people: side files, places found again, corrections and acceptances',
    invariant: 'As pure as the core. A mark never moves to another figure: it is lost instead.',
  },
  {
    folder: 'project',
    makes:
      'what `gouji.json` settles for a folder of reports: levels, what is looked at, where marks are, names of bodies',
    invariant:
      'As pure as the core: text in, settings and what is wrong with them out. An entry that cannot be used takes no other with it.',
  },
  {
    folder: 'documents',
    makes: 'text with a map back from Word, workbooks, PDF and OFD; `drawn/` makes cells of the lines on a page',
    invariant: 'Loaded only when such a file is opened.',
  },
  {
    folder: 'messages',
    makes: 'words for codes and arguments, in Chinese and English',
    invariant: 'The only place where the core’s results become sentences.',
  },
  {
    folder: 'contract',
    makes: 'the JSON of `check` and `parse`, version 1',
    invariant: 'Fields are added, never renamed or removed.',
  },
  {
    folder: 'views',
    makes: 'what panel, export and command line draw from: `snapshot/` is the data, the rest draws it',
    invariant: 'Pure: the same analysis gives the same picture.',
  },
  {
    folder: 'panel',
    makes: 'the page in the webview and the messages between it and its host',
    invariant: 'The page trusts no message it does not know.',
  },
  {
    folder: 'export',
    makes: 'CSV, workbooks, a printed report',
    invariant: 'A cell is never a formula that the report wrote.',
  },
  {
    folder: 'cli',
    makes: 'the command `gouji`',
    invariant: 'A thin view of `analyze()`: it decides nothing about figures.',
  },
  {
    folder: 'editor',
    makes:
      'the VS Code extension: `state/` what is known, `providers/` what VS Code asks, `commands/` what people ask, `marks/`, `preview/`, `words/`',
    invariant: 'A thin view of `analyze()`; an edit is applied only to the version that it was computed for.',
  },
];
