/** 青禾县人民政府 and 青禾县政府 are one name. */
const short = (name: string): string => name.replace('人民政府', '政府');
const OF_PLACE = /政府(?:办公[室厅])?$/;
/** A report of such a government sums up its departments: 县政府 in its sentences may be the government without them. */
const SUMS_UP = /[省市县区州盟旗]政府$/;

/** Whether a word is the report's own name, or the end of it that its sentences use: 县教育局 of 青禾县教育局, 青禾县 of 青禾县人民政府. */
export function isOwnName(word: string, names: string): boolean {
  const said = short(word);
  if (said.length < 2 || SUMS_UP.test(said)) return false;
  return names
    .split(' ')
    .some((name) => short(name).endsWith(said) || short(name).replace(OF_PLACE, '').endsWith(said));
}

/** Levels of places, the widest first. */
const LEVELS = ['省', '市州盟', '县区旗', '镇乡'];
const WIDE = /[全我本]([省市州盟县区旗镇乡])(?![级直])/g;

const levelOf = (character: string): number => LEVELS.findIndex((level) => level.includes(character));

/** Whether words name a place of which the report's own is a part: 全市 in the report of a county. False where it has no name. */
export function namesWiderPlace(words: string, names: string): boolean {
  const [name = ''] = names.split(' ').filter((one) => one !== '');
  const own = [...name]
    .map(levelOf)
    .filter((level) => level >= 0)
    .at(-1);
  return own !== undefined && [...words.matchAll(WIDE)].some(([, character = '']) => levelOf(character) < own);
}
