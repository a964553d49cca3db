import type { Range } from '../../text/range';
import { characters } from '../characters';
import type { Piece } from '../pieces/piece';

/** A word of a head: the name of a column or of several, or words that name none. */
export interface HeadWord extends Range {
  /** As the form prints it; empty where no name is known. */
  readonly name: string;
  /** Which head it stands in, counted by the values between them: a table that is printed in pieces has several. */
  readonly head: number;
  /** How many words are printed before it. */
  readonly turn: number;
  readonly line: number;
  /** As of its piece: -1 outside of rows with explicit cells. */
  readonly row: number;
  /** Which cell of its row it stands in, from 0; -1 outside of such rows. */
  readonly cell: number;
}

/** A piece with anything else is no name of a column: ordinals, notes, numbers of paragraphs. */
const WORDS_ONLY = /^[\s*/|\u4e00-\u9fff]+$/;
/** A name that its column has cut off is known by so large a beginning: 复议 may be the end of another. */
const SHORTEST_BEGINNING = 0.5;

/** What the labels among `pieces` say of the given names, in reading order. */
export function headWords(folded: string, pieces: readonly Piece[], names: readonly string[]): HeadWord[] {
  const known = knownNames(names);
  const words: HeadWord[] = [];
  let cell = -1;
  let head = 0;
  for (const [i, piece] of pieces.entries()) {
    cell = piece.row < 0 ? -1 : piece.row === pieces[i - 1]?.row ? cell + 1 : 0;
    if (isValue(piece)) head++;
    if (piece.kind !== 'label') continue;
    const { start, end, line, row } = piece;
    for (const name of namesIn(folded.slice(start, end), known))
      words.push({ name, head, turn: words.length, start, end, line, row, cell });
  }
  return words;
}

const isValue = ({ kind }: Piece): boolean => kind !== 'label' && kind !== 'blank';

/** Whether a stretch of text (folded) holds nothing but the given names, whole. */
export function isOfNames(printed: string, names: readonly string[]): boolean {
  return WORDS_ONLY.test(printed) && divided(characters(printed), knownNames(names)) !== null;
}

/** By their Chinese characters; longest first, so that 其他 is not found in a name that holds it. */
type KnownNames = readonly (readonly [printed: string, name: string])[];

const knownNames = (names: readonly string[]): KnownNames =>
  names.map((name) => [characters(name), name] as const).sort(([a], [b]) => b.length - a.length);

/** All names that a piece is made of; one empty name where any of it is something else. */
function namesIn(printed: string, known: KnownNames): readonly string[] {
  if (!WORDS_ONLY.test(printed)) return [''];
  const words = characters(printed);
  const whole = divided(words, known);
  if (whole !== null) return whole;
  const begun = known.filter(([name]) => name.startsWith(words) && words.length > 1);
  const [[name, label] = ['', ''], ...others] = begun;
  return [others.length === 0 && words.length >= name.length * SHORTEST_BEGINNING ? label : ''];
}

function divided(words: string, known: KnownNames): readonly string[] | null {
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const next = known.find(([name]) => words.startsWith(name, at));
    if (next === undefined) return null;
    found.push(next[1]);
    at += next[0].length;
  }
  return found;
}
