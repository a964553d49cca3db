import * as z from 'zod/mini';
import { checkOutputSchema, failedFileSchema } from '../core/model/check-schema';
import { reportSchema } from '../core/model/report-schema';
import { projectSchema } from '../project/project-settings';
import type { SchemaName } from './schema-names';

const parsedSchema = z.union([reportSchema, failedFileSchema]);

const published = {
  check: checkOutputSchema,
  parse: z.union([parsedSchema, z.array(parsedSchema)]),
  project: projectSchema,
};

/**
 * The JSON Schema (draft 7) of what a command prints, or of either: unknown fields are allowed, more may come. That of `gouji.json`
 * allows none.
 */
export function jsonSchemaOf(name?: SchemaName): object {
  const schema = name ? published[name] : z.union([published.check, published.parse]);
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
}
