import { codeSchema } from '../../src/core/model/code-schema';
import { SEVERITIES } from '../../src/core/model/severities';
import type { Page } from './page';

export const MANIFEST = 'package.json';
export const NLS = { en: 'package.nls.json', zh: 'package.nls.zh-cn.json' } as const;

const keyOf = (code: string): string => `setting.severity.${code}`;

/** package.json with a described level for every code of findings under `gouji.severity`. */
export function withSeverities(manifest: string): string {
  const json = JSON.parse(manifest);
  const properties = json.contributes.configuration.flatMap?.((part: Section) => part.properties) ?? [
    json.contributes.configuration.properties,
  ];
  const owner = properties.find((some: Settings) => 'gouji.severity' in some);
  owner['gouji.severity'].properties = Object.fromEntries(
    codeSchema.options.map((code) => [
      code,
      { type: 'string', enum: [...SEVERITIES, 'off'], markdownDescription: `%${keyOf(code)}%` },
    ]),
  );
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** The words of one language with a description for every code, from the pages on the findings. */
export function withCodeWords(nls: string, language: keyof typeof NLS, pages: readonly Page[]): string {
  const words: Record<string, string> = JSON.parse(nls);
  const described = new Map(
    pages.map(({ code, title, summary }) => [code, language === 'zh' ? `${title}。` : summary]),
  );
  const kept = Object.entries(words).filter(([key]) => !key.startsWith('setting.severity.'));
  const written = kept.flatMap((entry) =>
    entry[0] === 'setting.severity'
      ? [entry, ...codeSchema.options.map((code) => [keyOf(code), described.get(code) ?? ''])]
      : [entry],
  );
  return `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`;
}

type Settings = Record<string, { properties?: unknown }>;
interface Section {
  readonly properties: Settings;
}
