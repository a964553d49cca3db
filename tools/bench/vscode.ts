/**
 * The few parts of VS Code's interface that the providers build their answers from, so that these can be timed without VS Code.
 * Real objects cost much the same: plain data with a field or two.
 */
export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

export class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(...[a, b, c, d]: [Position, Position] | [number, number, number, number]) {
    this.start = typeof a === 'number' ? new Position(a, b as number) : a;
    this.end = typeof a === 'number' ? new Position(c as number, d as number) : (b as Position);
  }
  contains({ line, character }: Position): boolean {
    const behindStart = line > this.start.line || (line === this.start.line && character >= this.start.character);
    return behindStart && (line < this.end.line || (line === this.end.line && character <= this.end.character));
  }
  union(other: Range): Range {
    return new Range(this.start, other.end.line > this.end.line ? other.end : this.end);
  }
}

/** A class whose instances hold what they were made with. */
const holder = () =>
  class {
    readonly values: unknown[];
    [field: string]: unknown;
    constructor(...values: unknown[]) {
      this.values = values;
    }
  };

export const Diagnostic = holder();
export const DiagnosticRelatedInformation = holder();
export const Location = holder();
export const FoldingRange = holder();
export const Hover = holder();
export const MarkdownString = holder();
export const DocumentHighlight = holder();
export const CodeLens = holder();
export const InlayHint = holder();
export const SemanticTokensLegend = holder();

export class SelectionRange {
  constructor(
    readonly range: Range,
    readonly parent?: SelectionRange,
  ) {}
}

export class DocumentSymbol {
  children: DocumentSymbol[] = [];
  constructor(
    readonly name: string,
    readonly detail: string,
    readonly kind: number,
    public range: Range,
    readonly selectionRange: Range,
  ) {}
}

export class SemanticTokensBuilder {
  private readonly data: unknown[] = [];
  push(...token: unknown[]): void {
    this.data.push(token);
  }
  build(): unknown {
    return this.data;
  }
}

export class EventEmitter {
  readonly event = () => {};
  fire(): void {}
  dispose(): void {}
}

export const Uri = { parse: (value: string) => ({ toString: () => value }) };
export const SymbolKind = { Module: 1, Struct: 22, Field: 7 };
export const DocumentHighlightKind = { Text: 0, Read: 1, Write: 2 };
export const DiagnosticTag = { Unnecessary: 1 };
export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 };
export const env = { language: 'zh-cn' };
export const workspace = { getConfiguration: () => ({ get: () => undefined }) };

/** Named by modules whose registration is not run here. */
export const [languages, window, commands, Disposable, ViewColumn] = [{}, {}, {}, {}, {}];
