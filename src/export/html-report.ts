/** A bundle of its own (dist/html-report.js): it is loaded when a page is asked for. Needs neither Node nor a browser. */

import type { ViewContext } from '../views/context';
import { h } from '../views/node';
import { pictures } from '../views/pictures';
import { EVERYTHING } from '../views/relation-filter';
import { relations } from '../views/relations';
import type { Snapshot } from '../views/snapshot';
import { structure } from '../views/structure';
import { summary } from '../views/summary';
import { toHtml } from '../views/to-html';
import { viewWords } from '../views/view-words';

/** The panel's style sheet; the build puts it in. */
declare const PANEL_STYLE: string;

/**
 * The faces of the panel as one page that needs nothing else: no script, no picture, no connection.
 * What is quoted from the report is text in it, whatever it holds.
 */
export function htmlReport(snapshot: Snapshot): string {
  const { language } = snapshot;
  const words = viewWords(language);
  const context: ViewContext = { snapshot, words, interactive: false };
  const everyRelation = { filter: EVERYTHING, open: new Set<string>(), limit: Number.POSITIVE_INFINITY };
  const page = h(
    'html',
    { lang: language === 'zh' ? 'zh-CN' : 'en' },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', {}, words.reportBy(snapshot.title)),
      h('style', {}),
    ),
    h(
      'body',
      { class: 'exported' },
      h(
        'main',
        { class: 'app' },
        summary(context, false),
        structure(context),
        h('h2', {}, words.faces.pictures),
        pictures(context),
        h('h2', {}, words.faces.relations),
        relations(context, everyRelation),
      ),
    ),
  );
  return `<!DOCTYPE html>\n${toHtml(page).replace('<style></style>', () => `<style>${PANEL_STYLE}</style>`)}\n`;
}
