import * as vscode from 'vscode';
import { shell } from '../../panel/shell';
import { language } from '../state/settings';

/** Fills a webview with one of our pages: `name` is that of its script and its style in `dist`. */
export function fillPage(
  { webview, title }: vscode.WebviewPanel,
  extension: vscode.Uri,
  name: 'panel' | 'document' | 'batch',
): void {
  const file = (one: string) => webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', one)).toString();
  webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')] };
  webview.html = shell({
    language: language(),
    title,
    script: file(`${name}.js`),
    style: file(`${name}.css`),
    nonce: nonce(),
    source: webview.cspSource,
  });
}

/** 128 random bits: a page's nonce must not be guessed. */
function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
