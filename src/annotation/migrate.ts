import * as z from 'zod/mini';
import type { Annotation } from './annotation';
import { identitySchema } from './identity-schema';
import { stableId } from './stable-id';

const acceptedSchema = z.extend(identitySchema, { reason: z._default(z.string(), '') });

/** The shape before annotations: accepted findings alone, without a place, a name or a time. */
export const versionOneSchema = z.looseObject({
  version: z.literal(1),
  accepted: z._default(z.array(acceptedSchema), []),
});

/** Their quote has no words; the finding that they accept tells where they stand. */
export function migrated({ accepted }: z.infer<typeof versionOneSchema>): readonly Annotation[] {
  return accepted.map(({ reason, ...finding }) => {
    const [prefix, suffix] = finding.around ?? ['', ''];
    return {
      id: stableId(JSON.stringify(finding)),
      mark: { kind: 'accepted', finding },
      target: { quote: { exact: '', prefix, suffix }, position: null },
      thread: reason === '' ? [] : [{ text: reason, by: '', at: '' }],
      resolved: false,
      by: '',
      created: '',
      modified: '',
    };
  });
}
