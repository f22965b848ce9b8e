import { applyEdits, parseResume, type ReadFile, type Resume, type SourceFile, type TextEdit, type VisibleText } from '../../resume/index.ts';
import { inputCommands } from '../inputs.ts';
import { folded } from './diff.ts';

interface Statement {
  readonly place: string;
  readonly text: string;
}

/** A set of edits that makes the text at `place` (see `placeOf`) read as `text`. */
export interface Rewording {
  readonly place: string;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

export function placeOf({ range }: VisibleText): string {
  return `${range.file}:${range.start}`;
}

/**
 * Those rewordings after which the document, parsed again, reads as it should: the text in question as proposed, everything else as before.
 * One parse where all are right; one more for each otherwise.
 */
export function readingRight(resume: Resume, rewordings: readonly Rewording[], read: ReadFile = () => undefined): ReadonlySet<Rewording> {
  const before = statementsOf(reread(resume, [], read));
  const right = (some: readonly Rewording[]): boolean => {
    const wanted = new Map(some.map(({ place, text }) => [place, folded(text)]));
    const after = statementsOf(reread(resume, some.flatMap(({ edits }) => edits), read));
    return after.length === before.length
      && before.every(({ place, text }, index) => after[index]?.text === (wanted.get(place) ?? text))
      && some.every(({ place }) => before.some(statement => statement.place === place));
  };
  if (right(rewordings)) return new Set(rewordings);
  return new Set(rewordings.length === 1 ? [] : rewordings.filter(one => right([one])));
}

function reread(resume: Resume, edits: readonly TextEdit[], read: ReadFile): Resume {
  const [main, ...inputs] = resume.files.map(({ file, text }): SourceFile => ({ file, text: applyEdits(text, edits.filter(({ range }) => range.file === file)) }));
  if (!main) return resume;
  const commands = inputCommands([main, ...inputs]);
  return parseResume(main, (name, from) => {
    const target = commands.find(command => command.file === from && (name === command.written || name.endsWith(`/${command.written}`) || name === `${command.written}.tex` || name.endsWith(`/${command.written}.tex`)))?.target;
    return inputs.find(({ file }) => file === target) ?? (/\.(?:cls|sty)$/.test(name) ? read(name, from) : undefined);
  });
}

/** All that a reader takes from the document, in order. */
function statementsOf(resume: Resume): Statement[] {
  return resume.sections.flatMap(section => [
    section.heading,
    ...section.entries.flatMap(({ position, name, location, dates, summary, highlights }) => [position, name, location, dates?.text, ...summary, ...highlights.map(({ body }) => body)]),
    ...section.highlights.map(({ body }) => body),
    ...section.skills.flatMap(({ name, keywords }) => [name, ...keywords]),
    ...section.paragraphs,
  ]).flatMap(text => (text ? [{ place: placeOf(text), text: folded(text.text) }] : []));
}
