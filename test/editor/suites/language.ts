import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openFile } from '../support/documents';

describe('the language', () => {
  afterEach(closeAll);

  it('is given to a text file by its name', async () => {
    assert.equal((await openFile('青屏县2016年政府信息公开工作年度报告.txt')).languageId, 'disclosure-report');
  });

  it('is not given to another text file', async () => {
    assert.equal((await openFile('登记册.txt')).languageId, 'plaintext');
  });

  it('has a setting for everything that can be switched off, and no more than twenty-two', () => {
    const { properties } = vscode.extensions.getExtension('gouji.gouji')?.packageJSON.contributes.configuration ?? {};
    assert.ok(Object.keys(properties).length <= 22);
    for (const property of Object.values<{ markdownDescription?: string }>(properties)) {
      assert.ok(property.markdownDescription && !property.markdownDescription.startsWith('%'));
    }
  });
});
