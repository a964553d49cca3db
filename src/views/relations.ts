import type { ViewContext } from './context';
import { h, type ViewChild, type ViewNode } from './node';
import { relation, VERDICT_SIGNS } from './relation';
import { filteredRelations, type RelationFilter, VERDICTS } from './relation-filter';
import type { SectionView } from './snapshot';

export interface RelationsState {
  readonly filter: RelationFilter;
  /** Ids of the relations whose terms are shown. */
  readonly open: ReadonlySet<string>;
  /** How many lines are drawn at most: the rest comes on request. */
  readonly limit: number;
}

/** Lines drawn at first, and more at a time. */
export const PAGE = 200;

/** The calculation inspector. */
export function relations(context: ViewContext, state: RelationsState): ViewNode {
  const { snapshot, words } = context;
  if (snapshot.relations.length === 0) return h('p', { class: 'empty' }, words.noRelations);
  const shown = filteredRelations(snapshot, state.filter);
  const drawn = shown.slice(0, state.limit);
  const left = shown.length - drawn.length;
  return h(
    'div',
    { class: 'relations' },
    context.interactive && filters(context, state.filter),
    h('p', { class: 'shown', role: 'status' }, words.shown(shown.length, snapshot.relations.length)),
    shown.length === 0 && h('p', { class: 'empty' }, words.nothingShown),
    h(
      'ul',
      { class: 'lines' },
      ...drawn.map((one) => relation(context, one.relation, one.place, state.open.has(one.relation.id))),
    ),
    left > 0 && h('button', { type: 'button', class: 'more', 'data-more': true }, words.more(Math.min(left, PAGE))),
  );
}

function filters(context: ViewContext, filter: RelationFilter): ViewNode {
  const { words } = context;
  return h(
    'form',
    { class: 'filters', role: 'search', 'data-filters': true },
    h('div', { class: 'verdicts', role: 'group', 'aria-label': words.verdict }, verdictButtons(context, filter)),
    h('div', { class: 'choices' }, kindChoice(context, filter), sectionChoice(context, filter)),
    h('input', {
      type: 'search',
      name: 'text',
      value: filter.text,
      placeholder: words.search,
      title: words.searchTip,
      'aria-label': words.searchTip,
    }),
  );
}

function verdictButtons({ snapshot, words }: ViewContext, filter: RelationFilter): ViewChild {
  return VERDICTS.map((verdict) =>
    h(
      'button',
      {
        type: 'button',
        class: `toggle ${verdict}`,
        'data-verdict': verdict,
        'aria-pressed': String(filter.verdicts.includes(verdict)),
      },
      h('span', { class: 'verdict', 'aria-hidden': 'true' }, VERDICT_SIGNS[verdict]),
      words.verdicts[verdict],
      h('span', { class: 'number' }, String(snapshot.coverage.verdicts[verdict])),
    ),
  );
}

function kindChoice({ snapshot, words }: ViewContext, filter: RelationFilter): ViewNode {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const { kind, kindName } of snapshot.relations) {
    const known = counts.get(kind);
    if (known) known.count++;
    else counts.set(kind, { name: kindName, count: 1 });
  }
  const options = [...counts].map(([kind, { name, count }]) => option(kind, `${name} ${count}`, filter.kind === kind));
  return choice('kind', words.kind, [option('', `${words.kind}：${words.all}`, filter.kind === ''), ...options]);
}

function sectionChoice({ snapshot, words }: ViewContext, filter: RelationFilter): ViewNode | null {
  const options: ViewNode[] = [];
  const add = (section: SectionView, depth: number): void => {
    const name = `${'\u3000'.repeat(depth)}${section.heading || words.opening}`;
    options.push(option(String(section.index), clipped(name), filter.section === section.index));
    if (depth < 1) for (const child of section.children) add(child, depth + 1);
  };
  for (const section of snapshot.sections) add(section, 0);
  if (options.length < 2) return null;
  const all = option('', `${words.section}：${words.all}`, filter.section === null);
  return choice('section', words.section, [all, ...options]);
}

const clipped = (text: string): string => (text.length > 32 ? `${text.slice(0, 31)}…` : text);

const choice = (name: string, label: string, options: readonly ViewNode[]): ViewNode =>
  h('select', { name, 'aria-label': label }, ...options);

const option = (value: string, text: string, selected: boolean): ViewNode => h('option', { value, selected }, text);
