/** What the extension host and the résumé panel's webview say to each other. */
import * as z from 'zod/mini';
import type { Check, Evaluation, Evidence, GroupId, RequirementResult } from '../ats/index.ts';

export type { Check, Evaluation, Evidence, GroupId, RequirementResult };

export type Side = 'before' | 'after';

export interface PanelDocument {
  /** A word or two above the PDF: "Before", "resume.pdf". */
  readonly label: string;
  readonly pdf?: Uint8Array | undefined;
  readonly evaluation?: Evaluation | undefined;
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
}

export type HostMessage =
  | { readonly type: 'show'; readonly id: number; readonly content: PanelContent }
  | { readonly type: 'busy'; readonly text?: string | undefined };

const sourceRange = z.object({
  file: z.string(),
  start: z.number().check(z.int(), z.nonnegative()),
  end: z.number().check(z.int(), z.nonnegative()),
});

const requestId = z.number().check(z.int(), z.nonnegative());

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
]);

export type PanelMessage = z.infer<typeof panelMessage>;
/** The messages that are the business of whoever owns the panel; the others the panel settles itself. */
export type PanelRequest = Extract<PanelMessage, { type: 'revealSource' | 'command' }>;
