import type { Shape } from './shape';

/** Shares, growth and rates. */
export const PERCENTAGES: readonly Shape[] = [
  {
    shape: '44',
    about: 'a share of the total of its sentence, rounded',
    text: '全年受理申请300件,其中予以公开110件,占36.67%。',
    reads: ['percent holds: 110/300 = 36.6666% ≈ 36.67%'],
  },
  {
    shape: '44a',
    about: 'a share that is cut off',
    text: '全年受理申请300件,其中予以公开110件,占36.66%。',
    reads: ['percent holds: 110/300 = 36.6666% → 36.66%'],
    finds: ['information percent'],
  },
  {
    shape: '44b',
    about: 'a share that fits neither way, beside one that does',
    text: '全年答复申请300件。予以公开110件,占39.9%;不予公开45件,占15%。',
    reads: ['percent holds: 45/300 = 15% ≈ 15%', 'percent violated: 110/300 = 36.666% ≠ 39.9%'],
    finds: ['warning percent'],
  },
  {
    shape: '44c',
    about: 'a share of something that is not in the report',
    text: '全市公开信息300条,其中动态110条,占全省的2.5%。',
    silent: ['percent violated'],
  },
  {
    shape: '45',
    about: 'a share with its fraction',
    text: '公众账号开通率为37.5%(45/120)。',
    reads: ['percent holds: 45/120 = 37.5% ≈ 37.5%'],
  },
  {
    shape: '45a',
    about: 'a fraction that gives another percentage',
    text: '公众账号开通率为39.5%(45/120)。',
    finds: ['warning percent'],
  },
  {
    shape: '45b',
    about: 'one rate on two bases, one of which is the number of something else',
    text: '全市开设公众账号260个,政务微博110个。公众账号县直开通率为37.5%(45/120),政务微博县直开通率27.3%(30/110)。',
    reads: ['percent holds: 45/120 = 37.5% ≈ 37.5%', 'percent holds: 30/110 = 27.272% ≈ 27.3%'],
    finds: ['warning percent'],
  },
  {
    shape: '46',
    about: 'a share of numbers that are rounded themselves',
    text: '办理诉求12.46万件,其中咨询服务6.10万件,占比服务总量48.97%。',
    reads: ['percent holds: 6.10/12.46 = 48.9566% ≈ 48.97%'],
  },
  {
    shape: '47',
    about: 'growth from a number that is not printed, but must be whole',
    text: '全年受理申请411件,同比增长31.73%。',
    reads: ['growth holds: 312 → 411'],
  },
  {
    shape: '47a',
    about: 'growth that no whole number gives is not accused: the base may be another',
    text: '全年受理申请411件,同比增长31.61%。',
    reads: ['growth undecidable: 411 / (1+31.61%) = ?'],
  },
  {
    shape: '47b',
    about: 'growth from a printed number',
    text: '全年受理申请120件,较上年的100件增长20%。',
    reads: ['growth holds: 120−100 = 20; 20/100 ≈ 20%'],
  },
  {
    shape: '47c',
    about: 'growth from a printed difference',
    text: '全年受理申请72件,较上年增加12件,增长20%。',
    reads: ['growth holds: 12/60 ≈ 20%'],
  },
  {
    shape: '48',
    about: 'more than a hundred per cent is growth, not a share',
    text: '全年受理申请203件,同比增长103%。',
    silent: ['percent', 'growth violated'],
  },
  {
    shape: '49',
    about: 'a fall from a printed number',
    text: '全年受理申请80件,比去年100件下降25%。',
    reads: ['growth violated: 80−100 = -20; -20/100 ≠ −25%'],
    finds: ['warning growth'],
  },
  {
    shape: '50',
    about: 'two rates on one base that is not printed',
    text: '大厅进驻事项318项,进驻率为79.5%,一窗受理事项270项,受理率为67.5%。',
    reads: ['percent holds: 318/400 ≈ 79.5%, 270/400 ≈ 67.5%'],
  },
  {
    shape: '51',
    about: '分别占, in the same order',
    text: '全年收到申请200件,其中当面申请50件、网络申请120件、信函申请30件,分别占25%、60%、15%。',
    reads: [
      'percent holds: 50/200 = 25% ≈ 25%',
      'percent holds: 120/200 = 60% ≈ 60%',
      'percent holds: 30/200 = 15% ≈ 15%',
    ],
  },
  {
    shape: '54',
    about: 'two results in one number, with a percentage that fits another',
    text: '全年答复申请400件。予以公开及部分公开150件,占36.5%;不予公开40件,占10%;无法提供120件,占30%。',
    finds: ['warning percent'],
  },
  {
    shape: '59',
    about: 'a rate of a printed number: some whole number gives it',
    text: '抽检食品640批次,合格率为98.13%。',
    reads: ['percent holds: ?/640 ≈ 98.13%'],
  },
  {
    shape: '59a',
    about: 'where every percentage has a whole number the rate says nothing',
    text: '抽检食品35400批次,合格率为98.13%。',
    silent: ['percent'],
  },
  {
    shape: '61',
    about: 'targets are no figures',
    text: '政务公开分值权重达到4%以上,下一步入驻率将达到90%。',
    silent: ['percent', 'growth'],
  },
  {
    shape: '62',
    about: 'percentage points are a difference of rates',
    text: '满意率较上年提高3.2个百分点。',
    silent: ['percent', 'growth'],
  },
];
