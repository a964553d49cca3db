/**
 * A picture of a document as data. The panel makes elements of it (`page/patch.ts`), an exported report makes text of it
 * (`to-html.ts`): what is shown is described once. Text is always text: neither way can make markup of it.
 */
export interface ViewNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (ViewNode | string)[];
  /** Tells children of one parent apart over time. */
  readonly key?: string;
}

export type ViewChild = ViewNode | string | null | false | undefined | readonly ViewChild[];

/** `true` gives an attribute without a value; `false`, null and undefined leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

export function h(tag: string, attributes: Attributes = {}, ...children: readonly ViewChild[]): ViewNode {
  const { key, ...others } = attributes;
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(others)) {
    if (value !== false && value !== null && value !== undefined) kept[name] = value === true ? '' : String(value);
  }
  const node = { tag, attributes: kept, children: flat(children) };
  return key === undefined || key === null ? node : { ...node, key: String(key) };
}

function flat(children: readonly ViewChild[]): (ViewNode | string)[] {
  const kept: (ViewNode | string)[] = [];
  for (const child of children) {
    if (child === null || child === undefined || child === false || child === '') continue;
    if (Array.isArray(child)) kept.push(...flat(child as readonly ViewChild[]));
    else kept.push(child as ViewNode | string);
  }
  return kept;
}
