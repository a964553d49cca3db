import assert from 'node:assert/strict';
import type { Annotation } from '../../src/annotation/annotation';
import { withRemark, withResolved } from '../../src/annotation/edits';
import { isTrouble, parseSideFile, printSideFile } from '../../src/annotation/side-file';
import type { SideFile } from '../../src/annotation/side-file-shape';
import { DAY, markOn, NEXT_DAY, TEXT } from './samples';

const fileOf = (...annotations: readonly Annotation[]): SideFile => ({ annotations, others: [] });

function read(json: string): SideFile {
  const file = parseSideFile(json);
  assert.ok(!isTrouble(file), JSON.stringify(file));
  return file;
}

const finding = { code: 'sum', indicators: ['a', 'b'], terms: ['12', '9'] };
const ALL: readonly Annotation[] = [
  markOn('12', { kind: 'confirmed' }, { id: '1' }),
  withResolved(markOn('9', { kind: 'questioned' }, { id: '2', remark: '哪来的？' }), true, NEXT_DAY),
  withRemark(markOn('网上申请9件', { kind: 'accepted', finding }, { id: '3', remark: '口径不同' }), {
    text: '同意',
    by: '谢',
    at: NEXT_DAY,
  }),
  markOn('12件，均', { kind: 'figure-is', indicator: 'requests.new/total' }, { id: '4', remark: '新收' }),
  markOn('2件', { kind: 'figure-is', indicator: null }, { id: '5' }),
  markOn('其中网上申请9件、信函申请2件', { kind: 'open-list' }, { id: '6' }),
  markOn('办结12', { kind: 'scopes-differ', other: markOn('申请12').target }, { id: '7' }),
  markOn('渚溪县', { kind: 'labelled', label: 'ISSUER' }, { id: '8' }),
];

describe('the side file', () => {
  it('gives back every kind of mark', () => {
    const { annotations } = read(printSideFile(fileOf(...ALL), '年报.txt'));
    assert.deepEqual(
      [...annotations].sort((a, b) => (a.id < b.id ? -1 : 1)),
      ALL,
    );
  });

  it('is the same for the same annotations in any order', () => {
    const printed = printSideFile(fileOf(...ALL), '年报.txt');
    assert.equal(printSideFile(fileOf(...[...ALL].reverse()), '年报.txt'), printed);
    assert.equal(printSideFile(read(printed), '年报.txt'), printed);
    assert.ok(printed.endsWith(']\n}\n'));
  });

  it('is a page of the W3C model', () => {
    const page = JSON.parse(printSideFile(fileOf(ALL[1]!), '年报 1.txt'));
    assert.deepEqual(page['@context'], ['http://www.w3.org/ns/anno.jsonld', { gouji: 'urn:gouji:' }]);
    assert.equal(page.type, 'AnnotationPage');
    const [item] = page.items;
    const at = TEXT.indexOf('9');
    assert.deepEqual(item, {
      id: 'urn:uuid:00000000-0000-4000-8000-000000000002',
      type: 'Annotation',
      motivation: 'questioning',
      'gouji:mark': 'questioned',
      'gouji:resolved': true,
      creator: { type: 'Person', name: '沈知微' },
      created: DAY,
      modified: NEXT_DAY,
      body: [
        {
          type: 'TextualBody',
          purpose: 'commenting',
          value: '哪来的？',
          creator: { type: 'Person', name: '沈知微' },
          created: DAY,
        },
      ],
      target: {
        source: '年报%201.txt',
        selector: [
          { type: 'TextQuoteSelector', exact: '9', prefix: TEXT.slice(0, at).slice(-40), suffix: TEXT.slice(at + 1) },
          { type: 'TextPositionSelector', start: at, end: at + 1 },
        ],
      },
    });
  });

  it('keeps what other tools wrote', () => {
    const items = [
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'https://example.org/1',
        type: 'Annotation',
        motivation: ['questioning', 'linking'],
        creator: 'https://example.org/people/7',
        body: [
          { type: 'TextualBody', value: '<b>?</b>', format: 'text/html', language: 'zh' },
          { type: 'SpecificResource', source: 'https://example.org/page' },
        ],
        target: {
          source: '年报.txt',
          state: { type: 'TimeState' },
          selector: [
            { type: 'TextQuoteSelector', exact: '12', 'oa:x': 1 },
            { type: 'FragmentSelector', value: 'p1' },
          ],
        },
        rights: 'CC0',
      },
      { id: 'https://example.org/2', type: 'Annotation', target: 'https://example.org/picture.png' },
      { type: 'Note', 'gouji:mark': 'comment' },
      'a string',
    ];
    const file = read(JSON.stringify({ '@context': 'x', type: 'AnnotationPage', items, label: '手工', startIndex: 0 }));
    assert.equal(file.annotations[0]?.mark.kind, 'questioned');
    assert.deepEqual(file.others, items.slice(1));
    const page = JSON.parse(printSideFile(file, '年报.txt'));
    assert.deepEqual([page.label, page.startIndex, page['@context']], ['手工', 0, 'x']);
    const [first, ...others] = page.items;
    assert.deepEqual(others, items.slice(1));
    for (const key of ['@context', 'motivation', 'creator', 'rights'] as const)
      assert.deepEqual(first[key], (items[0] as Record<string, unknown>)[key]);
    assert.deepEqual(
      [first.body[0].format, first.body[0].language, first.body[1].source],
      ['text/html', 'zh', 'https://example.org/page'],
    );
    assert.deepEqual(
      [first.target.state, first.target.selector.at(-1)],
      [{ type: 'TimeState' }, { type: 'FragmentSelector', value: 'p1' }],
    );
    assert.equal(printSideFile(read(JSON.stringify(page)), '年报.txt'), `${JSON.stringify(page, null, 2)}\n`);
  });

  it('takes the accepted findings of before along', () => {
    const accepted = [
      { ...finding, reason: '口径不同' },
      { code: 'same', around: ['甲', '乙'], terms: ['3', '4'], reason: '' },
    ];
    const file = read(JSON.stringify({ version: 1, accepted }));
    assert.deepEqual(
      file.annotations.map(({ mark, thread }) => [mark.kind === 'accepted' && mark.finding.code, thread[0]?.text]),
      [
        ['sum', '口径不同'],
        ['same', undefined],
      ],
    );
    assert.deepEqual(read(JSON.stringify({ version: 1, accepted })), file);
    assert.equal(new Set(file.annotations.map(({ id }) => id)).size, 2);
  });

  it('may be empty', () => {
    for (const json of ['', ' \n', '[]', '{"items":[]}', '{"version":1}']) {
      const file = parseSideFile(json);
      assert.ok(isTrouble(file) ? json === '[]' : file.annotations.length === 0, json);
    }
  });

  for (const [name, json, trouble, line] of [
    ['cut off', '{\n "items": [\n', 'not-json', 1],
    ['with a comma too many', '{\n "items": [\n {},\n ]}', 'not-json', 3],
    ['with the marks of a merge', '{\n<<<<<<< HEAD\n "items": []\n=======\n', 'conflict', 1],
    ['of something else', '{"name":"x"}', 'not-annotations', null],
    ['nested without end', `{"items":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 'not-annotations', null],
    ['that is a number', '7', 'not-annotations', null],
  ] as const) {
    it(`is not read ${name}, and says where`, () => {
      const file = parseSideFile(json);
      assert.ok(isTrouble(file));
      assert.deepEqual([file.trouble, file.line], [trouble, line]);
    });
  }
});
