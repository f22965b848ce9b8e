import { pattern } from './pattern.ts';
import type { Line } from './read/index.ts';

/** What a part of an ad is for. `intro` is everything before the first heading, `other` what no rule knows. */
export type SectionKind = 'must' | 'preferred' | 'duty' | 'stack' | 'role' | 'company' | 'benefits' | 'process' | 'intro' | 'other';

export interface PlacedLine extends Line {
  readonly section: SectionKind;
}

/** In this order: the first that matches decides ("preferred qualifications" is not "qualifications"). */
const vocabulary: readonly (readonly [SectionKind, RegExp])[] = [
  ['benefits', pattern(String.raw`
    \bbenefits?\b|\bperks?\b|what we(?:['’]ll| will| can)? (?:offer|provide|give)|what(?:['’]s| is) in it for|in it for you
    \byou(?:['’]ll| will)? (?:get|receive|enjoy)\b|we offer|our offer|compensation|salary|\bpay\b|remuneration|why (?:join|you['’]ll|work|us|\p{Lu})
    wir bieten|bieten wir|wir (?:dir|ihnen) bieten|unser angebot|vergütung|gehalt|vorteile bei uns
    avantages|nous offrons|nous proposons|rémunération|ofrecemos|beneficios
    oferecemos|benefícios|remuneração
  `)],
  ['preferred', pattern(String.raw`
    nice[- ]to[- ]haves?|prefer+ed|preferences?|\bbonus\b|\bplus(?:es)?\b|extra credit|\bdesir(?:ed|able)\b|good to have|\bideally\b|\boptional\b
    (?:great|nice) if|would be (?:great|nice)|stand[- ]?out|even better|advantage(?:ous|s)?\b
    von vorteil|wünschenswert|pluspunkte?|idealerweise|souhait|appréciée?s?|\batouts?\b|serait un plus
    deseables?|se valorar|valorables?|diferencia(?:l|is)|desejáve(?:l|is)|non[- ]essential
  `)],
  ['must', /\brequire[ds]?\b|requirements?|\bqualifications?\b|must[- ]haves?|requisitos|anforderung|voraussetzung|qualifikation|exigences|prérequis|qualificações/iu],
  ['duty', pattern(String.raw`
    responsibilit|what you(?:['’]ll| will)?(?: be)? (?:do|doing|work|build|own|tackle|deliver)
    \byou(?:['’]ll| will)(?: be)? (?:do|work|build|own|also|help)|\byou will:?$|\bduties\b|your (?:role|mission|tasks|impact|day|job|work)\b|the work\b
    day[- ]to[- ]day|in this (?:role|position)|key objectives?|day in the life|how you(?:['’]ll| will)
    aufgaben|tätigkeit|das machst du|was dich erwartet|verantwort
    \bmissions\b|vos missions|ta mission|votre mission|responsabil|tâches
    funciones|tareas|qué harás|harás|atividades|você (?:vai|fará)
  `)],
  ['process', pattern(String.raw`
    \bappl(?:y|ying|ication)\b|hiring process|interview|next steps|how we hire|equal (?:employment )?opportunit|\beeo\b|accommodations?|privacy
    bewerb|\bkontakt\b|candidater|postuler|postular|candidatura|contact|disclaimer|e-?verify|selection process
  `)],
  ['must', pattern(String.raw`
    what you(?:['’]ll| will)? (?:bring|need|have|know)|\byou(?:['’]ll|['’]ve|['’]re| will)? (?:have|bring|are|should|need|must|know|got)\b
    \byou['’](?:re|ve)\b|who you are|about you\b|\byour (?:profile|skills?|background|experience|toolkit|strengths|expertise|qualities)|looking for
    \bskills?\b|\bexperience\b|competenc|knowledge|expertise|\bcandidate|\bessentials?\b|eligib|\beducation\b|what makes you|you might
    (?:good|great|right) fit|minimum|criteria|we (?:expect|need|want|ask)|certifications?|licen[cs]es?
    profil\b|mitbring|bringst du|bringen sie|wir erwarten|wir suchen|kenntnisse
    das bist du|compétences|\brequis|recherch|perfil|competencias|buscamos
    experiencia|experiência|habilidades|conocimientos|conhecimentos|esperamos|procuramos|formaci[óo]n|formação|formation
  `)],
  ['stack', /\bstack\b|technolog(?:y|ies)|\btools\b|technologien|werkzeuge|outils|tecnologías|tecnologias|environnement technique/iu],
  ['role', pattern(String.raw`
    about (?:the|this) (?:role|job|position|opportunity)|(?:role|job|position) (?:summary|description|overview|purpose)
    ^the (?:role|job|position|opportunity)|overview|summary|^(?:job )?description
    die stelle|le poste|el puesto|a vaga
  `)],
  ['company', pattern(String.raw`
    about\b|who we are|\bour\b|the (?:company|team)|\bcompany\b|culture|values
    über uns|sind wir|wir sind|unternehmen|qui sommes|à propos|entreprise|notre
    quiénes somos|sobre|quem somos|life at|join us|diversity|commitment
  `)],
];

/** The kind of section that this heading opens. */
export function kindOfHeading(heading: string): SectionKind {
  const bare = heading.replace(/[:?!.]+\s*$/, '').trim();
  return vocabulary.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'other';
}

/** Headings in plain text carry no mark; one made only of these words is taken for one. */
const headingWords = new Set(('a about and the your our you we us who what do does for in is it to of at this will have need bring offer are be if key core main basic minimum required requirements requirement preferred desired '
  + 'additional essential technical professional personal job role position company team candidate ideal qualifications qualification skills skill experience knowledge education abilities competencies '
  + 'responsibilities responsibility duties tasks benefits perks compensation salary pay bonus points nice have haves must plus pluses overview summary description stack tech technology technologies tools '
  + 'looking work doing day life profile background expertise apply how process next steps why join culture values mission you’ll you\'ll we’re we\'re '
  + 'aufgaben deine ihre dein ihr profil anforderungen qualifikationen qualifikation wir bieten das bringst mit bringen sie was dich erwartet über uns unser angebot von vorteil wünschenswert kenntnisse '
  + 'vos missions votre compétences avantages nous offrons à propos de requis souhaité souhaitées le poste l’entreprise l\'entreprise '
  + 'recherché recherchée missions prérequis souhaité serait atouts se valorará valora requisitos funciones responsabilidades ofrecemos sobre nosotros perfil deseable valorable beneficios qué experiencia habilidades '
  + 'un une ce ton ta tes des les idéal cherchons recherchons offre wäre wären schön außerdem auch ist sind suchen erwarten optional wünschen '
  + 'atividades benefícios oferecemos diferenciais desejável qualificações nós o que').split(' '));

function looksLikeHeading(line: Line, next: Line | undefined): boolean {
  if (line.heading) return true;
  if (line.text.length > 70 || /[.;,]$/.test(line.text) || (line.bullet && !line.text.endsWith(':'))) return false;
  const bare = line.text.replace(/[^\p{L}\p{N}\s'’&/-]/gu, ' ').trim();
  const words = bare.toLowerCase().split(/[\s&/-]+/).filter(Boolean);
  if (words.length === 0 || words.length > 9) return false;
  if (words.every(word => headingWords.has(word)) && /^\P{Ll}/u.test(line.text)) return true;
  if (line.bullet) return false;
  if (/:$/.test(line.text) && (next?.bullet || next?.afterBlank) && kindOfHeading(line.text) !== 'other') return !/\b(?:with|following|such as|including)\b.*:$/i.test(line.text);
  return words.length <= 6 && bare === bare.toUpperCase() && /\p{Lu}{4}/u.test(bare) && (line.text.endsWith(':') || kindOfHeading(line.text) !== 'other');
}

/** "Requirements: Python, SQL" opens its section and has its content on one line. */
const labelled = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)?([\p{L}][\p{L}'’ &/-]{2,40}):\s+(?=\S)/u;

/** Labels of one line ("Company: …", "Position: …"), which say nothing about the lines that follow. */
const passing: ReadonlySet<SectionKind> = new Set(['company', 'role', 'process']);

/** Puts every line into its section; the headings themselves are left out. */
export function placeLines(lines: readonly Line[]): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let section: SectionKind = 'intro';
  let outer: SectionKind | undefined;
  let listed = false;
  let level: number | undefined;
  for (const [i, line] of lines.entries()) {
    if (looksLikeHeading(line, lines[i + 1])) {
      const kind = kindOfHeading(line.text);
      outer = undefined;
      listed = false;
      // "### Grow the team" under "## Key objectives" goes on with them.
      if (kind === 'other' && level !== undefined && line.level !== undefined && line.level > level) continue;
      section = kind === 'other' && i === 0 ? 'intro' : kind;
      level = kind === 'other' || kind === 'role' ? undefined : line.level;
      continue;
    }
    if (outer !== undefined && line.afterBlank && !line.bullet) {
      section = outer;
      outer = undefined;
    }
    // After the list a paragraph of its own: the section is over, though no heading says so.
    if (listed && !line.bullet && line.afterBlank && line.text.length > 40 && /[.!?]$/.test(line.text)) section = 'other';
    listed = line.bullet || (listed && !line.afterBlank);
    const label = labelled.exec(line.text);
    const words = label?.[1]?.toLowerCase().split(/[\s&/-]+/).filter(Boolean) ?? [];
    const kind = label?.[1] !== undefined && words.every(word => headingWords.has(word)) ? kindOfHeading(label[1]) : 'other';
    if (label && kind !== 'other') {
      const start = line.start + label[0].length;
      if (!line.bullet && !passing.has(kind)) {
        outer ??= section;
        section = kind;
      }
      placed.push({ ...line, start, text: line.text.slice(label[0].length), section: kind });
    } else {
      placed.push({ ...line, section });
    }
  }
  return placed;
}
