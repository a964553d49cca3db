import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open } from '../support/documents';
import { BROKEN_SUM } from '../support/drafts';

describe('a window without a folder', () => {
  afterEach(closeAll);

  it('has no folder', () => assert.equal(vscode.workspace.workspaceFolders, undefined));

  it('shows the findings of an unsaved document', async () => {
    await findings(await open(BROKEN_SUM), 'sum');
  });
});
