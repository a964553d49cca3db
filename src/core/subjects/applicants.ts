import { type WordClass, wordClass } from './word-class';

const column = (words: string): WordClass => wordClass(['收到{}提交的政府信息公开申请12件。', words]);

/** Who asked, as the one from whom a request came. */
export const FROM = wordClass(['收到{}自然人的政府信息公开申请12件。', '来自 由']);

/** The columns of the form: who asked. */
export const APPLICANTS: Readonly<Record<string, WordClass>> = {
  'applicant.natural': column('自然人 公民 公民个人'),
  'applicant.legal': column(
    '法人和其他组织 法人或其他组织 法人或者其他组织 法人及其他组织 法人、其他组织 法人 法人以及其他组织',
  ),
  'applicant.business': column('商业企业'),
  'applicant.research': column('科研机构'),
  'applicant.public-welfare': column('社会公益组织'),
  'applicant.legal-service': column('法律服务机构'),
};

/** Whom a claim of none names: without a person it leaves out who may have asked. */
export const GROUPS = wordClass(['未收到{}提出的政府信息公开申请。', '法人 组织']);
export const PERSONS = wordClass(['未收到{}、法人提出的政府信息公开申请。', '公民 自然人 个人']);
