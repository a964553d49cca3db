import type { SentencePattern } from './sentence-pattern';

/** Relations that are known by the words around the numbers, so that a wrong number is seen and not passed over. */
export const BY_STRUCTURE: readonly SentencePattern[] = [
  {
    pattern: 'total behind its parts',
    about: 'numbers joined by 、 and what 共 says of them',
    text: '全年召开新闻发布会7场、媒体通气会4场,共12场。',
    reads: ['sum violated: 12 ≠ 7+4 = 11'],
    finds: ['warning sum'],
  },
  {
    pattern: 'total behind its parts',
    about: '三项合计 says how many parts there are, and counts nothing itself',
    text: '网上咨询210件、电话咨询385件、现场咨询64件,三项合计659件。',
    reads: ['sum holds: 659 = 210+385+64 = 659'],
  },
  {
    pattern: 'total behind its parts',
    about: 'all quarters make the year',
    text: '第一季度接待查询120人次,第二季度88人次,第三季度69人次,第四季度88人次,全年共接待392人次。',
    reads: ['sum violated: 392 ≠ 120+88+69+88 = 365'],
    finds: ['warning sum'],
  },
  {
    pattern: 'total behind its parts',
    about: 'two quarters do not make the year: it is told that they may not be all',
    text: '第一季度发布信息35条、第二季度28条,全年共发布信息812条。',
    reads: ['sum undecidable: 812 ≠ 35+28 = 63'],
  },
  {
    pattern: 'total behind its parts',
    about: 'what was added does not make a stock',
    text: '全年新增专题3个、子专题2个,共有专题86个。',
    reads: ['sum undecidable: 86 ≠ 3+2 = 5'],
  },
  {
    pattern: 'total behind its parts',
    about: 'a total in the next sentence takes its parts up by 以上',
    text: '检查发现甲类问题34个、乙类问题29个、丙类问题17个。以上三类问题共88个。',
    reads: ['sum violated: 88 ≠ 34+29+17 = 80'],
    finds: ['warning sum'],
  },
  {
    pattern: 'complements',
    about: 'a name and the same with 不, 非 or 未 leave nothing between them',
    text: '一般公共预算收入960万元,其中税收收入640万元,非税收入230万元。',
    reads: ['sum violated: 960 ≠ 640+230'],
    finds: ['warning sum'],
  },
  {
    pattern: 'complements',
    about: 'a name with more said of it is less than what its complement leaves',
    text: '参训人员210人,其中男性118人,女性骨干29人获评优秀。',
    reads: ['subset holds: 118+29 ≤ 210'],
  },
  {
    pattern: 'complements',
    about: 'both halves of the year',
    text: '全年办理业务8600件,其中上半年4100件,下半年4050件。',
    reads: ['sum violated: 8600 ≠ 4100+4050 = 8150'],
    finds: ['warning sum'],
  },
  {
    pattern: 'complements',
    about: 'as many parts as are announced',
    text: '三个窗口共服务6100人次,其中户政窗口2600人次,出入境窗口1100人次,交管窗口4200人次。',
    reads: ['sum violated: 6100 ≠ 2600+1100+4200 = 7900'],
    finds: ['warning sum'],
  },
  {
    pattern: 'list closed by 其他',
    about: 'a paragraph that does nothing but divide the number of the one before',
    text: '全年公开政府信息2460条。\n按类别看,规划计划412条,公示公告967条,财政资金331条,其他705条。',
    reads: ['sum violated: 2460 ≠ 412+967+331+705 = 2415'],
    finds: ['warning sum'],
  },
  {
    pattern: 'list closed by 其他',
    about: 'the number that is taken up is the whole, and 其余 closes its list',
    text: '在门户网站发布的1024条信息中,救助类206条,养老类188条,区划类373条,其余为综合类275条。',
    reads: ['sum violated: 1024 ≠ 206+188+373+275 = 1042'],
    finds: ['warning sum'],
  },
  {
    pattern: 'list closed by 其他',
    about: 'a paragraph that divides something else than the number before it',
    text: '收到申请40件。网站公开信息:机构类20条,动态类30条,其他50条。',
    silent: ['sum'],
  },
];
