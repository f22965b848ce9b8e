import type * as vscode from 'vscode';
import * as z from 'zod/mini';

export const storedJob = z.object({
  id: z.string(),
  text: z.string(),
  format: z.enum(['text', 'markdown', 'html']),
  /** What the person confirmed or typed; wins over what is read from the text. */
  company: z.optional(z.string()),
  /** What the person changed about the requirements; the same for every job with this text. */
  edits: z.optional(z.object({ removed: z.array(z.string()), importance: z.record(z.string(), z.enum(['must', 'preferred'])), added: z.array(z.string()) })),
});
const storedVariant = z.object({
  variant: z.string(),
  master: z.string(),
  job: z.string(),
  /** The accepted changes, for the publication record. */
  changes: z.array(z.unknown()),
});
const memorySchema = z.object({
  jobs: z.array(storedJob),
  variants: z.array(storedVariant),
  lastJob: z.record(z.string(), z.string()),
  /** Document → the name it was last published under. */
  published: z._default(z.record(z.string(), z.string()), {}),
  /** Folder of job ads used last. */
  jobFolder: z.optional(z.string()),
});

export type StoredJob = z.infer<typeof storedJob>;
export type StoredVariant = z.infer<typeof storedVariant>;

const KEY = 'memory.v1';
/** Jobs that no variant refers to and that are older than this many are forgotten. */
const MAX_JOBS = 50;

/** Which jobs were read, and which variant belongs to which master and job; kept in the workspace's state. URIs are strings. */
export class Memory {
  private readonly state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.state = state;
  }

  jobs(): readonly StoredJob[] {
    return this.read().jobs;
  }

  job(id: string): StoredJob | undefined {
    return this.read().jobs.find(job => job.id === id);
  }

  /** The job last chosen for this document, else the one a variant was made for. */
  jobOf(document: vscode.Uri): StoredJob | undefined {
    const memory = this.read();
    const id = memory.lastJob[document.toString()] ?? memory.variants.find(({ variant }) => variant === document.toString())?.job;
    return memory.jobs.find(job => job.id === id);
  }

  variantOf(document: vscode.Uri): StoredVariant | undefined {
    return this.read().variants.find(({ variant }) => variant === document.toString());
  }

  /** Edits of requirements belong to the text of the ad: they hold again when the same ad is read from elsewhere. */
  editsOf(text: string): StoredJob['edits'] {
    return this.read().jobs.find(job => job.text === text && job.edits)?.edits;
  }

  async editRequirements(text: string, edits: NonNullable<StoredJob['edits']>): Promise<void> {
    const memory = this.read();
    await this.write({ ...memory, jobs: memory.jobs.map(job => job.text === text ? { ...job, edits } : job) });
  }

  async rememberJob(chosen: StoredJob, usedWith?: vscode.Uri): Promise<void> {
    const memory = this.read();
    const edits = chosen.edits ?? this.editsOf(chosen.text);
    const job = { ...chosen, ...edits ? { edits } : {} };
    const inUse = new Set(memory.variants.map(variant => variant.job));
    const others = memory.jobs.filter(({ id }) => id !== job.id);
    await this.write({
      ...memory,
      jobs: [job, ...others.filter(({ id }, index) => index < MAX_JOBS || inUse.has(id))],
      lastJob: usedWith ? { ...memory.lastJob, [usedWith.toString()]: job.id } : memory.lastJob,
    });
  }

  async rememberVariant(variant: StoredVariant): Promise<void> {
    const memory = this.read();
    const { [variant.variant]: _job, ...lastJob } = memory.lastJob; // It was made for another job now.
    await this.write({ ...memory, lastJob, variants: [variant, ...memory.variants.filter(other => other.variant !== variant.variant)] });
  }

  /** The name a document was last published under, if it ever was from here. */
  publishedAs(document: vscode.Uri): string | undefined {
    return this.read().published[document.toString()];
  }

  async rememberPublished(document: vscode.Uri, base: string): Promise<void> {
    const memory = this.read();
    await this.write({ ...memory, published: { ...memory.published, [document.toString()]: base } });
  }

  /** The folder of job ads used last. */
  jobFolder(): string | undefined {
    return this.read().jobFolder;
  }

  async rememberJobFolder(folder: vscode.Uri): Promise<void> {
    await this.write({ ...this.read(), jobFolder: folder.toString() });
  }

  /** State written by another version that does not fit is dropped rather than trusted. */
  private read(): z.infer<typeof memorySchema> {
    const parsed = memorySchema.safeParse(this.state.get(KEY));
    return parsed.success ? parsed.data : { jobs: [], variants: [], lastJob: {}, published: {} };
  }

  private async write(memory: z.infer<typeof memorySchema>): Promise<void> {
    await this.state.update(KEY, memory);
  }
}
