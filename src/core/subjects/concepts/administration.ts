import { IN_FORCE, MAKE, REPEAL } from '../documents';
import { END, phrase } from '../phrase';
import { type ConceptRule, countedIn, law, rule } from './concept-rule';

export const OF_STAFF: readonly ConceptRule[] = [
  rule('staff.part-time', '兼职'),
  rule('staff.full-time', '专职'),
  rule('staff.total', '工作人员'),
];

export const OF_TRAINING: readonly ConceptRule[] = [
  countedIn(
    '人次',
    law(
      'training.attendance',
      phrase('接受培训人员数', '接受培训人员', '数 共 达 *', END),
      phrase('培训人员', '培训人员', END),
    ),
  ),
  countedIn('次 期', law('training.classes', phrase('举办各类培训班共', '举办', '各类 各种 ?', '培训班', '共 ?', END))),
  countedIn('人 人次', rule('training.attendance', '培训 参训 受训')),
  countedIn('次 期 场 个 班', rule('training.classes', '培训')),
];

export const OF_MEETINGS: readonly ConceptRule[] = [
  countedIn('次', law('meetings', phrase('工作会议或专题会议共', '工作会议', '或 、 和', '专题会议', '共 ?', END))),
  countedIn('次 场 个', rule('meetings', '会议 例会')),
];

export const OF_DOCUMENTS: readonly ConceptRule[] = [
  law('normative.repealed', REPEAL),
  law('normative.in-force', IN_FORCE),
  law('normative.made', phrase('制发的行政规范性文件总数', MAKE, '的 ?', '行政 ?', '规范性文件', '总数 共 ?', END)),
  rule('normative', '规范性文件 规范文件'),
];

export const OF_REGULATIONS: readonly ConceptRule[] = [
  rule('regulation.repealed', '废止'),
  rule('regulation.in-force', '现行有效'),
  rule('regulation', '规章'),
];

/** What bodies decide and charge in the year, as the form of 2021 counts it. */
export const OF_LICENCES = [countedIn('件 项', law('licensing', '行政许可'))];
export const OF_PUNISHMENTS = [countedIn('件 起 宗', law('punishment', '行政处罚'))];
export const OF_COERCION = [countedIn('件 起 宗', law('coercion', '行政强制'))];
export const OF_CHARGES = [countedIn('万元 元', law('charges', '行政事业性收费'))];

export const OF_COMPLAINTS = [rule('complaints', '举报 投诉 申诉')];
export const OF_FEES = [rule('fee', '费')];
export const OF_BUDGET = [countedIn('万元', rule('budget', '经费'))];
export const OF_READING_POINTS = [
  countedIn('个 处', rule('institution.reading-points', phrase('查阅点', '查阅', '点 场所'))),
];
