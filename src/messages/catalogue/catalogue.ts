import type { RelationKind } from '../../core/model/analysis';
import type { FindingCode } from '../../core/model/codes';
import type { MessageKey } from '../../core/model/message';
import { cellWordings } from './cells';
import { explanationWordings } from './explanations';
import { fixWordings } from './fixes';
import { noticeWordings } from './notices';
import { placeWordings } from './places';
import { reasonWordings } from './reasons';
import { relationWordings } from './relations';
import { structureWordings } from './structure';
import type { Wording } from './wording';

/** The short name of a code that is no kind of relation: kinds have theirs in `kind-names.ts`. */
export type CodeNameKey = `name.${Exclude<FindingCode, RelationKind>}`;

/**
 * Everything that Gouji says about a report, in both languages. The compiler asks for a wording of each key that the
 * core can give, and for a name of each code.
 */
export const CATALOGUE = {
  ...relationWordings,
  ...cellWordings,
  ...structureWordings,
  ...noticeWordings,
  ...reasonWordings,
  ...fixWordings,
  ...placeWordings,
  ...explanationWordings,
} satisfies Readonly<Record<MessageKey | CodeNameKey, Wording<never>>>;
