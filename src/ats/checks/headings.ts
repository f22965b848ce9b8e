import { type CheckFunction, lacksPdf } from '../measured.ts';
import type { Evidence } from '../schema.ts';
import { fold, listed } from '../text.ts';

/** What parsers know these sections by. */
const aliases: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'Experience', pattern: /^(?:(?:(?:professional|work|relevant|industry|employment|career|research|teaching|clinical|selected|additional|technical|engineering|software|leadership|internship|job) )*(?:and )?(?:experiences?|employment|work|internships?)|(?:employment|work|career|professional) (?:history|background|summary)|work experiences? and (?:projects|internships)|professional career|berufserfahrung|beruflicher werdegang|expériences?(?: professionnelles?)?|experiencia(?: profesional| laboral)?|experiência(?: profissional)?)$/u },
  { name: 'Education', pattern: /^(?:education(?:al)?(?: (?:and|&) (?:training|certifications?|awards|honors|coursework|qualifications))?|(?:academic|educational|education) (?:background|history|qualifications?|credentials)|academics?|qualifications|studies|ausbildung|bildung|studium|formation|formación(?: académica)?|educación|educação|formação(?: acadêmica)?)$/u },
  { name: 'Skills', pattern: /^(?:(?:(?:technical|core|key|professional|relevant|computer|it|programming|software|language|other|additional|soft|hard) )*(?:(?:and|&) )?skills?(?: (?:and|&) (?:\p{L}+ ?){1,2}| summary| set|set)?|(?:\p{L}+ )?(?:and|&) skills|(?:core |key |technical )?(?:competenc(?:ies|es?)|proficienc(?:ies|y)|expertise|strengths)|technologies|technical (?:knowledge|background|toolbox)|tools(?: (?:and|&) technologies)?|(?:programming )?languages (?:and|&) (?:tools|technologies|frameworks)|(?:it-)?kenntnisse|fähigkeiten|compétences|habilidades|competencias|competências)$/u },
];

function heading(text: string): string {
  return fold(text).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(/\s+/g, ' ');
}

/** A3: the three headings every parser looks for, each alone on its line; a third of the points each. */
export const headings: CheckFunction = ({ reader, resume }) => {
  if (reader === null) return lacksPdf('A3');
  const evidence: Evidence[] = [];
  const missing: string[] = [];
  const crowded: Evidence[] = [];
  for (const { name, pattern } of aliases) {
    const own = reader.lines.find(({ text }) => pattern.test(heading(text)));
    if (own !== undefined) { evidence.push(own); continue; }
    missing.push(name);
    const kind = name === 'Experience' ? 'work' : name === 'Education' ? 'education' : 'skills';
    const title = resume.sections.find(section => section.kind === kind)?.heading.text;
    const shared = title === undefined ? undefined : reader.lines.find(({ text }) => fold(text).split(/\s+/).length > 1 && fold(text).includes(fold(title)) && heading(text) !== heading(title));
    if (shared !== undefined) crowded.push(shared);
  }
  if (missing.length === 0) return { id: 'A3', share: 1, summary: 'Experience, Education and Skills headings are recognised.', evidence };
  const beside = crowded.length > 0 ? ' Let each heading stand alone on its line: side-by-side columns and icons hide it.' : '';
  return {
    id: 'A3', share: 1 - missing.length / aliases.length, evidence: [...evidence, ...crowded],
    summary: `No heading of its own was recognised for ${listed(missing)}.`,
    fix: `Name the section plainly, for example "${missing[0] ?? ''}".${beside}`,
  };
};
