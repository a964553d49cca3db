import type { Language } from '../messages/language';

export interface Shell {
  readonly language: Language;
  readonly title: string;
  readonly script: string;
  readonly style: string;
  /** Of this one page: nothing runs that does not carry it. */
  readonly nonce: string;
  /** Where styles may come from, in the words of a content security policy. */
  readonly source: string;
}

/** The page that the panel's script fills. Nothing is loaded but the two files named, and nothing leaves. */
export function shell({ language, title, script, style, nonce, source }: Shell): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${source}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${attribute(style)}">
<title>${attribute(title)}</title>
</head>
<body>
<div id="root"></div>
<script nonce="${nonce}" src="${attribute(script)}"></script>
</body>
</html>
`;
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
