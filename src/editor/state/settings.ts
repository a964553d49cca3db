/** The settings, read at the border: whatever a user wrote, what comes out has the right type. */
import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { SEVERITIES } from '../../core/model/severities';
import type { Language } from '../../messages/language';

/** The values that a setting may have, and the one that counts in place of any other. */
interface Shape<Value> {
  readonly values: z.ZodMiniType<Value>;
  readonly otherwise: Value;
}

const shape = <Value>(values: z.ZodMiniType<Value>, otherwise: Value): Shape<Value> => ({ values, otherwise });

const SHAPES = {
  language: shape(z.enum(['auto', 'zh', 'en']), 'auto'),
  recognizeByContent: shape(z.boolean(), true),
  setLanguage: shape(z.boolean(), true),
  /** Code → level; what is no level is left to its reader. */
  severity: shape(z.record(z.string(), z.unknown()), {}),
  'problems.minimumLevel': shape(z.enum(SEVERITIES), 'information'),
  delay: shape(z.int().check(z.minimum(0), z.maximum(5000)), 250),
  maximumLength: shape(z.int().check(z.positive()), 5_000_000),
  codeLens: shape(z.boolean(), true),
  inlayHints: shape(z.enum(['disagreeing', 'all', 'off']), 'disagreeing'),
  semanticHighlighting: shape(z.boolean(), true),
  previousYear: shape(z.boolean(), true),
  statusBar: shape(z.boolean(), true),
  fileDecorations: shape(z.boolean(), true),
  'folder.include': shape(z.string().check(z.minLength(1)), '**/*.{txt,md,markdown,html,htm,docx,gouji,年报}'),
  'folder.exclude': shape(z.string(), ''),
  lineNotes: shape(z.boolean(), false),
  tableKeys: shape(z.boolean(), true),
  commentGutter: shape(z.boolean(), false),
  openDocuments: shape(z.boolean(), false),
  trackChanges: shape(z.boolean(), true),
  author: shape(z.string(), ''),
  'annotations.folder': shape(z.string(), ''),
} as const;

export type SettingName = keyof typeof SHAPES;
export type SettingValue<Name extends SettingName> = (typeof SHAPES)[Name]['otherwise'];

/** A setting as it is now, for this document or folder; an unusable value counts as the default. */
export function setting<Name extends SettingName>(name: Name, scope?: vscode.Uri): SettingValue<Name> {
  const value: unknown = vscode.workspace.getConfiguration('gouji', scope ?? null).get(name);
  const { values, otherwise } = SHAPES[name];
  const read = values.safeParse(value);
  return (read.success ? read.data : otherwise) as SettingValue<Name>;
}

/** `auto` is English if VS Code runs in English, and Chinese otherwise: Chinese reports have Chinese readers. */
export function language(): Language {
  const chosen = setting('language');
  if (chosen !== 'auto') return chosen;
  return vscode.env.language.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
