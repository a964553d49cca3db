import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { readXml } from '../../../src/documents/xml/read-xml';
import { decodeXml } from '../../../src/documents/xml/xml-characters';
import { attributeOf, isXmlElement, type XmlElement } from '../../../src/documents/xml/xml-tree';

/** Names, attributes and text as another reader gives them. */
type Said = readonly [name: string, attributes: Record<string, string>, ...inner: (Said | string)[]];

function bySaxes(source: string): Said | null {
  const open: [string, Record<string, string>, ...(Said | string)[]][] = [['', {}]];
  const parser = new SaxesParser();
  const text = (value: string): void => {
    const last = open.at(-1);
    if (typeof last?.at(-1) === 'string' && (last?.length ?? 0) > 2) last?.push(`${last.pop() as string}${value}`);
    else last?.push(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('opentag', ({ name, attributes }) => open.push([name, { ...attributes }]));
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.push(closed);
  });
  try {
    parser.write(source).close();
  } catch {
    return null;
  }
  return (open[0]?.find((one) => Array.isArray(one)) as Said | undefined) ?? null;
}

function ours(source: string, { name, children, ...rest }: XmlElement, names: readonly string[]): Said {
  const element = { name, children, ...rest };
  const said: [string, Record<string, string>, ...(Said | string)[]] = [
    name.replace(/^(?:other|w):/, ''),
    Object.fromEntries(
      names.flatMap((one) =>
        attributeOf(element, one) === undefined ? [] : [[one, attributeOf(element, one) as string]],
      ),
    ),
  ];
  for (const child of children) {
    if (isXmlElement(child)) {
      said.push(ours(source, child, names));
      continue;
    }
    const written = source.slice(child.start, child.end);
    const text = child.cdata ? written : decodeXml(written);
    if (typeof said.at(-1) === 'string' && said.length > 2) said.push(`${said.pop() as string}${text}`);
    else said.push(text);
  }
  return said;
}

const NAMES = ['a', 'b-c', '甲', 'd.1'];
const text = fc.constantFrom(
  '甲乙',
  ' 12 ',
  '&amp;',
  '&#20214;',
  '&lt;3',
  '𠀀',
  '<!-- <x> & -->',
  '<![CDATA[<y>&]]>',
  '<?p q?>',
  ']',
  '"',
);
const value = fc.constantFrom('', '1', 'a>b', '&quot;', "it's", '/', '甲');
const attributes = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 3 }).map((all) =>
  Object.entries(all)
    .map(([name, one]) => ` ${name} = "${one}"`)
    .join(''),
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .tuple(
      fc.constantFrom(...NAMES),
      attributes,
      fc.array(fc.oneof({ depthSize: 'small' }, text, tie('tree')), { maxLength: 5 }),
    )
    .map(([name, inTag, inner]) =>
      inner.length === 0 ? `<${name}${inTag} />` : `<${name}${inTag}>${inner.join('')}</${name} >`,
    ),
}));

describe('XML with places', () => {
  it('is read as another reader reads it', () => {
    fc.assert(
      fc.property(tree, (source) => {
        const root = readXml(source);
        assert.ok(typeof root !== 'string', root as string);
        assert.deepEqual(ours(source, root, NAMES), bySaxes(source));
      }),
      { numRuns: 200 },
    );
  });

  it('is refused where another reader refuses it, with a bracket of a tag missing', () => {
    fc.assert(
      fc.property(tree, fc.nat(), (source, n) => {
        const at = n % source.length;
        // Two hyphens in a comment are no harm here.
        if (!'<>'.includes(source.charAt(at)) || source.includes('<!--')) return;
        const cut = source.slice(0, at) + source.slice(at + 1);
        assert.equal(typeof readXml(cut) === 'string', bySaxes(cut) === null, cut);
      }),
      { numRuns: 200 },
    );
  });

  it('gives every element and text its place', () => {
    const source = '<a><!-- c -->12<b x="1>"/>件<![CDATA[<]]></a>';
    const places: string[] = [];
    const visit = (element: XmlElement): void => {
      places.push(source.slice(element.start, element.end), source.slice(element.inner, element.end));
      for (const child of element.children)
        if (isXmlElement(child)) visit(child);
        else places.push(source.slice(child.start, child.end));
    };
    visit(readXml(source) as XmlElement);
    assert.deepEqual(places, [source, source.slice(3), '12', '<b x="1>"/>', '', '件', '<']);
  });

  it('knows a namespace by its address, and the nearest declaration counts', () => {
    const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const root = readXml(
      `<q:p xmlns:q="${W}" q:val="1" xml:space="preserve"><t xmlns="${W}"/><q:t xmlns:q="urn:x"/></q:p>`,
    ) as XmlElement;
    assert.deepEqual(
      [root.name, ...root.children.map((one) => isXmlElement(one) && one.name)],
      ['w:p', 'w:t', 'other:t'],
    );
    assert.deepEqual([attributeOf(root, 'val'), attributeOf(root, 'xml:space')], ['1', 'preserve']);
  });

  for (const [does, source, said] of [
    ['an end that is missing', '<a><b></b>', 'broken'],
    ['ends in the wrong order', '<a><b></a></b>', 'broken'],
    ['two roots', '<a/><b/>', 'broken'],
    ['a tag that is cut off', '<a x="1', 'broken'],
    ['a comment that is cut off', '<a><!-- ', 'broken'],
    ['a document type', '<!DOCTYPE a><a/>', 'broken'],
    ['nothing', '', 'broken'],
    ['elements in elements without end', `${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`, 'too-deep'],
  ] as const)
    it(`${does}: ${said}`, () => assert.equal(readXml(source), said));
});
