import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { GoujiApi } from '../../../src/editor/api';
import { closeAll, open, withSetting } from '../support/documents';
import { BROKEN_SUM, CONSISTENT, NOT_A_REPORT } from '../support/drafts';
import { until } from '../support/until';

const TITLE = '青屏县2016年政府信息公开工作年度报告';

/** A number behind the table that nothing explains. */
const PARTLY_READ = `${CONSISTENT}\n\n另有 78 与 92。\n`;

/** Read in an encoding that is not its own, but for the title. */
const GARBLED = `${TITLE}\n${CONSISTENT.replace(TITLE, '').replaceAll(/[\u4e00-\u9fff]/g, '\uFFFD')}`;

/** What does not agree, and a number of which a digit was lost. */
const LOST_DIGITS = `${BROKEN_SUM}\n公开信息4\uFFFD1条。\n`;

interface Surfaces {
  readonly statusBar: string | null;
  readonly badge: string | null;
  readonly lenses: readonly string[];
}

const api = async (): Promise<GoujiApi> => {
  const extension = vscode.extensions.getExtension<GoujiApi>('gouji.gouji');
  assert.ok(extension);
  return extension.activate();
};

async function surfacesOf(document: vscode.TextDocument): Promise<Surfaces> {
  const { statusBar, badgeOf } = await api();
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[] | undefined>(
    'vscode.executeCodeLensProvider',
    document.uri,
  );
  return {
    statusBar: statusBar()?.text ?? null,
    badge: badgeOf(document.uri)?.badge ?? null,
    lenses: (lenses ?? []).map(({ command }) => command?.title ?? ''),
  };
}

/** What the surfaces show of a text, once the status bar says what is wanted. */
function shown(text: string, statusBar: string | null): Promise<Surfaces> {
  return withSetting('language', 'zh', async () => {
    const document = await open(text);
    let last: Surfaces | null = null;
    return until(
      async () => {
        last = await surfacesOf(document);
        return last.statusBar === statusBar ? last : null;
      },
      () => `the status bar to say ${statusBar}; there is ${JSON.stringify(last)}`,
    );
  });
}

const agree = (lens: string): boolean => lens.includes('$(check)');

describe('the status of a report', () => {
  afterEach(closeAll);

  it('is a tick in the status bar and above headings, and no badge, where all was judged and agrees', async () => {
    const { badge, lenses } = await shown(CONSISTENT, '$(check) 勾稽一致');
    assert.equal(badge, null);
    assert.ok(lenses.length > 0 && lenses.every(agree), lenses.join('\n'));
  });

  it('says how much was not read, and has no tick there, where the rest agrees', async () => {
    const { badge, lenses } = await shown(PARTLY_READ, '$(question) 读到的一致，另有 1 个数未读懂，未核对');
    assert.equal(badge, '?');
    assert.ok(
      lenses.some((lens) => lens.includes('$(question)') && !agree(lens)),
      lenses.join('\n'),
    );
  });

  it('counts what does not agree, on the badge too', async () => {
    const { badge, lenses } = await shown(BROKEN_SUM, '$(warning) 1 处问题');
    assert.equal(badge, '≠');
    assert.ok(
      lenses.some((lens) => lens.includes('$(warning)') && !agree(lens)),
      lenses.join('\n'),
    );
  });

  it('says that there is nothing to judge in a draft without numbers', async () => {
    const { badge, lenses } = await shown(`${TITLE}\n\n一、概述\n`, '$(circle-slash) 没有可核对的数');
    assert.deepEqual([badge, lenses], ['?', []]);
  });

  it('is nowhere to be seen of a text that is no report', async () => {
    await shown(CONSISTENT, '$(check) 勾稽一致');
    const { badge, lenses } = await shown(NOT_A_REPORT, null);
    assert.deepEqual([badge, lenses], [null, []]);
  });

  it('says of a text in the wrong encoding that it cannot be read, and never that anything agrees', async () => {
    const { badge, lenses } = await shown(GARBLED, '$(error) 读不成文字');
    assert.equal(badge, '?');
    assert.deepEqual(lenses.filter(agree), []);
  });

  it('does not say that anything agrees in a text that lost digits, where nothing is said of what does not', async () => {
    const { badge, lenses } = await shown(
      LOST_DIGITS,
      '$(circle-slash) 没有可核对的数，另有 1 个数未读懂、1 处没有读到',
    );
    assert.equal(badge, '?');
    assert.deepEqual(lenses.filter(agree), []);
  });

  it('is not in the status bar where that is switched off', async () => {
    await shown(CONSISTENT, '$(check) 勾稽一致');
    await withSetting('statusBar', false, () => until(async () => (await api()).statusBar() === null, 'no words'));
  });
});
