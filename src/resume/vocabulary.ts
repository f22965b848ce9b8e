import { countWords } from './strip.ts';
import { fold, WordClasses } from './wordClasses.ts';

// Words by which a field of an entry is recognised, in English, German, French, Spanish and Portuguese, accents folded.

const positions = [
  'employee staff worker aide operator agent planner buyer seller salesperson salesman marketer copywriter translator interpreter journalist lawyer attorney paralegal counsel counselor therapist pharmacist engineer engineers developer* programmer architect intern internship interns assistant manager',
  'director analyst scientist researcher lead leader head consultant administrator specialist technician designer teacher tutor instructor lecturer professor fellow officer president founder cofounder chief ceo cto cfo coo vp member representative associate coordinator trainee apprentice student',
  'graduate editor writer author creator producer advisor adviser mentor ambassador volunteer captain secretary treasurer accountant nurse doctor physician chef cashier clerk barista waiter waitress support supervisor strategist devops sre webmaster freelance freelancer contractor postdoc* maintainer',
  'contributor organiser organizer participant reviewer cellist violinist pianist musician pharmacist botanist biologist chemist physicist geologist economist statistician mathematician journalist photographer illustrator animator librarian curator archivist carpenter electrician plumber welder mechanic driver pilot',
  'steward paramedic midwife dentist surgeon veterinarian psychologist optician receptionist dispatcher recruiter controller auditor broker trader underwriter actuary surveyor inspector investigator detective soldier sergeant lieutenant postdoctoral lektor adjunct principal dean rector scholar apprenticeship traineeship',
  'counsellor caregiver janitor cleaner baker butcher gardener farmer florist tailor teller merchandiser buyer telemarketer dev tester qa swe sde technologist evangelist scrum',
  'entwickler* ingenieur* mitarbeiter* werkstudent* praktikant* praktikum leiter* berater* hilfskraft assistent* softwareentwickler* wissenschaftliche* studentische* informatiker* geschaftsfuhrer* dozent* referent* kaufmann kauffrau fachkraft auszubildende* *architekt *architektin *ingenieur *ingenieurin *entwickler *entwicklerin *leiter *leiterin *manager *managerin *berater *beraterin *techniker *technikerin *assistent *assistentin *lehrer *lehrerin *kaufmann *kauffrau *hilfskraft *fachkraft',
  '*pfleger *pflegerin *verkaufer *verkauferin *sachbearbeiter *sachbearbeiterin *meister *meisterin *angestellter *angestellte *student *studentin *forscher *forscherin *analyst *analystin *spezialist *spezialistin *mechaniker *mechanikerin *mechatroniker *elektroniker *monteur *buchhalter *buchhalterin *redakteur *redakteurin *mitarbeiter *mitarbeiterin',
  'arzt arztin architekt architektin lehrer lehrerin techniker* meister geselle lehrling ausbilder* trainer* sachbearbeiter* buchhalter* verkaufer* redakteur* journalist* pfleger* krankenpfleger* erzieher* bibliothekar* volontar* praktikant kellner* koch kochin aushilfe minijob zivildienst* wehrdienst*',
  'paysagiste concepteur conceptrice ingenieure developpeu* stagiaire stage responsable enseignant* chercheu* technicien* directeur directrice alternant* comptable aide cuisinier* serveu* vendeu* infirmier* medecin avocat* juriste architecte graphiste redacteur redactrice traducteur traductrice bibliothecaire professeur* animateur animatrice assistante conseiller* commercial* gestionnaire formateur formatrice apprenti* analyste consultante benevole secretaire dessinateur dessinatrice technicienne administrateur administratrice chef cheffe',
  'ingeniero ingeniera desarrollador* programador* becario becaria analista consultor* consultant* profesor* investigador* director* jefe jefa gerente tecnico tecnica practicas contable enfermer* medico medica abogad* arquitect* disenador* redactor* corrector* traductor* bibliotecari* profesora docente cociner* camarer* dependient* vendedor* auxiliar administrativ* encargad* coordinador* responsable voluntari* auditor* comercial cientific* ayudante monitor monitora delegad* economista periodista',
  'engenheiro engenheira desenvolvedor* estagiario estagiaria estagio gestor* pesquisador* bolsista coordenador* professor* enfermeir* medica advogad* arquitet* designer bibliotecari* cozinheir* garcom vendedor* assistente supervisor* auxiliar estagiari* cientista encarregad* diretor* voluntari* monitor* consultora programadora auditora contador* contabilista jornalista tecnica',
];
const chargeOf = /\bchargee? d/;

const degrees = [
  'bachelor* master* doctorate doktor* promotion mba diplom* license* licenc* abitur matura alevel alevels gcse* baccalaur* bac ingenieria grado maestria licenciatura mestrado bacharel* doutorado doctorat degree certificate graduado maturita matur vordiplom magister',
  'staatsexamen dut bts deug mca bca bba hsc ssc ged undergraduate postgraduate graduat* coursework nanodegree',
];
const degreeLetters = /\b(?:ph\.? ?d\.?|b\.? ?sc\.?|m\.? ?sc\.?|b\.? ?a\.?|m\.? ?a\.?|b\.? ?s\.?|m\.? ?s\.?|b\.? ?eng\.?|m\.? ?eng\.?|m\.b\.a|b\.? ?tech\.?|m\.? ?tech\.?|associate'?s?|doctor\w* of|a-levels?|m(?:inor|ajor) in|m\.? ?phil|d\.? ?phil|b\.? ?com|be )(?![a-z])/;

const organisations = [
  'inc llc ltd limited corp corporation gmbh ag kg se co company group holding holdings sa sarl sas sl bv plc lab labs laborator* institut* foundation association society bank hospital clinic agency ministry department studio studios solutions technologies consulting partners ventures networks startup club',
  'architects architekten partgmbb gbr ohg ev spa srl oy ab aps bvba ltda lda eirl pty llp gmbh museum theater theatre orchestra library bibliotheque biblioteca bibliothek archive archiv arquivo council ministry verlag werke stadtwerke klinikum krankenhaus hopital hotel restaurant cabinet atelier agence banque mairie ayuntamiento hospital clinica clinique camara prefeitura gemeente commune trust fund society church magazine newspaper insurance versicherung seguros assurance assurances pharma motors airlines railways',
  'center centre centro organisation organization stiftung verein bundes* ministerium ministere empresa banco fundacion instituto laboratoire societe facebook google amazon microsoft apple ibm oracle intel nvidia airbnb uber netflix coursera siemens sap bosch',
];
const companyLetters = /\bs\.(?:[al]|p\.a|r\.l)\b/;

const schools = [
  'universit* universidad* universidade college school schule hochschule fachhochschule gymnasium academy akademie polytechni* tu tum rwth kit kth dtu ntnu eth epfl ens hec lse ucl nyu cmu caltech kaist mit iit nit ecole lycee faculte faculty facultad faculdade escuela escola instituto kolleg iut insa ucla uc',
  'berkeley stanford harvard eidgenossische bauhochschule *hochschule *universitat *gymnasium *schule universita universiteit universitetet universitet hogeschool politecnico politecnica politecnique conservatory conservatoire conservatorio seminary colegio liceo lyceum realschule berufsschule iit iim nus ntu hku sciences',
];
const schoolNames = ['institute of technology', 'georgia tech', 'virginia tech'];
const noSchools = ['high school diploma', 'school leaving certificate'];

/** Names of tools that look like a pair of towns: "React, Flask". */
const tools = [
  'python java javascript typescript react angular vue svelte flask django rails spring node nodejs express html css sql mysql postgresql mongodb redis kafka spark hadoop docker kubernetes terraform ansible aws azure gcp linux git rust go golang swift kotlin scala haskell matlab r julia php ruby perl c figma unity tensorflow pytorch keras pandas numpy excel latex arduino qt opencv graphql firebase bash',
];

/** What a text's words are. */
interface Folded {
  readonly text: string;
  readonly classes: number;
}

const words = new WordClasses(positions, degrees, organisations, schools, tools);
const [positionBit, degreeBit, organisationBit, schoolBit, toolBit] = [1, 2, 4, 8, 16];

function read(text: string): Folded {
  const folded = fold(text);
  return { text: folded, classes: words.of(folded) };
}

const regions = new Set((
  'remote|hybrid|home office|homeoffice|worldwide|usa|us|u.s|u.s.a|united state|united states|uk|united kingdom|england|scotland|wales|ireland|germany|deutschland|austria|osterreich|switzerland|schweiz|suisse|france|spain|espana|portugal|italy|italia|netherlands|niederlande|belgium|belgique|luxembourg|denmark|sweden|norway|finland|poland|polen|czechia|'
  + 'czech republic|hungary|romania|greece|turkey|russia|ukraine|israel|india|china|japan|korea|south korea|s korea|s. korea|taiwan|hong kong|singapore|malaysia|indonesia|thailand|vietnam|philippines|pakistan|bangladesh|sri lanka|nepal|australia|new zealand|canada|mexico|brazil|brasil|argentina|chile|colombia|peru|egypt|nigeria|kenya|south africa|morocco|'
  + 'tunisia|algeria|iran|iraq|uae|dubai|saudi arabia|qatar|cuba|uruguay|paraguay|bolivia|ecuador|venezuela|costa rica|panama|guatemala|ghana|uganda|tanzania|ethiopia|senegal|cameroon|rwanda|zambia|zimbabwe|angola|mozambique|lebanon|jordan|armenia|georgia|kazakhstan|estonia|latvia|lithuania|serbia|croatia|slovenia|slovakia|bulgaria|cyprus|malta|iceland|new york|nyc|catalunya|'
  + 'bavaria|bayern|baden-wurttemberg|hessen|sachsen|texas|california|florida|washington|oregon|ohio|illinois|massachusetts|virginia|idaho|iowa|utah|nevada|arizona|colorado|minnesota|michigan|wisconsin|pennsylvania|new jersey|maine|vermont|connecticut|maryland|ontario|quebec|karnataka|maharashtra|tamil nadu'
  ).split('|'));
const cities = new Set((
  'berlin|munich|munchen|hamburg|cologne|koln|frankfurt|stuttgart|dusseldorf|leipzig|dresden|bremen|hannover|nurnberg|karlsruhe|heidelberg|aachen|bonn|paris|lyon|toulouse|marseille|bordeaux|lille|nantes|grenoble|rennes|nice|london|manchester|edinburgh|dublin|madrid|barcelona|valencia|sevilla|lisbon|lisboa|porto|rome|roma|milan|milano|turin|vienna|wien|zurich|'
  + 'geneva|geneve|lausanne|basel|bern|amsterdam|rotterdam|brussels|bruxelles|copenhagen|stockholm|oslo|helsinki|warsaw|prague|budapest|athens|istanbul|ankara|moscow|tel aviv|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune|kolkata|beijing|shanghai|shenzhen|tokyo|osaka|seoul|sydney|melbourne|toronto|montreal|vancouver|ottawa|new york|new york city|'
  + 'nyc|san francisco|los angeles|san diego|san jose|palo alto|mountain view|menlo park|sunnyvale|seattle|redmond|chicago|boston|cambridge|austin|houston|dallas|atlanta|miami|denver|philadelphia|pittsburgh|washington|washington dc|washington d.c|phoenix|portland|detroit|minneapolis|mexico city|sao paulo|rio de janeiro|buenos aires|santiago|bogota|lima|cairo|lagos|nairobi|'
  + 'cape town|johannesburg|'
  + 'weimar|jena|erfurt|dortmund|essen|duisburg|bochum|munster|mannheim|augsburg|wiesbaden|mainz|kiel|lubeck|rostock|magdeburg|potsdam|freiburg|ulm|regensburg|passau|wurzburg|bamberg|bayreuth|ingolstadt|darmstadt|kassel|gottingen|braunschweig|wolfsburg|oldenburg|osnabruck|bielefeld|paderborn|saarbrucken|trier|koblenz|konstanz|tubingen|graz|linz|salzburg|innsbruck|klagenfurt|luzern|winterthur|st. gallen|'
  + 'strasbourg|montpellier|nancy|metz|dijon|reims|angers|tours|orleans|clermont-ferrand|limoges|rouen|le havre|caen|brest|quimper|saint-etienne|toulon|aix-en-provence|avignon|nimes|perpignan|pau|poitiers|besancon|mulhouse|amiens|annecy|chambery|liege|gand|ghent|antwerp|anvers|leuven|namur|'
  + 'zaragoza|malaga|murcia|palma|bilbao|alicante|cordoba|valladolid|vigo|gijon|la coruna|a coruna|vitoria|granada|oviedo|pamplona|san sebastian|santander|almeria|burgos|salamanca|leon|logrono|badajoz|cadiz|huelva|toledo|ciudad de mexico|guadalajara|monterrey|puebla|quito|guayaquil|montevideo|asuncion|la paz|caracas|medellin|cali|cartagena|rosario|mendoza|san juan|'
  + 'braga|coimbra|aveiro|faro|leiria|evora|setubal|funchal|guimaraes|viseu|belo horizonte|brasilia|curitiba|porto alegre|salvador|recife|fortaleza|manaus|belem|goiania|campinas|florianopolis|vitoria|natal|joao pessoa|luanda|maputo|'
  + 'naples|napoli|bologna|florence|firenze|genoa|genova|parma|verona|padova|padua|trieste|venice|venezia|palermo|catania|bari|pisa|pavia|utrecht|eindhoven|the hague|den haag|delft|groningen|leiden|arnhem|zwolle|nijmegen|maastricht|gothenburg|goteborg|malmo|uppsala|lund|linkoping|bergen|trondheim|stavanger|tromso|aarhus|odense|aalborg|tampere|turku|espoo|reykjavik|'
  + 'krakow|wroclaw|gdansk|poznan|lodz|brno|bratislava|ljubljana|zagreb|belgrade|sofia|bucharest|cluj-napoca|iasi|thessaloniki|kyiv|lviv|vilnius|riga|tallinn|minsk|tbilisi|yerevan|birmingham|leeds|liverpool|sheffield|bristol|glasgow|cardiff|belfast|nottingham|leicester|oxford|york|brighton|southampton|newcastle|cork|galway|limerick|aberdeen|dundee|'
  + 'cleveland|columbus|cincinnati|indianapolis|milwaukee|madison|kansas city|st. louis|st louis|nashville|memphis|charlotte|raleigh|durham|richmond|baltimore|newark|buffalo|rochester|albany|hartford|providence|salt lake city|las vegas|tucson|albuquerque|sacramento|oakland|fremont|santa clara|cupertino|irvine|santa monica|san antonio|fort worth|new orleans|tampa|orlando|jacksonville|honolulu|anchorage|boise|omaha|tulsa|oklahoma city|ann arbor|boulder|ithaca|evanston|calgary|edmonton|winnipeg|quebec|waterloo|halifax|'
  + 'brisbane|perth|adelaide|canberra|auckland|wellington|durban|pretoria|accra|kampala|dar es salaam|kigali|addis ababa|casablanca|rabat|tunis|algiers|dakar|abidjan|abuja|ibadan|enugu|haifa|jerusalem|beirut|amman|doha|abu dhabi|riyadh|tehran|baghdad|karachi|lahore|islamabad|dhaka|colombo|kathmandu|ahmedabad|jaipur|noida|gurgaon|gurugram|kochi|indore|lucknow|chandigarh|hangzhou|guangzhou|wuhan|chengdu|nanjing|xian|taipei|hsinchu|kyoto|nagoya|yokohama|fukuoka|busan|daejeon|incheon|bangkok|hanoi|ho chi minh city|jakarta|bandung|kuala lumpur|penang|manila|cebu'
  ).split('|'));
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

function isPosition({ text, classes }: Folded): boolean {
  return (classes & positionBit) > 0 || chargeOf.test(text);
}

function isDegree({ text, classes }: Folded): boolean {
  return (classes & degreeBit) > 0 || degreeLetters.test(text);
}

function isOrganisation({ text, classes }: Folded): boolean {
  return (classes & organisationBit) > 0 || (text.includes('s.') && companyLetters.test(text));
}

function isSchool({ text, classes }: Folded): boolean {
  const named = noSchools.some(name => text.includes(name)) ? words.of(noSchools.reduce((rest, name) => rest.replaceAll(name, ''), text)) : classes;
  return (named & schoolBit) > 0 || schoolNames.some(name => text.includes(name));
}

export function looksLikePosition(text: string): boolean {
  return isPosition(read(text));
}

export function looksLikeDegree(text: string): boolean {
  return isDegree(read(text));
}

export function looksLikeOrganisation(text: string): boolean {
  return isOrganisation(read(text));
}

export function looksLikeSchool(text: string): boolean {
  return isSchool(read(text));
}

/** A post or a degree. */
export function looksLikeTitle(text: string): boolean {
  const folded = read(text);
  return isPosition(folded) || isDegree(folded);
}

/** An employer or a school. */
export function looksLikeInstitution(text: string): boolean {
  const folded = read(text);
  return isOrganisation(folded) || isSchool(folded);
}

export function looksLikeTool(text: string): boolean {
  return (read(text).classes & toolBit) > 0;
}

/** All that the words of a text say. "Boston, MA" holds no degree. */
export function wordsSay(text: string): { readonly place: 0 | 1 | 2; readonly degree: boolean; readonly position: boolean; readonly school: boolean; readonly organisation: boolean } {
  const place = placeScore(text);
  if (place === 2) return { place, degree: false, position: false, school: false, organisation: false };
  const folded = read(text);
  return { place, degree: isDegree(folded), position: isPosition(folded), school: isSchool(folded), organisation: isOrganisation(folded) };
}

/** 0: not a place; 1: written like one ("Springfield, Oakland"); 2: a place by its words ("Georgetown, TX", "Berlin", "Remote"). */
export function placeScore(text: string): 0 | 1 | 2 {
  const bare = text.trim().replace(/^\(|\)$/g, '');
  if (bare.length > 60) return 0;
  // "04109 Leipzig", "Portland, ME 04101"
  const trimmed = /\d/.test(bare) ? bare.replace(/^(?:[A-Z]{1,2}-)?(?!19|20)\d{4,5}\s+(?=\p{L})/u, '').replace(/(\b[A-Z]{2})\s+\d{5}(?:-\d{4})?$/, '$1') : bare;
  const folded = fold(trimmed);
  const whole = folded.endsWith('.') ? folded.slice(0, -1) : folded;
  if (regions.has(whole) || cities.has(whole)) return 2;
  const comma = whole.lastIndexOf(',');
  if (comma < 0) return /^(?:remote|hybrid|on-?site)\b/.test(folded) ? 2 : 0;
  if (countWords(folded) > 7) return 0;
  const said: Folded = { text: folded, classes: words.of(folded) };
  if (isOrganisation(said) || isSchool(said) || isPosition(said) || looksLikeDegree(folded.slice(0, comma))) return 0;
  const tail = whole.slice(comma + 1).trim();
  // "Green Grid, Portland, OR": a state ends two parts, not three.
  if (/^[a-z]{2}$/.test(tail) && tail !== 'us' && tail !== 'uk' && /^[^\d]+,./.test(whole.slice(0, comma))) return 0;
  // "Büro Saale, Jena": before a town stands no town.
  if (cities.has(tail) && !regions.has(tail)) return cities.has(whole.slice(0, comma).trim()) ? 2 : 0;
  if ((regions.has(tail) || states.has(tail)) && !/\d{5,}.*\d{3}/.test(folded)) return 2;
  if (/^(?:remote|hybrid|on-?site)\b/.test(folded)) return 2;
  return isCapitalisedPair(trimmed) && (said.classes & toolBit) === 0 ? 1 : 0;
}
