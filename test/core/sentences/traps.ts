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
  {
    shape: '47',
    about: 'the year before in a bracket that names nothing but the year',
    text: '收到申请72件(2021年96件),下降25%。',
  },
  {
    shape: '47',
    about: 'by how much more than the year before, with 多 and 少',
    text: '公开信息1500条,比去年多300条,增长25%;公众号发布630条,比去年少70条,下降10%。',
  },
  {
    shape: '47',
    about: 'a part that fell, and not its total',
    text: '收到申请72件,较上年减少24件,其中自然人60件,较上年减少20件,下降25%;法人12件,减少4件,下降25%。',
  },
  {
    shape: '47',
    about: 'a part against the same part of the year before',
    text: '收到申请96件,较去年的60件增长60%,其中自然人72件,较去年的48件增长50%。',
  },
  {
    shape: '43',
    about: 'the numbers of several years are no totals of this one',
    text: '近三年收到申请分别为21件、50件、36件,其中2022年网上申请28件、信函8件。',
  },
  {
    shape: '24',
    about: 'ways to respond that one case may take several of, though 其他 closes them',
    text: '发布回应36次,其中通过新闻发布会4次,在线访谈3次,微博微信回应30次,其他方式5次。',
  },
  {
    shape: '15',
    about: 'several bodies, each with its own part',
    text: '区文旅局公开信息210条,其中演出类90条;区水务局公开信息380条,其中河长类240条;区司法局公开信息120条。',
  },
  {
    shape: '15',
    about: 'several bodies, of which only the first has a part',
    text: '区文旅局公开信息210条,其中演出类90条;区水务局380条;区司法局120条。',
  },
  {
    shape: '43',
    about: 'requests counted again by what they ask for',
    text: '收到公开申请36件,其中按事项拆分为41件,答复41件。',
  },
  {
    shape: '3',
    about: 'a group of results behind the reasons of another',
    text: '不予处理5件,其中信访类3件,重复申请2件;其他处理4件。',
    reads: ['sum holds: 5 = 3+2 = 5'],
  },
  {
    shape: '4',
    about: 'results of reviews and suits together',
    text: '行政复议8件、行政诉讼4件,均未被纠错,其中维持9件,其他结果2件,尚未审结1件。',
  },
  {
    shape: '14',
    about: 'how documents are classed when they are made is no answer to a request',
    text: '制发文件96件,主动公开70件、依申请公开9件、不予公开17件,规范性文件14件全部公开。',
    table: disclosure({ 'requests.new/total': 5, 'requests.refused.state-secret/total': 1 }),
    silent: ['same'],
  },
  {
    shape: '14',
    about: 'kinds of documents beside how they are classed',
    text: '制发文件96件,其中规范性文件14件,主动公开70件,依申请公开9件,不予公开17件。',
  },
  {
    shape: '8',
    about: 'guides that are at hand online and at the counter',
    text: '对外公布办事指南480份,更新96份,其中线上480份,线下150份。',
  },
  {
    shape: '51',
    about: 'two shares together',
    text: '答复48件,其中予以公开24件,占50%,部分公开6件,占12.5%,两项合计占62.5%。',
  },
  {
    shape: '51',
    about: 'shares whose words name what they are of, without its number',
    text: '共收到申请48件,其中自然人42件,网上提交占75%,信函提交占25%。',
  },
];
