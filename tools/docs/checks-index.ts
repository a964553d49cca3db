import type { Page } from './page';

/** The kinds of findings, in the order of the index, with what they have in common. */
const KINDS: readonly (readonly [kind: string, about: string])[] = [
  ['关系 relation', '数与数之间的关系不成立。The relation between figures does not hold.'],
  ['单元格 cell', '单看一格就能说的。What a single cell says.'],
  [
    '结构 structure',
    '日期、序号、章节和表格，不涉及算术。Dates, numbers of headings, chapters and tables: no arithmetic.',
  ],
  ['读取 reading', '文件是怎样读出来的。How the document was read.'],
];

const row = ({ code, title, levels, summary }: Page): string =>
  `| [${code}](${code}.md) | ${levels} | ${title}<br>${summary} |`;

/** `docs/checks/README.md`: all pages in a table a kind. */
export function checksIndex(pages: readonly Page[]): string {
  const tables = KINDS.map(([kind, about]) => {
    const own = pages.filter((page) => page.kind === kind);
    return [`## ${kind}`, '', about, '', '| code | level | 含义 meaning |', '|---|---|---|', ...own.map(row), ''].join(
      '\n',
    );
  });
  return [
    '# 勾稽的提示 · What Gouji finds',
    '',
    '每个代码一页：何时提出、举例、怎样判断、看不出什么、依据。级别从重到轻：error 错误、warning 警告、information 信息、hint 提示。',
    '勾稽只说数与数对不上，不说哪一个错。',
    '',
    'Each code has a page: when it is shown, an excerpt that fails and one that agrees, how it is decided, what it cannot see,',
    'and where the rule stands. Gouji says that figures do not agree, never which of them is wrong.',
    '',
    ...tables,
    '<!-- Written by `npm run docs` from the pages. -->',
    '',
  ].join('\n');
}
