/**
 * Word keeps automatic numbers (一、 （一） 1.) apart from the text: WPS and Word make them of whatever is typed at the start of
 * a line. They belong to the report, so they are written into the paragraphs before the text is taken out.
 */

interface Level {
  readonly format: string;
  /** `%1、`, `（%2）`: the number of each level in its place. */
  readonly pattern: string;
  readonly start: number;
}

type List = ReadonlyMap<number, Level>;

interface Numbering {
  /** Of a list, by its id: which levels it has, and which lists count on together. */
  readonly lists: ReadonlyMap<string, { readonly list: List; readonly counts: string }>;
  /** Of a style, by its id: the list and level that its paragraphs are in. */
  readonly styles: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
}

const PROPERTIES = '<w:pPr>';
const PROPERTIES_END = '</w:pPr>';
const CHANGE = '<w:pPrChange';
const CHANGE_END = '</w:pPrChange></w:pPr>';

/** `document` with the numbers of its paragraphs as text in front of them. All three are the XML of the parts; '' for none. */
export function withNumbers(document: string, numbering: string, styles: string): string {
  const known = numberingOf(numbering, styles);
  if (known.lists.size === 0) return document;
  const counters = new Map<string, number[]>();
  let text = '';
  let at = 0;
  for (let start = document.indexOf(PROPERTIES); start >= 0; start = document.indexOf(PROPERTIES, at)) {
    const end = endOfProperties(document, start);
    if (end < 0) break;
    const properties = document.slice(start, end);
    const label = labelOf(properties.split(CHANGE, 1)[0] ?? '', known, counters);
    text += document.slice(at, start);
    text += label === null ? properties : `${properties.replace(OWN_NUMBER, '')}${runOf(label)}`;
    at = end;
  }
  return text + document.slice(at);
}

const OWN = /<w:numPr>([\s\S]*?)<\/w:numPr>/;
const OWN_NUMBER = /<w:numPr>[\s\S]*?<\/w:numPr>/g;
const runOf = (label: string): string => `<w:r><w:t xml:space="preserve">${label}</w:t></w:r>`;

/** Behind what was changed in them, which holds the properties of before. */
function endOfProperties(document: string, start: number): number {
  const end = document.indexOf(PROPERTIES_END, start);
  if (end < 0 || !document.slice(start, end).includes(CHANGE)) return end < 0 ? end : end + PROPERTIES_END.length;
  const change = document.indexOf(CHANGE_END, start);
  return change < 0 ? change : change + CHANGE_END.length;
}

/** Null for a paragraph without a number, or with a mere bullet. Counts on. */
function labelOf(properties: string, { lists, styles }: Numbering, counters: Map<string, number[]>): string | null {
  const style = styles.get(valueIn(properties, 'pStyle') ?? '');
  const own = OWN.exec(properties)?.[1];
  const id = (own === undefined ? undefined : valueIn(own, 'numId')) ?? style?.list;
  const level = Number((own === undefined ? undefined : valueIn(own, 'ilvl')) ?? style?.level ?? 0);
  const found = id === undefined ? undefined : lists.get(id);
  const shape = found?.list.get(level);
  if (found === undefined || shape === undefined) return null;
  const counts = counters.get(found.counts) ?? [];
  counters.set(found.counts, counts);
  counts[level] = (counts[level] ?? shape.start - 1) + 1;
  counts.length = level + 1;
  if (shape.format === 'bullet' || shape.format === 'none') return null;
  return shape.pattern.replace(/%(\d)/g, (_, digit: string) => {
    const other = Number(digit) - 1;
    const one = found.list.get(other);
    return printed(counts[other] ?? one?.start ?? 1, one?.format ?? 'decimal');
  });
}

const valueIn = (xml: string, element: string): string | undefined =>
  new RegExp(`<w:${element} [^<>]*?w:val="([^"]*)"`).exec(xml)?.[1];

function numberingOf(numbering: string, styles: string): Numbering {
  const abstract = new Map<string, List>();
  for (const [, id = '', body = ''] of numbering.matchAll(
    /<w:abstractNum [^<>]*?w:abstractNumId="(\d+)"[^<>]*>([\s\S]*?)<\/w:abstractNum>/g,
  )) {
    abstract.set(id, levelsOf(body));
  }
  const lists = new Map<string, { list: List; counts: string }>();
  for (const [, id = '', body = ''] of numbering.matchAll(/<w:num [^<>]*?w:numId="(\d+)"[^<>]*>([\s\S]*?)<\/w:num>/g)) {
    const of = valueIn(body, 'abstractNumId') ?? '';
    const list = abstract.get(of);
    // A list that begins anew counts for itself.
    if (list !== undefined) lists.set(id, { list, counts: body.includes('<w:startOverride') ? `own ${id}` : of });
  }
  return { lists, styles: stylesOf(styles) };
}

function levelsOf(body: string): List {
  const levels = new Map<number, Level>();
  for (const [, level = '0', inner = ''] of body.matchAll(/<w:lvl [^<>]*?w:ilvl="(\d)"[^<>]*>([\s\S]*?)<\/w:lvl>/g)) {
    levels.set(Number(level), {
      format: valueIn(inner, 'numFmt') ?? 'decimal',
      pattern: valueIn(inner, 'lvlText') ?? '',
      start: Number(valueIn(inner, 'start') ?? 1),
    });
  }
  return levels;
}

function stylesOf(styles: string): ReadonlyMap<string, { list: string; level: number }> {
  const found = new Map<string, { list: string; level: number }>();
  for (const [, id = '', body = ''] of styles.matchAll(
    /<w:style [^<>]*?w:styleId="([^"]*)"[^<>]*>([\s\S]*?)<\/w:style>/g,
  )) {
    const list = valueIn(body, 'numId');
    if (list !== undefined) found.set(id, { list, level: Number(valueIn(body, 'ilvl') ?? 0) });
  }
  return found;
}

const DIGITS = '〇一二三四五六七八九';
const CHINESE = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'japaneseCounting',
  'taiwaneseCountingThousand',
  'ideographDigital',
]);

function printed(number: number, format: string): string {
  if (CHINESE.has(format)) return chinese(number);
  if (format === 'decimalEnclosedCircle' && number >= 1 && number <= 20) return String.fromCharCode(0x245f + number);
  if (format === 'lowerLetter' || format === 'upperLetter') {
    return String.fromCharCode((format === 'lowerLetter' ? 97 : 65) + ((number - 1) % 26));
  }
  return String(number);
}

/** Up to 99, as chapters are counted. */
function chinese(number: number): string {
  if (number < 10 || number > 99) return number < 10 ? (DIGITS[number] ?? '') : String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}
