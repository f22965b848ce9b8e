/** What the extension host and the résumé panel's webview say to each other. */
import * as z from 'zod/mini';
import type { Check, Evaluation, Evidence, GroupId, RequirementResult } from '../ats/index.ts';

export type { Check, Evaluation, Evidence, GroupId, RequirementResult };

export type Side = 'before' | 'after';

/** A word as the extraction gives it; `garbled` says in a few words why it is not what a person sees on the page. */
export interface ReadWord {
  readonly text: string;
  readonly garbled?: string | undefined;
}
export type ReadLine = readonly ReadWord[];
export type ReadPage = readonly ReadLine[];

/** One measured score of this résumé against this job. */
export interface HistoryPoint {
  /** When it was measured, ISO date and time. */
  readonly asOf: string;
  readonly total: number;
  readonly groups: Evaluation['groups'];
  /** What was measured, where that is not plain: "resume-acme.pdf". */
  readonly label?: string | undefined;
  /** The score that the panel shows now. */
  readonly current?: boolean | undefined;
}

/** Points (1/72 inch) from the page's top left. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PanelDocument {
  /** A word or two above the PDF: "Before", "resume.pdf". */
  readonly label: string;
  readonly pdf?: Uint8Array | undefined;
  readonly evaluation?: Evaluation | undefined;
  /** What a program reads in the PDF: pages, lines, words. */
  readonly read?: readonly ReadPage[] | undefined;
}

export interface PanelContent {
  /** What is shown, such as `resume-acme.pdf`. */
  readonly title: string;
  /** With only one of the two present, a single document is shown. */
  readonly before?: PanelDocument | undefined;
  readonly after?: PanelDocument | undefined;
  readonly job?: { readonly title?: string | undefined; readonly company?: string | undefined } | undefined;
  /** `bucket`: the scores were stored when it was published, and the source they point into is not at hand. */
  readonly origin: 'built' | 'bucket';
  /** What the person asked for; where there is no room for both, this is shown. */
  readonly wanted?: 'pdf' | 'score' | undefined;
  /** Something the person should know about what is shown: "The stored scores belong to another PDF". */
  readonly note?: string | undefined;
  /** Oldest first. */
  readonly history?: readonly HistoryPoint[] | undefined;
  readonly built?: { readonly milliseconds: number; readonly path: 'fast' | 'full'; readonly pages: number } | undefined;
  /** A sentence: why the PDF shown is not of the current text. */
  readonly stale?: string | undefined;
  /** A sentence: why the scores shown are not to be taken as this PDF's: stored for other bytes, by another version of the rubric, or none are stored. */
  readonly doubt?: string | undefined;
  /** The source is at hand, so that the `score` command can measure it anew; for `origin: 'bucket'`, where that is not plain. */
  readonly scorable?: boolean | undefined;
}

export type HostMessage =
  | { readonly type: 'show'; readonly id: number; readonly content: PanelContent }
  | { readonly type: 'busy'; readonly text?: string | undefined }
  /** Scrolls that PDF to the place and flashes it. `page` counts from 1. */
  | { readonly type: 'reveal'; readonly side: Side; readonly page: number; readonly rect: Rect };

const sourceRange = z.object({
  file: z.string(),
  start: z.number().check(z.int(), z.nonnegative()),
  end: z.number().check(z.int(), z.nonnegative()),
});

const requestId = z.number().check(z.int(), z.nonnegative());
const pdfPage = z.number().check(z.int(), z.positive());

export const panelCommands = ['publish', 'score', 'compile', 'copyLink'] as const;
export type PanelCommand = (typeof panelCommands)[number];

/** A PDF is foreign data: a `file:`, `command:` or `javascript:` link in it must go nowhere. */
export function isOpenableLink(url: string): boolean {
  return url.length <= 4096 && URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
}

export const panelMessage = z.discriminatedUnion('type', [
  /** The webview runs (again) and knows nothing yet. */
  z.object({ type: z.literal('ready') }),
  /** What `show` with this id asked for is on the screen. */
  z.object({ type: z.literal('rendered'), id: requestId }),
  z.object({ type: z.literal('failed'), id: requestId, label: z.string(), reason: z.string() }),
  z.object({ type: z.literal('openLink'), url: z.string().check(z.refine(isOpenableLink)) }),
  z.object({ type: z.literal('revealSource'), range: sourceRange }),
  z.object({ type: z.literal('command'), command: z.enum(panelCommands) }),
  /** A double click, or a click with Ctrl or Cmd, in a PDF asks for the source of that place: points from the page's top left. */
  z.object({ type: z.literal('pdfPlace'), side: z.enum(['before', 'after']), page: pdfPage, x: z.number(), y: z.number() }),
  /** Apply `fixes[index]` of that check of the document that the panel's commands are about. */
  z.object({ type: z.literal('fix'), checkId: z.string(), index: z.number().check(z.int(), z.nonnegative()) }),
  /** Stop what the progress line tells of. */
  z.object({ type: z.literal('cancel') }),
]);

export type PanelMessage = z.infer<typeof panelMessage>;
/** The messages that are the business of whoever owns the panel; the others the panel settles itself. */
export type PanelRequest = Extract<PanelMessage, { type: 'revealSource' | 'command' | 'pdfPlace' | 'fix' | 'cancel' }>;
