import assert from 'node:assert/strict';
import { deniedBy, deniesAll } from '../../../src/core/sentences/claims/denials';
import { readStatements, type Statement } from '../../../src/core/sentences/claims/statements';
import { fold } from '../../../src/core/text/fold';
import { surveyOf } from '../../../src/core/text/search/survey';
import { eachWord, type Framed } from '../../fixtures/framed';

const kindOf = (text: string): Statement['kind'] | undefined =>
  readStatements(surveyOf(fold(text)), () => true)[0]?.kind;

const KINDS: Readonly<Record<Statement['kind'], readonly Framed[]>> = {
  none: [
    ['{}收到来信', '没有 尚未 从未 无 未'],
    ['未{}收到来信', '任何 有 被 因 针对'],
    [
      '未{}',
      [
        '收到 接到 接收 接获 受理 发生 产生 出现 收取 引发 引起 涉及 存在 提起 申请 结转 顺延 转入下 上年结转 上年遗留 上年转入',
        '举报 投诉 收费 费用 信息处理费 依申请 行政复议 行政诉讼',
      ].join(' '),
    ],
    ['{}公民提出依申请', '没有 无 未有'],
    ['没有{}提出依申请', '任何 公民 自然人 群众 个人'],
    ['没有公民{}提出依申请', '企业 单位 法人 社会 组织 和 或 及'],
    ['没有公民{}依申请', '提出 提交'],
    ['没有公民提出{}依申请', '过 任何'],
    ['没有公民提出{}信息公开申请', '政府 政务'],
    ['未向申请人收{}', '取 费'],
  ],
  zero: [
    ['均为{}', '零 〇'],
    ['零{}', '申请 受理 复议 诉讼 投诉 举报 收费'],
  ],
  'all-natural': [
    ['{}为公民提出', '均 全部 都'],
    ['均{}公民提出', '为 是 系 由'],
    ['均为{}提出', '公民 自然人'],
    ['均为公民{}的申请', '提出 提交 申请'],
  ],
  'none-corrected': [
    ['{}案件被纠错', '没有 无 尚未'],
    ['没有案件被{}', '纠错 纠正 败诉 撤销'],
    ['零{}', '纠错 败诉'],
  ],
  'all-upheld': [
    ['{}维持', '均 全部 都'],
    ['均{}维持', '已 获 被 予以 予 依法 作出 做出 为 是 得到 裁定 判决 决定 结果'],
    ['均{}', '维持 驳回 胜诉'],
  ],
  'all-concluded': [
    ['{}审结', '均 全部 都'],
    ['均{}审结', '依法 全部 按期 及时'],
    ['均{}', '审结 结案 审理终结'],
  ],
  'all-closed': [
    ['{}办结', '均 全部 都'],
    ['均{}办结', '按时 按期 依法 依规 按要求 按照要求 及时 如期 全部'],
    ['均{}', '办结 办复 答复'],
  ],
};

/** All that a claim of none may name without leaving cases out. */
const NAMED = [
  '没有 尚未 从未 无 收到 接到 接收 接获 受理 发生 产生 出现 收取 引发 引起 导致 涉及 存在 提起 提出 提交 被 因 针对 有关 相关 关于',
  '任何 公民 法人 企事业 单位 个人 群众 社会 公众 人民 自然人 当事人 申请人 政府 政务 信息 公开 依 申请 行政 复议 举报 投诉 申诉',
  '案件 件 事项 情况 情形 事件 案例 工作 类 方面 形式 的 和 或 及 与 者 等 收费 费用 费 处理 检索 复制 邮寄 向 本 我 机关',
  '结转 转入 顺延 至 到 次年 遗留 办理 继续',
].join(' ');

const said = (kind: Statement['kind'], words: string): Statement => ({ kind, words, start: 0, end: words.length });

describe('what a clause says without a number', () => {
  for (const [kind, rows] of Object.entries(KINDS))
    it(`is a claim: ${kind}`, () => eachWord(rows, (text) => kindOf(text) === kind));

  it('is no claim where it says how things were done', () => {
    const matters = '问题 现象 不足 差错 事故 泄密 逾期 超期 超时 延期 及时 制度 机制 意识';
    eachWord([['未发生{}', matters]], (text) => kindOf(text) === 'none', false);
  });
});

describe('what is denied', () => {
  const none = (words: string, context = ''): string => deniedBy(said('none', words), context).join();
  const zero = (context: string): string => deniedBy(said('zero', '均为零'), context).join();

  it('is all of it where nothing is named that leaves cases out', () => {
    eachWord([['未收到{}申请', NAMED]], (words) => deniesAll(said('none', words), ''));
    const some = '各 乡镇 街道 村 社区 某 部分 多数 除 连续 单位 部门 下属 所属 半年 季度';
    assert.ok(deniesAll(said('none', '未收到申请'), '我县'));
    for (const word of some.split(' ')) assert.ok(!deniesAll(said('none', '未收到申请'), `${word}我县`), word);
    assert.ok(deniesAll(said('none', '未收到申请'), '各单位收到来信;我县'));
  });

  it('is told by the words of the claim', () => {
    eachWord([['未发生{}', '诉讼 起诉 应诉 败诉']], (words) => none(words) === 'litigation.total');
    eachWord([['未发生{}', '举报 投诉 申诉']], (words) => none(words) === 'complaints');
    eachWord([['未结转{}年', '下 次 明']], (words) => none(words) === 'forward');
    eachWord([['未结转下年{}', '信访 工单 许可 建议 提案 留言 热线']], (words) => none(words) === 'forward', false);
    eachWord(
      [
        ['未{}信息公开申请', '收到 接到 受理 接收 发生 提出 提交'],
        ['没有依申请{}', '事项 情况 件 案件 信息'],
      ],
      (words) => none(words) === 'received',
    );
    const corrected = (words: string): string => deniedBy(said('none-corrected', words), '').join();
    eachWord([['没有被{}纠错', '诉讼 起诉 应诉 败诉']], (words) => corrected(words) === 'litigation.corrected');
    assert.equal(none('未发生复议后起诉'), 'litigation.after-review');
  });

  it('is, with zero, what its clause names', () => {
    const between =
      '依申请公开 工作 引发 引起 产生 类 的 被 事项 申请 提起 发生 收到 受理 接收 行政 复议 举报 投诉 情况 零 次';
    eachWord(
      [
        ['{}政府信息公开申请', '全年 年内 今年 因 涉及 有关 关于 针对'],
        ['{}信息公开申请', '政府 政务'],
        [`政府信息公开{}申请`, between],
        ['{}受理申请', '信息公开 依申请公开'],

        ['政府信息公开申请{}', '收到 受理 接收 案件 件 数 总 量'],
      ],
      (context) => zero(context) !== '',
    );
  });
});
