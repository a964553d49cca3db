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

/** Before a body that is heard, asked or obeyed, and is no owner: 按照市教育局要求. */
export const OBEYED = wordClass([
  '{}省政府办公厅要求,全县收到政府信息公开申请12件。',
  '按照 根据 依据 依照 遵照 对照 参照 落实 贯彻落实 贯彻 围绕',
]);
