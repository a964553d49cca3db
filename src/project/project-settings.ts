import * as z from 'zod/mini';
import type { Renaming } from '../core/bodies/renaming';
import { codeSchema } from '../core/model/code-schema';
import { SEVERITIES } from '../core/model/severities';

/** The name of the file; it holds for the reports in its folder and below. */
export const PROJECT_FILE = 'gouji.json';

/** The level of findings of a code; `off` for one that is not wanted. */
export const levelSchema = z.enum([...SEVERITIES, 'off']);

const text = z.string().check(z.minLength(1), z.maxLength(1000));
const told = <Schema extends z.ZodMiniType>(schema: Schema, zh: string, en: string) =>
  schema.check(z.describe(`${zh}\n\n${en}`)) as Schema;

/**
 * What people settle for a folder of reports, for the editor and the command line alike. Paths and patterns are written with
 * `/` and count from the folder of the file. Every key may be left out.
 */
export const projectSchema = z.strictObject({
  $schema: z.optional(z.string()),
  levels: z.optional(
    told(
      z.partialRecord(codeSchema, levelSchema),
      '各类问题的级别，按代码；off 为不检查。',
      'The level of each code of findings; off for none.',
    ),
  ),
  include: z.optional(
    told(
      z.array(text),
      '检查文件夹时只看符合其中之一的文件，如 ["**/*.docx"]；不写则看一切能读的格式。',
      'Of a folder only files that match one of these are looked at, as ["**/*.docx"]; all that can be read if left out.',
    ),
  ),
  exclude: z.optional(
    told(
      z.array(text),
      '检查文件夹时不看的文件，如 ["旧稿/**"]。直接点名的文件照看。',
      'Files of a folder that are not looked at, as ["drafts/**"]. A file that is named itself is.',
    ),
  ),
  baseline: z.optional(
    told(
      text,
      '基线文件：其中的问题已知，不再计数。由 gouji check --write-baseline 写出。',
      'The baseline: what it lists is known and counts for nothing. Written by gouji check --write-baseline.',
    ),
  ),
  annotations: z.optional(
    told(
      text,
      '集中存放标注的文件夹；不写则标注在各报告旁边。',
      'The one folder of all marks; if left out they are kept beside each report.',
    ),
  ),
  previous: z.optional(
    told(
      z.union([z.literal(false), z.record(z.string(), z.nullable(text))]),
      '报告 → 它上一年度的报告；null 为没有。写 false 则一概不找上一年度的报告。',
      'Report → the one of the year before; null where there is none. false: none is looked for at all.',
    ),
  ),
  renamed: z.optional(
    told(
      z.array(z.strictObject({ from: text, to: text })),
      '改过名的单位：from 为原名，to 为现名，如报告上所印。',
      'Bodies that were given another name: from the old one to the new one, as reports print them.',
    ),
  ),
  parts: z.optional(
    told(
      z.record(z.string(), z.array(text)),
      '全地区 → 计入其报告的全部单位（乡镇、部门）。',
      'A whole place → all bodies (towns, departments) that its report counts.',
    ),
  ),
});

type Read = z.infer<typeof projectSchema>;
export type ProjectKey = keyof Read;
export type ProjectLevel = z.infer<typeof levelSchema>;

export const PROJECT_KEYS = Object.keys(projectSchema.shape) as readonly ProjectKey[];

/** What a file of settings says. */
export interface ProjectSettings {
  readonly levels?: Read['levels'];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly baseline?: string;
  readonly annotations?: string;
  /** A report → the one of the year before, null for none; false where none is looked for. */
  readonly previous?: false | Readonly<Record<string, string | null>>;
  readonly renamed?: readonly Renaming[];
  /** A whole place → the bodies that its report counts, all of them. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
}
