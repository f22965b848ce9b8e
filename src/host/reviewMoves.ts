import * as vscode from 'vscode';
import type { Jobs } from './jobs.ts';
import type { Memory } from './memory.ts';
import { parseSources, readResume } from './resumeFiles.ts';
import type { Proposal, ReviewMoves } from './review.ts';

export function reviewMoves(memory: Memory, jobs: Jobs): ReviewMoves {
  return {
    async restore(stored) {
      const job = memory.job(stored.job);
      const root = stored.files[0]?.file;
      if (!job || root === undefined) return undefined;
      const chosen = await jobs.open(job);
      return {
        master: vscode.Uri.parse(stored.master, true),
        sources: new Map(stored.files.map(({ file, text, bom }) => [file, { text, bom }])),
        resume: await parseSources(root, new Map(stored.files.map(({ file, text }) => [file, text]))),
        job: { ...chosen.job, company: stored.company }, storedJob: job, company: stored.company,
        changes: stored.changes,
      };
    },
    follow,
  };
}

async function follow(proposal: Proposal): Promise<Proposal> {
  const now = await readResume(proposal.master);
  const isSame = now.sources.size === proposal.sources.size
    && [...proposal.sources].every(([file, { text, bom }]) => now.sources.get(file)?.text === text && now.sources.get(file)?.bom === bom);
  if (isSame) return proposal;
  const { reanchor } = await import('../tailor/index.ts');
  return { ...proposal, sources: now.sources, resume: now.resume, changes: reanchor(proposal.changes, proposal.resume, now.resume.files) };
}
