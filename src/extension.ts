import * as vscode from 'vscode';
import { acceptChanges, acceptOne, discardOne } from './commands/acceptChanges.ts';
import { compile } from './commands/compile.ts';
import { copyLink } from './commands/copyLink.ts';
import { discardChanges } from './commands/discardChanges.ts';
import { openObject } from './commands/openObject.ts';
import { openPreview } from './commands/openPreview.ts';
import { panelRequest } from './commands/panelRequest.ts';
import { publish } from './commands/publish.ts';
import { score } from './commands/score.ts';
import { scoreAgainstAnotherJob } from './commands/scoreAgainstAnotherJob.ts';
import type { Services } from './commands/services.ts';
import { forgetCredentials, setCredentials } from './commands/setCredentials.ts';
import { showChange, showNextChange } from './commands/showChange.ts';
import { tailor } from './commands/tailor.ts';
import { BucketConnection } from './host/bucketConnection.ts';
import { CredentialStore } from './host/credentials.ts';
import { createAttempt, createRegister } from './host/errors.ts';
import { Latest } from './host/latest.ts';
import { Memory } from './host/memory.ts';
import { ProposalStore } from './host/proposal.ts';
import { BucketDocuments } from './views/bucketDocuments.ts';
import { BucketTree } from './views/bucketTree.ts';
import { registerChangeDocuments } from './views/changeDocuments.ts';
import { registerChangesTree } from './views/changesTree.ts';
import { registerResumeLenses } from './views/resumeLenses.ts';
import { ResumePanel } from './views/resumePanel.ts';

/** Builds the long-lived objects and registers what uses them. Reads nothing and starts nothing. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Resume Customizer', { log: true });
  const texOutput = vscode.window.createOutputChannel('Resume Customizer: TeX');
  const diagnostics = vscode.languages.createDiagnosticCollection('resumeCustomizer');
  const credentials = new CredentialStore(context.secrets);
  const connection = new BucketConnection(credentials);
  const proposals = new ProposalStore();
  const bucketTree = new BucketTree(connection, log);
  const bucketDocuments = new BucketDocuments(connection);
  const attempt = createAttempt(log);
  const panel = new ResumePanel(context.extensionUri, (request, subject) => void attempt('panel', () => panelRequest(request, subject)));
  const services: Services = { log, texOutput, diagnostics, credentials, connection, proposals, bucketTree, bucketDocuments, panel, memory: new Memory(context.workspaceState), shown: new Latest() };

  const register = createRegister(log);
  const command = (id: string, run: (services: Services, ...args: unknown[]) => unknown) => register(`resumeCustomizer.${id}`, (...args) => run(services, ...args));
  context.subscriptions.push(
    log, texOutput, diagnostics, connection, bucketTree, bucketDocuments, panel,
    registerChangesTree(proposals),
    registerChangeDocuments(proposals),
    registerResumeLenses(),
    vscode.window.createTreeView('resumeCustomizer.bucket', { treeDataProvider: bucketTree, showCollapseAll: true }),
    command('tailor', tailor),
    command('compile', compile),
    command('score', score),
    command('scoreAgainstAnotherJob', scoreAgainstAnotherJob),
    command('openPreview', openPreview),
    command('publish', publish),
    command('copyLink', copyLink),
    command('setCredentials', setCredentials),
    command('forgetCredentials', forgetCredentials),
    command('changes.accept', acceptChanges),
    command('changes.discard', discardChanges),
    command('changes.acceptOne', acceptOne),
    command('changes.discardOne', discardOne),
    command('changes.show', showChange),
    command('changes.next', services => showNextChange(services, 1)),
    command('changes.previous', services => showNextChange(services, -1)),
    command('bucket.open', openObject),
    command('bucket.loadMore', (_, node) => bucketTree.loadMore(node)),
    command('bucket.refresh', () => bucketTree.refresh()),
    command('reviewChanges', () => vscode.commands.executeCommand('resumeCustomizer.changes.focus')),
    command('openS3Settings', () => vscode.commands.executeCommand('workbench.action.openSettings', 'resumeCustomizer.s3')),
    command('showLog', () => log.show()),
  );
}
