import type { SectionKind } from './model.ts';

/** Lower case, no accents, single spaces, no punctuation but `&` (as "and"). */
export function normalizeHeading(text: string): string {
  // The classes of all of Unicode take long to compile, and few headings need them.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().replace(/[&+/]/g, ' and ').replace(/[^a-z0-9]+/g, ' ').trim();
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[&+/]/g, ' and ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

// In English, German, French, Spanish, Portuguese; the first pattern that fits decides, so the narrow ones stand first.
const patterns: readonly (readonly [SectionKind, RegExp])[] = [
  ['references', /\b(?:references?|referees?|referenzen|referencias|recommendations?)\b/],
  ['interests', /\b(?:interests?|hobb(?:y|ies|ys)|interessen|loisirs|(?:centres? d )?interets?|intereses|aficiones|interesses|passions?|freizeit|pastimes)\b/],
  ['volunteer', /\b(?:volunteer\w*|voluntariado|voluntary|benevolat|ehrenamt\w*|community|extracurricular\w*|extra curricular|activities|activites|aktivitaten|leadership|engagement|service|outreach|societies|social)\b(?!.*(?:work|professional) experience)/],
  ['certificates', /\b(?:certifi\w*|zertifi\w*|licen[cs]es?|courses and|accreditations?|moocs?|trainings?|weiterbildung\w*|fortbildung\w*|cursos|formations? complementaires?|online courses)\b/],
  ['publications', /\b(?:publications?|publikationen|veroffentlichungen|publicaciones|publicacoes|papers?|conferences?|presentations?|talks?|patents?|articles|journals?|proceedings|books|bibliography|vortrage|posters?|theses|preprints?|writing|conferencias)\b/],
  ['awards', /\b(?:awards?|honou?rs?|prizes?|scholarships?|fellowships?|auszeichnung\w*|ehrungen|preise|prix|distinctions?|premios|honores|reconocimientos|achievements?|accomplishments?|grants?|funding|stipendi\w*|becas|bourses|competitions?|proud|recognitions?|conquistas|logros|olympiads?)\b/],
  ['skills', /\b(?:programming languages|computer languages|programmiersprachen|skills?|technolog\w*|technical|competenc\w*|competenci\w*|kompetenz\w*|fahigkeit\w*|kenntnisse|edv\w*|habilidades|aptitud\w*|conocimientos|conhecimentos|expertise|proficienc\w*|strengths?|tools?|tech stack|toolbox|qualifications|savoir faire|informatique|informatica|informatik|ofimatica|bureautique|computing|it skills|software|competences|toolkit|languages and (?:tools|technologies|frameworks)|technologies|programming|core|abilities|knowledge|stack)\b/],
  ['projects', /\b(?:projects?|projekte?|projets?|proyectos?|projetos?|portfolio|open source|repositories|hackathons?|side projects|realisations?)\b/],
  ['languages', /\b(?:languages?|sprachen?|sprachkenntnisse|langues?|idiomas?|linguas?|lenguas?)\b/],
  ['education', /\b(?:educati\w*|ausbildung|bildung\w*|studium|akademisch\w*|formations?|etudes|diplomes?|scolarite|cursus|educacion|formacion\w*|estudios|educacao|formacao|academic\w*|academia|degrees?|studies|schule|schulbildung|hochschul\w*|course ?work|relevant courses?|courses?|qualification|university|schooling|studies|thesis|master|bachelor|graduate|undergraduate|werdegang akademisch)\b/],
  ['summary', /\b(?:summary|profile?|profil|about(?: me)?|objectives?|uber mich|zusammenfassung|kurzprofil|resumen|perfil|objetivos?|sobre (?:mi|mim)|a propos|resume|resumo|statement|overview|introduction|bio|biography|motivation|status|highlights|career goal|philosophy|ziel\w*|synopsis|vision)\b/],
  ['work', /\b(?:experiences?|employment|work\w*|career|beruf\w*|arbeit\w*|erfahrung\w*|praktik\w*|werdegang|emplois?|parcours|experiencias?|laboral|trabajo|empleo|carreira|trabalho|profissional|profesional|profesionales|professionnell?e?s?|professional|internships?|positions?|appointments?|teaching|research|lehre|forschung|stages?|enseignement|recherche|docencia|investigacion|history|jobs?|tatigkeit\w*|consulting|freelance|industry|military)\b/],
];

export function sectionKind(heading: string): SectionKind {
  const normalized = normalizeHeading(heading);
  // "Volunteer Experience", "Research Interests": the narrow word decides; plain experience words come last.
  if (/\b(?:professional|work|employment|beruf\w*|teaching|research|relevant|industry|technical) (?:experience|history|erfahrung)\b/.test(normalized) && !/volunteer/.test(normalized)) return 'work';
  if (/^(?:foreign )?language (?:skills?|proficienc\w*)$/.test(normalized)) return 'languages';
  if (/^(?:academic|educational) qualifications?$/.test(normalized)) return 'education';
  if (/^(?:programming |computer )?languages and (?:tools|technologies|frameworks|software|libraries)/.test(normalized)) return 'skills';
  // Of "Education and Training" the first part decides.
  for (const part of [...normalized.split(/ (?:and|und|et|y|e) /), normalized]) {
    const found = patterns.find(entry => entry[1].test(part));
    if (found) return found[0];
  }
  return 'other';
}

const miscellaneous = /\b(?:miscellaneous|misc|other|others|additional|further|extra|various|sonstiges|weiteres|diverses?|divers|varios|outros|otros|autres|information|informations?|note|notes|appendix|memberships?|affiliations?|associations?|mitgliedschaften|test scores?|scores|events?|hackathons?|travel|mobility|availability|disclosures?|links?|declaration|signature|key points?|facts)\b/;

/** Whether the heading says what stands below it, be it of the kind `other`. */
export function isKnownHeading(text: string): boolean {
  return sectionKind(text) !== 'other' || isContactHeading(text) || miscellaneous.test(normalizeHeading(text));
}

/** Headings of contact blocks. */
export function isContactHeading(heading: string): boolean {
  return /^(?:contact\w*(?: \w+)?|personal (?:data|info\w*|details)|personliche (?:daten|angaben)|kontakt\w*|contacto|contato|datos personales|dados pessoais|coordonnees|informations? personnelles?|links?|find me|profiles|online|angaben zur person|informacion personal|etat civil|social(?: \w+)?|informac\w+ pessoa\w+|informacion de contacto|contactos|contatos|contato|dados|datos|kontaktdaten|zur person|personalien|donnees personnelles|me contacter|datos de contacto|identite|etat civil|dati personali|personalia|get in touch|reach me)$/.test(normalizeHeading(heading));
}

/** Whether a line of text can be nothing but a section's heading: short, and made of heading words. */
export function isHeadingText(text: string): boolean {
  const normalized = normalizeHeading(text);
  if (normalized === '' || normalized.length > 45 || /\d/.test(normalized) || /[.,;:]\s*\S/.test(text)) return false;
  if (isContactHeading(text)) return true;
  if (!isKnownHeading(text)) return false;
  const words = normalized.split(' ').filter(word => !fillers.has(word));
  return words.length <= 4 && words.length > 0 && words.every(word => isKnownHeading(word) || qualifiers.test(word));
}

const fillers = new Set(['and', 'of', 'the', 'in', 'my', 'und', 'et', 'y', 'e', 'de', 'der', 'des', 'und', 'selected', 'other', 'relevant', 'additional', 'a', 'd']);
const qualifiers = /^(?:work|professional|technical|personal|key|core|selected|relevant|other|academic|computer|soft|hard|it|main|career|executive|further|special|extra|curricular|major|areas?|key|information|background|data|training|experience|language|programming|peer|reviewed)$/;
