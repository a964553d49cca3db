/** 「注：以上案件数量含上年度结转案件。」: what opens a note between the rows of a table. */
const NOTE = /^[\s|*(]*(?:注|备注|附注|说明)\s*\d?\s*[:.、)]/;
/** Words of a form that nobody replaced, and references in place of a value; they end in a full stop. */
const FILLER = /(?:见附件|见附表|单击或点击此处输入文字|勾稽[^。]{0,60})$/;
const FEWEST_BARS = 2;
/** A note whose line was joined to the one before: behind a value, a bracket, a head. */
const INNER_NOTE = /[\d)\u4e00-\u9fff] ?(?:注|备注|附注)\s?:[^。;:]{4,80}$/;

/** Whether a line (folded) begins a note. */
export const opensNote = (line: string): boolean => NOTE.test(line);

/** Whether what stands on a line before a full stop may stand in a table: a note, a filler, or a cell between bars. */
export function mayStandInTable(line: string): boolean {
  if (opensNote(line) || FILLER.test(line.trimEnd())) return true;
  return line.split('|').length > FEWEST_BARS || INNER_NOTE.test(line);
}
