import type { TextPiece } from './block';

/** 1, [2], ③, 注1, *: what marks of notes look like. */
const MARK =
  /^[\s([（【〔<]*(?:注|註)?(?:\d{1,3}(?:[,，、-]\d{1,3})*|[①-⑳⑴-⒇*＊※†‡§#]+|[a-z]|[ivx]{1,4})[\s)\]）】〕>]*$/i;
/** Runs before a mark that are looked at: ×10 may be broken into three. */
const NEAR = 6;
const AFTER_UNIT = /[mM米]$/;
const AFTER_TEN = /(?:[×xX*]|^)\s*10$/;
const EXPONENTS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/**
 * A paragraph without the marks of notes that are typed off the line behind its words and numbers: 收到5件¹. The exponents of
 * units and powers stay, as does what stands off the line from the start.
 */
export function withoutNoteMarks(pieces: readonly TextPiece[]): readonly TextPiece[] {
  if (!pieces.some(({ raised }) => raised)) return pieces;
  const kept: TextPiece[] = [];
  for (let i = 0; i < pieces.length; ) {
    let end = i + 1;
    const piece = pieces[i] as TextPiece;
    if (piece.raised) while (pieces[end]?.raised) end++;
    const run = pieces.slice(i, end);
    if (piece.raised)
      kept.push(
        ...keptOf(
          run,
          kept
            .slice(-NEAR)
            .map(({ text }) => text)
            .join(''),
        ),
      );
    else kept.push(piece);
    i = end;
  }
  return kept;
}

function keptOf(raised: readonly TextPiece[], before: string): readonly TextPiece[] {
  const text = raised.map((one) => one.text).join('');
  if (before.trim() === '' || !MARK.test(text)) return raised;
  const [first, last] = [raised[0] as TextPiece, raised.at(-1) as TextPiece];
  const sign = AFTER_UNIT.test(before) ? EXPONENTS[text] : AFTER_TEN.test(before) ? `^${text}` : undefined;
  if (sign !== undefined) return [{ ...first, text: sign, copied: false, end: last.end }];
  return [];
}
