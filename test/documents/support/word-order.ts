import { SaxesParser } from 'saxes';

/** Children that these elements may have, as far as changes and comments reach (ECMA-376, part 1, 17.3 and 17.13). */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  'w:p':
    /^w:(?:pPr|r|ins|del|moveFrom|moveTo|hyperlink|fldSimple|sdt|smartTag|bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|proofErr)$|^mc:/,
  'w:ins': /^w:(?:r|ins|del|sdt|smartTag|bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd)$/,
  'w:del': /^w:(?:r|commentRangeStart|commentRangeEnd)$/,
  'w:hyperlink': /^w:(?:r|ins|del|fldSimple|commentRangeStart|commentRangeEnd)$/,
  'w:smartTag': /^w:(?:smartTagPr|r|ins|del|commentRangeStart|commentRangeEnd)$/,
  'w:r':
    /^w:(?:rPr|t|delText|tab|br|sym|fldChar|instrText|footnoteReference|commentReference|lastRenderedPageBreak)$|^mc:/,
};
const FIRST: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:tcPr', 'w:smartTagPr', 'w:sdtPr']);

interface Open {
  readonly name: string;
  children: number;
  last: string;
}

/**
 * What is wrong with the XML of a document: what is not well formed, elements where the standard has none, changes without their
 * attributes or with an id that stands twice, and comments whose marks do not match. `comments`: the part of them.
 */
export function faultsOf(xml: string, comments = ''): readonly string[] {
  const faults: string[] = [];
  const open: Open[] = [];
  const changes = new Set<string>();
  const [started, ended, referred] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const parser = new SaxesParser();
  const inside = (name: string): boolean => open.some((one) => one.name === name);
  parser.on('error', ({ message }) => faults.push(message));
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    const id = String(attributes['w:id'] ?? '');
    if (parent) {
      const allowed = ALLOWED[parent.name];
      if (allowed && !allowed.test(name)) faults.push(`${name} in ${parent.name}`);
      if (FIRST.has(name) && parent.children > 0) faults.push(`${name} is not the first in ${parent.name}`);
      parent.children++;
      parent.last = name;
    }
    if (name === 'w:delText' && !inside('w:del')) faults.push('w:delText outside w:del');
    if (name === 'w:t' && inside('w:del')) faults.push('w:t in w:del');
    if (/^w:(?:t|delText)$/.test(name) && parent?.name !== 'w:r') faults.push(`${name} outside w:r`);
    if (/^w:(?:ins|del)$/.test(name)) {
      if (!attributes['w:author']) faults.push(`${name} without author`);
      // Parts of what somebody inserted keep the one id that it had.
      if (attributes['w:author'] === '勾稽' && changes.has(id)) faults.push(`change ${id} twice`);
      changes.add(id);
    }
    if (name === 'w:commentRangeStart' && started.has(id)) faults.push(`comment ${id} begins twice`);
    if (name === 'w:commentRangeStart') started.add(id);
    if (name === 'w:commentRangeEnd' && (!started.has(id) || ended.has(id))) faults.push(`comment ${id} ends wrongly`);
    if (name === 'w:commentRangeEnd') ended.add(id);
    if (name === 'w:commentReference' && (!ended.has(id) || referred.has(id) || parent?.name !== 'w:r'))
      faults.push(`comment ${id} is referred to wrongly`);
    if (name === 'w:commentReference') referred.add(id);
    open.push({ name, children: 0, last: '' });
  });
  parser.on('closetag', ({ name }) => {
    const closed = open.pop();
    if (name === 'w:tc' && closed?.last !== 'w:p') faults.push('a cell that does not end in a paragraph');
  });
  parser.write(xml).close();
  const there = new Set([...comments.matchAll(/<w:comment\b[^>]*?\bw:id="(\d+)"/g)].map(([, id]) => id));
  for (const id of started)
    if (!ended.has(id) || !referred.has(id) || !there.has(id)) faults.push(`comment ${id} is not whole`);
  for (const id of there) if (!started.has(id ?? '')) faults.push(`comment ${id} stands nowhere`);
  return faults;
}
