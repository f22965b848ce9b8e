import * as vscode from 'vscode';
import type { Memory } from '../host/memory.ts';
import type { Side } from '../shared/protocol.ts';
import type { ResumePanel } from './resumePanel.ts';

interface Showing {
  readonly panel: Pick<ResumePanel, 'shown'>;
  readonly memory: Pick<Memory, 'variantOf'>;
}

/** Where the panel shows this document: it is what the panel is about, or the master of it. */
export function sideOf({ panel, memory }: Showing, root: vscode.Uri): Side | undefined {
  const { shown } = panel;
  if (shown?.content.origin !== 'built' || !(shown.subject instanceof vscode.Uri)) return undefined;
  if (shown.subject.toString() === root.toString()) return 'after';
  return shown.content.before && memory.variantOf(shown.subject)?.master === root.toString() ? 'before' : undefined;
}

/** The document that the panel shows on this side; undefined for what comes from the bucket. */
export function shownOn({ panel, memory }: Showing, side: Side): vscode.Uri | undefined {
  const { shown } = panel;
  if (shown?.content.origin !== 'built' || !(shown.subject instanceof vscode.Uri)) return undefined;
  if (side === 'after') return shown.subject;
  const variant = memory.variantOf(shown.subject);
  return variant && vscode.Uri.parse(variant.master, true);
}
