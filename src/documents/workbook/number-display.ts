import { attributeOf, childNamed, childrenNamed, type XmlElement } from '../xml/xml-tree';

/** What bears on the number itself of how a cell is displayed; rounding does not. */
export type NumberDisplay = 'number' | 'percent' | 'date';

const DATE_FORMATS: readonly (readonly [first: number, last: number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 58],
];
const PERCENT_FORMATS: ReadonlySet<number> = new Set([9, 10]);

/** Of a style of cells (`s`), by the styles of the workbook. */
export function displaysOf(styles: XmlElement | undefined): (style: number) => NumberDisplay {
  const custom = new Map(
    childrenNamed(childNamed(styles, 'x:numFmts'), 'x:numFmt').map((one) => [
      Number(attributeOf(one, 'numFmtId')),
      displayOf(attributeOf(one, 'formatCode') ?? ''),
    ]),
  );
  const formats = childrenNamed(childNamed(styles, 'x:cellXfs'), 'x:xf').map((one) =>
    Number(attributeOf(one, 'numFmtId') ?? 0),
  );
  return (style) => {
    const format = formats[style] ?? 0;
    return custom.get(format) ?? builtIn(format);
  };
}

function builtIn(format: number): NumberDisplay {
  if (PERCENT_FORMATS.has(format)) return 'percent';
  return DATE_FORMATS.some(([first, last]) => format >= first && format <= last) ? 'date' : 'number';
}

/** Of a format code such as `0.0%` or `yyyy"年"m"月"`; what stands in quotation marks or brackets says nothing. */
function displayOf(code: string): NumberDisplay {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (bare.includes('%')) return 'percent';
  return /[yd]/i.test(bare) && !/[0#]/.test(bare) ? 'date' : 'number';
}

const DAY = 86_400_000;
/** The day before the first of the calendar of workbooks, which counts a 29 February 1900 that never was. */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** A stored number as text: all its digits, as a workbook keeps fifteen. */
export function numberText(stored: string, display: NumberDisplay, calendar: keyof typeof EPOCH): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  if (display === 'date') return new Date(EPOCH[calendar] + Math.floor(value) * DAY).toISOString().slice(0, 10);
  const shown = Number((display === 'percent' ? value * 100 : value).toPrecision(15));
  const text = /e/i.test(String(shown)) ? shown.toFixed(0) : String(shown);
  return display === 'percent' ? `${text}%` : text;
}
