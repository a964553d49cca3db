import { codeSchema } from '../core/model/code-schema';
import { PROJECT_KEYS } from '../project/project-settings';
import type { ProjectWords } from './project-words';

export const projectWordsZh: ProjectWords = {
  troubles: {
    'not-json': () => '不是 JSON（可以带注释），其中的设置都没有采用',
    'not-an-object': () => '应为 { … } 形式的设置，都没有采用',
    'unknown-key': (key) => `没有“${key}”这一项，没有采用；可用的有 ${PROJECT_KEYS.join('、')}`,
    'unknown-code': (key) => `“${key}”：没有这个代码，没有采用；可用的有 ${codeSchema.options.join('、')}`,
    unusable: (key, shape) => `“${key}”不能用，没有采用；${shape}`,
    twice: (key) => `“${key}”写了两次，只有后一次有效`,
  },
  shapes: {
    $schema: '应为文字',
    levels: '应为代码和级别，如 { "same": "hint" }；级别为 error、warning、information、hint、off',
    include: '应为模式的列表，如 ["**/*.docx"]',
    exclude: '应为模式的列表，如 ["旧稿/**"]',
    baseline: '应为基线文件的路径，如 "gouji-baseline.json"',
    annotations: '应为存放标注的文件夹，如 "标注"',
    previous: '应为 false，或报告和它上一年度的报告，如 { "2024/甲县.md": "2023/甲县.md", "2024/乙县.md": null }',
    renamed: '应为改名的列表，如 [{ "from": "甲县环境保护局", "to": "甲县生态环境局" }]',
    parts: '应为全地区和其中各单位，如 { "甲县": ["城关镇", "甲县教育局"] }',
  },
};
