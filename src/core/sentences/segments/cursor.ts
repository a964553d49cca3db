import type { Range } from '../../text/range';
import type { Place, Sentence } from './place';

/** The reader's state between two characters. */
export class Cursor {
  paragraph = 0;
  sentence = 0;
  segment = 0;
  clause = 0;
  clauseStart = 0;
  sentenceStart = 0;
  titles: readonly string[] = [];
  private open: { readonly at: number; readonly clause: number; readonly clauseStart: number }[] = [];
  private clauses = 0;
  readonly sentences: Sentence[] = [];
  readonly places: Place[] = [];
  /** Where the next figure begins that has no place yet; infinity behind the last. */
  nextFigure: number;
  /** Up to here borders belong to a quotation. */
  quotedUntil = 0;
  private readonly figures: readonly Range[];

  /** Figures in document order. */
  constructor(figures: readonly Range[]) {
    this.figures = figures;
    this.nextFigure = figures[0]?.start ?? Number.POSITIVE_INFINITY;
  }

  newClause(at: number): void {
    this.clause = ++this.clauses;
    this.clauseStart = at;
  }

  newSegment(at: number): void {
    this.segment++;
    this.newClause(at);
  }

  newSentence(at: number): void {
    if (this.open.length > 0) this.open = [];
    this.sentences.push({ start: this.sentenceStart, end: at, paragraph: this.paragraph, titles: this.titles });
    this.sentence++;
    this.sentenceStart = at;
    this.newSegment(at);
  }

  newParagraph(at: number): void {
    this.newSentence(at);
    this.paragraph++;
  }

  openBracket(at: number): void {
    this.open.push({ at, clause: this.clause, clauseStart: this.clauseStart });
    this.newClause(at + 1);
  }

  closeBracket(): void {
    const bracket = this.open.pop();
    if (bracket === undefined) return;
    this.clause = bracket.clause;
    this.clauseStart = bracket.clauseStart;
  }

  /** Figures up to an offset stand where the cursor is. The end of the last of them, 0 for none. */
  placeUpTo(offset: number): number {
    if (this.nextFigure > offset) return 0;
    const place = this.place();
    let figure = this.figures[this.places.length];
    let end = 0;
    for (; figure !== undefined && figure.start <= offset; figure = this.figures[this.places.length]) {
      this.places.push(place);
      end = figure.end;
    }
    this.nextFigure = figure?.start ?? Number.POSITIVE_INFINITY;
    return end;
  }

  private place(): Place {
    const { paragraph, sentence, segment, clause, clauseStart } = this;
    return {
      paragraph,
      sentence,
      segment,
      clause,
      clauseStart,
      depth: this.open.length,
      opener: this.open.at(-1)?.at ?? -1,
    };
  }
}
