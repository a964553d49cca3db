const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007;

/** Only the Chinese characters of a label: ordinals, brackets, quotes, spaces and bars differ from place to place. */
export function characters(text: string): string {
  let kept = '';
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const han = i < text.length && isHan(text.charCodeAt(i));
    if (han && from < 0) from = i;
    if (!han && from >= 0) {
      kept += text.slice(from, i);
      from = -1;
    }
  }
  return kept;
}
