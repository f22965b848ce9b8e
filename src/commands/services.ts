import type * as vscode from 'vscode';
import type { Publication } from '../bucket/index.ts';
import type { BucketConnection } from '../host/bucketConnection.ts';
import type { CredentialStore } from '../host/credentials.ts';
import type { Findings } from '../host/findings.ts';
import type { Latest } from '../host/latest.ts';
import type { Memory } from '../host/memory.ts';
import type { Jobs } from '../host/jobs.ts';
import type { Models } from '../host/models.ts';
import type { Once } from '../host/once.ts';
import type { Pdfs } from '../host/pdfs.ts';
import type { Review } from '../host/review/review.ts';
import type { ScoreHistory } from '../host/scoreHistory.ts';
import type { Spelling } from '../host/spelling.ts';
import type { BucketDocuments } from '../views/bucketDocuments.ts';
import type { BucketTree } from '../views/bucketTree.ts';
import type { Ranking } from '../views/ranking.ts';
import type { Reports } from '../views/reports.ts';
import type { SentText } from '../views/sentText.ts';
import type { ResumePanel } from '../views/resumePanel.ts';
import type { Live } from './steps/buildsOf.ts';

/** The long-lived objects that `extension.ts` builds once and commands work with. */
export interface Services {
  readonly log: vscode.LogOutputChannel;
  /** Raw output of TeX. */
  readonly texOutput: vscode.OutputChannel;
  readonly diagnostics: vscode.DiagnosticCollection;
  /** See `buildsOf`. */
  readonly live: Once<Live>;
  readonly memory: Memory;
  readonly credentials: CredentialStore;
  readonly spelling: Spelling;
  readonly findings: Findings;
  readonly history: ScoreHistory;
  readonly pdfs: Pdfs;
  readonly jobs: Jobs;
  readonly review: Review;
  readonly models: Models;
  readonly sentText: SentText;
  readonly reports: Reports;
  /** Questions to the model: a newer one takes the place of the one before. */
  readonly asked: Latest;
  readonly connection: BucketConnection;
  /** Publications that failed or were cancelled, by document, as they were to be sent. */
  readonly unfinished: Map<string, Publication>;
  readonly bucketTree: BucketTree;
  readonly bucketDocuments: BucketDocuments;
  readonly panel: ResumePanel;
  readonly ranking: Ranking;
  /** Builds whose result the panel shows: a newer one takes the place of the one before. */
  readonly shown: Latest;
}
