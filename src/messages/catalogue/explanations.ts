import { type Value, wording } from './wording';

interface Part {
  readonly is: Value;
  readonly saidIn: Value;
}

type Words = Readonly<Record<Value, readonly [zh: string, en: string]>>;

/** Where it is said; nothing for a place that is none of these. */
const SAID_IN: Words = {
  clause: ['由它所在的分句得知', 'by its own clause'],
  sentence: ['由它所在的句子得知', 'by its sentence'],
  'sentence-before': ['由前一句得知', 'by the sentence before'],
  heading: ['由标题得知', 'by its heading'],
  total: ['同它所属的总数', 'as the total that it is a part of'],
  default: ['没有另外写明', 'nothing else is said'],
};
const OWNERS: Words = {
  own: ['本机关（全部）', 'the reporting body, as a whole'],
  part: ['另一机关，或其中一部分', 'another body, or a part'],
};
const TIMES: Words = {
  year: ['本年全年', 'the whole year of the report'],
  'part-of-year': ['本年的一段时间', 'a part of the year'],
  'other-year': ['别的年度', 'another year'],
  cumulative: ['累计', 'cumulative'],
};
const MATTERS: Words = {
  ours: ['政府信息公开', 'government information disclosure'],
  other: ['别的事项', 'another matter'],
};

const part = (zh: string, en: string, words: Words) =>
  wording(
    (a: Part) =>
      a.is === 'unknown' ? `${zh}：不能确定` : `${zh}：${words[a.is]?.[0] ?? a.is}（${SAID_IN[a.saidIn]?.[0] ?? ''}）`,
    (a) =>
      a.is === 'unknown'
        ? `${en}: not certain`
        : `${en}: ${words[a.is]?.[1] ?? a.is} (${SAID_IN[a.saidIn]?.[1] ?? ''})`,
  );

/** Why a finding is one: what each of its numbers is, by what that is known, and what would have kept it from being one. */
export const explanationWordings = {
  'explained.counts': wording(
    (a: { firstIndicator?: Value; others?: Value; words: Value }) =>
      a.firstIndicator === undefined
        ? `计的是：“${a.words}”`
        : `计的是：“${a.firstIndicator}”${a.others === undefined ? '' : ` 等 ${a.others} 项之和`}（文中写作“${a.words}”）`,
    (a) =>
      a.firstIndicator === undefined
        ? `counts: “${a.words}”`
        : `counts: “${a.firstIndicator}”${a.others === undefined ? '' : ` and others, ${a.others} rows together`} (printed as “${a.words}”)`,
  ),
  'explained.whose': part('是谁的', 'whose', OWNERS),
  'explained.when': part('是何时的', 'when', TIMES),
  'explained.matter': part('是什么事项', 'matter', MATTERS),
  'explained.cell': wording('由表中它所在的行和栏得知', 'by its row and column of the table'),
  'explained.previous': wording('由上一年度报告得知', 'by the report of the year before'),
  'explained.form': wording(
    (a: { source: Value }) => `表式规定的关系（${a.source}）`,
    (a) => `a relation that the form prescribes (${a.source})`,
  ),
  'explained.sentence': wording(
    (a: { source: Value }) => `从文中读出的关系（${a.source}）`,
    (a) => `a relation that the text states (${a.source})`,
  ),
  'explained.check': wording(
    (a: { code: Value }) => `一项不是算式的检查（${a.code}）`,
    (a) => `a check that is no formula (${a.code})`,
  ),
  'silenced.approximate': wording('数字是约数（约、近、余）', 'the number were approximate'),
  'silenced.section': wording('它在讲问题、计划的章节里', 'it stood in a section on problems or plans'),
  'silenced.cumulative': wording('句中写明是累计（累计、以来、截至某月）', 'its sentence said that it is cumulative'),
  'silenced.other-time': wording(
    '句中写明是别的年度，或只是上半年、某几个月',
    'its sentence named another year, or only a part of the year',
  ),
  'silenced.other-body': wording(
    '分句、句子或标题说的是另一个机关（如某局、某镇）',
    'its clause, sentence or heading were about another body',
  ),
  'silenced.other-matter': wording(
    '说的是别的事项（如许可、投诉）',
    'it were about another matter (permits, complaints)',
  ),
  'silenced.unread-words': wording('它的说法里有没读懂的词', 'it were told in words that are not understood'),
  'silenced.not-one-time': wording(
    '分项（或分子）写明的时间，与总数（或基数）的不同',
    'the parts (or the share) were said to be of another time than their total (or base)',
  ),
  'silenced.not-one-body': wording(
    '各分项写明是同一个、而与总数不同的机关的',
    'the parts were all said to be of one body, another than that of their total',
  ),
  'silenced.not-one-matter': wording('分子与基数说的是不同的事项', 'the share and its base were of different matters'),
  'silenced.missing': wording('其中有一个数没有填、没有读懂', 'one of the numbers were not filled in or not read'),
  'silenced.unplaced-rows': wording('表中有没有读懂的行', 'the table had rows that were not read'),
  'silenced.several-readings': wording(
    '其中有几种读法都说得通的数字',
    'digits of it could be split in more than one way',
  ),
  'silenced.moved': wording('两年的报告之一提到机构改革或职能划转', 'one of the two reports spoke of moved functions'),
  'silenced.counted-anew': wording(
    '两年的报告之一提到统计口径有调整',
    'one of the two reports said that it counts otherwise',
  ),
  'silenced.damaged': wording('上一年度报告的文字有缺损', 'the text of the year before were damaged'),
} as const;
