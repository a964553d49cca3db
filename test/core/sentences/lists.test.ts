import assert from 'node:assert/strict';
import { STEPS } from '../../../src/core/subjects/steps';
import { eachWord, type Framed } from '../../fixtures/framed';
import { readSentences } from '../patterns/reading';
import { INNOCENT_LISTS } from './innocent-lists';
import { INNOCENT_TOTALS } from './innocent-totals';
import { LISTS_IN_OTHER_WORDS } from './lists-in-other-words';
import { UNMARKED_INNOCENT, UNMARKED_TWINS } from './unmarked-twins';
import { WRONG_TWINS } from './wrong-twins';

const HEAD = '青禾县水务局2022年政府信息公开工作年度报告\n\n一、总体情况\n';
const warnings = (sentence: string): readonly string[] =>
  readSentences(`${HEAD}${sentence}\n`).findings.filter((finding) => /^(?:error|warning)/.test(finding));

const relations = (sentence: string): readonly string[] => readSentences(sentence).relations;

describe('Lists and rates', () => {
  for (const { kind, told } of [...LISTS_IN_OTHER_WORDS, ...WRONG_TWINS, ...UNMARKED_TWINS]) {
    describe(kind, () => {
      for (const [sentence, right, wrong] of told)
        it(`${sentence} (${right}, not ${wrong})`, () => {
          assert.deepEqual(warnings(sentence.replace('{}', right)), []);
          assert.notDeepEqual(warnings(sentence.replace('{}', wrong)), []);
        });
    });
  }

  for (const sentence of [...INNOCENT_LISTS, ...INNOCENT_TOTALS, ...UNMARKED_INNOCENT])
    it(`say nothing: ${sentence}`, () => assert.deepEqual(warnings(sentence), []));

  it('are opened by words that say that parts follow', () => {
    const markers: readonly Framed[] = [
      [
        '发布信息120条,{}动态类80条,政策类35条。',
        '其中 包括 包含 涵盖 内有 内含 这之中 当中 之中 里面 这当中 在这当中 分别为 分别是 分为 分成',
      ],
      ['发布信息120条,具体{}动态类80条,政策类35条。', '为 是 有 分'],
      ['发布信息120条,{}分成动态类80条,政策类35条。', '可 具体 大致'],
    ];
    eachWord(markers, (text) => relations(text).includes('subset holds: 80+35 ≤ 120'));
  });

  it('leave out how what was published was received', () => {
    const audience: readonly Framed[] = [
      [
        '发布信息120条,其中动态类80条,{}量12条,其他类40条。',
        '点击 阅读 浏览 访问 播放 观看 收看 收听 下载 点赞 粉丝 关注 订阅 转载 转发 评论',
      ],
      ['发布信息120条,其中动态类80条,粉丝{}12条,其他类40条。', '量 总量 数 率 人数 人次 次数 用户'],
      ['发布信息120条,其中动态类80条,点击量{}12条,其他类40条。', '达 共 为 约 超 达到 累计 突破 超过'],
    ];
    eachWord(audience, (text) => relations(text).includes('sum holds: 120 = 80+40 = 120'));
  });

  it('add up what is counted as publications are, and what is named as all there is', () => {
    const broken = (text: string): boolean => /^sum violated: (?:120 ≠ 80|5 ≠ 3)\+/.test(relations(text).join());
    const frames: readonly Framed[] = [
      ['发布信息120条,其中动态类80{},公告类11条,其他类20条。', '条 件 份 篇 则 期 条次'],
      ['不予处理5件,{}为信访类或重复申请,分别为3件、1件。', '全部 均 都 皆'],
    ];
    eachWord(frames, broken);
  });

  it('have steps of which each is at most the one before, by any of its words', () => {
    for (const { word, example } of STEPS.flat(2))
      assert.match(relations(example).join(), /subset holds: \d+ ≤ 90|subset holds: \d+ ≤ (?:52|66)/, word);
  });

  it('have shares of the number before them, where no other is named', () => {
    const share = '其 各 共 总 只 仅 已 也 并 就 大 均 都 所 且 这 该 分别 数量 数 总量 件数';
    const isRead = (text: string): boolean => relations(text).includes('percent holds: 32/40 = 80% ≈ 80%');
    eachWord([['收到申请40件,网上申请32件,{}占80%。', share]], isRead);
  });
});
