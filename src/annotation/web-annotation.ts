import type { Annotation, Extra, Mark, MarkKind } from './annotation';
import { stableId } from './stable-id';
import { creatorName, creatorOf, isSoftware, printRemark, readBodies, tagBody } from './web-body';
import { itemSchema, type WebItem } from './web-schema';
import { listOf, printTarget, readTarget, withExtra } from './web-target';

/** Of the motivations that the W3C registered, the closest. */
const MOTIVATIONS: Readonly<Record<MarkKind, string>> = {
  comment: 'commenting',
  confirmed: 'assessing',
  questioned: 'questioning',
  accepted: 'moderating',
  labelled: 'tagging',
  'figure-is': 'classifying',
  'open-list': 'editing',
  'scopes-differ': 'editing',
};

/** Properties that say what an annotation is: they change with it, and are never taken along as they were. */
const OWN = new Set(
  'id target body created modified gouji:mark gouji:finding gouji:indicator gouji:label gouji:resolved'.split(' '),
);

/** An annotation as it stands in a side file; null for what is none, or has no quote by which to find its place. */
export function readItem(value: unknown): Annotation | null {
  const parsed = itemSchema.safeParse(value);
  if (!parsed.success) return null;
  const item = parsed.data;
  const targets = listOf(item.target).map(readTarget);
  const [target, other = null] = targets;
  const { remarks, tag, others } = readBodies(item.body);
  const mark = markOf(item, tag, other);
  if (!target || targets.includes(null) || mark === null) return null;
  if (targets.length > (mark.kind === 'scopes-differ' ? 2 : 1)) return null;
  const annotation: Annotation = {
    id: item.id ?? stableId(JSON.stringify(value)),
    mark,
    target,
    thread: remarks,
    resolved: item['gouji:resolved'] === true,
    by: creatorName(item.creator),
    created: item.created ?? '',
    modified: item.modified ?? item.created ?? '',
    ...(isSoftware(item.creator) && { bySoftware: true }),
  };
  return { ...annotation, ...withExtra(extraOf(item, annotation, others)) };
}

/** As JSON-LD. `report` is the name of the report's file, which stands beside the side file. */
export function printItem(annotation: Annotation, report: string): object {
  const { id, mark, target, thread, resolved, by, created, modified, extra = {} } = annotation;
  const { body, ...rest } = extra;
  const tags = mark.kind === 'labelled' ? [tagBody(mark.label)] : [];
  const bodies = [...tags, ...thread.map(printRemark), ...listOf(body)];
  const targets = [target, ...(mark.kind === 'scopes-differ' && mark.other !== null ? [mark.other] : [])];
  const printed = targets.map((one) => printTarget(one, report));
  return {
    id,
    type: 'Annotation',
    motivation: MOTIVATIONS[mark.kind],
    'gouji:mark': mark.kind,
    ...(mark.kind === 'accepted' && { 'gouji:finding': mark.finding }),
    ...(mark.kind === 'figure-is' && { 'gouji:indicator': mark.indicator }),
    ...(mark.kind === 'labelled' && { 'gouji:label': mark.label }),
    ...(resolved && { 'gouji:resolved': true }),
    ...creatorOf(by, annotation.bySoftware ? 'Software' : 'Person'),
    ...(created !== '' && { created }),
    ...(modified !== created && { modified }),
    ...(bodies.length > 0 && { body: bodies }),
    target: printed.length === 1 ? printed[0] : printed,
    ...rest,
  };
}

/** Our own property says what the mark is; of another tool's annotation its tag and its motivation do. */
function markOf(item: WebItem, tag: string | null, other: Annotation['target'] | null): Mark | null {
  const { 'gouji:finding': finding, 'gouji:indicator': indicator, 'gouji:label': label = tag } = item;
  const kind = item['gouji:mark'] ?? (tag === null ? kindOf(item.motivation) : 'labelled');
  switch (kind) {
    case 'comment':
    case 'confirmed':
    case 'questioned':
    case 'open-list':
      return { kind };
    case 'accepted':
      return finding === undefined ? null : { kind, finding };
    case 'labelled':
      return label === null ? null : { kind, label };
    case 'figure-is':
      return indicator === undefined ? null : { kind, indicator };
    case 'scopes-differ':
      return { kind, other };
    default:
      return null;
  }
}

const kindOf = (motivation: unknown): 'questioned' | 'comment' =>
  listOf(motivation).includes('questioning') ? 'questioned' : 'comment';

/** What we would not print ourselves. */
function extraOf(item: WebItem, annotation: Annotation, bodies: readonly unknown[]): Extra {
  const printed = printItem(annotation, '') as Extra;
  const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  const rest = Object.entries(item).filter(([key, value]) => !OWN.has(key) && differs(value, printed[key]));
  const { mark } = annotation;
  const body = bodies.filter((one) => mark.kind !== 'labelled' || differs(one, tagBody(mark.label)));
  return { ...Object.fromEntries(rest), ...(body.length > 0 && { body }) };
}
