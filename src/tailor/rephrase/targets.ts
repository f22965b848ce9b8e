import type { Bullet, Entry, Resume, Section, SectionKind, SourceFile, SourceRange } from '../../resume/index.ts';
import type { Change } from '../model.ts';
import { atomsOf, type Atom } from './atoms.ts';

/** A bullet or a paragraph of the summary that can be reworded where it stands. */
export interface Target {
  readonly id: string;
  readonly kind: 'bullet' | 'summary';
  readonly section: Section;
  readonly entry: Entry | undefined;
  /** A paragraph is one too, whose range is its text's. */
  readonly bullet: Bullet;
  readonly source: SourceFile;
  readonly atoms: readonly Atom[];
}

const REWORDED: ReadonlySet<SectionKind> = new Set<SectionKind>(['work', 'projects', 'volunteer']);

/** In document order: everything that takes a word-level edit and is not already exchanged or left out by one of the changes. */
export function targetsOf(resume: Resume, changes: readonly Change[]): Target[] {
  const edited = changes.flatMap(({ edits }) => edits.map(({ range }) => range));
  const seen = new Set<string>();
  return resume.sections.flatMap(section => {
    const bullets = REWORDED.has(section.kind)
      ? [...section.entries.flatMap(entry => entry.highlights.map(bullet => ({ entry, bullet }))), ...section.highlights.map(bullet => ({ entry: undefined, bullet }))]
      : [];
    const summary = section.kind === 'summary' ? [...section.paragraphs.map(body => ({ range: body.range, body })), ...section.highlights].map(bullet => ({ entry: undefined, bullet })) : [];
    return [...bullets, ...summary].flatMap(({ entry, bullet }): Target[] => {
      const source = resume.files.find(({ file }) => file === bullet.body.range.file);
      const kind = section.kind === 'summary' ? 'summary' : 'bullet';
      const id = `${kind}@${bullet.body.range.file}:${bullet.body.range.start}`;
      // A file that is input twice prints a bullet twice; it is edited once.
      if (!source || seen.has(id) || edited.some(range => touches(bullet.range, range))) return [];
      seen.add(id);
      const atoms = atomsOf(source.text, bullet.body, kind === 'bullet' ? bullet.range : section.range);
      return atoms.every(({ text, fixed }) => !fixed || !/[\p{L}\p{N}]/u.test(text)) ? [{ id, kind, section, entry, bullet, source, atoms }] : [];
    });
  });
}

/** Whether an edit at `edit` changes `range`; an insertion belongs to what begins there. */
export function touches(range: SourceRange, edit: SourceRange): boolean {
  return range.file === edit.file && edit.start < range.end && (edit.end > range.start || edit.start === range.start);
}
