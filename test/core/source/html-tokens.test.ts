import assert from 'node:assert/strict';
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { parseFragment, type Token, Tokenizer, TokenizerMode } from 'parse5';
import { decodeEntity, ENTITY_NAMES } from '../../../src/core/source/html/entities';
import { htmlTokens } from '../../../src/core/source/html/tokens';
import { runs } from '../../fixtures/runs';

interface Tag {
  readonly kind: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

function ownTags(html: string): Tag[] {
  const tags: Tag[] = [];
  htmlTokens(html, { start: 0, end: html.length }, ({ kind, name, attributes, start, end }) => {
    const values = Object.fromEntries([...attributes].map(([key, { value }]) => [key, value]));
    if (kind !== 'other') tags.push({ kind, name, attributes: kind === 'end' ? {} : values, start, end });
  });
  return tags;
}

/** The same by a parser that follows the standard to the letter. */
function standardTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const add =
    (kind: string) =>
    ({ tagName, attrs, location }: Token.TagToken): void => {
      const attributes = kind === 'end' ? {} : Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
      tags.push({
        kind,
        name: tagName,
        attributes,
        start: location?.startOffset ?? -1,
        end: location?.endOffset ?? -1,
      });
      if (kind === 'end') return;
      if (tagName === 'style') tokenizer.state = TokenizerMode.RAWTEXT;
      if (tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
      if (tagName === 'title' || tagName === 'textarea') tokenizer.state = TokenizerMode.RCDATA;
    };
  const ignore = (): undefined => undefined;
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: add('start'),
      onEndTag: add('end'),
      onCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
  return tags;
}

const PIECES =
  '<p>|<P CLASS="a b">|</p>|<td colspan=2>|<td colspan = \'2\' rowspan="3"|>|<br/>|<br / >|<a href=x?a=1&amp;b=2 title="&nbsp;&lt;">|<a b b=1 B=2 =c>|</|</>|</ p>|<!|<!DOCTYPE html>|<!-->|<!--|-->|--!>|--|<?xml|?>|<|<5|甲|12| |\n|"|\'|=|/|<style>|</style>|<title>|</title>|<textarea|</textarea>|<script>|</script>|<x-y>|&amp;|<![CDATA[|]]>'.split(
    '|',
  );

describe('the markup of a page', () => {
  it('is what the standard says, whatever the page', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const html = pieces.join('');
        // A script that holds a comment with a script in it ends elsewhere by a rule that no report needs.
        fc.pre(!/<script[\s\S]*<!--/.test(html));
        assert.deepEqual(ownTags(html), standardTags(html), html);
      }),
      runs(3, 400),
    );
  });

  for (const entity of [
    ...[
      '&nbsp;',
      '&nbsp',
      '&emsp;',
      '&hellip;',
      '&mdash;',
      '&ldquo;',
      '&middot;',
      '&times;',
      '&Prime;',
      '&NewLine;',
      '&dash;',
    ],
    ...['&#49;', '&#x31;', '&#X31', '&#150;', '&#0;', '&#xd800;', '&#x110000;', '&mdash', '&unknown;', '&constructor;'],
  ]) {
    it(`${entity} stands for what the standard says`, () => {
      const [node] = parseFragment(entity).childNodes;
      assert.equal(decodeEntity(entity), node !== undefined && 'value' in node ? node.value : '');
    });
  }

  it('have the meaning of the standard, whichever of its names are known', () => {
    const tokens = ENTITY_NAMES.flatMap((name) => [`&${name};`, `&${name}`]);
    const own = tokens.map((token) => `${token} ${decodeEntity(token)}`);
    assert.deepEqual(
      own,
      tokens.map((token) => `${token} ${decodeHTML(token)}`),
    );
  });
});
