/** The extension's one entry, for Node and for the browser alike: it needs nothing but `vscode`. */
import type * as vscode from 'vscode';
import { AcceptedFindings } from './accepted';
import { registerContextKeys } from './context-keys';
import { Diagnostics } from './diagnostics';
import { registerLanguageStatus } from './language-status';
import { registerPages } from './pages';
import { Treatments } from './recognition';
import { Reports } from './reports';
import type { Register, Services } from './services';
import { registerTreatmentCommands } from './treatment-commands';

const FEATURES: readonly Register[] = [registerContextKeys, registerLanguageStatus, registerTreatmentCommands];

export function activate(context: vscode.ExtensionContext): void {
  const reports = new Reports(new Treatments(context.workspaceState));
  const accepted = new AcceptedFindings();
  const services: Services = { context, reports, accepted };
  const diagnostics = new Diagnostics(services);
  context.subscriptions.push(reports, accepted, diagnostics, registerPages(context));
  for (const register of FEATURES) context.subscriptions.push(register(services));
  reports.onDidRead((document) => void accepted.load(document.uri));
  reports.start();
}
