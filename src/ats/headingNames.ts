import { fold } from './text.ts';

export type HeadingName = 'Experience' | 'Education' | 'Skills';

/** What parsers know these sections by. */
export const headingNames: readonly { readonly name: HeadingName; readonly pattern: RegExp }[] = [
  { name: 'Experience', pattern: /^(?:(?:(?:professional|work|relevant|industry|employment|career|research|teaching|clinical|selected|additional|technical|engineering|software|leadership|internship|job) )*(?:and )?(?:experiences?|employment|work|internships?)|(?:employment|work|career|professional) (?:history|background|summary)|work experiences? and (?:projects|internships)|professional career|berufserfahrung|beruflicher werdegang|expériences?(?: professionnelles?)?|experiencia(?: profesional| laboral)?|experiência(?: profissional)?)$/u },
  { name: 'Education', pattern: /^(?:education(?:al)?(?: (?:and|&) (?:training|certifications?|awards|honors|coursework|qualifications))?|(?:academic|educational|education) (?:background|history|qualifications?|credentials)|academics?|qualifications|studies|ausbildung|bildung|studium|formation|formación(?: académica)?|educación|educação|formação(?: acadêmica)?)$/u },
  { name: 'Skills', pattern: /^(?:(?:(?:technical|core|key|professional|relevant|computer|it|programming|software|language|other|additional|soft|hard) )*(?:(?:and|&) )?skills?(?: (?:and|&) (?:\p{L}+ ?){1,2}| summary| set|set)?|(?:\p{L}+ )?(?:and|&) skills|(?:core |key |technical )?(?:competenc(?:ies|es?)|proficienc(?:ies|y)|expertise|strengths)|technologies|technical (?:knowledge|background|toolbox)|tools(?: (?:and|&) technologies)?|(?:programming )?languages (?:and|&) (?:tools|technologies|frameworks)|(?:it-)?kenntnisse|fähigkeiten|compétences|habilidades|competencias|competências)$/u },
];

export function headingOf(text: string): string {
  return fold(text).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(/\s+/g, ' ');
}

/** Which of the three headings this line is. */
export function headingName(line: string): HeadingName | undefined {
  const text = headingOf(line);
  return headingNames.find(({ pattern }) => pattern.test(text))?.name;
}

/** One word that parsers know as a heading, read in pieces: `Exp erience`. */
export function isTornHeading(line: string): boolean {
  const text = headingOf(line);
  return text.includes(' ') && text.length < 40 && headingName(line) === undefined && headingName(text.replace(/ /g, '')) !== undefined;
}
