import type { ViewContext } from './context';
import { EXPORT_FORMATS, FACES, type Face } from './faces';
import { FORMAT_NAMES } from './format-names';
import { h, type ViewNode } from './node';
import { summary } from './summary';

/** What the page shows besides the snapshot. */
export interface AppState {
  readonly face: Face;
  readonly unreadShown: boolean;
}

/** The frame around the faces: tabs, what can be taken away, and the state of the report. Hidden faces stay as they were. */
export function app(
  context: ViewContext,
  { face, unreadShown }: AppState,
  faces: Readonly<Record<Face, ViewNode>>,
): ViewNode {
  return h(
    'div',
    { class: 'app' },
    h(
      'nav',
      { class: 'bar' },
      tabs(context, face),
      h('div', { class: 'tools' }, jsonButton(context), exportMenu(context)),
    ),
    summary(context, unreadShown),
    FACES.map((one) =>
      h(
        'section',
        {
          key: one,
          id: `face-${one}`,
          class: 'face',
          role: 'tabpanel',
          'aria-labelledby': `tab-${one}`,
          hidden: one !== face,
        },
        faces[one],
      ),
    ),
  );
}

function tabs({ words, snapshot }: ViewContext, face: Face): ViewNode {
  const broken = snapshot.coverage.verdicts.violated;
  return h(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': words.facesLabel },
    FACES.map((one) =>
      h(
        'button',
        {
          type: 'button',
          id: `tab-${one}`,
          role: 'tab',
          'data-face': one,
          'aria-selected': String(one === face),
          'aria-controls': `face-${one}`,
          tabindex: one === face ? 0 : -1,
        },
        words.faces[one],
        one === 'relations' && broken > 0 && h('span', { class: 'badge' }, String(broken)),
      ),
    ),
  );
}

const jsonButton = ({ words }: ViewContext): ViewNode =>
  h('button', { type: 'button', class: 'tool', title: words.jsonTip, 'data-json': true }, words.json);

function exportMenu({ words, snapshot }: ViewContext): ViewNode {
  const names = FORMAT_NAMES[snapshot.language];
  return h(
    'details',
    { class: 'menu' },
    h('summary', { class: 'tool' }, words.exportLabel),
    h(
      'div',
      { class: 'items' },
      EXPORT_FORMATS.map((format) => h('button', { type: 'button', 'data-export': format }, names[format])),
      h('button', { type: 'button', class: 'apart', 'data-copy': 'json' }, words.copyJson),
      h('button', { type: 'button', 'data-copy': 'csv' }, words.copyCsv),
    ),
  );
}

/** In place of everything, while there is nothing to show. */
export const noticePage = (text: string): ViewNode =>
  h('div', { class: 'app' }, h('p', { class: 'notice', role: 'status' }, text));
