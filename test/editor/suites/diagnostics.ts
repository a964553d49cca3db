import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, ours, replace } from '../support/documents';
import { BROKEN_SUM, CONSISTENT } from '../support/drafts';
import { until } from '../support/until';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('shows a finding at the total and every part beside it', async () => {
    const document = await open(BROKEN_SUM);
    const [finding] = await findings(document, 'sum');
    assert.ok(finding);
    assert.equal(document.getText(finding.range), '12件');
    const parts = (finding.relatedInformation ?? []).map((place) => document.getText(place.location.range));
    assert.deepEqual(parts, ['4件', '5件', '2件']);
  });

  it('forgets the finding while typing, when the numbers agree', async () => {
    const document = await open(BROKEN_SUM);
    await findings(document, 'sum');
    await replace(document, '信函申请2件', '信函申请3件');
    await findings(document);
  });

  it('shows a finding while typing, when the numbers stop agreeing', async () => {
    const document = await open(CONSISTENT);
    await replace(document, '当面申请4件', '当面申请5件');
    await findings(document, 'sum');
  });

  it('clears the findings of a document that is closed', async () => {
    const document = await open(BROKEN_SUM);
    await findings(document, 'sum');
    await closeAll();
    await until(() => ours(document.uri).length === 0, 'no finding');
  });

  it('honours the severity that is set for a code, and shows nothing of a code that is off', async () => {
    const document = await open(BROKEN_SUM);
    const configuration = vscode.workspace.getConfiguration('gouji');
    try {
      await configuration.update('severity', { sum: 'information' }, vscode.ConfigurationTarget.Global);
      await until(() => ours(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Information, 'information');
      await configuration.update('severity', { sum: 'off' }, vscode.ConfigurationTarget.Global);
      await findings(document);
    } finally {
      await configuration.update('severity', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('finds the same in a markdown file', async () => {
    const document = await open(`# ${BROKEN_SUM}`, 'markdown');
    await findings(document, 'sum');
  });
});
