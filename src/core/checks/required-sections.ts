import { isOfFamily } from '../forms/family';
import type { Relation, Section } from '../model/analysis';
import { SIX_SECTIONS } from '../outline/statutory-labels';
import { packed } from '../text/blanks';
import {
  type Check,
  type CheckResult,
  message,
  NO_RESULT,
  resultOf,
  type StructuralDocument,
  termAt,
} from './document';

const TITLES: Readonly<Record<string, string>> = {
  overview: '总体情况',
  proactive: '主动公开政府信息情况',
  requests: '收到和处理政府信息公开申请情况',
  review: '政府信息公开行政复议、行政诉讼情况',
  problems: '存在的主要问题及改进情况',
  other: '其他需要报告的事项',
};

/** Fewer statutory titles than this, and the report follows a chaptering of its own. */
const ENOUGH = 4;

/** The chapter that is each statutory section: the first that fits behind the one before. */
function sectionsFound(chapters: readonly Section[]): (Section | null)[] {
  let from = 0;
  const titles = chapters.map(({ title }) => packed(title, 0, title.length));
  return SIX_SECTIONS.map(({ words }) => {
    const at = titles.findIndex((title, index) => index >= from && words.test(title));
    if (at < 0) return null;
    from = at + 1;
    return chapters[at] ?? null;
  });
}

/** More than one run of chapters: which of them is the statutory one cannot be told. */
const restarts = (chapters: readonly Section[]): boolean => chapters.filter(({ number }) => number === 1).length > 1;

function run(document: StructuralDocument): CheckResult {
  const chapters = document.sections.filter(({ number }) => number !== null);
  const statutory =
    isOfFamily(document.form, 'disclosure') ||
    chapters.some(({ title }) => title.startsWith('收到和处理政府信息公开申请'));
  if (!statutory || restarts(chapters)) return NO_RESULT;
  const found = sectionsFound(chapters);
  const present = found.filter((section): section is Section => section !== null);
  if (present.length < ENOUGH) return NO_RESULT;
  const missing = SIX_SECTIONS.filter((_, at) => found[at] === null).map(({ id }) => TITLES[id] ?? id);
  const relation: Relation = {
    id: '',
    kind: 'heading-numbering',
    source: 'required-sections',
    severity: 'hint',
    terms: present.map(({ heading, title, number }) => termAt('listed', heading, title, number)),
    verdict: missing.length > 0 ? 'violated' : 'holds',
    arithmetic: `${present.length} / ${SIX_SECTIONS.length}`,
    reason: null,
  };
  const last = present.at(-1);
  if (missing.length === 0 || !last) return resultOf(relation);
  return resultOf(relation, [
    {
      severity: 'hint',
      message: message('heading-numbering.section', {
        missing: missing.join('、'),
        clause: '《政府信息公开条例》第五十条',
      }),
      ...last.heading,
      related: present.map(({ heading, title }) => ({
        ...heading,
        message: message('place.listed', { value: title }),
      })),
    },
  ]);
}

/** The six sections that the forms of 2019 and 2021 prescribe, in their order. */
export const requiredSections: Check = {
  code: 'heading-numbering',
  severity: 'hint',
  clause: '《政府信息公开条例》第五十条',
  run,
};
