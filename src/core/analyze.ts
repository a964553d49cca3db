import type { StructuralDocument } from './checks/document';
import { structuralChecks } from './checks/structure';
import { type SentenceResult, sentenceRelations } from './claims/sentence-relations';
import { lowerDamaged } from './findings/lower-damaged';
import type { IndicatorAt } from './findings/name-numbers';
import { withNotices } from './findings/notices';
import { relationFindings } from './findings/relation-findings';
import { numbered } from './findings/structural-findings';
import { cellFindings, runFindings, unplacedFindings } from './findings/table-findings';
import { withheld } from './findings/withhold';
import { isoDate } from './metadata/dates';
import type { Metadata } from './metadata/metadata';
import type { Analysis, Figure, Finding, Relation } from './model/analysis';
import type { Bound } from './model/bound';
import type { FindingKey } from './model/codes';
import type { Correction } from './model/correction';
import { coverageOf } from './model/coverage';
import { figureOf } from './model/figure';
import { firstCells } from './model/first-cells';
import { type Kept, keptSince } from './model/kept';
import { type Contents, readContents } from './read-contents';
import { correctedDrafts } from './relations/corrections/corrected-drafts';
import { outcomesOf } from './relations/corrections/outcomes';
import type { RelationDraft } from './relations/draft';
import { withoutEchoes } from './relations/echoes';
import { formRelations } from './relations/form-relations';
import { judgeAll } from './relations/judge-all';
import { localRelations } from './relations/local-relations';
import { withholdUnread } from './relations/may-accuse';
import { missingTotals } from './relations/missing-totals';
import { changesSinceLastYear, withoutGuesses } from './relations/over-years/changes-since-last-year';
import { withholdOverYears } from './relations/over-years/withhold-over-years';
import { repeatedTables } from './relations/repeated-tables';
import { namedFigures, namesOf } from './sentences/naming/named-figures';
import type { Format } from './source/format';
import { inPlainText } from './source/in-plain-text';
import { inSource } from './source/in-source';
import { readSource } from './source/read-source';
import { unreadableText } from './source/unreadable-text';
import { cellFigures } from './tables/cell-figures';
import { labelFigures } from './tables/label-figures';
import { markMissing } from './tables/mark-missing';
import { linesOf } from './text/lines';
import { isTraditional } from './text/traditional';

export interface AnalyzeOptions {
  /** The same body's report for the year before: opens the cross-year relations. */
  readonly previous?: Analysis;
  /** Its body is only likely the same: relations to it confirm and accuse nobody. */
  readonly previousIsUncertain?: boolean;
  /** The report for the year before that: tells what has stayed word by word for three years. */
  readonly beforePrevious?: Analysis;
  /** What the document is written in; told by its content unless given. */
  readonly format?: Format;
  /** How people read places of it. */
  readonly corrections?: readonly Correction[];
  /** An analysis of an earlier version of the document: what both have in common need not be made again. The result is the same. */
  readonly earlier?: Analysis;
  /** Whether what is known of the numbers that findings rest on is wanted, to explain them. Nothing else of the result differs. */
  readonly evidence?: boolean;
}

/** What was kept of a document for its next version, out of sight at its analysis: a map beside it would outlive it for long. */
const KEPT = Symbol('kept');
const keptOf = (analysis: Analysis): Kept | undefined => (analysis as { readonly [KEPT]?: Kept })[KEPT];

/**
 * The only door of the core. Pure and synchronous; never throws, whatever the document.
 * Ranges in the result are UTF-16 offsets into `source`, which must come without a byte-order mark.
 */
export function analyze(source: string, options: AnalyzeOptions = {}): Analysis {
  const plain = readSource(source, options.format);
  const text = plain?.text ?? source;
  const unreadable = unreadableText(source) ?? (plain && unreadableText(text));
  if (unreadable)
    return {
      ...withNotices(analyzeText('', {}, keptSince(undefined)), [`notice.${unreadable}`]),
      text: source,
      lines: linesOf(source),
    };
  const corrections = inPlainText(options.corrections ?? [], plain);
  const kept = keptSince(options.earlier && keptOf(options.earlier));
  const analysis = withheld(analyzeText(text, { ...options, corrections }, kept));
  kept.close();
  const notices: FindingKey[] = [];
  if (plain?.notice !== undefined) notices.push(plain.notice);
  if (isTraditional(text)) notices.push('notice.traditional');
  const result = withNotices(plain === null ? analysis : inSource(analysis, plain, source), notices);
  // Of a document with markup the plain text is asked about by itself, too.
  for (const one of [analysis, result]) Object.defineProperty(one, KEPT, { value: kept });
  return result;
}

/** Of plain text: what is printed is read, related and judged, and what does not agree is found. */
function analyzeText(text: string, options: AnalyzeOptions, kept: Kept): Analysis {
  const contents = readContents(text, kept);
  const { textIndex, form, metadata, sections, tables, cells, numbers } = contents;
  const corrections = options.corrections ?? [];
  const named = namedFigures(numbers, corrections);
  const sentences = sentenceRelations({ ...contents, kept, figures: numbers, skip: tables, names: namesOf(named) });
  const corrected = correctedDrafts(draftsOf(contents, sentences, options), corrections);
  const judged = judgeAll(corrected.drafts);
  const structure = numbered(structuralChecks(checkedDocument(contents, options)), judged.length + 1);
  const relations = [...judged.map(({ relation }) => relation), ...structure.relations];
  const figures = figuresOf(contents, sentences.bindings);
  const missing = missingTotals(form, cells);
  const findings = [
    ...cellFindings(form, cells, missing),
    ...unplacedFindings(tables),
    ...runFindings(contents.fit.problems),
    ...relationFindings(judged, indicatorsByPlace(sentences.bindings)),
    ...structure.findings,
  ].sort(byPlace);
  const softened = lowerDamaged(textIndex, findings, relations);
  return {
    text,
    lines: textIndex.lines,
    form,
    ...about(metadata),
    sections,
    tables: markMissing(tables, missing),
    figures,
    relations,
    findings: softened,
    coverage: coverageOf(figures, relations),
    ...outcomesOf(corrections, (one) => named.has(one) || corrected.applied.has(one)),
    ...(options.evidence === true && { evidence: sentences.evidenceAt(placesOfFindings(softened, relations)) }),
  };
}

/** The relations of the form, of local tables, of the sentences and to the year before, those that may not accuse marked so. */
function draftsOf(
  { folded, year, form, tables, local, cells, numbers }: Contents,
  { drafts, bindings }: SentenceResult,
  { previous, previousIsUncertain }: AnalyzeOptions,
): readonly RelationDraft[] {
  const before = previous && firstCells(previous.tables);
  const overYears =
    before === undefined ? [] : changesSinceLastYear({ folded, year, figures: numbers, bindings, cells, before });
  const all = [
    ...formRelations(form, cells, before),
    ...local.flatMap((one) => localRelations(one, before)),
    ...withoutGuesses(drafts, overYears),
    ...repeatedTables(tables, cells),
  ];
  const read = withholdUnread(withoutEchoes([...all, ...overYears], tables), tables);
  return previous === undefined
    ? read
    : withholdOverYears(read, { folded, form, tables }, { report: previous, isCertain: previousIsUncertain !== true });
}

const checkedDocument = (
  { words, numbers, fit, ...contents }: Contents,
  { previous, beforePrevious }: AnalyzeOptions,
): StructuralDocument => ({
  ...contents,
  text: words,
  figures: numbers,
  unreadTables: fit.unread,
  ...(previous && { previous }),
  ...(beforePrevious && { beforePrevious }),
});

/** Numbers of the sentences with what they stand for, of the cells and of the labels of tables, in the order of their places. */
function figuresOf(
  { text, folded, tables, numbers }: Contents,
  bindings: ReadonlyMap<Figure, Bound>,
): readonly Figure[] {
  const bound = numbers.map((figure) => {
    const binding = bindings.get(figure);
    return binding === undefined ? figure : figureOf(figure, binding);
  });
  const inCells = cellFigures(tables);
  return [...bound, ...inCells, ...labelFigures(text, folded, tables, inCells)].sort(byPlace);
}

/** Where the terms of the relations begin that findings speak of. */
function placesOfFindings(findings: readonly Finding[], relations: readonly Relation[]): ReadonlySet<number> {
  const told = new Set(findings.map(({ relation }) => relation));
  const terms = relations.flatMap((relation) => (told.has(relation.id) ? relation.terms : []));
  return new Set(terms.filter(({ start, end }) => end > start).map(({ start }) => start));
}

/** Of numbers that count the whole of the report: what one office or one quarter counted is not the row of the form. */
function indicatorsByPlace(bindings: ReadonlyMap<Figure, Bound>): IndicatorAt {
  const found = new Map<number, string>();
  for (const [{ start }, { indicator, scope }] of bindings)
    if (indicator !== undefined && scope === undefined) found.set(start, indicator);
  return (start) => found.get(start);
}

function about(metadata: Metadata): Pick<Analysis, 'title' | 'issuer' | 'year' | 'period' | 'signedOn'> {
  const { title, issuer, year, period, signedOn, filledInOn } = metadata;
  const signed = signedOn ?? filledInOn;
  return {
    title: title?.text ?? null,
    issuer,
    year,
    period: period === null ? null : [isoDate(period.first), isoDate(period.last)],
    signedOn: signed === null ? null : isoDate(signed),
  };
}

const byPlace = (a: Pick<Figure, 'start' | 'end'>, b: Pick<Figure, 'start' | 'end'>): number =>
  a.start - b.start || a.end - b.end;
