/**
 * The named characters that pages of this genre use, and those whose name ends in a digit, which would be read as a number
 * otherwise; all numbered ones are known too. The standard has some 2,200 names: an unknown one stays as it is written.
 */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  numsp: '\u2007',
  puncsp: '\u2008',
  hairsp: '\u200a',
  emsp13: '\u2004',
  emsp14: '\u2005',
  ZeroWidthSpace: '\u200b',
  NoBreak: '\u2060',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  plusmn: '±',
  minus: '−',
  le: '≤',
  ge: '≥',
  ne: '≠',
  deg: '°',
  permil: '‰',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  yen: '¥',
  prime: '′',
  Prime: '″',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  num: '#',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  lbrack: '[',
  rbrack: ']',
  comma: ',',
  period: '.',
  colon: ':',
  semi: ';',
  plus: '+',
  equals: '=',
  sol: '/',
  bsol: '\\',
  vert: '|',
  verbar: '|',
  ast: '*',
  lowbar: '_',
  hyphen: '‐',
  dash: '‐',
  Tab: '\t',
  NewLine: '\n',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  there4: '∴',
  blk12: '▒',
  blk14: '░',
  blk34: '▓',
};

/** For a test that holds them against the standard. */
export const ENTITY_NAMES: readonly string[] = Object.keys(NAMED);
/** Known without a semicolon as well, by the HTML standard. */
const BARE = new Set([
  'nbsp',
  'lt',
  'gt',
  'amp',
  'quot',
  'laquo',
  'raquo',
  'middot',
  'times',
  'divide',
  'plusmn',
  'deg',
  'sect',
  'para',
  'copy',
  'reg',
  'yen',
  'shy',
  'sup1',
  'sup2',
  'sup3',
  'frac12',
  'frac14',
  'frac34',
]);

/** Windows-1252 characters that pages number as if they were Unicode: the standard maps them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const ENTITY = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?/g;

/** What an entity stands for; itself if it is none that is known. `token` begins with `&`. */
export function decodeEntity(token: string): string {
  const hasEnd = token.endsWith(';');
  const name = token.slice(1, hasEnd ? -1 : undefined);
  if (name.startsWith('#')) return numbered(name) ?? token;
  return hasEnd || BARE.has(name) ? (Object.hasOwn(NAMED, name) ? (NAMED[name] ?? token) : token) : token;
}

export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(ENTITY, (token) => decodeEntity(token)) : text;

function numbered(name: string): string | null {
  const hex = /^#[xX]([0-9a-fA-F]+)$/.exec(name)?.[1];
  const digits = /^#(\d+)$/.exec(name)?.[1];
  if (hex === undefined && digits === undefined) return null;
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(digits);
  if (code >= 0x80 && code <= 0x9f) return WINDOWS.charAt(code - 0x80);
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
}
