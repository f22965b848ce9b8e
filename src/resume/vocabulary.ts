// Words by which a field of an entry is recognised, in English, German, French, Spanish and Portuguese.

const position = /\b(?:employee|staff|worker|aide|operator|agent|planner|buyer|seller|salesperson|salesman|marketer|copywriter|translator|interpreter|journalist|lawyer|attorney|paralegal|counsel|counselor|therapist|pharmacist|engineer\w*|developer\w*|programmer|architect|intern|internship|interns|assistant|manager|director|analyst|scientist|researcher|lead|leader|head|consultant|administrator|specialist|technician|designer|teacher|tutor|instructor|lecturer|professor|fellow|officer|president|founder|cofounder|co-founder|chief|ceo|cto|cfo|coo|vp|member|representative|associate|coordinator|trainee|apprentice|student|graduate|editor|writer|author|creator|producer|advisor|adviser|mentor|ambassador|volunteer|captain|secretary|treasurer|accountant|nurse|doctor|physician|chef|cashier|clerk|barista|waiter|waitress|support|supervisor|strategist|devops|sre|webmaster|freelancer?|contractor|postdoc\w*|maintainer|contributor|organi[sz]er|participant|reviewer|entwickler\w*|ingenieur\w*|mitarbeiter\w*|werkstudent\w*|praktikant\w*|praktikum|leiter\w*|berater\w*|hilfskraft|assistent\w*|softwareentwickler\w*|wissenschaftliche\w*|studentische\w*|informatiker\w*|geschaftsfuhrer\w*|dozent\w*|referent\w*|kaufmann|kauffrau|fachkraft|auszubildende\w*|ingenieure?|developpeu\w*|stagiaire|stage|chef de projet|responsable|consultant\w*|enseignant\w*|chercheu\w*|technicien\w*|charge d\w*|directeur|directrice|alternant\w*|ingenier[oa]|desarrollador\w*|programador\w*|becari[oa]|analista|consultor\w*|profesor\w*|investigador\w*|director\w*|jefe|gerente|tecnic[oa]|engenheir[oa]|desenvolvedor\w*|estagiari[oa]|estagio|gestor\w*|pesquisador\w*|bolsista|coordenador\w*|practicas)\b/;
const degree = /\b(?:bachelor\w*|master\w*|doctor\w* of|doctorate|doktor\w*|promotion|ph\.? ?d\.?|b\.? ?sc\.?|m\.? ?sc\.?|b\.? ?a\.?|m\.? ?a\.?|b\.? ?s\.?|m\.? ?s\.?|b\.? ?eng\.?|m\.? ?eng\.?|mba|m\.b\.a|b\.? ?tech\.?|m\.? ?tech\.?|bba|associate'?s?|diplom\w*|licen[cs]\w*|abitur|matura|high school diploma|a-levels?|gcse\w*|baccalaur\w*|bac|ingenieria|grado|maestria|licenciatura|mestrado|bacharel\w*|doutorado|doctorat|minor in|major in|majors? |degree|certificate|graduado|maturita|matur|vordiplom|magister|staatsexamen|dut|bts|deug|mca|bca|hsc|ssc|m\.? ?phil|d\.? ?phil|b\.? ?com|be |ged|undergraduate|postgraduate|graduat\w+|coursework|nanodegree)(?![a-z])/;
const organisation = /\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|ag|kg|se|co|company|group|holdings?|s\.?a\.?|sarl|sas|s\.?l\.?|bv|plc|lab|labs|laborator\w*|institut\w*|foundation|association|society|bank|hospital|clinic|agency|ministry|department|studio|studios|solutions|technologies|consulting|partners|ventures|networks|startup|club|center|centre|centro|organi[sz]ation|stiftung|verein|bundes\w*|ministerium|ministere|empresa|banco|fundacion|instituto|laboratoire|societe|facebook|google|amazon|microsoft|apple|ibm|oracle|intel|nvidia|airbnb|uber|netflix|coursera|siemens|sap|bosch)\b/;
const school = /\b(?:universit\w*|universidad\w*|universidade|college|school|schule|hochschule|fachhochschule|gymnasium|academy|akademie|polytechni\w*|institute of technology|tu|tum|rwth|kit|kth|dtu|ntnu|eth|epfl|ens|hec|lse|ucl|nyu|cmu|caltech|kaist|georgia tech|virginia tech|mit|iit|nit|ecole|lycee|faculte|faculty|facultad|faculdade|escuela|escola|instituto|kolleg|iut|insa|ucla|uc|berkeley|stanford|harvard|eidgenossische)\b/;

const places = 'remote|hybrid|home ?office|worldwide|usa|u\\.s\\.a?\\.?|united states|uk|united kingdom|england|scotland|wales|ireland|germany|deutschland|austria|osterreich|switzerland|schweiz|suisse|france|spain|espana|portugal|italy|italia|netherlands|niederlande|belgium|belgique|luxembourg|denmark|sweden|norway|finland|poland|polen|czechia|czech republic|hungary|romania|greece|turkey|russia|ukraine|israel|india|china|japan|korea|south korea|s\\.? ?korea|taiwan|hong kong|singapore|malaysia|indonesia|thailand|vietnam|philippines|pakistan|bangladesh|sri lanka|nepal|australia|new zealand|canada|mexico|brazil|brasil|argentina|chile|colombia|peru|egypt|nigeria|kenya|south africa|morocco|tunisia|algeria|iran|iraq|uae|dubai|saudi arabia|qatar';
const cities = 'berlin|munich|munchen|hamburg|cologne|koln|frankfurt|stuttgart|dusseldorf|leipzig|dresden|bremen|hannover|nurnberg|karlsruhe|heidelberg|aachen|bonn|paris|lyon|toulouse|marseille|bordeaux|lille|nantes|grenoble|rennes|nice|london|manchester|edinburgh|dublin|madrid|barcelona|valencia|sevilla|lisbon|lisboa|porto|rome|roma|milan|milano|turin|vienna|wien|zurich|geneva|geneve|lausanne|basel|bern|amsterdam|rotterdam|brussels|bruxelles|copenhagen|stockholm|oslo|helsinki|warsaw|prague|budapest|athens|istanbul|ankara|moscow|tel aviv|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune|kolkata|beijing|shanghai|shenzhen|tokyo|osaka|seoul|sydney|melbourne|toronto|montreal|vancouver|ottawa|new york(?: city)?|nyc|san francisco|los angeles|san diego|san jose|palo alto|mountain view|menlo park|sunnyvale|seattle|redmond|chicago|boston|cambridge|austin|houston|dallas|atlanta|miami|denver|philadelphia|pittsburgh|washington(?:,? d\\.?c\\.?)?|phoenix|portland|detroit|minneapolis|mexico city|sao paulo|rio de janeiro|buenos aires|santiago|bogota|lima|cairo|lagos|nairobi|cape town|johannesburg';
const place = new RegExp(`^(?:${places}|${cities})$`);
const endsInPlace = new RegExp(`,\\s*(?:${places}|${cities}|a[lkzr]|c[aot]|d[ec]|fl|ga|hi|i[dlna]|k[sy]|la|m[eadinsot]|n[evhjmycd]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[ta]|w[aviy]|bc|ab|on|qc|ns|mb|sk)\\.?$`);
const capitalised = /^(?:[\p{Lu}][\p{L}.'’-]*)(?:[\s-](?:of|de|la|le|del|do|am|an|der|im|[\p{Lu}][\p{L}.'’-]*))*,\s*(?:[\p{Lu}]{2}|[\p{Lu}][\p{L}.'’-]+(?:\s[\p{Lu}][\p{L}.'’-]+)?)$/u;

function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/’/g, "'");
}

export function looksLikePosition(text: string): boolean {
  return position.test(fold(text));
}

export function looksLikeDegree(text: string): boolean {
  return degree.test(fold(text));
}

export function looksLikeOrganisation(text: string): boolean {
  return organisation.test(fold(text));
}

export function looksLikeSchool(text: string): boolean {
  return school.test(fold(text).replace(/high school diploma|school leaving certificate/g, ''));
}

/** 0: not a place; 1: written like one ("Springfield, Oakland"); 2: a place by its words ("Georgetown, TX", "Berlin", "Remote"). */
export function placeScore(text: string): 0 | 1 | 2 {
  const trimmed = text.trim().replace(/^\(|\)$/g, '');
  const folded = fold(trimmed);
  if (trimmed.length > 60 || folded.split(/\s+/).length > 7) return 0;
  if (place.test(folded)) return 2;
  if (/,/.test(folded) && (looksLikeOrganisation(folded) || looksLikeSchool(folded) || looksLikePosition(folded) || looksLikeDegree(folded.replace(/,[^,]*$/, '')))) return 0;
  // "Green Grid, Portland, OR": a state ends two parts, not three.
  if (/^[^\d]+,.+,\s*[a-z]{2}\.?$/.test(folded) && !/,\s*(?:us|uk)\.?$/.test(folded)) return 0;
  if (endsInPlace.test(folded) && !/\d{5,}.*\d{3}/.test(folded)) return 2;
  if (/^(?:remote|hybrid|on-?site)\b/.test(folded)) return 2;
  return capitalised.test(trimmed) && !looksLikePosition(trimmed) && !looksLikeSchool(trimmed) && !looksLikeDegree(trimmed) ? 1 : 0;
}
