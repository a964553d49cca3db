import { attribute, type Element, elementsBelow, isElement } from './elements';

/** What is drawn of an element: nothing, a line through its words, or all of it. */
export type Drawn = 'hidden' | 'struck' | 'shown';

const STYLE: ReadonlySet<string> = new Set(['style']);
/** Longer ones are those of a whole site. */
const LONGEST_SHEET = 400_000;
/** Rules for other media than the screen, and for screens of some width. */
const CONDITIONAL = /@media[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const RULE = /([^{}]{1,400})\{([^{}]{1,2000})\}/g;
const SIMPLE = /^[a-z0-9]*([.#][\w-]+)$/i;

const HIDES =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0?(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)|color\s*:\s*transparent|mso-hide\s*:\s*all)/i;
const STRIKES = /text-decoration(?:-line)?\s*:[^;]*line-through/i;

/** What a list of declarations makes of an element. */
export function drawnBy(declarations: string): Drawn {
  if (HIDES.test(declarations)) return 'hidden';
  return STRIKES.test(declarations) ? 'struck' : 'shown';
}

/** What the style sheets of a page say of classes and ids (`.name`, `#name`): only rules of one simple selector are followed. */
export function styleSheetsOf(source: string, root: Element): ReadonlyMap<string, Drawn> {
  const rules = new Map<string, Drawn>();
  for (const sheet of elementsBelow(root, STYLE)) {
    if (sheet.end - sheet.start > LONGEST_SHEET) continue;
    const text = sheet.children.map((child) => (isElement(child) ? '' : source.slice(child.start, child.end))).join('');
    for (const [, selectors = '', declarations = ''] of text.replace(CONDITIONAL, '').matchAll(RULE)) {
      const drawn = drawnBy(declarations);
      if (drawn === 'shown') continue;
      for (const selector of selectors.split(',')) {
        const name = SIMPLE.exec(selector.trim())?.[1];
        if (name !== undefined) rules.set(name, drawn);
      }
    }
  }
  return rules;
}

/** What the sheets say of one element. */
export function drawnInSheets(element: Element, rules: ReadonlyMap<string, Drawn>): Drawn {
  if (rules.size === 0 || element.attributes.size === 0) return 'shown';
  const names = attribute(element, 'class')
    .split(/\s+/)
    .map((name) => `.${name}`);
  for (const name of [...names, `#${attribute(element, 'id')}`]) {
    const drawn = rules.get(name);
    if (drawn !== undefined) return drawn;
  }
  return 'shown';
}
