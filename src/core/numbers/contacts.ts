import { matchFrom } from '../text/matching';
import { compactBefore, type DigitRun, type NumberReading } from './reading';
import { isNounUnit, unitAt } from './units';

/** Words that a telephone number, postcode or account follows, with nothing but these signs and words between. */
const ANNOUNCED =
  /(?:电话|传真|邮编|邮政编码|编码|热线|专线|手机|座机|号码|[Qq]{2}群?|微信号|联系方式|联系人|监督|咨询|投诉|举报|Tel|TEL)(?:[:/、,;()|.和及或号码为是]|电话|传真|手机|转|\d{3,4}-\d{7,8}|\d{7,8})*$/;
const COLONS = ':|转';

/** 0377—68952993, 010-12345678-801, 400-800-1234, 0591 23165370. */
const TELEPHONE =
  /(?:0\d{2,3}(?:[ ]?[-—–―─)]{1,2}[ ]?|[ ])\d{7,8}|[48]00-?\d{3}-?\d{4}|\d{7,8}-\d{1,4}(?!\d))(?:-\d{1,5})?(?!\d)/y;
const LOCAL_LENGTH = 7;
const MOBILE = /^1[3-9]\d{9}$/;
const MOBILE_LENGTH = 11;

/** Fewer digits make no telephone number and no service line. */
const SHORTEST_LINE = 3;
const ASCII_END = 128;

const MAILBOX = /\d[\w.-]{0,40}@[\w.-]+/y;

/** Public service lines; a number that a measure word follows is a count all the same. */
const HOTLINE = /^(?:12[1-9]\d\d|110|119|120|122|114|96\d{3,4}|95\d{3,4}|8890|10086|10010)$/;
const LONGEST_HOTLINE = 6;
const HOTLINE_HEADS = '189';
const HOTLINE_WORDS =
  /^[”"』」’)]{0,2}(?:[(]\d{3,5}[)])?[”"]?(?:政务|政府|市民|便民|公共|民生|营商|服务|热线|平台|投诉|举报|信访|电话|综合|监督|求助|专线|网|工单|诉求|一号|、|,|和|与|等|”|")/;
const SECOND_LINE = /[(]\d{3,5}[)]/y;

/** Behind a number these make a door, a floor or a house of it. */
const PREMISES =
  /(?:办公室|会议室|房间|室|房|楼|层|幢|栋|单元|号(?:楼|院|门|窗|大院|大楼|室|房|厅|館|馆|大厦)|号)(?![线楼]?(?:文|令|公告|提案|建议|议案))/y;
const STREETS = /(?:路|街|道|巷|弄|胡同|里|段|大厦|大楼|广场|中心|楼|座|区|村|园|院|镇)$/;

const reading = (candidate: DigitRun, end: number): NumberReading => ({ start: candidate.start, end, role: 'contact' });

function readHotline(candidate: DigitRun, digits: string): NumberReading | null {
  const { folded, end, before, afterAt } = candidate;
  if (digits.length > LONGEST_HOTLINE || !HOTLINE_HEADS.includes(digits.charAt(0)) || !HOTLINE.test(digits))
    return null;
  const quoted = '“"『「'.includes(before) && before !== '';
  const unit = unitAt(folded, afterAt);
  if (unit !== null && !isNounUnit(unit) && !quoted) return null;
  if (!quoted && !HOTLINE_WORDS.test(folded.slice(end, end + 12).replace(/\s/g, ''))) return null;
  return reading(candidate, endOfLine(candidate));
}

/** With the line that another one was merged into, in brackets: 12345(8890). */
function endOfLine({ folded, end }: DigitRun): number {
  const second = matchFrom(SECOND_LINE, folded, end);
  return second ? end + second[0].length : end;
}

function readPremises(candidate: DigitRun): NumberReading | null {
  const { folded, start, end, afterAt, after } = candidate;
  if (end - start > 4 || !'办会房室楼层幢栋单号'.includes(after || ' ')) return null;
  const match = matchFrom(PREMISES, folded, afterAt);
  if (!match || (match[0] === '单元' && end - start > 2)) return null;
  if (match[0] !== '号') return reading(candidate, afterAt + match[0].length);
  return STREETS.test(compactBefore(folded, start, 3)) ? reading(candidate, afterAt + 1) : null;
}

/** By its first digit, or by a length that needs no area code. */
const mayDial = ({ folded, start, end }: DigitRun): boolean =>
  '048'.includes(folded.charAt(start)) || end - start >= LOCAL_LENGTH;

/** 咨询12000余次, 咨询11.80万件: what has decimals, a scale or a unit is counted, not dialled. */
const isCounted = ({ folded, afterAt }: DigitRun, digits: string): boolean =>
  /\D/.test(digits) || '多余万亿'.includes(folded.charAt(afterAt) || ' ') || unitAt(folded, afterAt) !== null;

/** What a telephone, a postcode or an account is said to be by the words before it. */
function readAnnounced(candidate: DigitRun, digits: string): NumberReading | null {
  const { folded, start } = candidate;
  const sure = digits.startsWith('0') || COLONS.includes(compactBefore(folded, start, 1) || ' ');
  if (!sure && (digits.length < 5 || isCounted(candidate, digits))) return null;
  if (!ANNOUNCED.test(compactBefore(folded, start, 24))) return null;
  return reading(candidate, HOTLINE.test(digits) ? endOfLine(candidate) : candidate.end);
}

/** Reads telephone numbers, postcodes, accounts, hotlines, doors and floors. */
export function readContact(candidate: DigitRun): NumberReading | null {
  const { folded, start, end } = candidate;
  const isShort = end - start < SHORTEST_LINE;
  const telephone = isShort || !mayDial(candidate) ? null : matchFrom(TELEPHONE, folded, start);
  if (telephone) return reading(candidate, Math.max(end, start + telephone[0].length));
  const mailbox = folded.charCodeAt(end) < ASCII_END ? matchFrom(MAILBOX, folded, start) : null;
  if (mailbox) return reading(candidate, start + mailbox[0].length);
  if (isShort) return readPremises(candidate);
  const digits = folded.slice(start, end);
  if (digits.length === MOBILE_LENGTH && MOBILE.test(digits)) return reading(candidate, end);
  return readHotline(candidate, digits) ?? readPremises(candidate) ?? readAnnounced(candidate, digits);
}
