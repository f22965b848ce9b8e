import { readFileSync } from 'node:fs';
import path from 'node:path';
import { adOfLines, adOfPage, parseJob, type Job, type JobFormat } from '../../src/job/index.ts';
import { extractPdfText, flowOf } from '../../src/pdf/index.ts';
import { readText } from './readText.ts';

const formats: Readonly<Record<string, JobFormat>> = { '.md': 'markdown', '.markdown': 'markdown', '.txt': 'text' };

/** The job in a file, read as the editor reads it: by its extension; a web page and a PDF through the Markdown that is made of them. */
export async function readJob(file: string): Promise<Job> {
  const extension = path.extname(file).toLowerCase();
  if (extension === '.pdf') return parseJob(adOfLines(flowOf(await extractPdfText(readFileSync(file), path.basename(file)))), { format: 'markdown' });
  if (extension === '.html' || extension === '.htm') return parseJob(await adOfPage(readText(file)), { format: 'markdown' });
  const format = formats[extension];
  return parseJob(readText(file), format ? { format } : {});
}
