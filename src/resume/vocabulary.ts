import { fold, WordSet } from './wordSet.ts';

// Words by which a field of an entry is recognised, in English, German, French, Spanish and Portuguese, accents folded.

const position = new WordSet(
  'employee staff worker aide operator agent planner buyer seller salesperson salesman marketer copywriter translator interpreter journalist lawyer attorney paralegal counsel counselor therapist pharmacist engineer* developer* programmer architect intern internship interns assistant manager',
  'director analyst scientist researcher lead leader head consultant administrator specialist technician designer teacher tutor instructor lecturer professor fellow officer president founder cofounder chief ceo cto cfo coo vp member representative associate coordinator trainee apprentice student',
  'graduate editor writer author creator producer advisor adviser mentor ambassador volunteer captain secretary treasurer accountant nurse doctor physician chef cashier clerk barista waiter waitress support supervisor strategist devops sre webmaster freelance freelancer contractor postdoc* maintainer',
  'contributor organiser organizer participant reviewer',
  'entwickler* ingenieur* mitarbeiter* werkstudent* praktikant* praktikum leiter* berater* hilfskraft assistent* softwareentwickler* wissenschaftliche* studentische* informatiker* geschaftsfuhrer* dozent* referent* kaufmann kauffrau fachkraft auszubildende*',
  'ingenieure developpeu* stagiaire stage responsable enseignant* chercheu* technicien* directeur directrice alternant*',
  'ingeniero ingeniera desarrollador* programador* becario becaria analista consultor* consultant* profesor* investigador* director* jefe gerente tecnico tecnica practicas',
  'engenheiro engenheira desenvolvedor* estagiario estagiaria estagio gestor* pesquisador* bolsista coordenador*',
);
const chargeOf = /\bcharge d/;

const degree = new WordSet(
  'bachelor* master* doctorate doktor* promotion mba diplom* license* licenc* abitur matura alevel alevels gcse* baccalaur* bac ingenieria grado maestria licenciatura mestrado bacharel* doutorado doctorat degree certificate graduado maturita matur vordiplom magister',
  'staatsexamen dut bts deug mca bca bba hsc ssc ged undergraduate postgraduate graduat* coursework nanodegree',
);
const degreeLetters = /\b(?:ph\.? ?d\.?|b\.? ?sc\.?|m\.? ?sc\.?|b\.? ?a\.?|m\.? ?a\.?|b\.? ?s\.?|m\.? ?s\.?|b\.? ?eng\.?|m\.? ?eng\.?|m\.b\.a|b\.? ?tech\.?|m\.? ?tech\.?|associate'?s?|doctor\w* of|a-levels?|m(?:inor|ajor) in|m\.? ?phil|d\.? ?phil|b\.? ?com|be )(?![a-z])/;

const organisation = new WordSet(
  'inc llc ltd limited corp corporation gmbh ag kg se co company group holding holdings sa sarl sas sl bv plc lab labs laborator* institut* foundation association society bank hospital clinic agency ministry department studio studios solutions technologies consulting partners ventures networks startup club',
  'center centre centro organisation organization stiftung verein bundes* ministerium ministere empresa banco fundacion instituto laboratoire societe facebook google amazon microsoft apple ibm oracle intel nvidia airbnb uber netflix coursera siemens sap bosch',
);
const companyLetters = /\bs\.[al]\b/;

const school = new WordSet(
  'universit* universidad* universidade college school schule hochschule fachhochschule gymnasium academy akademie polytechni* tu tum rwth kit kth dtu ntnu eth epfl ens hec lse ucl nyu cmu caltech kaist mit iit nit ecole lycee faculte faculty facultad faculdade escuela escola instituto kolleg iut insa ucla uc',
  'berkeley stanford harvard eidgenossische',
);
const schoolNames = /institute of technology|georgia tech\b|virginia tech\b/;
const noSchools = /high school diploma|school leaving certificate/g;

const places = new Set((
  'remote|hybrid|home office|homeoffice|worldwide|usa|us|u.s|u.s.a|united state|united states|uk|united kingdom|england|scotland|wales|ireland|germany|deutschland|austria|osterreich|switzerland|schweiz|suisse|france|spain|espana|portugal|italy|italia|netherlands|niederlande|belgium|belgique|luxembourg|denmark|sweden|norway|finland|poland|polen|czechia|'
  + 'czech republic|hungary|romania|greece|turkey|russia|ukraine|israel|india|china|japan|korea|south korea|s korea|s. korea|taiwan|hong kong|singapore|malaysia|indonesia|thailand|vietnam|philippines|pakistan|bangladesh|sri lanka|nepal|australia|new zealand|canada|mexico|brazil|brasil|argentina|chile|colombia|peru|egypt|nigeria|kenya|south africa|morocco|'
  + 'tunisia|algeria|iran|iraq|uae|dubai|saudi arabia|qatar|'
  + 'berlin|munich|munchen|hamburg|cologne|koln|frankfurt|stuttgart|dusseldorf|leipzig|dresden|bremen|hannover|nurnberg|karlsruhe|heidelberg|aachen|bonn|paris|lyon|toulouse|marseille|bordeaux|lille|nantes|grenoble|rennes|nice|london|manchester|edinburgh|dublin|madrid|barcelona|valencia|sevilla|lisbon|lisboa|porto|rome|roma|milan|milano|turin|vienna|wien|zurich|'
  + 'geneva|geneve|lausanne|basel|bern|amsterdam|rotterdam|brussels|bruxelles|copenhagen|stockholm|oslo|helsinki|warsaw|prague|budapest|athens|istanbul|ankara|moscow|tel aviv|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune|kolkata|beijing|shanghai|shenzhen|tokyo|osaka|seoul|sydney|melbourne|toronto|montreal|vancouver|ottawa|new york|new york city|'
  + 'nyc|san francisco|los angeles|san diego|san jose|palo alto|mountain view|menlo park|sunnyvale|seattle|redmond|chicago|boston|cambridge|austin|houston|dallas|atlanta|miami|denver|philadelphia|pittsburgh|washington|washington dc|washington d.c|phoenix|portland|detroit|minneapolis|mexico city|sao paulo|rio de janeiro|buenos aires|santiago|bogota|lima|cairo|lagos|nairobi|'
  + 'cape town|johannesburg').split('|'));
const states = new Set('al ak az ar ca ct co de dc d.c fl ga hi id il in ia ks ky la me ma md mi mn ms mo mt ne nv nh nj ny nm nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy bc ab on qc ns mb sk'.split(' '));
const particles = new Set('of de la le les del do da dos am an der im sur'.split(' '));

/** "Aix-en-Provence, France": two parts, each word of them capitalised. */
function isCapitalisedPair(text: string): boolean {
  const [town = '', region = '', ...more] = text.split(/,\s*/);
  if (more.length > 0 || /[^\p{L}.'’\s,-]/u.test(text)) return false;
  const capital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
  const around = region.split(/\s/);
  return town.split(/[\s-]/).every((word, index) => capital(word) || (index > 0 && particles.has(word))) && around.length <= 2 && region.length > 1 && around.every(capital);
}

function isPosition(folded: string): boolean {
  return position.isIn(folded) || chargeOf.test(folded);
}

function isDegree(folded: string): boolean {
  return degree.isIn(folded) || degreeLetters.test(folded);
}

function isOrganisation(folded: string): boolean {
  return organisation.isIn(folded) || companyLetters.test(folded);
}

function isSchool(folded: string): boolean {
  const text = folded.includes('school') ? folded.replace(noSchools, '') : folded;
  return school.isIn(text) || schoolNames.test(text);
}

export function looksLikePosition(text: string): boolean {
  return isPosition(fold(text));
}

export function looksLikeDegree(text: string): boolean {
  return isDegree(fold(text));
}

export function looksLikeOrganisation(text: string): boolean {
  return isOrganisation(fold(text));
}

export function looksLikeSchool(text: string): boolean {
  return isSchool(fold(text));
}

/** 0: not a place; 1: written like one ("Springfield, Oakland"); 2: a place by its words ("Georgetown, TX", "Berlin", "Remote"). */
export function placeScore(text: string): 0 | 1 | 2 {
  const trimmed = text.trim().replace(/^\(|\)$/g, '');
  if (trimmed.length > 60) return 0;
  const folded = fold(trimmed);
  const whole = folded.endsWith('.') ? folded.slice(0, -1) : folded;
  if (places.has(whole)) return 2;
  const comma = whole.lastIndexOf(',');
  if (comma < 0) return /^(?:remote|hybrid|on-?site)\b/.test(folded) ? 2 : 0;
  if (folded.split(/\s+/).length > 7) return 0;
  if (isOrganisation(folded) || isSchool(folded) || isPosition(folded) || isDegree(folded.slice(0, comma))) return 0;
  const tail = whole.slice(comma + 1).trim();
  // "Green Grid, Portland, OR": a state ends two parts, not three.
  if (/^[a-z]{2}$/.test(tail) && tail !== 'us' && tail !== 'uk' && /^[^\d]+,./.test(whole.slice(0, comma))) return 0;
  if ((places.has(tail) || states.has(tail)) && !/\d{5,}.*\d{3}/.test(folded)) return 2;
  if (/^(?:remote|hybrid|on-?site)\b/.test(folded)) return 2;
  return isCapitalisedPair(trimmed) ? 1 : 0;
}
