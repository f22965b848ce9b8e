import { formatDate } from './dates.ts';
import type { Entry, Resume, SourceRange } from './model.ts';
import { applyEdits } from './edits.ts';

export interface EntryDescription {
  readonly position: string | null;
  readonly name: string | null;
  readonly location: string | null;
  /** `2019`, `2019-03`, `present`. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly highlights: readonly string[];
  readonly summary: readonly string[];
}

export interface ResumeDescription {
  readonly understoodShare: number;
  readonly sections: readonly {
    readonly kind: string;
    readonly heading: string;
    readonly entries: readonly EntryDescription[];
    readonly highlights: readonly string[];
    readonly paragraphs: readonly string[];
  }[];
  readonly skills: readonly { readonly name: string | null; readonly keywords: readonly string[] }[];
  readonly basics: Readonly<Record<'name' | 'label' | 'email' | 'phone' | 'location', string | null>> & { readonly urls: readonly string[] };
  readonly commentedBullets: readonly string[];
  readonly opaqueRanges: readonly (SourceRange & { readonly text: string })[];
  /** No edit, same text, in every file. */
  readonly roundTrip: boolean;
  readonly hasDocument: boolean;
}

/** What was understood, as plain data to print. */
export function describeResume(resume: Resume): ResumeDescription {
  const { basics } = resume;
  const byFile = new Map(resume.files.map(file => [file.file, file.text]));
  return {
    understoodShare: Math.round(resume.understoodShare * 10_000) / 10_000,
    sections: resume.sections.map(section => ({
      kind: section.kind,
      heading: section.heading.text,
      entries: section.entries.map(describeEntry),
      highlights: section.highlights.map(bullet => bullet.body.text),
      paragraphs: section.paragraphs.map(paragraph => paragraph.text),
    })),
    skills: resume.sections.flatMap(section => section.skills.map(row => ({ name: row.name?.text ?? null, keywords: row.keywords.map(keyword => keyword.text) }))),
    basics: {
      name: basics.name?.text ?? null, label: basics.label?.text ?? null, email: basics.email?.text ?? null, phone: basics.phone?.text ?? null, location: basics.location?.text ?? null,
      urls: basics.urls.map(url => url.text),
    },
    commentedBullets: resume.commentedBullets.map(bullet => bullet.text),
    opaqueRanges: resume.opaque.map(range => ({ ...range, text: (byFile.get(range.file) ?? '').slice(range.start, range.end) })),
    roundTrip: resume.files.every(file => applyEdits(file.text, []) === file.text),
    hasDocument: resume.hasDocument,
  };
}

function describeEntry(entry: Entry): EntryDescription {
  const { startDate, endDate } = entry.dates ?? {};
  return {
    position: entry.position?.text ?? null, name: entry.name?.text ?? null, location: entry.location?.text ?? null,
    startDate: startDate ? formatDate(startDate) : null, endDate: endDate ? formatDate(endDate) : null,
    highlights: entry.highlights.map(bullet => bullet.body.text), summary: entry.summary.map(text => text.text),
  };
}
