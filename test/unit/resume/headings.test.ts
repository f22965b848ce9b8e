import assert from 'node:assert/strict';
import { sectionKind, type SectionKind } from '../../../src/resume/index.ts';

const headings: Readonly<Partial<Record<SectionKind, string>>> = {
  work: 'Experience|Work Experience|Employment History|Technical Experience|Research Experience|Berufserfahrung|Praktika|Expérience professionnelle|Experiencia laboral|Experiência Profissional',
  education: 'Education|Education and Training|Academic Background|Academic Qualifications|Ausbildung|Hochschulbildung|Formation|Diplômes|Formación académica|Formação Acadêmica',
  skills: 'Skills|Technical Skills|Programming Languages|Languages and Technologies|Kenntnisse|EDV-Kenntnisse|Compétences|Habilidades|Conhecimentos|Tools',
  projects: 'Projects|Personal Projects|Projekte|Projets|Proyectos|Projetos',
  certificates: 'Certifications|Licenses & Certifications|Zertifikate|Certificats|Certificaciones|Certificações',
  publications: 'Publications|Selected Publications|Veröffentlichungen|Publicaciones',
  awards: 'Honors & Awards|Auszeichnungen|Prix et distinctions|Premios|Scholarships',
  languages: 'Languages|Language Skills|Sprachkenntnisse|Langues|Idiomas|Línguas',
  summary: 'Summary|Professional Summary|Career Objective|Über mich|À propos|Resumen|Perfil',
  volunteer: 'Volunteer Experience|Leadership & Activities|Ehrenamt|Bénévolat|Voluntariado',
  interests: 'Interests|Research Interests|Hobbys|Centres d’intérêt|Intereses',
  references: 'References|Referenzen|Références|Referencias',
  other: 'A Day of My Life|Zyx',
};

describe('section kinds', () => {
  for (const [kind, words] of Object.entries(headings)) it(`${kind}: ${words}`, () => {
    for (const heading of words.split('|')) assert.equal(sectionKind(heading), kind, heading);
  });
});
