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
];
