import type { ViewNode } from '../../views/node';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element of a view. Strings become text nodes: nothing of a document is ever parsed as markup. */
export function create(node: ViewNode | string, inSvg = false): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const isSvg = inSvg || node.tag === 'svg';
  const element = isSvg ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  for (const child of node.children) element.append(create(child, isSvg));
  return element;
}

/** Makes `dom`, which shows `before`, show `after` with as few changes as it takes: focus, scrolling and what is unfolded stay. */
export function patch(dom: Node, before: ViewNode | string, after: ViewNode | string): Node {
  if (before === after) return dom;
  if (typeof before === 'string' || typeof after === 'string' || !isSame(before, after)) {
    if (before === after) return dom;
    const fresh = create(after, dom instanceof SVGElement && !(dom instanceof SVGSVGElement));
    dom.parentNode?.replaceChild(fresh, dom);
    return fresh;
  }
  const element = dom as Element;
  patchAttributes(element, before.attributes, after.attributes);
  patchChildren(element, before.children, after.children);
  return element;
}

const isSame = (a: ViewNode, b: ViewNode): boolean => a.tag === b.tag && a.key === b.key;

function patchAttributes(element: Element, before: ViewNode['attributes'], after: ViewNode['attributes']): void {
  for (const name of Object.keys(before)) if (!(name in after)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(after)) {
    if (before[name] === value) continue;
    element.setAttribute(name, value);
    if (name === 'value' && element instanceof HTMLInputElement && element.value !== value) element.value = value;
  }
}

type Children = ViewNode['children'];

/** Children with keys keep their elements wherever they move; the others are matched in order. */
function patchChildren(parent: Element, before: Children, after: Children): void {
  const nodes = [...parent.childNodes];
  const byKey = new Map<string, number>();
  const unkeyed: number[] = [];
  before.forEach((child, i) => {
    const key = keyOf(child);
    if (key === undefined) unkeyed.push(i);
    else byKey.set(key, i);
  });
  const kept = new Set<Node>();
  let next = 0;
  const wanted = after.map((child) => {
    const key = keyOf(child);
    const from = key === undefined ? unkeyed[next++] : byKey.get(key);
    const [dom, old] = from === undefined ? [] : [nodes[from], before[from]];
    if (dom === undefined || old === undefined || kept.has(dom)) return create(child, parent instanceof SVGElement);
    const result = patch(dom, old, child);
    kept.add(result);
    return result;
  });
  for (const node of nodes) if (!kept.has(node)) node.parentNode?.removeChild(node);
  wanted.forEach((node, i) => {
    if (parent.childNodes[i] !== node) parent.insertBefore(node, parent.childNodes[i] ?? null);
  });
}

const keyOf = (node: ViewNode | string): string | undefined => (typeof node === 'string' ? undefined : node.key);
