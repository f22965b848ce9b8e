import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseResume, type Resume, type Section, type SectionKind } from '../../../src/resume/index.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/resumes');

export const fixtureNames = ['jake.tex', 'plain.tex', 'moderncv.tex', 'ownmacros.tex', 'german.tex', 'rover.tex', 'multifile/main.tex'];

/** Documents in the styles of different people and languages, each with what a reader finds in it beside it (families.test.ts). */
export const familyNames = readdirSync(path.join(folder, 'families'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.expected.txt')).sort().map(name => path.join('families', name.replace('.expected.txt', '.tex')));

export function fixtureText(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

export function parseFixture(name: string): Resume {
  const base = path.dirname(path.join(folder, name));
  return parseResume({ file: path.basename(name), text: fixtureText(name) }, (file, from) => {
    for (const start of [base, path.dirname(path.join(base, from))]) {
      const found = path.resolve(start, file);
      if (existsSync(found)) return { file: path.relative(base, found), text: readFileSync(found, 'utf8') };
    }
    return undefined;
  });
}

/** Parses the body of an article without preamble. */
export function parseBody(body: string, preamble = ''): Resume {
  return parseResume({ file: 'body.tex', text: `\\documentclass{article}\n${preamble}\n\\begin{document}\n${body}\n\\end{document}\n` });
}

export function section(resume: Resume, kind: SectionKind): Section {
  const found = resume.sections.find(item => item.kind === kind);
  if (!found) throw new Error(`No section ${kind}, only ${resume.sections.map(item => item.kind).join(', ')}.`);
  return found;
}
