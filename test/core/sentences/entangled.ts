import type { Shape } from './shape';

/** Several totals, lists and asides in one breath: what belongs to what. */
export const ENTANGLED: readonly Shape[] = [
  {
    shape: '68a',
    about: 'new and carried cases against all results: no list of the results alone accuses',
    text: '全年新收政府信息公开申请数量52件,上年结转政府信息公开申请数量4件。其中,予以公开30件,部分公开6件,不予公开2件,本机关无法提供9件,不予处理1件,其他处理3件,结转下年度继续办理5件。',
    reads: ['balance holds: 52+4 = 30+6+2+9+1+3+5'],
    silent: ['sum violated'],
  },
  {
    shape: '68b',
    about: 'a bracket with a rank and growth between the received and the answered',
    text: '今年,我局新收政府信息公开申请52件(同比增长4.0%,在各委办局中位列第二),答复53件(含上年度结转申请4件,另有3件申请顺延到下年度答复)。',
    reads: ['balance holds: 52+4 = 53+3'],
    silent: ['subset violated', 'subset holds: 3'],
  },
  {
    shape: '17a',
    about: 'parts of parts end at their semicolon, and the whole goes on behind it',
    text: '全年新增公开政府信息30条。其中机构类信息12条,内有领导成员7条、内设机构5条;工作类信息10条,其中镇街动态6条、计划总结4条;财政类信息8条。',
    reads: ['sum holds: 30 = 12+10+8 = 30', 'sum holds: 12 = 7+5 = 12', 'sum holds: 10 = 6+4 = 10'],
  },
  {
    shape: '17b',
    about: 'parts of a part do not take the next part for one of theirs',
    text: '全年新增公开政府信息40条。其中机构类信息12条,内有领导成员7条;工作类信息10条。',
    silent: ['subset violated', 'sum violated'],
  },
  {
    shape: '14b',
    about: 'a part without its unit is a part',
    text: '全年累计公开政府信息160条,其中,政务公告类信息40条,会议活动类信息50条,部门动态45,其他信息25条。',
    reads: ['sum holds: 160 = 40+50+45+25 = 160'],
  },
  {
    shape: '14c',
    about: 'where a part without its unit does not fit, nothing is said',
    text: '全年累计公开政府信息160条,其中,政务公告类信息40条,会议活动类信息50条,部门动态55,其他信息25条。',
    silent: ['sum violated'],
  },
  {
    shape: '16a',
    about: '共计 inside the label of a part does not end the list',
    text: '门户网站公开各类信息共计140条,包括:人事信息12条,政务要闻60条,解读及回应信息共计30条,其他类信息58条。',
    reads: ['sum violated: 140 ≠ 12+60+30+58 = 160'],
    finds: ['warning sum'],
  },
  {
    shape: '2b',
    about: 'a result in a word of its own (公开3起) counts with the others',
    text: '全年共答复申请12起。其中公开3起,不属于政府信息2起,告知其他途径1起,不存在4起,属于行政执法案卷2起。',
    silent: ['sum violated'],
  },
  {
    shape: '47a',
    about: 'the year before in a bracket is what the fall is counted from, and no part of this year',
    text: '2023年,我局共收到政府信息公开申请24起,比2022年(32起)下降25%。',
    reads: ['growth holds: 24−32 = -8; -8/32 ≈ −25%'],
    silent: ['subset'],
  },
  {
    shape: '23a',
    about: 'how often a publication was read or passed on is no publication',
    text: '全年主动公开政府信息90条,其中,门户网站公开30条,官方微信公众号发文45条,点击量5210次,转载310次;信息公示栏公开15条。',
    reads: ['counted-once holds: 90 = 30+45+15 = 90'],
  },
  {
    shape: '23b',
    about: '其中 behind totals side by side belongs to none of them for certain',
    text: '通过政府网站公开信息54条,通过政务新媒体公开信息80条,通过其他方式公开信息12条。其中,公众号发布信息105条、微博984条,总阅读人数达200万余次。',
    silent: ['counted-once violated', 'subset violated'],
  },
  {
    shape: '67a',
    about: 'a stock behind 其中 and a rate is no part of the year',
    text: '我委2023年共主动公开政府信息61条,其中全文电子化率达100%,目前我委总计主动公开政府信息274条。',
    silent: ['subset violated'],
  },
  {
    shape: '22a',
    about: '等 inside a label does not open the list',
    text: '官方网站发布信息40条,其中公文法规15条,财政财务信息12条,户籍、交通等业务类信息17条。',
    reads: ['subset violated: 15+12+17 = 44 > 40'],
    finds: ['warning subset'],
  },
  {
    shape: '22b',
    about: '等 behind the last number does',
    text: '官方网站发布信息40条,其中公文法规15条,财政财务信息12条,业务类信息17条等。',
    silent: ['subset violated', 'sum violated'],
  },
  {
    shape: '44a',
    about: 'shares of a base that their neighbours prove',
    text: '2023年主动公开信息200条,其中机构职能类20条,占信息总量的10%;法规文件类30条,占信息总量的15%;业务动态类150条,占信息总量的72%。',
    reads: ['percent holds: 20/200 = 10% ≈ 10%', 'percent violated: 150/200 = 75% ≠ 72%'],
    finds: ['warning percent'],
  },
];
