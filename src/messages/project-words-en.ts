import { codeSchema } from '../core/model/code-schema';
import { PROJECT_KEYS } from '../project/project-settings';
import type { ProjectWords } from './project-words';

export const projectWordsEn: ProjectWords = {
  troubles: {
    'not-json': () => 'this is no JSON (comments are allowed); none of its settings count',
    'not-an-object': () => 'settings must be written as { … }; none of them count',
    'unknown-key': (key) => `there is no setting “${key}”, it does not count; there are ${PROJECT_KEYS.join(', ')}`,
    'unknown-code': (key) =>
      `“${key}”: there is no such code, it does not count; there are ${codeSchema.options.join(', ')}`,
    unusable: (key, shape) => `“${key}” cannot be used and does not count; ${shape}`,
    twice: (key) => `“${key}” is written twice; only the second counts`,
  },
  shapes: {
    $schema: 'it must be a text',
    levels: 'it must be codes with levels, as { "same": "hint" }; levels are error, warning, information, hint and off',
    include: 'it must be a list of patterns, as ["**/*.docx"]',
    exclude: 'it must be a list of patterns, as ["drafts/**"]',
    baseline: 'it must be the path of a baseline, as "gouji-baseline.json"',
    annotations: 'it must be a folder for marks, as "marks"',
    previous:
      'it must be false, or reports with those of the year before, as { "2024/a.md": "2023/a.md", "2024/b.md": null }',
    renamed: 'it must be a list of renamings, as [{ "from": "甲县环境保护局", "to": "甲县生态环境局" }]',
    parts: 'it must be whole places with their bodies, as { "甲县": ["城关镇", "甲县教育局"] }',
  },
};
