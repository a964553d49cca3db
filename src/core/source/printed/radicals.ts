/** U+2E80 to U+2EF3 in order: the characters that fonts draw with the same strokes, as simplified text has them. */
const SUPPLEMENT =
  '々厂乛乚乙亻冂几刀刂卜卩小小兀尢尢尢巳幺彐彐忄心扌攵?旡日月歹母民氵水灬爫爫丬牛犭王疋目示礻竹糸纟网罒网网网羊羊羊老肀聿肉臼艹艹艹虎衤西西见角角讠贝足车辶辶辶阝钅長長长门阜阝雨青韦页风飞食食食饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';
const FIRST = 0x2e80;

/** Compatibility normalization makes the traditional character of these, which the fonts of simplified text do not draw. */
const SIMPLIFIED: Readonly<Record<string, string>> = { '⼾': '户' };

/** The ordinary character of a radical or of a compatibility form; the character itself if it is none. */
export function ordinaryCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const radical = code >= FIRST && code < FIRST + SUPPLEMENT.length ? SUPPLEMENT.charAt(code - FIRST) : '?';
  if (radical !== '?') return radical;
  return SIMPLIFIED[character] ?? character.normalize('NFKC');
}
