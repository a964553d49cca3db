import { attribute, type Element } from './elements';

/** Never shown, or no text of the page. */
const UNSEEN = new Set(
  'script style noscript template head rt rp svg math canvas iframe object embed audio video map datalist button'.split(
    ' ',
  ),
);

const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside']);
const FURNITURE_ROLES = new Set(['navigation', 'contentinfo', 'search', 'complementary', 'banner']);

/** Names of navigation, foot and side as classes and ids give them, whole; seen on pages of many places. */
const FURNITURE_NAME =
  /^(?:main|top|site|page|global)?[-_]?(?:nav|navbar|navigation|menu|menubar|breadcrumbs?|crumbs?|footer|foot|bottom|sidebar|side[-_]?bar|copyright|friend[-_]?links?|share|bdsharebuttonbox|pagination|pager|toolbar)$/i;

/** No furniture is longer, in code units of its source, and none holds a table or the body of a report. */
const LONGEST = 20_000;
const BODY = /<t[dr][\s>]|第二十条|勾稽|总体情况|统计指标|指标名称/i;

/** Scripts, styles, hidden elements and whatever else has no text that is read. */
export const isUnseen = (element: Element): boolean => UNSEEN.has(element.tagName) || isHidden(element);

const isHidden = ({ attributes }: Element): boolean =>
  attributes.has('hidden') || /display\s*:\s*none/i.test(attributes.get('style')?.value ?? '');

/** Navigation, foot and side of a page. Never what holds a table or words of the body, whatever its name says. */
export function isFurniture(source: string, element: Element): boolean {
  if (!isCalledFurniture(element) || element.end - element.start > LONGEST) return false;
  return !BODY.test(source.slice(element.start, element.end));
}

function isCalledFurniture(element: Element): boolean {
  if (FURNITURE_TAGS.has(element.tagName)) return true;
  if (element.attributes.size === 0) return false;
  if (FURNITURE_ROLES.has(attribute(element, 'role'))) return true;
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.split(/\s+/);
  return names.some((name) => FURNITURE_NAME.test(name));
}
