import type { Remark } from './annotation';
import { bodySchema } from './web-schema';
import { listOf, withExtra } from './web-target';

export interface Bodies {
  readonly remarks: readonly Remark[];
  /** What the first body that tags or classifies says; null without one. */
  readonly tag: string | null;
  /** Bodies that are no remarks. */
  readonly others: readonly unknown[];
}

export function readBodies(body: unknown): Bodies {
  const remarks: Remark[] = [];
  const others: unknown[] = [];
  let tag: string | null = null;
  for (const one of listOf(body)) {
    const parsed = bodySchema.safeParse(one);
    if (!parsed.success) others.push(one);
    else if (/^(?:tagging|classifying)$/.test(parsed.data.purpose ?? '')) {
      tag ??= parsed.data.value;
      others.push(one);
    } else remarks.push(remarkOf(parsed.data));
  }
  return { remarks, tag, others };
}

function remarkOf({ type: _, value, created, creator, purpose, ...rest }: ReturnType<typeof bodySchema.parse>): Remark {
  const extra = {
    ...rest,
    ...(purpose !== 'commenting' && purpose !== undefined && { purpose }),
    ...(!isUsual(creator) && { creator }),
  };
  return { text: value, by: creatorName(creator), at: created ?? '', ...withExtra(extra) };
}

export const printRemark = ({ text, by, at, extra }: Remark): object => ({
  type: 'TextualBody',
  purpose: 'commenting',
  value: text,
  ...creatorOf(by, 'Person'),
  ...(at !== '' && { created: at }),
  ...extra,
});

export const tagBody = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value }) as const;

export const creatorOf = (name: string, type: 'Person' | 'Software'): object =>
  name === '' ? {} : { creator: { type, name } };

const isUsual = (creator: unknown): boolean =>
  creator === undefined || JSON.stringify({ creator }) === JSON.stringify(creatorOf(creatorName(creator), 'Person'));

/** Of a creator, which is an address, an object with a name, or several of these: the first is named. */
export function creatorName(creator: unknown): string {
  const [first] = listOf(creator);
  if (typeof first === 'string') return first;
  const { name, nickname, id } = (first ?? {}) as Record<string, unknown>;
  return [name, nickname, id].find((one): one is string => typeof one === 'string') ?? '';
}

export const isSoftware = (creator: unknown): boolean =>
  ((listOf(creator)[0] ?? {}) as Record<string, unknown>).type === 'Software';
