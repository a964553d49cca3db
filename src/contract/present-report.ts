import { parseExact, toNumber } from '../core/arithmetic/exact';
import { type Interval, isPoint } from '../core/arithmetic/interval';
import { analysisStatus } from '../core/findings/analysis-status';
import type { Analysis, Cell, Figure, Relation, Section, Table, UnplacedRow } from '../core/model/analysis';
import type { CellJson, FigureJson, RelationJson, ReportJson, SectionJson } from '../core/model/report-schema';
import { fold } from '../core/text/fold';
import type { Language } from '../messages/language';
import { messages, type Say } from '../messages/messages';
import { relationsByFigure } from './relations-by-figure';

/** What `gouji parse` publishes of one file. Exact numbers become the nearest doubles here and nowhere earlier. */
export function presentReport(path: string, analysis: Analysis, language: Language, isReport = true): ReportJson {
  const say = messages(language, analysis.form);
  const entered = relationsByFigure(analysis.figures, analysis.relations);
  const { form, title, issuer, year, period, signedOn } = analysis;
  return {
    version: 1,
    path,
    analysis: analysisStatus(analysis, { isReport }),
    form,
    title,
    issuer,
    year,
    period: period && [period[0], period[1]],
    signedOn,
    sections: analysis.sections.map(presentSection),
    tables: analysis.tables.map(presentTable),
    cells: firstCells(analysis.tables),
    figures: analysis.figures.map((figure, i) => presentFigure(figure, entered[i] ?? [])),
    relations: analysis.relations.map((relation) => presentRelation(relation, say)),
  };
}

function presentSection({ ordinal, title, level, start, end, children }: Section): SectionJson {
  return { ordinal, title, level, start, end, children: children.map(presentSection) };
}

function presentTable({ id, form, start, end, cells, unplaced }: Table): ReportJson['tables'][number] {
  return {
    id,
    form,
    start,
    end,
    cells: Object.fromEntries([...cells].map(([key, cell]) => [key, presentCell(cell)])),
    ...(unplaced.length > 0 && { unplaced: unplaced.map(presentUnplaced) }),
  };
}

const presentUnplaced = ({ label, text, start, end }: UnplacedRow): UnplacedRow => ({ label, text, start, end });

/** Indicator → the cell of the first table that has it; a later table's cells are relations, not values. */
function firstCells(tables: readonly Table[]): Record<string, CellJson> {
  const first = new Map<string, CellJson>();
  for (const table of tables) {
    for (const [id, cell] of table.cells) if (!first.has(id)) first.set(id, presentCell(cell));
  }
  return Object.fromEntries(first);
}

function presentCell(cell: Cell): CellJson {
  const { state, text, start, end, unit, candidates, told } = cell;
  return {
    value: state === 'number' ? printedValue(cell) : null,
    state,
    text,
    start,
    end,
    ...(unit !== undefined && { unit }),
    ...(candidates && { candidates: [...candidates] }),
    ...(told && { told: told.map(({ start: from, end: to }) => ({ start: from, end: to })) }),
  };
}

/** A number that stands with its unit is published as printed, the unit beside it, whatever arithmetic makes of it. */
function printedValue({ text, value, unit }: Cell): number | null {
  const printed = unit === undefined ? undefined : /\d[\d.,]*/.exec(fold(text))?.[0];
  const exact = printed === undefined ? null : parseExact(printed);
  return exact ? toNumber(exact) : single(value);
}

function presentFigure(figure: Figure, relations: readonly string[]): FigureJson {
  const { text, start, end, unit, role, indicator, scope } = figure;
  return {
    text,
    start,
    end,
    ...(figure.value && presentInterval(figure.value)),
    ...(unit !== undefined && { unit }),
    role,
    ...(indicator !== undefined && { indicator }),
    ...(scope !== undefined && { scope }),
    relations: [...relations],
  };
}

function presentInterval(value: Interval): Pick<FigureJson, 'value' | 'low' | 'high' | 'lowOpen' | 'highOpen'> {
  const exactly = single(value);
  if (exactly !== null) return { value: exactly };
  const { low, high, lowOpen, highOpen } = value;
  return { low: low && toNumber(low), high: high && toNumber(high), lowOpen, highOpen };
}

function presentRelation(relation: Relation, say: Say): RelationJson {
  const { id, kind, source, severity, verdict, arithmetic, reason } = relation;
  const terms = relation.terms.map(({ role, start, end, value }) => ({ role, start, end, value: single(value) }));
  return { id, kind, source, severity, terms, verdict, arithmetic, reason: reason && say(reason) };
}

/** The double nearest to a value that is one point; null for an interval or nothing. */
function single(value: Interval | null): number | null {
  return value?.low && isPoint(value) ? toNumber(value.low) : null;
}
