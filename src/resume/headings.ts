import type { SectionKind } from './model.ts';
import { WordClasses } from './wordClasses.ts';

/** Lower case, no accents, single spaces, no punctuation but `&` (as "and"). */
export function normalizeHeading(text: string): string {
  // The classes of all of Unicode take long to compile, and few headings need them.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().replace(/[&+/]/g, ' and ').replace(/[^a-z0-9]+/g, ' ').trim();
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[&+/]/g, ' and ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

// In English, German, French, Spanish, Portuguese; the first row with a word of the heading decides, so the narrow ones stand first. Behind the words, phrases.
const rows: readonly { readonly kind: SectionKind; readonly words: readonly string[]; readonly phrases?: readonly string[] }[] = [
  { kind: 'references', words: ['reference references referee referees referenzen referencias recommendation recommendations'] },
  { kind: 'interests', words: ['interest interests hobby hobbies hobbys interessen loisirs interet interets intereses aficiones interesses passion passions freizeit pastimes'] },
  { kind: 'volunteer', words: ['volunteer* voluntariado voluntary benevolat ehrenamt* community extracurricular* activities activites aktivitaten leadership engagement service outreach societies social'], phrases: ['extra curricular'] },
  { kind: 'certificates', words: ['certifi* zertifi* license licenses licence licences accreditation accreditations mooc moocs training trainings weiterbildung* fortbildung* cursos'], phrases: ['courses and', 'formation complementaire', 'formations complementaires', 'online courses'] },
  { kind: 'publications', words: ['publication publications publikationen veroffentlichungen publicaciones publicacoes paper papers conference conferences presentation presentations talk talks patent patents articles journal journals proceedings books bibliography vortrage poster posters theses preprint preprints writing conferencias'] },
  { kind: 'awards', words: [
    'award awards honor honors honour honours prize prizes scholarship scholarships fellowship fellowships auszeichnung* ehrungen preise prix distinction distinctions premios honores reconocimientos achievement achievements accomplishment accomplishments',
    'grant grants funding stipendi* becas bourses competition competitions proud recognition recognitions conquistas logros olympiad olympiads',
  ] },
  { kind: 'skills', words: [
    'programmiersprachen skill skills technolog* technical competenc* kompetenz* fahigkeit* kenntnisse edv* habilidades aptitud* conocimientos conhecimentos expertise proficienc* strength strengths tool tools toolbox qualifications informatique informatica informatik ofimatica bureautique',
    'logiciels outils langages lenguajes linguagens werkzeuge herramientas ferramentas computing software toolkit programming core abilities knowledge stack',
  ], phrases: ['computer languages', 'savoir faire', 'languages and frameworks'] },
  { kind: 'projects', words: ['project projects projekt projekte projet projets proyecto proyectos projeto projetos portfolio repositories hackathon hackathons realisation realisations'], phrases: ['open source'] },
  { kind: 'languages', words: ['language languages sprache sprachen sprachkenntnisse langue langues idioma idiomas lingua linguas lengua lenguas'] },
  { kind: 'education', words: [
    'educati* ausbildung bildung* studium akademisch* formation formations etudes diplome diplomes scolarite cursus educacion formacion* estudios educacao formacao academic* academia degree degrees studies schule schulbildung hochschul*',
    'coursework course courses qualification university schooling thesis master bachelor graduate undergraduate',
  ] },
  { kind: 'summary', words: ['summary profil profile about objective objectives zusammenfassung kurzprofil resumen perfil objetivo objetivos resume resumo statement overview introduction bio biography motivation status highlights philosophy ziel* synopsis vision'], phrases: ['uber mich', 'sobre mi', 'sobre mim', 'a propos', 'career goal'] },
  { kind: 'work', words: [
    'experience experiences employment work* career beruf* arbeit* erfahrung* praktik* werdegang emploi emplois parcours experiencia experiencias laboral trabajo empleo carreira trabalho profissional profesional profesionales professionnel professionnels professionnelle professionnelles professional',
    'internship internships position positions appointment appointments teaching research lehre forschung stage stages enseignement recherche docencia investigacion history job jobs tatigkeit* consulting freelance industry military',
  ] },
];

const words = new WordClasses(...rows.map(row => row.words), [
  'miscellaneous misc other others additional further extra various sonstiges weiteres divers diverse diverses varios outros otros autres information informations note notes appendix membership memberships affiliation affiliations association associations mitgliedschaften',
  'score scores event events hackathon hackathons travel mobility availability disclosure disclosures link links declaration signature facts',
]);
const miscellaneous = 1 << rows.length;
const volunteer = 1 << rows.findIndex(row => row.kind === 'volunteer');

/** The rows whose words or phrases stand in a text, a bit for each. */
function rowsOf(text: string): number {
  let found = words.of(text);
  if (!text.includes(' ')) return found;
  rows.forEach(({ phrases }, index) => {
    if (phrases?.some(phrase => ` ${text} `.includes(` ${phrase} `)) === true) found |= 1 << index;
  });
  // "Community Work Experience" is work.
  return /(?:work|professional) experience/.test(text) ? found & ~volunteer : found;
}

export function sectionKind(heading: string): SectionKind {
  return kindOf(normalizeHeading(heading));
}

function kindOf(normalized: string): SectionKind {
  const parts = [normalized];
  if (normalized.includes(' ')) {
    // "Volunteer Experience", "Research Interests": the narrow word decides; plain experience words come last.
    if (/\b(?:professional|work|employment|beruf\w*|teaching|research|relevant|industry|technical) (?:experience|history|erfahrung)\b/.test(normalized) && !normalized.includes('volunteer')) return 'work';
    if (/^(?:foreign )?language (?:skills?|proficienc\w*)$/.test(normalized)) return 'languages';
    if (/^(?:academic|educational) qualifications?$/.test(normalized)) return 'education';
    if (/^(?:programming |computer )?languages and (?:tools|technologies|frameworks|software|libraries)/.test(normalized)) return 'skills';
    // Of "Education and Training" the first part decides.
    parts.unshift(...normalized.split(/ (?:and|und|et|y|e) /));
  }
  for (const part of parts) {
    const found = rowsOf(part) & ~miscellaneous;
    // The lowest bit is the first row.
    if (found !== 0) return rows[31 - Math.clz32(found & -found)]?.kind ?? 'other';
  }
  return 'other';
}

function isKnown(normalized: string): boolean {
  return rowsOf(normalized) !== 0 || isContact(normalized) || /\bkey points?\b/.test(normalized);
}

/** Whether the heading says what stands below it, be it of the kind `other`. */
export function isKnownHeading(text: string): boolean {
  return isKnown(normalizeHeading(text));
}

const contactHeadings = new Set((
  'personal data|personal details|personliche daten|personliche angaben|contacto|contato|datos personales|dados pessoais|coordonnees|link|links|find me|profiles|online|angaben zur person|informacion personal|etat civil|informacion de contacto|contatos|dados|datos|zur person|'
  + 'personalien|donnees personnelles|me contacter|datos de contacto|identite|dati personali|personalia|get in touch|reach me').split('|'));

function isContact(normalized: string): boolean {
  return contactHeadings.has(normalized) || /^(?:contact\w*(?: \w+)?|personal info\w*|kontakt\w*|informations? personnelles?|social(?: \w+)?|informac\w+ pessoa\w+)$/.test(normalized);
}

/** Headings of contact blocks. */
export function isContactHeading(heading: string): boolean {
  return isContact(normalizeHeading(heading));
}

/** Whether a line of text can be nothing but a section's heading: short, and made of heading words. */
export function isHeadingText(text: string): boolean {
  if (text.length > 90) return false;
  const normalized = normalizeHeading(text);
  if (normalized === '' || normalized.length > 45 || /\d/.test(normalized) || /[.,;:]\s*\S/.test(text)) return false;
  if (isContact(normalized)) return true;
  if (!isKnown(normalized)) return false;
  const content = normalized.split(' ').filter(word => !fillers.has(word));
  return content.length <= 4 && content.length > 0 && content.every(word => isKnown(word) || qualifiers.has(word));
}

const fillers = new Set(['and', 'of', 'the', 'in', 'my', 'und', 'et', 'y', 'e', 'de', 'der', 'des', 'und', 'selected', 'other', 'relevant', 'additional', 'a', 'd']);
const qualifiers = new Set('work professional technical personal key core selected relevant other academic computer soft hard it main career executive further special extra curricular major area areas information background data training experience language programming peer reviewed'.split(' '));
