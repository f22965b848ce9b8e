import * as vscode from 'vscode';
import type { Services } from './commands/services.ts';
import type { Live } from './commands/steps/buildsOf.ts';
import { BucketConnection } from './host/bucketConnection.ts';
import { CredentialStore } from './host/credentials.ts';
import { createAttempt, createRegister } from './host/errors.ts';
import { Findings } from './host/findings.ts';
import { Jobs } from './host/jobs.ts';
import { Latest } from './host/latest.ts';
import { Memory } from './host/memory.ts';
import { Models } from './host/models.ts';
import { Once } from './host/once.ts';
import { Pdfs } from './host/pdfs.ts';
import { Review } from './host/review/review.ts';
import { ReviewState } from './host/review/stored.ts';
import { ScoreHistory } from './host/scoreHistory.ts';
import { Spelling } from './host/spelling.ts';
import { BucketDocuments } from './views/bucketDocuments.ts';
import { BucketTree } from './views/bucketTree.ts';
import { registerBucketView } from './views/bucketView.ts';
import { registerChangeDocuments } from './views/changeDocuments.ts';
import { registerChangesTree } from './views/changesTree.ts';
import { registerJobTree } from './views/jobTree.ts';
import { Ranking } from './views/ranking.ts';
import { Reports } from './views/reports.ts';
import { registerResumeLenses } from './views/resumeLenses.ts';
import { ResumePanel } from './views/resumePanel.ts';
import { SentText } from './views/sentText.ts';

/** Builds the long-lived objects and registers what uses them. Reads nothing and starts nothing. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Resume Customizer', { log: true });
  const texOutput = vscode.window.createOutputChannel('Resume Customizer: TeX');
  const diagnostics = vscode.languages.createDiagnosticCollection('resumeCustomizer');
  const credentials = new CredentialStore(context.secrets);
  const connection = new BucketConnection(credentials);
  const memory = new Memory(context.workspaceState);
  const jobs = new Jobs(memory);
  const review = new Review(new ReviewState(context.workspaceState), jobs, log);
  const models = new Models(context.secrets, context.globalState);
  const findings = new Findings();
  const ranking = new Ranking();
  const pdfs = new Pdfs();
  const spelling = new Spelling(context.extensionUri);
  const sentText = new SentText();
  const reports = new Reports();
  const live = new Once<Live>();
  const bucketTree = new BucketTree(connection, log);
  const bucketDocuments = new BucketDocuments(connection, async name => (await import('./commands/index.ts')).askAboutConflict(name));
  const attempt = createAttempt(log);
  const panel = new ResumePanel(context.extensionUri, context.storageUri ?? context.globalStorageUri, log, (request, subject) => void attempt('panel', async () => (await import('./commands/index.ts')).panelRequest(services, request, subject)));
  const services: Services = { log, texOutput, diagnostics, live, credentials, connection, unfinished: new Map(), spelling, findings, history: new ScoreHistory(context.workspaceState), ranking, pdfs, jobs, review, models, sentText, reports, bucketTree, bucketDocuments, panel, memory, shown: new Latest(), asked: new Latest() };

  const register = createRegister(log);
  const command = (id: string, pick: (commands: typeof import('./commands/index.ts')) => (services: Services, argument: unknown, more: unknown) => unknown) =>
    register(`resumeCustomizer.${id}`, async (argument, more) => pick(await import('./commands/index.ts'))(services, argument, more));
  context.subscriptions.push(
    log, texOutput, diagnostics, live, connection, bucketTree, bucketDocuments, panel, sentText, reports, findings, ranking, pdfs,
    registerJobTree(jobs, review),
    registerChangesTree(review, log),
    registerChangeDocuments(review),
    registerResumeLenses(review),
    registerBucketView(bucketTree),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => { if (review.current) void attempt('saved', async () => (await import('./commands/index.ts')).savedFile(services, uri)); }),
    command('chooseJob', all => all.chooseJob),
    command('tailor', all => all.tailor),
    command('rephrase', all => all.rephrase),
    command('chooseModel', all => all.chooseModel),
    command('testModel', all => all.testModel),
    command('forgetModelKey', all => all.forgetModelKey),
    command('requirements.add', all => all.addRequirement),
    command('requirements.remove', all => all.removeRequirement),
    command('requirements.restore', all => all.restoreRequirement),
    command('requirements.toggle', all => all.toggleRequirement),
    command('compile', all => all.compile),
    command('score', all => all.score),
    command('scoreAgainstAnotherJob', all => all.scoreAgainstAnotherJob),
    command('addWord', all => all.addWord),
    command('scoreFolder', all => all.scoreFolder),
    command('ranking.open', all => all.openRanked),
    command('ranking.score', all => all.scoreRanked),
    command('ranking.tailor', all => all.tailorToRanked),
    command('ranking.export', all => all.exportRanking),
    register('resumeCustomizer.ranking.table', () => ranking.showTable()),
    command('openPreview', all => all.openPreview),
    command('showInPdf', all => all.showInPdf),
    command('checkTex', all => all.checkTex),
    command('installTex', all => all.installTex),
    command('copyReport', all => all.copyReport),
    command('publish', all => all.publish),
    command('finishPublishing', all => all.finishPublishing),
    command('copyLink', all => all.copyLink),
    command('setCredentials', all => all.setCredentials),
    command('useAwsProfile', all => all.useAwsProfile),
    command('importCredentials', all => all.importCredentials),
    command('rotateCredentials', all => all.rotateCredentials),
    command('checkSetup', all => all.checkSetup),
    command('forgetCredentials', all => all.forgetCredentials),
    command('changes.accept', all => all.acceptChanges),
    command('changes.acceptPassed', all => all.acceptPassed),
    command('changes.discard', all => all.discardChanges),
    command('changes.acceptOne', all => all.acceptOne),
    command('changes.discardOne', all => all.discardOne),
    command('changes.show', all => all.showChange),
    command('changes.next', all => all.showNextChange),
    command('changes.previous', all => all.showPreviousChange),
    command('bucket.open', all => all.openObject),
    command('bucket.filter', all => all.filterBucket),
    command('bucket.clearFilter', all => all.clearFilter),
    command('bucket.search', all => all.searchBucket),
    command('bucket.sortNewest', all => all.sortNewest),
    command('bucket.sortByName', all => all.sortByName),
    command('bucket.upload', all => all.uploadObjects),
    command('bucket.download', all => all.downloadObjects),
    command('bucket.rename', all => all.renameObject),
    command('bucket.copy', all => all.copyObject),
    command('bucket.delete', all => all.deleteObjects),
    command('bucket.properties', all => all.objectProperties),
    command('bucket.copyS3Url', all => all.copyS3Url),
    command('bucket.copyArn', all => all.copyArn),
    command('bucket.copyUploadLink', all => all.copyUploadLink),
    command('copyLinkWith', all => all.copyLinkWith),
    command('openS3Url', all => all.openS3Url),
    command('openLatexOfPdf', all => all.openLatexOfPdf),
    command('bucket.compare', all => all.comparePublications),
    command('bucket.makeCurrent', all => all.makeCurrentAgain),
    command('openInOverleaf', all => all.openInOverleaf),
    command('importFromOverleaf', all => all.importFromOverleaf),
    command('bucket.usage', all => all.bucketUsage),
    command('bucket.cleanUp', all => all.cleanUp),
    command('bucket.protection', all => all.bucketProtection),
    register('resumeCustomizer.bucket.loadMore', node => bucketTree.loadMore(node)),
    register('resumeCustomizer.bucket.refresh', () => bucketTree.refresh()),
    register('resumeCustomizer.reviewChanges', () => vscode.commands.executeCommand('resumeCustomizer.changes.focus')),
    register('resumeCustomizer.openS3Settings', () => vscode.commands.executeCommand('workbench.action.openSettings', 'resumeCustomizer.s3')),
    register('resumeCustomizer.showLog', () => log.show()),
  );
}
