import { append } from './append.ts';
import { BasicsReader, isName } from './basics.ts';
import { BlockBuilder, Line, type Block, type Heading } from './blocks.ts';
import { findCommentedBullets } from './commented.ts';
import { EntryReader } from './entries.ts';
import { toSource, type FlowEvent, type Role, type Source, type Span } from './flow.ts';
import { isContactHeading, isHeadingText, isKnownHeading, sectionKind } from './headings.ts';
import type { Resume, Section, SourceFile } from './model.ts';
import { rangeOf, readBullets, Reading, readRecordBullets } from './reading.ts';
import { readSkills, readTags } from './skills.ts';
import { hasAlphabetic, Strip, stripOf, toVisibleText } from './strip.ts';
import { Typesetter } from './typeset.ts';
import { measureWords } from './words.ts';

/** Resolves a path as it is written in `\input{…}` (or a class's file name) from a file; undefined when there is no such file. Called with and without `.tex`. */
export type ReadFile = (path: string, from: string) => SourceFile | undefined;

/**
 * Reads a LaTeX résumé. Never throws: what is half-typed or unknown is kept as an opaque range. Without `\begin{document}` the whole text is read as a body
 * and `hasDocument` is false. `read` is asked for the files that `\input`, `\include`, `\subfile` and `\import` name, and for local classes and packages.
 */
export function parseResume(main: SourceFile, read: ReadFile = () => undefined): Resume {
  const files: SourceFile[] = [main];
  const sources = new Map<string, Source>();
  const source = toSource(main.file, main.text);
  sources.set(main.file, source);
  let loads = 0;
  const load = (path: string, from: Source, kind: 'input' | 'class'): Source | undefined => {
    // A file that inputs itself must come to an end.
    if (++loads > 400) return undefined;
    const found = kind === 'class' || /\.[A-Za-z]+$/.test(path) ? read(path, from.file) ?? (kind === 'input' ? read(`${path}.tex`, from.file) : undefined) : read(`${path}.tex`, from.file) ?? read(path, from.file);
    if (!found) return undefined;
    const known = sources.get(found.file);
    if (known) return kind === 'class' || known === from || known === source ? undefined : known;
    const loaded = toSource(found.file, found.text, { index: sources.size, atLetter: kind === 'class' });
    sources.set(found.file, loaded);
    if (kind === 'input') files.push(found);
    return loaded;
  };

  const typesetter = new Typesetter(load);
  let bodyStart = 0;
  const hasDocument = typesetter.document(source, () => { bodyStart = typesetter.events.length; });
  const reading = new Reading(typesetter.pieces);
  const { basics, sections } = readSections(typesetter.events, reading);
  return {
    files, basics, sections, hasDocument,
    commentedBullets: findCommentedBullets(files.map(file => sources.get(file.file)).filter(item => item !== undefined), typesetter),
    ...measureWords(typesetter.events, bodyStart, reading),
  };
}

interface RawSection {
  readonly heading: Strip | undefined;
  readonly span: Span | undefined;
  /** What stands on the heading's line beside it. */
  readonly blocks: Block[];
}

/** A line that is nothing but a heading drawn by hand: bold, large, capitals, or ruled off. */
function drawnHeading(line: Line, next: Block | undefined, tabular: boolean): boolean {
  // Where the document has headings of its own, a bold "Achievements" is a line of an entry.
  if (!tabular && line.end !== 'rule') return false;
  const [first] = line.cells;
  if (!first || line.cells.length > (line.inTable && tabular ? 2 : 1)) return false;
  const strip = line.cells.length === 1 ? line.strip : new Strip(first);
  if (!isHeadingText(strip.text.replace(/:$/, ''))) return false;
  const letters = strip.pieces.filter(piece => hasAlphabetic(piece.text));
  const styled = letters.every(piece => piece.style.bold || piece.style.large || piece.style.caps) || /^[^\p{Ll}]+$/u.test(strip.text);
  return styled || line.end === 'rule' || (next?.kind === 'line' && line.end === 'paragraph' && strip.text.length < 30 && letters.every(piece => piece.style.upper));
}

/** A line set very large, with nothing but a name in it. */
function isBanner(line: Line): boolean {
  const [first] = line.cells;
  const strip = line.cells.length === 1 ? line.strip : first && new Strip(first);
  return strip !== undefined && strip.words >= 2 && strip.words <= 5 && strip.pieces.every(piece => piece.style.huge) && isName(strip.text) && !strip.text.includes(',') && !isKnownHeading(strip.text);
}

/** The level of heading that parts the sections: the highest there is, or the next where only that one names sections (above it stands the person's name). 9 without any. */
function sectionLevel(blocks: readonly Block[]): number {
  const headings = blocks.filter(block => block.kind === 'heading');
  const levels = headings.map(heading => heading.level);
  const highest = levels.includes(1) ? 1 : Math.min(9, ...levels);
  const isKnown = (heading: Heading): boolean => isKnownHeading(stripOf(heading.cells).text);
  const known = (level: number): number => headings.filter(heading => heading.level === level && isKnown(heading)).length;
  return highest < 9 && !headings.some(heading => heading.level === highest && isKnown(heading)) && known(highest + 1) >= 2 ? highest + 1 : Math.max(highest, Math.min(1, highest));
}

function splitSections(blocks: readonly Block[]): RawSection[] {
  const highest = sectionLevel(blocks);
  const tabular = highest === 9;
  const sections: { heading: Strip | undefined; span: Span | undefined; blocks: Block[] }[] = [{ heading: undefined, span: undefined, blocks: [] }];
  let named = blocks.some((block, index) => block.kind === 'record' ? block.fields.some(field => field.role === 'fullName') : index < 6 && block.kind === 'line' && isBanner(block));
  blocks.forEach((block, index) => {
    const current = sections[sections.length - 1];
    // Contact macros may stand anywhere in the preamble, behind \aboutme for one.
    if (block.kind === 'record' && block.fields.length > 0 && block.fields.every(field => contactRoles.has(field.role))) {
      sections[0]?.blocks.push(block);
      return;
    }
    if (block.kind === 'heading' && block.level <= highest) {
      const [first = [], ...rest] = block.cells;
      const heading = rest.length === 0 ? stripOf(block.cells) : new Strip(first);
      sections.push({ heading, span: block.span, blocks: rest.length > 0 ? [new Line(rest)] : [] });
    } else if (block.kind === 'line' && drawnHeading(block, blocks[index + 1], tabular)) {
      const heading = new Strip(block.cells[0] ?? []);
      const rest = block.cells.slice(1);
      sections.push({ heading, span: heading.pieces[0], blocks: rest.length > 0 ? [block.with({ cells: rest })] : [] });
    } else if (block.kind === 'line' && !named && sections.length > 1 && isBanner(block)) {
      // The name stands behind a side bar.
      named = true;
      sections.push({ heading: undefined, span: undefined, blocks: [block] });
    } else current?.blocks.push(block);
  });
  return sections;
}

const contactRoles: ReadonlySet<Role> = new Set<Role>(['fullName', 'label', 'email', 'phone', 'address', 'url']);

function readSections(events: readonly FlowEvent[], reading: Reading): Pick<Resume, 'basics' | 'sections'> {
  const builder = new BlockBuilder();
  for (let index = 0; index < events.length; index++) {
    const event = events[index];
    if (event) builder.add(event);
  }
  const raw = splitSections(builder.finish());
  const basics = new BasicsReader(reading);
  const sections: Section[] = [];
  raw.forEach((section, index) => {
    let after = index + 1;
    while (raw[after] && !raw[after]?.span) after++;
    const next = raw[after]?.span;
    // \section*{Jane Doe}: the first heading is the name.
    const named = index === 1 && raw[0]?.blocks.length === 0 && section.heading && !isKnownHeading(section.heading.text) && isName(section.heading.text) && /\s/.test(section.heading.text);
    if (named && section.heading) basics.named(section.heading);
    if (!section.heading || !section.span || named) {
      const rest = basics.read(section.blocks);
      for (const block of rest) if (block.kind === 'line') reading.take(block.strip);
    } else {
      if (isContactHeading(section.heading.text)) section.blocks.splice(0, section.blocks.length, ...basics.read(section.blocks));
      sections.push(...readSection(section, next, reading));
    }
  });
  return { basics: basics.finish(), sections };
}

function readSection(raw: RawSection, next: Span | undefined, reading: Reading): Section[] {
  const { heading: strip, span } = raw;
  const heading = strip && (reading.take(strip) ?? toVisibleText(strip));
  if (!span) return [];
  const kind = sectionKind(strip?.text ?? '');
  const { source } = span;
  const end = next && next.source === source && next.start > span.start ? next.start : source.text.length;
  const range = rangeOf(source, span.start, end);
  const title = heading ?? { text: '', range: rangeOf(source, span.start, span.start), offsets: [span.start] };
  const limit: Span = { source, start: end, end };
  if (kind === 'skills' || kind === 'languages') {
    const { skills, rest } = readSkills(raw.blocks, reading);
    const content = new EntryReader('summary', reading).read(rest, limit);
    return [{ kind, heading: title, range, ...content, skills }];
  }
  if (kind === 'summary' || kind === 'interests') return [{ kind, heading: title, range, entries: [], ...readProse(raw.blocks, reading) }];
  return [{ kind, heading: title, range, ...new EntryReader(kind, reading, isKnownHeading(strip?.text ?? '')).read(raw.blocks, limit) }];
}

function readProse(blocks: readonly Block[], reading: Reading): Pick<Section, 'highlights' | 'paragraphs' | 'skills'> {
  const content: { highlights: Section['highlights'][number][]; paragraphs: Section['paragraphs'][number][]; skills: Section['skills'][number][] } = { highlights: [], paragraphs: [], skills: [] };
  for (const block of blocks) {
    if (block.kind === 'line' || block.kind === 'heading') content.paragraphs.push(...reading.takeAll([block.kind === 'line' ? block.strip : stripOf(block.cells)]));
    else if (block.kind === 'list') append(content.highlights, readBullets(block, reading));
    else if (block.fields.every(field => field.role === 'bullet')) append(content.highlights, readRecordBullets(block, reading));
    else if (block.fields.every(field => field.role === 'tag')) append(content.skills, readTags([block], reading));
    else {
      for (const field of block.fields) {
        const inner = readProse(field.blocks, reading);
        append(content.highlights, inner.highlights);
        append(content.paragraphs, inner.paragraphs);
        append(content.skills, inner.skills);
      }
    }
  }
  return content;
}
