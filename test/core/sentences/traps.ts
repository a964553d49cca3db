import { disclosure, type Shape, statistics } from './shape';

const REQUESTS = disclosure({
  'requests.new/total': 30,
  'requests.carried-over/total': 2,
  'requests.total/total': 29,
  'requests.carried-forward/total': 3,
  'review.total': 1,
  'review.corrected': 0,
  'litigation.direct.total': 1,
  'litigation.after-review.total': 0,
});

/** What a careless reader would raise: no finding in any of them. */
export const TRAPS: readonly Shape[] = [
  {
    shape: 'permits',
    about: 'applications for permits are no requests for information',
    text: '全年受理行政许可申请2360件,办结2340件。',
    table: REQUESTS,
  },
  {
    shape: 'hotline',
    about: 'a hotline in the paragraph of the requests',
    text: '全年收到政府信息公开申请30件。办理12345热线工单860件,办结855件,正在办理5件。答复网民留言120条。',
    table: REQUESTS,
    reads: ['same holds: 30 = 30', 'sum holds: 860 = 855+5 = 860'],
  },
  {
    shape: 'workload',
    about: 'reviews of every kind are not those of information disclosure',
    text: '因政府信息公开被申请行政复议1件。全年共办理各类行政复议案件36件。',
    table: REQUESTS,
    reads: ['same holds: 1 = 1'],
  },
  {
    shape: 'bodies',
    about: 'what single bodies received beside what all received',
    text: '全县共收到政府信息公开申请30件,其中县政府本级收到10件,各部门收到20件。县民政局收到申请8件,答复8件。',
    table: REQUESTS,
    reads: ['sum holds: 30 = 10+20 = 30', 'same holds: 30 = 30'],
  },
  {
    shape: 'one body, none',
    about: 'none of one body is not none of all',
    text: '市政府办公室收到申请12件,无一例被复议纠错。',
    table: disclosure({ 'requests.new/total': 30, 'review.corrected': 4 }),
  },
  {
    shape: 'segment',
    about: '均 speaks of its own part of the sentence',
    text: '政府信息公开行政复议案件3件,其中维持2件,纠正1件;行政诉讼案件2件,均驳回诉讼请求。',
    table: disclosure({
      'review.upheld': 2,
      'litigation.direct.upheld': 2,
      'litigation.after-review.upheld': 0,
    }),
    reads: ['universal holds: 2 = 2+0 = 2'],
  },
  {
    shape: 'more by',
    about: 'a difference is no part of the total',
    text: '全年收到政府信息公开申请30件,其中自然人26件,法人4件,比上年增加40件。',
    table: REQUESTS,
    reads: ['sum holds: 30 = 26+4 = 30'],
  },
  {
    shape: 'growth of the total',
    about: 'growth behind the parts is that of the total',
    text: '全年收到申请135件,其中自然人118件,法人或其他组织17件,较上年增加20件,增长17.39%。',
    reads: ['growth holds: 20/115 ≈ 17.39%'],
  },
  {
    shape: 'subjects',
    about: 'one request may be about several subjects',
    text: '全年收到政府信息公开申请30件,其中涉及征地20件、涉及拆迁15件、涉及社保8件。',
    table: REQUESTS,
  },
  {
    shape: 'articles',
    about: 'articles may be more than the events they answer',
    text: '全年回应公众关注热点或重大舆情18次,举行新闻发布会6场,在线访谈3次,发布解读稿件40篇。',
    table: statistics({ 'response.total': 18 }),
    reads: ['same holds: 18 = 18'],
  },
  {
    shape: 'followers',
    about: 'followers and readers are no publications',
    text: '全年主动公开政府信息900条;微信公众号关注人数21983,阅读量30.5万次。',
    table: statistics({ 'disclosure.total': 900, 'channel.wechat': 300 }),
    reads: ['same holds: 900 = 900'],
  },
  {
    shape: 'carried with the answered',
    about: 'results of what was received and carried over need not add up to what was received',
    text: '全年收到申请34件,上年结转2件,所有申请均已办理完成。同意公开9件,不予公开3件,无法提供9件,不予处理1件,其他处理13件,转下一年度办理1件。',
    reads: ['balance holds: 34+2 = 9+3+9+1+13+1'],
  },
  {
    shape: 'plans',
    about: 'what is planned is not what was done',
    text: '三、下一步工作打算\n计划收到申请40件以内,公开政府信息1000条。',
    table: disclosure({ 'requests.new/total': 30 }),
  },
  {
    shape: 'no unit',
    about: 'a number that lost its unit is still a part',
    text: '全年完成依申请公开答复60件。其中,予以公开40件,占66.67%;部分公开6,占10%;不予公开8件,占13.33%;其他处理6件,占10%。',
    reads: ['sum holds: 60 = 40+6+8+6 = 60'],
  },
  {
    shape: 'broken lines',
    about: 'a label that a page broke in the middle',
    text: '全年共答复政府信息公开申请47件，其中属于已主动公开范围27件，同意公开  \r\n答复12件，同意部分公开答复8件。',
    table: statistics({ 'request.answered.granted': 12, 'request.closed': 47, 'request.answered': 47 }),
    reads: ['sum holds: 47 = 27+12+8 = 47', 'same holds: 12 = 12'],
  },
];
