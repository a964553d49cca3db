/** U+2E80 to U+2EF3, the CJK Radicals Supplement; a wide blank where there is no radical. */
const SUPPLEMENT =
  '冫厂乛乚乙亻冂几刀刂卜卩小小兀尣尢尢巳幺彑彐忄心扌攵　旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒罓罓网羊羊羋耂肀聿' +
  '月臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';
/** U+2F00 to U+2FD5, the Kangxi radicals: 户 as it is written in mainland China, where Unicode gives 戶. */
const KANGXI =
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳' +
  '心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸' +
  '缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音' +
  '頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠';
/** Strokes that fonts share with characters. */
const STROKES: Readonly<Record<string, string>> = { '㇐': '一', '㇑': '丨', '㇒': '丿', '㇔': '丶', '㇠': '乙' };

const ODD = /[\u2e80-\u2ef3\u2f00-\u2fd5\u31c0-\u31e3\uf900-\ufaff]/g;

/**
 * Characters for the radicals, strokes and compatibility forms that a font shares a shape with: `⼀` is 一, `⺠` is 民, `⻓` is
 * 长. Seen in files printed by Chromium and Qt with the Noto fonts. Keeps the length of the text.
 */
export const withoutRadicals = (text: string): string => text.replace(ODD, characterOf);

function characterOf(radical: string): string {
  const code = radical.charCodeAt(0);
  if (code >= 0xf900) return radical.normalize('NFC');
  if (code >= 0x31c0) return STROKES[radical] ?? radical;
  const character = code >= 0x2f00 ? KANGXI.charAt(code - 0x2f00) : SUPPLEMENT.charAt(code - 0x2e80);
  return character === '　' ? radical : character;
}
