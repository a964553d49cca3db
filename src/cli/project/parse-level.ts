import { codeSchema } from '../../core/model/code-schema';
import { levelSchema, type ProjectSettings } from '../../project/project-settings';

/** `same=hint`: a code and its level; null for what is neither. */
export function parseLevel(text: string): NonNullable<ProjectSettings['levels']> | null {
  const [code, level, ...rest] = text.split('=');
  const [known, read] = [codeSchema.safeParse(code), levelSchema.safeParse(level)];
  return rest.length === 0 && known.success && read.success ? { [known.data]: read.data } : null;
}
