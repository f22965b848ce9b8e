import type { Resume, Section, SectionKind } from '../../resume/index.ts';
import { type HeadingName, headingName, headingNames, headingOf, isTornHeading } from '../headingNames.ts';
import { type PaperCheck, lacksPdf, placeStart } from '../measured.ts';
import type { Evidence, Fix } from '../schema.ts';
import { fold, listed } from '../text.ts';

const kinds: Readonly<Record<HeadingName, SectionKind>> = { Experience: 'work', Education: 'education', Skills: 'skills' };

/** A3: the three headings every parser looks for, each alone on its line; a third of the points each. */
export const headings: PaperCheck = ({ reader, resume }) => {
  if (reader === null) return lacksPdf('A3');
  const evidence: Evidence[] = [];
  const crowded: Evidence[] = [];
  const missing: { readonly name: HeadingName; readonly section: Section | undefined }[] = [];
  for (const { name, pattern } of headingNames) {
    const own = reader.lines.find(({ text }) => pattern.test(headingOf(text)));
    if (own !== undefined) { evidence.push(own); continue; }
    const section = resume.sections.find(({ kind }) => kind === kinds[name]);
    missing.push({ name, section });
    const title = section?.heading.text;
    const shared = title === undefined ? undefined : reader.lines.find(({ text }) => fold(text).split(/\s+/).length > 1 && fold(text).includes(fold(title)) && headingOf(text) !== headingOf(title));
    if (shared !== undefined) crowded.push(shared);
    else if (section !== undefined) crowded.push(placeStart(reader, section.heading));
  }
  if (missing.length === 0) return { id: 'A3', share: 1, summary: 'Experience, Education and Skills headings are recognised.', evidence };
  const torn = reader.lines.filter(({ text }) => isTornHeading(text));
  const names = missing.map(({ name }) => name);
  const beside = crowded.length > 0 ? ' Let each heading stand alone on its line: side-by-side columns and icons hide it.' : '';
  return {
    id: 'A3', share: 1 - missing.length / headingNames.length, evidence: [...evidence, ...torn.slice(0, 3), ...crowded],
    summary: `No heading of its own was recognised for ${listed(names)}${torn.length > 0 ? `; ${listed(torn.map(({ text }) => `"${text}"`))} ${torn.length > 1 ? 'are' : 'is'} read in pieces` : ''}.`,
    fix: `Name the section plainly, for example "${names[0] ?? ''}".${beside}`,
    fixes: missing.flatMap(({ name, section }) => section === undefined ? [] : plainName(resume, name, section)),
  };
};

/** A heading that no parser knows by its words becomes the plain one. What only its typesetting hides is no matter of words. */
function plainName(resume: Resume, name: HeadingName, { heading }: Section): Fix[] {
  const { file, start, end } = heading.range;
  const source = resume.files.find(each => each.file === file)?.text.slice(start, end);
  // Not through markup: only a name that stands there letter by letter can change places with another.
  if (source === undefined || source !== heading.text || headingName(source) !== undefined) return [];
  const newText = source === source.toUpperCase() ? name.toUpperCase() : source === source.toLowerCase() ? name.toLowerCase() : name;
  return [{ id: `A3:heading@${start}`, title: `Call "${heading.text}" "${newText}"`, edits: [{ range: { file, start, end }, newText }] }];
}
