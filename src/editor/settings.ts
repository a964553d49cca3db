/** The settings, read at the border: whatever a user wrote, what comes out has the right type. */
import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { severitySchema } from '../core/report/schema';
import type { Language } from '../messages/language';

const level = z.union([severitySchema, z.literal('off')]);

const SHAPES = {
  language: z.catch(z.enum(['auto', 'zh', 'en']), 'auto'),
  recognizeByContent: z.catch(z.boolean(), true),
  severity: z.catch(z.record(z.string(), z.catch(z.optional(level), undefined)), {}),
  'problems.minimumLevel': z.catch(severitySchema, 'information'),
  delay: z.catch(z.int().check(z.minimum(0), z.maximum(5000)), 250),
  maximumLength: z.catch(z.int().check(z.positive()), 5_000_000),
  codeLens: z.catch(z.boolean(), true),
  inlayHints: z.catch(z.enum(['disagreeing', 'all', 'off']), 'disagreeing'),
  semanticHighlighting: z.catch(z.boolean(), true),
  statusBar: z.catch(z.boolean(), true),
  fileDecorations: z.catch(z.boolean(), true),
  'folder.include': z.catch(z.string().check(z.minLength(1)), '**/*.{txt,md,markdown}'),
  'folder.exclude': z.catch(z.string(), ''),
} as const;

export type SettingName = keyof typeof SHAPES;
export type SettingValue<Name extends SettingName> = z.infer<(typeof SHAPES)[Name]>;

/** A setting as it is now, for this document or folder; an unusable value counts as the default. */
export function setting<Name extends SettingName>(name: Name, scope?: vscode.Uri): SettingValue<Name> {
  const value: unknown = vscode.workspace.getConfiguration('gouji', scope ?? null).get(name);
  return SHAPES[name].parse(value) as SettingValue<Name>;
}

/** Chinese reports have Chinese readers: only an English VS Code is spoken to in English. */
export function language(): Language {
  const chosen = setting('language');
  if (chosen !== 'auto') return chosen;
  return vscode.env.language.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
