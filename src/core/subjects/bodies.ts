import { alone, notAfter, notBefore, type Phrase, phrase, written } from './phrase';
import { wordClass } from './word-class';

/** What the name of a body ends with that is one of several in a place; none of them counts for the whole. */
export const BODY_ENDINGS = wordClass(
  [
    '县教育{}工作扎实,收到政府信息公开申请12件。',
    '局 委 委员会 厅 办公室 部门 系统 领域 中心 集团 公司 分局 大队 支队',
  ],
  ['县第一{}工作扎实,收到政府信息公开申请12件。', '中学 小学 医院 法院 检察院 学校 银行 幼儿园 福利院 大学 学院'],
  ['高{}工作扎实,收到政府信息公开申请12件。', '校'],
  ['东河{}工作扎实,收到政府信息公开申请12件。', '镇 乡 街道 街道办 办事处 村 社区 管委会 开发区 园区 馆 站'],
  ['县属{}工作扎实,收到政府信息公开申请12件。', '单位 企业 国有企业 事业单位 企事业单位 机构 窗口'],
);

/** Names of kinds of information that end as bodies do: 组织机构23条, 机构职能3条. */
export const ABOUT_BODIES = wordClass([
  '我局公开信息12条，包括{}信息3条、政策文件4条、工作动态5条。',
  '机构 组织机构 内设机构',
]);

/** Before a body that is heard, asked or obeyed, and is no owner: 按照市教育局要求. */
export const OBEYED = wordClass([
  '{}省政府办公厅要求,全县收到政府信息公开申请12件。',
  '按照 根据 依据 依照 遵照 对照 参照 落实 贯彻落实 贯彻 围绕',
]);

/** Of a report for a whole place; the report of an office speaks of itself so. */
export const OUR_OFFICE = alone('我办 我室');

/** What the name of an office ends with: an office of a government edits the report of the whole place. */
export const OFFICE_NAME: readonly Phrase[] = [
  phrase('青禾县大数据办 ', written(/^\S*/), '办 室', written(/(?: |$)/)),
  phrase('青禾县人民政府 大数据办', written(/ \S*/), notAfter('政府 公开'), '办', written(/(?: |$)/)),
];

/** In the report of a government for its whole place, the government's own. */
export const OUR_BODY = phrase('本行政机关', '本', '行政 ?', '机关');
/** 不属于本机关公开 is a result. */
export const BY_OUR_BODY = phrase(
  '本行政机关',
  notAfter('属于 非 由 向'),
  ...OUR_BODY.parts,
  notBefore('不 公开 职 掌 负'),
);

/** One body of those that a report for a whole place sums up. */
export const OWN_LEVEL: readonly Phrase[] = [
  alone('本级 机关本'),
  phrase('全年县政府共召开会议', '省 市 县 区', '政府', '共 累计 ?', '召开 印发 出台 制定 制发'),
];
/** Among all bodies of the place it is no part: 县政府办公室、县直各部门、各乡镇. */
export const GOVERNMENT_OFFICE = phrase(
  '县政府办公室',
  '政府 管委会',
  '办公',
  '厅 室',
  notBefore('、', 12, '各', '部门 单位 乡镇 镇 街道 科室 委办局'),
);

/** Another body by name, as it ends; no head of it and nobody in it. */
export const OTHER_BODY: readonly Phrase[] = [
  phrase('青屏县教育局', notAfter('委办'), '局'),
  phrase('青屏县卫健委', notAfter('省 市 县 区 党 常 纪 管 村 居 工 组'), '委'),
  phrase('青屏县林业厅', notAfter('办公'), '厅'),
  alone('馆 公司 中学 医院 法院 检察院 街道办 办事处'),
];
export const NO_BODY_BEHIND = notBefore('长 员 托');
export const NO_NAME_BEFORE = notAfter('我 本 全 各 该 由 过 经');

/** What a report calls itself a report on: 2022年青禾县政务公开…. */
export const DISCLOSED = wordClass(['青禾县教育局2022年{}公开工作年度报告', '政府信息 政务']);

/** Behind the name of the body that a report is by: 由青禾县人民政府办公室编制. */
export const EDITED = wordClass(['由青禾县教育局{}本报告', '编制 根据 依据 按照 制作 汇总 综合']);

/** That a body edits the report, and so owns no number of it. */
export const EDITING = wordClass(['由县教育局{}报告,全县收到政府信息公开申请12件。', '编制 汇总 起草']);

/** What all bodies of a place are called together, who own what the report counts. */
export const ALL_BODIES = wordClass(['{}单位收到政府信息公开申请12件。', '各级 行政机关 政府信息公开工作']);

/** 全县共收到625件,其中我局40件: the body tells its own number beside that of the place. */
export const OURS_AMONG_THEM = phrase(
  '全县收到政府信息公开申请12件，其中,涉及我局3件。',
  '其中',
  ', : ?',
  '由 涉及 ?',
  '我 本',
  '局 委 厅 办 院 所 中心 机关 单位 部门 镇 乡 街道',
);

/** How the name of a body ends, as the one that did something. */
export const DOER_ENDINGS = '局 委 办 厅 院 镇 乡 县 区 市 街道 中心 部门 系统';
