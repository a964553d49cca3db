/** How Word prints a counted number (`w:numFmt`, ISO/IEC 29500-1, 17.18.59); formats that are not here print decimals. */
export function formattedNumber(number: number, format: string): string {
  return FORMATS[format]?.(number) ?? String(number);
}

type Format = (number: number) => string | undefined;

const DIGITS = '〇一二三四五六七八九';
const FINANCIAL = '零壹贰叁肆伍陆柒捌玖';

/** 1 → the first character of a row of them; undefined beyond its end. */
const oneOf = (characters: string): Format => {
  const all = [...characters];
  return (number) => all[number - 1];
};

const circled: Format = (number) => (number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : undefined);
const chinese: Format = (number) => counted(number, DIGITS, ['', '十', '百', '千']);
const digitByDigit: Format = (number) => String(number).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
const letters =
  (first: number): Format =>
  (number) =>
    // Behind z comes aa, then bb.
    String.fromCharCode(first + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

const FORMATS: Readonly<Record<string, Format>> = {
  none: () => '',
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  chineseLegalSimplified: (number) => counted(number, FINANCIAL, ['', '拾', '佰', '仟']),
  ideographTraditional: oneOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: oneOf('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (number) =>
    number >= 1 && number <= 20 ? String.fromCharCode(0x2473 + number) : `(${number})`,
  decimalEnclosedFullstop: (number) =>
    number >= 1 && number <= 20 ? String.fromCharCode(0x2487 + number) : `${number}.`,
  decimalFullWidth: (number) => String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: letters(97),
  upperLetter: letters(65),
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperRoman: (number) => roman(number),
};

/** 21 → 二十一, 105 → 一百〇五, up to 9999; ten itself is 十. */
function counted(number: number, digits: string, places: readonly string[]): string | undefined {
  if (number < 1 || number > 9999) return undefined;
  let text = '';
  let skipped = false;
  for (const [i, digit] of [...String(number)].map(Number).entries()) {
    const place = places[String(number).length - 1 - i] ?? '';
    if (digit !== 0) text += (skipped && text !== '' ? digits.charAt(0) : '') + digits.charAt(digit) + place;
    skipped = digit === 0;
  }
  return number < 20 && text.length > 1 ? text.slice(1) : text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let [left, text] = [Math.min(number, 32_767), ''];
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.max(0, Math.floor(left / value)));
    left %= value;
  }
  return text;
}
