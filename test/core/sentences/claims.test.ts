import assert from 'node:assert/strict';
import { eachWord, type Framed } from '../../fixtures/framed';
import { readSentences, type TableValues } from '../patterns/reading';

/** A text, all that must be read in it, and the table beside it. */
type Row = readonly [text: string, reads: readonly string[], table?: TableValues];

const statistics = (values: TableValues['values']): TableValues => ({ form: 'statistics-2014', values });

const RESULTS = '共受理申请15件。\n均已答复。';

const RULES: Readonly<Record<string, readonly Row[]>> = {
  'groups of one whole are three or more whose labels end alike': [
    ['全区账号180个,每天发布的单位20个,每周发布的单位90个,每月发布的单位60个。', ['subset holds: 20+90+60 ≤ 180']],
    [
      '全区账号180个,每天发布的单位20个,专栏8个,每周发布的单位90个,每月发布的单位60个。',
      ['subset holds: 20+90+60 ≤ 180'],
    ],
    [
      '全区账号180个,每天发布的单位20个,发稿的单位7名,每周发布的单位90个,每月发布的单位60个。',
      ['subset holds: 20+90+60 ≤ 180'],
    ],
    ['全区账号180个,每天发布的单位20个,每周发布的单位90个。', []],
    ['全区账号180个,每天发布的单位90个,每周发布的单位90个,每月发布的单位60个。', []],
    ['全区账号180个,日更号20个,周更号90个,月更号60个。', []],
  ],
  'thresholds are three that fall, in one sentence and of one measure': [
    ['10万人以上的14家,5万人以上的9家,1万人以上的35家。', ['usual-at-most allowed: 14 > 9']],
    ['粉丝1万人以上的账号4个,5000人以上的账号9个,1000人以上的账号5个。', ['usual-at-most allowed: 9 > 5']],
    ['粉丝1万人以上的账号4个,5000人以上的账号9个,1000人以上的账号9个。', ['same holds: 9 = 9']],
    ['粉丝1万人以上的账号14个,5000人以上的账号9个。', []],
    ['粉丝1000人以上的账号14个,5000人以上的账号9个,1万人以上的账号3个。', []],
    ['粉丝1万人以上的账号14个,5000人以上的账号9个。1000人以上的账号35个。', []],
    ['粉丝1万人以上的账号14个,5000人以上的账号9家,1000人以上的账号35个。', []],
    ['粉丝1万人以上的账号14个,5000家以上的账号9个,1000人以上的账号35个。', []],
  ],
  'parts just short of their total are a slip within a fiftieth, or a tenth where one digit of three differs': [
    ['发布信息100条,其中动态类50条,政策类20条,公告类28条。', ['sum undecidable: 100 ≠ 50+20+28 = 98']],
    ['发布信息100条,其中动态类50条,政策类20条,公告类27条。', ['subset holds: 50+20+27 ≤ 100']],
    ['发布信息100条,其中动态类50条,政策类48条。', ['subset holds: 50+48 ≤ 100']],
    ['发布信息220条,其中动态类50条,政策类20条,公告类20条,图片类110条。', ['sum undecidable: 220 ≠ 50+20+20+110 = 200']],
    ['发布信息230条,其中动态类50条,政策类20条,公告类20条,图片类110条。', ['subset holds: 50+20+20+110 ≤ 230']],
    ['发布信息220条,其中动态类50条,政策类40条,图片类110条。', ['subset holds: 50+40+110 ≤ 220']],
    ['发布信息92条,其中动态类20条,政策类12条,公告类20条,图片类30条。', ['subset holds: 20+12+20+30 ≤ 92']],
  ],
  'results paragraphs behind what was received make it up where all was answered': [
    [`${RESULTS}\n予以公开1件,部分公开3件,不予公开5件,其他情况6件。`, ['sum holds: 15 = 1+3+5+6 = 15']],
    [`${RESULTS}\n公开1件,部分公开3件,不予公开5件,其他情况6件。`, ['sum holds: 15 = 1+3+5+6 = 15']],
    [`${RESULTS}其中全部公开1件、部分公开3件、不公开5件、其他情况6件。`, ['sum holds: 15 = 1+3+5+6 = 15']],
    [`${RESULTS}其中公开2件、部分公开3件、不公开5件、其他情况6件。`, ['sum violated: 15 ≠ 2+3+5+6 = 16']],
    [`${RESULTS}网上提交5件,部分公开3件,不予公开5件,其他情况6件。`, ['sum undecidable: 15 ≠ 5+3+5+6 = 19']],
    [`${RESULTS}\n予以公开2件,部分公开3件,不予公开5件,其他情况6件。`, ['sum violated: 15 ≠ 2+3+5+6 = 16']],
    [`${RESULTS}\n工作有序。\n予以公开2件,部分公开3件,其他情况6件。`, ['sum undecidable: 15 ≠ 2+3+6 = 11']],
    ['共受理申请15件。\n部分已答复。\n予以公开2件,部分公开3件,其他情况6件。', ['sum undecidable: 15 ≠ 2+3+6 = 11']],
    [
      `共受理申请15件,上年结转3件。\n均已答复。\n部分公开3件,不予公开5件,其他情况6件。`,
      ['balance undecidable: 15+3 = 18 ≠ 3+5+6 = 14'],
    ],
    [
      `共受理申请15件,结转下年3件。\n均已答复。\n部分公开3件,不予公开5件,其他情况6件。`,
      ['balance undecidable: 15 ≠ 3+5+6+3 = 17'],
    ],
  ],
  'results in paragraphs of their own are no more than what was answered': [
    [
      '收到申请9件,答复申请9件。\n同意公开7件。\n部分公开1件。\n不予公开3件。',
      ['subset violated: 7+1+3 = 11 > 9', 'subset holds: 9 ≤ 9'],
    ],
    [
      '收到申请9件,答复申请9件。\n同意公开5件。\n部分公开1件。\n不予公开3件。',
      ['subset holds: 5+1+3 ≤ 9', 'subset holds: 9 ≤ 9'],
    ],
    ['收到申请9件,答复申请9件。\n同意公开7件。\n部分公开3件。', ['subset holds: 9 ≤ 9']],
    ['收到申请9件,答复申请9件。\n同意公开约7件。\n部分公开1件。\n不予公开3件。', ['subset holds: 9 ≤ 9']],
  ],
  'what is told among results and not understood is counted with them, or keeps them from accusing': [
    ['收到申请15件,结转下年1件。其中公开1件,部分公开3件,不予公开5件,其他情况5件。', ['balance holds: 15 = 1+3+5+5+1']],
    [
      '收到申请15件,上年结转1件,结转下年0件。转办2件,部分公开3件,不予公开5件,其他情况6件。',
      ['balance holds: 15+1 = 0+2+3+5+6'],
    ],
    [
      '收到申请15件,上年结转1件,结转下年0件。公开2件,复函2件,部分公开3件,不予公开5件,其他情况4件。',
      ['balance holds: 15+1 = 0+2+2+3+5+4'],
    ],
    [
      '收到申请15件,结转下年2件。移送3件,不予公开5件,部分公开2件,其他情况4件。',
      ['balance undecidable: 15 ≠ 5+2+4+2 = 13'],
    ],
    [
      '收到申请15件,上年结转1件,结转下年0件。公开2件,部分公开3件,其中涉及隐私1件,不予公开5件,其他情况7件。',
      ['subset holds: 1 ≤ 3', 'balance violated: 15+1 = 16 ≠ 2+3+5+7+0 = 17'],
    ],
  ],
  'what was received and carried over is what was answered and carried forward': [
    ['收到申请104件,上年结转10件,办结98件,结转下年6件。', ['balance holds: 104 = 98+6']],
    ['收到申请104件,上年结转10件,办结108件,结转下年6件。', ['balance holds: 104+10 = 108+6']],
    ['收到申请104件,上年结转10件,办结108件,结转下年7件。', ['balance violated: 104+10 = 114 ≠ 108+7 = 115']],
    ['收到申请104件,办结98件,结转下年7件。', ['balance undecidable: 104 ≠ 98+7 = 105']],
    ['收到申请104件,办结98件,结转下年5件。', ['balance violated: 104 ≠ 98+5 = 103']],
    ['收到申请104件,上年结转10件,办结118件。', ['balance violated: 104+10 = 114 ≠ 118']],
    ['收到申请104件,上年结转10件,办结110件。', ['balance undecidable: 104+10 = 114 ≠ 110']],
    ['收到申请104件,上年结转10件,办结104件。', ['balance holds: 104 = 104']],
    ['新收申请104件,上年结转10件,办结104件。', ['balance violated: 104+10 = 114 ≠ 104']],
    ['收到申请38件,上年结转2件,按时办结36件,4件结转下年。', ['balance holds: 38+2 = 36+4']],
    ['收到申请40件,按时办结36件,4件结转下年。', ['balance holds: 40 = 36+4']],
    ['收到申请40件,按时办结35件,4件结转下年。', []],
  ],
  'a number that is taken up is one that was given': [
    ['收到申请30件。上述30件申请中,网上提交20件。', ['subset holds: 20 ≤ 30', 'same holds: 30 = 30']],
    ['收到申请30件。上述33件申请中,网上提交20件。', ['subset holds: 20 ≤ 33']],
    ['收到申请30件。在收到的33件申请中,网上提交20件。', ['subset holds: 20 ≤ 33', 'same violated: 33 ≠ 30']],
    ['办结申请28件,收到申请30件。在办结的28件申请中,同意公开20件。', ['same holds: 28 = 28']],
    ['办结申请28件,收到申请30件。在办结的27件申请中,同意公开20件。', ['same violated: 27 ≠ 28']],
  ],
  'the same number in like words is the same, a small one only in many': [
    ['县门户网站发布动态39篇。县门户网站发布通知39篇。', ['same holds: 39 = 39']],
    ['县政府网站发布动态39篇。县医院网站发布通知39篇。', []],
    ['发布稿件99篇。发布稿件99篇。', []],
    ['发布稿件100篇。发布稿件100篇。', ['same holds: 100 = 100']],
    ['网站发布100篇。网站转载100篇。', []],
    ['发布稿件100篇。推送稿件100篇。', []],
  ],
  'what one of the channels published is a part of the row': [
    ['通过政府网站公开政府信息80条。', ['subset holds: 80 ≤ 90'], statistics({ 'channel.website': 90 })],
    ['通过政府网站公开政府信息80条。', ['subset undecidable: 80 > 70'], statistics({ 'channel.website': 70 })],
    ['通过电视、广播公开政府信息80条。', ['subset violated: 80 > 70'], statistics({ 'channel.other': 70 })],
    ['通过电视、广播公开政府信息约90条。', ['subset undecidable: 90 > 70'], statistics({ 'channel.other': 70 })],
    ['通过电视、广播公开政府信息80条。', [], statistics({ 'channel.other': '' })],
  ],
};

describe('What sentences claim', () => {
  for (const [rule, rows] of Object.entries(RULES)) {
    describe(rule, () => {
      for (const [text, reads, table] of rows)
        it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(readSentences(text, table).relations, reads));
    });
  }

  it('are shown where a channel published information and more of it than its row says', () => {
    const shown = (text: string): boolean =>
      readSentences(text, statistics({ 'channel.website': 70 })).findings.join() === 'hint subset';
    const frames: readonly Framed[] = [
      ['通过政府网站公开{}政府信息80条。', '的 各类 的各类'],
      ['通过政府网站公开{}信息80条。', '政府 政务'],
    ];
    eachWord(frames, shown);
  });
});
