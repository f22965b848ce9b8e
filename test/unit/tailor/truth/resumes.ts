import { parseResume, type Bullet, type Resume } from '../../../../src/resume/index.ts';

export interface Role {
  readonly position: string;
  readonly name: string;
  readonly location: string;
  readonly dates: string;
  readonly bullets: readonly string[];
}

export interface Person {
  readonly name: string;
  readonly summary?: string;
  readonly roles: readonly Role[];
  readonly degree: Role;
  readonly skills: readonly string[];
}

const escaped = (text: string): string => text.replace(/[%&$#_]/g, '\\$&');

/** The résumé as its owner keeps it: plain LaTeX with a few macros of its own. */
export function latexOf({ name, summary, roles, degree, skills }: Person): string {
  const entry = ({ position, name: organisation, location, dates, bullets }: Role): string => [
    `\\entry{${escaped(position)}}{${dates}}{${escaped(organisation)}}{${escaped(location)}}`,
    ...(bullets.length > 0 ? ['\\begin{itemize}', ...bullets.map(bullet => `  \\item ${escaped(bullet)}`), '\\end{itemize}'] : []),
  ].join('\n');
  return [
    '\\documentclass{article}', '\\newcommand{\\entry}[4]{\\textbf{#1} \\hfill #2 \\\\ \\textit{#3} \\hfill #4}', '\\begin{document}',
    `\\begin{center}\\textbf{\\Large ${name}}\\\\ mail@example.org\\end{center}`,
    ...(summary === undefined ? [] : ['\\section{Summary}', escaped(summary)]),
    '\\section{Experience}', ...roles.map(entry), '\\section{Education}', entry(degree),
    '\\section{Skills}', ...skills.map(row => `\\textbf{${escaped(row.split(':')[0] ?? '')}}: ${escaped(row.split(':')[1]?.trim() ?? '')} \\\\`),
    '\\end{document}', '',
  ].join('\n');
}

export const parsePerson = (person: Person): Resume => parseResume({ file: 'resume.tex', text: latexOf(person) });

export function bulletsOf(resume: Resume): Bullet[] {
  return resume.sections.flatMap(section => [...section.entries.flatMap(entry => entry.highlights), ...section.highlights]);
}

/** The one bullet that begins so. */
export function bulletBeginning(resume: Resume, start: string): Bullet {
  const found = bulletsOf(resume).filter(({ body }) => body.text.startsWith(start));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} bullets begin with "${start}"`);
  return found[0];
}

export const degree = (position: string, name: string, dates: string, bullets: readonly string[] = []): Role => ({ position, name, location: 'Northport', dates, bullets });

/** What rules are tried on one at a time. */
export const software: Person = {
  name: 'Mira Holt', summary: 'Backend developer with experience in Go and PostgreSQL for billing systems.',
  roles: [
    { position: 'Software Engineer', name: 'Lumen Ledger', location: 'Northport', dates: 'Mar 2019 -- Present', bullets: [
      'Built a billing service in Go that handles 1,200 requests per second for 3 internal teams',
      'Reduced nightly export time from 90 minutes to 25 minutes by rewriting SQL queries in PostgreSQL',
      'Helped migrate 12 services from Jenkins to GitHub Actions with two colleagues',
      'Wrote unit tests for the invoice parser, raising coverage from 60% to 85%',
      'Designed a prototype of a fraud alert feature in Python; it was not released',
      'Deployed services to K8s clusters with Helm charts',
    ] },
    { position: 'Junior Developer', name: 'Tidewater Apps', location: 'Easton', dates: 'Jun 2010 -- Dec 2012', bullets: [
      'Maintained a Java web application used by about 400 customers of a regional bank',
      'Fixed 150 bugs in the reporting module and documented the fixes for the support team',
      'Assisted the lead engineer with database schema changes in MySQL',
    ] },
  ],
  degree: degree('BSc Computer Science', 'Northport College', '2006 -- 2010', ['Wrote a thesis on caching in distributed databases']),
  skills: ['Languages: Go, Python, Java, SQL', 'Tools: PostgreSQL, MySQL, Helm, GitHub Actions, Jenkins, Redis'],
};
