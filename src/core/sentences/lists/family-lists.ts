import { FAMILIES, type Family, REASONS_OF, RESULT_FAMILY, tellsResult } from '../../forms/families';
import { ALL_ANSWERED } from '../../subjects/answered-of';
import { CASE_TOPICS } from '../../subjects/concepts/topics';
import { AND_OTHERS, EXAMPLES, OF_WHICH, SUMMED, TOTAL_NUMBER } from '../../subjects/list-words';
import { finderOf, says } from '../../subjects/phrase';
import { oneOf } from '../../subjects/word-class';
import type { Measurement } from '../meaning/measurement';
import { isSaidAgain } from '../meaning/reference';
import { comparable } from '../meaning/scope';
import { agree, less, sumOfMentions } from '../mentions/amounts';
import { excludeEachOther } from './exclusive';
import type { Completeness, List } from './list';
import { openWhereUnread } from './unread-between';

const OPEN = finderOf(EXAMPLES, AND_OTHERS);
const MARK = `${oneOf(OF_WHICH)}|分别|:`;
const MARKED = new RegExp(MARK);
/** 其中包括文件、动态等;微信推送210条: what was marked ended before the first part. */
const ENDED = new RegExp(`(?:${oneOf(OF_WHICH)})[^;。]*[;。](?!.*(?:${MARK}))`);
const ENDED_OPEN = /等[^,;。]{0,4};/;
/** 收到20件,省厅转办的信访件中,公开15件: results of what is named in between. */
const OF_OTHERS = /[中里内],/;
/** A number, or the name of what was done with some, that the words for parts stand right behind. */
const OF_NEARER = /\d[^,;。\d]{0,4},?分别[为是]|[。;][^,;。\d]*的[^,;。\d]{2,8},[^,;。\d]*$/;
const SAYS_SUM = new RegExp(`(?:${oneOf(SUMMED, TOTAL_NUMBER)})[为达有]?$`);

/** How many sentences a list may run over. */
const REACH = 3;

function byConcept(of: (family: Family) => readonly string[]): ReadonlyMap<string, readonly Family[]> {
  const found = new Map<string, Family[]>();
  for (const family of FAMILIES)
    for (const concept of of(family)) found.set(concept, [...(found.get(concept) ?? []), family]);
  return found;
}

const IS_HEAD = byConcept(({ heads }) => heads);
const IS_PART = byConcept(({ parts }) => parts);

interface Open {
  readonly heads: Map<string, Measurement>;
  readonly parts: Measurement[];
  /** Two totals of one name stand before the parts: 县级办结84件;乡镇办结22件。其中…. */
  isAmbiguous: boolean;
}

const fresh = (): Open => ({ heads: new Map(), parts: [], isAmbiguous: false });

/** 收到申请50件,其中县政府受理12件。予以公开…: the results are those of the 50. */
const isOfWhich = ({ before, scope }: Measurement): boolean => before.startsWith('其中') || !comparable(scope);

/** 审结7件,其中维持5件,纠错2件,未审结2件: what is pending is none of the concluded. */
const ofConcluded = ({ concept }: Measurement, parts: readonly Measurement[]): readonly Measurement[] =>
  concept?.endsWith('.concluded') === true ? parts.filter((one) => !one.concept?.endsWith('.pending')) : parts;

/** 不予公开2件,其中内部事务信息2件;不属于政府信息1件: reasons of a result end at its ；, unless those behind it make it up. */
function beforeSemicolon(head: Measurement, parts: readonly Measurement[]): readonly Measurement[] {
  if (!tellsResult(head) || agree(head.value, sumOfMentions(parts))) return parts;
  const near = parts.filter(({ place }) => place.segment === head.place.segment);
  return near.length > 0 ? near : parts;
}

/** 引起行政复议2件,1件经协调后申请人撤销: a bare number behind cases tells what became of them, and not of requests. */
const isOutcome = ({ before, place }: Measurement, previous: Measurement | undefined): boolean =>
  before === '' && previous?.place.sentence === place.sentence && CASE_TOPICS.has(previous.topic ?? 'matter');

/** Reads lists, paragraph by paragraph. */
class FamilyReader {
  private readonly open = new Map<string, Open>();
  readonly lists: List[] = [];
  /** Cases come from or go to another year: results need not add up to what was received. */
  private crossing = false;

  /** 复议9件、诉讼5件,其中维持10件: what follows may be of both. */
  private besideReview: Measurement | null = null;

  /** 法人8件,8件中企业6件: what stands behind a part that is said again is of that part, as far as the sentence goes. */
  private dividing: { readonly part: Measurement; readonly families: readonly Family[] } | null = null;

  constructor(private readonly folded: string) {}

  read(count: Measurement, previous: Measurement | undefined): void {
    const { concept } = count;
    const isBeside = previous?.concept === 'review.total' && previous.place.segment === count.place.segment;
    if (isBeside) this.besideReview = count;
    if (concept === 'carried' || concept === 'forward') this.crossing = true;
    if (previous !== undefined && isSaidAgain(count, previous))
      this.dividing = { part: previous, families: IS_PART.get(previous.concept ?? '') ?? [] };
    if (concept === null || count.scope === 'other-year') return;
    for (const family of IS_HEAD.get(concept) ?? []) this.head(family, count, concept);
    for (const family of IS_PART.get(concept) ?? [])
      if (!this.isWithinPart(family, count) && (family !== RESULT_FAMILY || !isOutcome(count, previous)))
        this.part(family, count, concept);
  }

  private isWithinPart(family: Family, { place }: Measurement): boolean {
    const { part, families } = this.dividing ?? {};
    return part?.place.sentence === place.sentence && families?.includes(family) === true;
  }

  private of(family: Family): Open {
    let open = this.open.get(family.id);
    if (open === undefined) {
      open = fresh();
      this.open.set(family.id, open);
    }
    return open;
  }

  private head(family: Family, count: Measurement, concept: string): void {
    const open = this.of(family);
    if (open.heads.has(concept) && open.parts.length === 0 && isOfWhich(count)) return;
    const closesList = open.parts.length > 1 && open.heads.size === 0 && SAYS_SUM.test(count.before);
    if (closesList) open.heads.set(concept, count);
    if (open.parts.length > 0) {
      this.flush(family);
      if (closesList) return;
    }
    const now = this.of(family);
    now.isAmbiguous ||= now.heads.get(concept)?.place.sentence === count.place.sentence;
    now.isAmbiguous ||= concept === 'litigation.total' && count === this.besideReview;
    now.heads.set(concept, count);
  }

  private part(family: Family, count: Measurement, concept: string): void {
    const { parts, heads } = this.of(family);
    const last = parts.at(-1) ?? [...heads.values()].at(-1);
    const repeated = parts.some((one) => one.concept === concept);
    if (repeated || (last !== undefined && count.place.sentence - last.place.sentence > REACH)) this.flush(family);
    this.of(family).parts.push(count);
  }

  /** The end of a paragraph. */
  end(): void {
    if (this.open.size > 0) {
      this.reasonsForGroups();
      for (const family of FAMILIES) if (this.open.has(family.id)) this.flush(family);
    }
    this.crossing = false;
  }

  /** Reasons whose group is not given stand in the list of results themselves. */
  private reasonsForGroups(): void {
    const results = this.open.get(RESULT_FAMILY.id);
    if (results === undefined || results.parts.length === 0) return;
    for (const group of Object.keys(REASONS_OF)) {
      const reasons = this.open.get(group);
      if (reasons === undefined || reasons.heads.size > 0) continue;
      results.parts.push(...reasons.parts);
    }
    results.parts.sort((a, b) => a.index - b.index);
  }

  private flush(family: Family): void {
    const { heads, parts: all, isAmbiguous } = this.of(family);
    this.open.delete(family.id);
    const head = family.heads.map((concept) => heads.get(concept)).find((one) => one !== undefined);
    const parts = head === undefined ? all : ofConcluded(head, all);
    if (head === undefined || parts.length === 0) return;
    // What a bracket says of another number is no part of this one.
    const own = parts.filter(({ owner }) => owner === null || owner.index === head.index);
    const inside = beforeSemicolon(head, family.countedOnce === true ? this.upToEnd(own) : own);
    if (inside.length === 0) return;
    const isOfNearer = family !== RESULT_FAMILY && this.isOfNearer(head, inside[0] ?? head);
    const isOther = this.crossing && family === RESULT_FAMILY && head.concept === 'received';
    const { completeness, tied } =
      isOther || isAmbiguous || isOfNearer
        ? { completeness: 'open' as const, tied: false }
        : this.completenessOf(family, head, inside);
    const first = inside[0] ?? head;
    const lead = this.folded.slice(Math.min(head.figure.end, first.figure.start), first.figure.start);
    this.lists.push({
      source: `list:${family.id}`,
      head,
      parts: inside,
      completeness,
      tied,
      isUnmarked: !MARKED.test(lead) && first.owner?.index !== head.index,
      countedOnce: family.countedOnce === true,
    });
  }

  /** 收到30件,其中网上20件,分别为:自然人15件; 收到40件。已答复的申请,自然人18件: what stands right before the parts is what they divide. */
  private isOfNearer(head: Measurement, first: Measurement): boolean {
    const lead = this.folded.slice(Math.min(head.figure.withUnit.end, first.figure.start), first.figure.start);
    return OF_NEARER.test(lead);
  }

  /** 其中网站发布通知39条、专栏10个等;公众号发布1135条: what 等 and a ；end is none of the list. */
  private upToEnd(parts: readonly Measurement[]): readonly Measurement[] {
    const end = parts.findIndex((one, at) => {
      const before = parts[at - 1];
      return before !== undefined && ENDED_OPEN.test(this.folded.slice(before.figure.end, one.figure.start));
    });
    return end < 0 ? parts : parts.slice(0, end);
  }

  private completenessOf(
    family: Family,
    head: Measurement,
    parts: readonly Measurement[],
  ): { completeness: Completeness; tied: boolean } {
    const concepts = new Set(parts.map((one) => one.concept ?? ''));
    const [first, last] = [parts[0] ?? head, parts.at(-1) ?? head];
    const lead = this.folded.slice(Math.min(head.figure.end, first.figure.start), first.figure.start);
    const words = this.folded.slice(first.figure.start, last.figure.withUnit.end);
    const several = family.countedOnce === true ? 3 : 2;
    const isMarked = MARKED.test(lead) && !(family.countedOnce === true && ENDED.test(lead));
    const tied = isMarked || first.owner?.index === head.index || parts.length >= several;
    if (family.countedOnce === true)
      return { completeness: family.full.some((row) => row.every((one) => concepts.has(one))) ? 'full' : 'open', tied };
    if (OPEN.test(lead)) return { completeness: 'disjoint', tied };
    if (family === RESULT_FAMILY)
      return { completeness: this.closureOfResults(head, parts, lead, words, concepts), tied };
    if (family.full.some((row) => row.every((one) => concepts.has(one)))) return { completeness: 'full', tied };
    return { completeness: concepts.size >= family.enough ? 'likely' : 'disjoint', tied };
  }

  private closureOfResults(
    head: Measurement,
    parts: readonly Measurement[],
    lead: string,
    words: string,
    concepts: ReadonlySet<string>,
  ): Completeness {
    const complete = head.concept === 'closed' || says(ALL_ANSWERED, lead) || says(ALL_ANSWERED, head.after);
    const most = concepts.has('other') || concepts.size >= RESULT_FAMILY.enough;
    // Results that are more than what was received cannot be explained by one that is not told.
    if (!complete) {
      const isSurplus = less(head.value, sumOfMentions(parts)) && !OF_OTHERS.test(lead);
      return isSurplus && excludeEachOther(parts) ? 'disjoint' : 'open';
    }
    if (most) return concepts.has('other') || says(ALL_ANSWERED, lead + head.after) ? 'full' : 'likely';
    return /其[他它余]/.test(words) ? 'likely' : 'disjoint';
  }
}

/** The lists that the statutory families give, paragraph by paragraph. */
export function readFamilyLists(folded: string, counts: readonly Measurement[]): List[] {
  const reader = new FamilyReader(folded);
  let paragraph = -1;
  for (const count of counts) {
    if (count.place.paragraph !== paragraph) reader.end();
    paragraph = count.place.paragraph;
    reader.read(count, counts[count.index - 1]);
  }
  reader.end();
  return openWhereUnread(reader.lists, counts);
}
