/** Words that make what follows them in the clause a thing to come or to be required, not a thing done. */
const AIMS =
  /力争|争取(?:到|在|达|实现|使)|将(?:达|实现|完成|新增|建成|力|不低|不少|突破|超过|提高到)|预计|拟(?:新增|建|于|在|开展)|目标(?:为|是|值)|权重|分值|总分的?$|考核分|(?:要求|确保|应当|必须|须|需).{0,12}(?:达|不低于|不少于|以上)|确保.{0,10}$/;

/** Ends of a clause, seen from behind. */
const LONGEST_CLAUSE = 36;

/** True if the number that begins at `start` of a folded text is aimed at, weighed or required, by the words before it. */
export function isTarget(folded: string, start: number): boolean {
  const slice = folded.slice(Math.max(0, start - LONGEST_CLAUSE), start);
  const from = Math.max(slice.lastIndexOf('。'), slice.lastIndexOf(';'), slice.lastIndexOf('\0'));
  return AIMS.test(slice.slice(from + 1));
}
