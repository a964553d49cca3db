import type { TextPiece } from '../blocks/block';
import type { XmlElement } from '../xml/xml-tree';
import { equationParts } from './equation';
import { piecesOf } from './text-pieces';
import type { WordStory } from './word-story';

/** The pieces of an equation; signs that it is drawn with have no place of their own. */
export const equationPieces = ({ part }: WordStory, equation: XmlElement): readonly TextPiece[] =>
  equationParts(equation).flatMap((one): readonly TextPiece[] =>
    'sign' in one
      ? [{ kind: 'text', text: one.sign, copied: false, raised: false, start: one.at, end: one.at }]
      : piecesOf(part.source, one, false),
  );
