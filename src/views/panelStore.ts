/** What the résumé panel shows, kept on disk so that it is there again after the window was reloaded. Only the last one is kept. */
import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import { z } from 'zod';
import { evaluationSchema } from '../ats/index.ts';
import type { PanelContent, PanelDocument } from '../shared/protocol.ts';

export interface Kept {
  readonly content: PanelContent;
  /** What the panel's buttons are about: a document's address, or something that is plain JSON. */
  readonly subject: unknown;
}

/** In bytes; of something larger nothing is kept, and the panel comes back empty. */
const mostPdf = 20_000_000;
const mostJson = 10_000_000;
const indexName = 'panel.json';

const document = z.object({
  label: z.string(),
  /** Name of the file beside this one, by the hash of what it holds. */
  pdf: z.string().regex(/^[0-9a-f]{64}$/).optional(),
  evaluation: evaluationSchema.optional(),
  read: z.array(z.array(z.array(z.object({ text: z.string(), garbled: z.string().optional() })))).optional(),
});

const kept = z.object({
  subject: z.union([z.object({ uri: z.string() }), z.object({ json: z.unknown().optional() })]),
  content: z.object({
    title: z.string(),
    before: document.optional(),
    after: document.optional(),
    job: z.object({ title: z.string().optional(), company: z.string().optional() }).optional(),
    origin: z.enum(['built', 'bucket']),
    wanted: z.enum(['pdf', 'score']).optional(),
    note: z.string().optional(),
    history: z.array(z.object({ asOf: z.string(), total: z.number(), groups: evaluationSchema.shape.groups, label: z.string().optional(), current: z.boolean().optional() })).optional(),
    built: z.object({ milliseconds: z.number(), path: z.enum(['fast', 'full']), pages: z.number() }).optional(),
    stale: z.string().optional(),
    doubt: z.string().optional(),
    scorable: z.boolean().optional(),
  }),
});

/** The PDFs are written first and under names of their own, so that the index never names what is not there whole. */
export async function keepPanel(folder: vscode.Uri, { content, subject }: Kept): Promise<void> {
  const pdfs = new Map([content.before, content.after].flatMap(one => one?.pdf ? [[nameOf(one.pdf), one.pdf]] : []));
  const bytes = [...pdfs.values()].reduce((sum, pdf) => sum + pdf.length, 0);
  const index = encode(content, subject);
  await vscode.workspace.fs.createDirectory(folder);
  if (bytes > mostPdf || !index) {
    await sweep(folder, new Set());
    return;
  }
  for (const [name, pdf] of pdfs) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, `${name}.pdf`), pdf);
  const draft = vscode.Uri.joinPath(folder, `${indexName}.new`);
  await vscode.workspace.fs.writeFile(draft, index);
  await vscode.workspace.fs.rename(draft, vscode.Uri.joinPath(folder, indexName), { overwrite: true });
  await sweep(folder, new Set([indexName, ...[...pdfs.keys()].map(name => `${name}.pdf`)]));
}

/** Undefined when nothing is kept, or when what is kept is not whole or of another version. */
export async function keptPanel(folder: vscode.Uri): Promise<Kept | undefined> {
  try {
    const { content, subject } = kept.parse(JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, indexName)))));
    const withPdf = async (one: z.infer<typeof document> | undefined): Promise<PanelDocument | undefined> => {
      if (!one?.pdf) return one && { ...one, pdf: undefined };
      const pdf = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, `${one.pdf}.pdf`));
      if (nameOf(pdf) !== one.pdf) throw new Error('changed on disk');
      return { ...one, pdf };
    };
    return {
      content: { ...content, before: await withPdf(content.before), after: await withPdf(content.after) },
      subject: 'uri' in subject ? vscode.Uri.parse(subject.uri, true) : subject.json,
    };
  } catch {
    return undefined; // It can all be made again from the source or read again from the bucket.
  }
}

const nameOf = (pdf: Uint8Array): string => createHash('sha256').update(pdf).digest('hex');

/** Without what a program reads in the PDFs, where that makes it too large; undefined when it is too large even so. */
function encode(content: PanelContent, subject: unknown): Uint8Array | undefined {
  const named = (one: PanelDocument | undefined, read: boolean) => one && { ...one, pdf: one.pdf && nameOf(one.pdf), ...read ? {} : { read: undefined } };
  for (const read of [true, false]) {
    const json = JSON.stringify({
      subject: subject instanceof vscode.Uri ? { uri: subject.toString() } : { json: subject },
      content: { ...content, before: named(content.before, read), after: named(content.after, read) },
    });
    if (json.length <= mostJson) return new TextEncoder().encode(json);
  }
  return undefined;
}

async function names(folder: vscode.Uri): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
}

async function sweep(folder: vscode.Uri, stay: ReadonlySet<string>): Promise<void> {
  for (const name of await names(folder)) if (!stay.has(name)) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name));
}
