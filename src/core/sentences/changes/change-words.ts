import {
  BEYOND,
  COMPARED_WITH,
  DONE_MORE,
  EARLIER_PART,
  EARLIER_TIME,
  FALL,
  LESS,
  LOWERED,
  MORE,
  RAISED,
  RISE,
  SINCE,
} from '../../subjects/changes';
import { oneOf } from '../../subjects/word-class';

/** 至少12件, 最多12件 say no change. */
const NO_BOUND = '(?<![至最不])';
const FALLING = `${oneOf(FALL, LOWERED)}|${NO_BOUND}${oneOf(LESS)}(?:${oneOf(DONE_MORE)})?`;
const RISING = `${oneOf(RISE, RAISED)}|${NO_BOUND}${oneOf(MORE)}(?:${oneOf(DONE_MORE)})?`;

/** 较上年增加了, 比去年多公开, 同比少收到: the words right before the number by which something changed. */
export const BY_HOW_MUCH = new RegExp(`(?:${RISING}|${FALLING})了?$`);

/** The same of a number that says nothing of how many there are: 比招标价降低2.8亿元 may be a part of what was saved. */
export const IS_CHANGE = new RegExp(
  `(?:${oneOf(RISE, FALL)}|${NO_BOUND}(?:${oneOf(MORE, LESS)})(?:${oneOf(DONE_MORE)})|${oneOf(BEYOND)}|比[^,]{0,12}(?:${oneOf(MORE, LESS)}))了?$`,
);

/** Words of a fall in the label of a percentage or number. */
export const FALLS = new RegExp(`${FALLING}`);

/** A label that tells of a change at all. */
export const TELLS_CHANGE = new RegExp(`${oneOf(RISE, FALL, RAISED, LOWERED, SINCE)}`);

/** 较上年的, 2021年收到: a clause whose number may be of another time. */
export const OF_EARLIER = new RegExp(`(?:${oneOf(EARLIER_TIME, EARLIER_PART)}|20\\d\\d年)[^,。;]*$`);

/** 2021年收到: by the number of its year. */
export const OF_NUMBERED_YEAR = /20\d\d年[^,。;]*$/;

/** 较2021年的: whatever the year of the report is. */
export const OF_COMPARED = new RegExp(
  `(?:${oneOf(COMPARED_WITH)})(?:${oneOf(EARLIER_TIME, EARLIER_PART)}|20\\d\\d年)[^,。;]*$`,
);

/** 比2022年(, 较上年同期(: the number of another time stands in the bracket. */
export const BEFORE_BRACKET = new RegExp(
  `(?:${oneOf(COMPARED_WITH)})?(?:${oneOf(EARLIER_TIME, EARLIER_PART)}|20\\d\\d年)度?(?:同期)?的?$`,
);
