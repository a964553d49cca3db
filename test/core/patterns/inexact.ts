import { disclosure, type SentencePattern, statistics } from './sentence-pattern';

/** Numbers that are not exact, or that count other things than they seem to: read with care or not at all. */
export const INEXACT: readonly SentencePattern[] = [
  {
    pattern: 'some of the sessions',
    about: 'some of the sessions, told a sentence later',
    text: '全年共举办新闻发布活动91场。其中,专题新闻发布会累计举行51场。',
    reads: ['subset holds: 51 ≤ 91'],
  },
  {
    pattern: 'shares in brackets',
    about: 'percentages in brackets, each of the total before the list',
    text: '全年收到申请200件,其中涉及规划80件(40%)、涉及土地60件(30%)、涉及社保40件(20%)。',
    reads: [
      'percent holds: 80/200 = 40% ≈ 40%',
      'percent holds: 60/200 = 30% ≈ 30%',
      'percent holds: 40/200 = 20% ≈ 20%',
    ],
  },
  {
    pattern: 'shares in brackets',
    about: 'one of them that does not fit',
    text: '全年收到申请200件,其中涉及规划80件(40%)、涉及土地60件(30%)、涉及社保40件(25%)。',
    reads: ['percent violated: 40/200 = 20% ≠ 25%'],
    finds: ['warning percent'],
  },
  {
    pattern: 'rate without its base',
    about: 'a rate beside the number of misses has no base in the text: a hint',
    text: '受理来信9800件,按期答复率为99.95%(逾期答复2件)。',
    reads: ['percent undecidable: 100%−99.95% ≈ 2/3637…4444'],
    silent: ['percent violated'],
    finds: ['hint percent'],
  },
  {
    pattern: 'rate without its base',
    about: 'a base in the text that fits',
    text: '受理来信4000件,按期答复率为99.95%(逾期答复2件)。',
    reads: ['percent holds: 2/4000 = 0.05% ≈ 100%−99.95%'],
  },
  {
    pattern: 'rate without its base',
    about: 'a paragraph that gives no number at all lacks its base, and nothing is said',
    text: '按期答复率为99.95%(逾期答复2件)。',
    silent: ['percent violated', 'percent undecidable'],
  },
  {
    pattern: 'truncated share',
    about: 'one share cut off among rounded ones is allowed, and nothing is said',
    text: '全年收到申请12件,其中涉及规划5件(41%)、涉及土地2件(17%)。',
    reads: ['percent allowed: 5/12 = 41.66% → 41%', 'percent holds: 2/12 = 16.66% ≈ 17%'],
  },
  {
    pattern: 'multiple',
    about: 'multiples are no percentages',
    text: '全年收到申请120件,比上年增长1倍,是前年的3倍。',
    silent: ['growth', 'percent'],
  },
  {
    pattern: 'share of a cumulative number',
    about: 'a share of all that was ever published, and what was added this year',
    text: '到年底累计主动公开政府信息6400条,全文电子化率达91.2%,其中,本年度新增主动公开政府信息1900条。',
    reads: ['subset holds: 1900 ≤ 6400'],
  },
  {
    pattern: 'frequency',
    about: 'once a quarter are four a year, but the table may count other meetings: a hint',
    text: '专班每季度召开1次信息公开例会。',
    table: statistics({ meetings: 3 }),
    reads: ['usual-at-least allowed: 3 < 4'],
    finds: ['hint usual-at-least'],
  },
  {
    pattern: 'frequency',
    about: 'what others are asked to do is not what was done',
    text: '要求各部门每季度召开1次信息公开例会。',
    table: statistics({ meetings: 3 }),
    silent: ['usual-at-least'],
  },
  {
    pattern: 'exact number with 多',
    about: 'an exact number with 多 is approximate all the same',
    text: '接受培训人员7002多人次。',
    table: statistics({ 'training.attendance': 6900 }),
  },
  {
    pattern: 'rounded numbers',
    about: 'rounded numbers stand for an interval',
    text: '全市公开信息5.2万条,其中市级1.4万条、县级3.8万条。',
    reads: ['sum holds: 5.2万 = 1.4万+3.8万'],
  },
  {
    pattern: 'units that differ',
    about: 'persons and attendances are not equated',
    text: '全年开展培训,培训干部310人。',
    table: statistics({ 'training.attendance': 402 }),
    silent: ['same violated'],
  },
  {
    pattern: 'ranges and fractions',
    about: 'a range is not a number',
    text: '每年收到申请20—30件。',
    table: disclosure({ 'requests.new/total': 18 }),
    silent: ['same violated'],
  },
];
