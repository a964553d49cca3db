import type { Known, Owner } from '../../model/number-evidence';
import type { Measurement } from '../../sentences/meaning/measurement';
import { compact } from '../../sentences/mentions/mention';
import { APPLICANTS } from '../../subjects/applicants';
import { ABOUT_BODIES, ALL_BODIES, BODY_ENDINGS, EDITING, OBEYED, OURS_AMONG_THEM } from '../../subjects/bodies';
import { LIST_OPENINGS, OF_WHICH } from '../../subjects/list-words';
import { phraseSource } from '../../subjects/phrase';
import { PUBLICATION_CHANNELS } from '../../subjects/publication-channels';
import { WHOLE_PLACE } from '../../subjects/whole-place';
import { oneOf } from '../../subjects/word-class';
import type { ClaimContext } from '../claim-context';
import { known } from './known';
import { isOwnName, namesWiderPlace } from './own-name';

const WHOLE = new RegExp(oneOf(WHOLE_PLACE));
/** A body at the head of a clause: 县住建局办理的申请最多, 县公安局、县教育局共…. */
const SUBJECT = new RegExp(
  `(?:^|[,;:])(?:${oneOf(LIST_OPENINGS)})?([\\u4e00-\\u9fa5、()]{1,16}?(?:${oneOf(BODY_ENDINGS)}))(?![长员托务面子管内、和及与])`,
  'g',
);
/** What is said of the words of others is said by nobody here. */
const TITLED = /《[^》]*》/g;
const OBEYING = new RegExp(`(?:^|(?<=[,;:]))(?:${oneOf(OBEYED)}|[经在按])[^,;:。]*`, 'g');
const EDITED = new RegExp(`由[^,;。]*?(?:${oneOf(EDITING)})[^,;。]*`, 'g');
/** 各级, 全县各镇: all of them. */
const ALL_OF_THEM = new RegExp(`^(?:[全我本]|${oneOf(ALL_BODIES)})`);
/** Whoever asks owns no number. */
const APPLICANT = new RegExp(oneOf(...Object.values(APPLICANTS)));

/** A website or a column is no body. */
const CHANNEL = new RegExp(`(?:${oneOf(PUBLICATION_CHANNELS)})$`);
/** 其中机构职能类3条, 组织机构公开23条: how a body is made up is what is published. */
const KIND_OF_INFORMATION = new RegExp(`^(?:${oneOf(OF_WHICH)})?(?:${oneOf(ABOUT_BODIES)})$`);
const OWNS_NOTHING = [ALL_OF_THEM, WHOLE, APPLICANT, CHANNEL, KIND_OF_INFORMATION];

/** Whether a body other than the report's own is the subject of a clause of a text without blanks. */
export const hasOtherSubject = (text: string, ownNames: string): boolean => otherSubjects(text, ownNames).length > 0;

/** The bodies other than the report's own that are subjects of clauses of a text without blanks. */
export function otherSubjects(text: string, ownNames: string): readonly string[] {
  const said = text.replace(TITLED, '').replace(EDITED, '').replace(OBEYING, '');
  return [...said.matchAll(SUBJECT)]
    .map(([, name = '']) => name)
    .filter((name) => !OWNS_NOTHING.some((words) => words.test(name)) && !isOwnName(name, ownNames));
}

/** 全县共收到625件,其中我局40件: the body tells its own number beside that of the place. */
const OURS_BEHIND = new RegExp(`^[^。;]{0,24}${phraseSource(OURS_AMONG_THEM)}`);
const REACH_BEHIND = 40;

/** How far back a sentence is looked at. */
const REACH = 160;

/** Whose number it is: by its own clause, the clauses before, the sentence before, its heading; else the report's own body's. */
export function whoseOf(count: Measurement, { folded, narrative, names }: ClaimContext): Known<Owner> {
  const { scope, clauseText, place, figure, titles } = count;
  if (scope === 'own-level' || scope === 'other-body') return known('part', 'stated', 'sentence');
  if (namesWiderPlace(clauseText, names())) return known('part', 'unknown');
  if (WHOLE.test(clauseText)) {
    const behind = compact(folded.slice(figure.withUnit.end, figure.withUnit.end + REACH_BEHIND));
    return OURS_BEHIND.test(behind) ? known('part', 'unknown') : known('own', 'stated');
  }
  if (hasOtherSubject(clauseText, names())) return known('part', 'stated');
  const sentence = narrative.sentences[place.sentence];
  const from = Math.max(sentence?.start ?? 0, figure.start - REACH);
  const before = compact(folded.slice(from, figure.start));
  if (namesWiderPlace(before, names())) return known('part', 'unknown', 'sentence');
  if (WHOLE.test(before)) return known('own', 'inherited', 'sentence');
  if (hasOtherSubject(before, names())) return known('part', 'inherited', 'sentence');
  const previous = narrative.sentences[place.sentence - 1];
  if (previous !== undefined && previous.paragraph === place.paragraph) {
    const said = compact(folded.slice(previous.start, Math.min(previous.end, previous.start + REACH)));
    if (!WHOLE.test(said) && hasOtherSubject(said, names())) return known('part', 'unknown', 'sentence-before');
  }
  const title =
    titles.length > 1
      ? compact(titles.at(-1) ?? '').replace(/^[^\u4e00-\u9fa5]*[一二三四五六七八九十]*[^\u4e00-\u9fa5]*/, '')
      : '';
  return hasOtherSubject(title, names()) ? known('part', 'inherited', 'heading') : known('own', 'inherited');
}
