import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/core/analyze';
import type { Language } from '../../../src/messages/language';
import type { PageMessage } from '../../../src/panel/page-message';
import type { SnapshotMessage } from '../../../src/panel/protocol';
import type { OverYearsView } from '../../../src/views/over-years';
import type { Snapshot } from '../../../src/views/snapshot';
import { buildSnapshot, type Treatment } from '../../../src/views/snapshot/build-snapshot';
import type { Browser } from './browser';
import { openPage, type ShownPage } from './shown-page';

/** The panel as VS Code shows it, with nobody behind it but the test. */
export interface Panel extends Pick<ShownPage, 'page' | 'complaints' | 'reload'> {
  show(snapshot: Snapshot, version?: number): Promise<void>;
  cursor(start: number, end?: number, version?: number): Promise<void>;
  overYears(view: OverYearsView | null, uri?: string): Promise<void>;
  sent<Type extends PageMessage['type']>(type: Type): Promise<readonly (PageMessage & { type: Type })[]>;
}

export async function openPanel(browser: Browser, language: Language = 'zh'): Promise<Panel> {
  const { page, complaints, post, sent, reload } = await openPage(browser, 'panel', {
    width: 900,
    height: 800,
    language,
  });
  return {
    page,
    complaints,
    sent,
    reload,
    show: (snapshot, version = 1) => {
      const message: Omit<SnapshotMessage, 'protocol'> = {
        type: 'snapshot',
        uri: 'file:///report.txt',
        version,
        snapshot,
        language: snapshot.language,
      };
      return post(message);
    },
    cursor: (start, end = start, version = 1) => post({ type: 'cursor', version, start, end }),
    overYears: (view, uri = 'file:///report.txt') => post({ type: 'over-years', uri, view, isNew: true }),
  };
}

export function snapshotOf(text: string, language: Language = 'zh', treatment?: Treatment): Snapshot {
  return buildSnapshot('report.txt', analyze(text), language, treatment);
}

export const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8');
