import { lemma } from './read/stem.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const lemmas = (text: string): ReadonlySet<string> => new Set(words(text).map(lemma));

/**
 * How much a verb (or a noun made of one, or a title) claims: 0 watched, 1 helped, 2 took part, 3 did it (every verb not listed), 4 led, 5 owned it or was the first.
 */
export const tiers: ReadonlyMap<string, number> = new Map([
  [0, 'observe observed shadow shadowed watch watched learn learned learnt familiarize familiarise exposure exposed witness witnessed'],
  [1, 'attend attended help assist aid support supported participate involve propose suggest attempt try intend assistance participation'],
  [2, 'contribute collaborate partner cooperate contribution collaboration partnership'],
  [4, `lead led manage managed supervise oversee oversaw head headed orchestrate architect architected leadership leader manager supervisor captain command commanded
    commanding helm helmed senior principal superintend superintended govern mastermind masterminded supervision oversight`],
  [5, `own owned founded pioneer pioneered spearhead spearheaded initiate initiated champion championed drive drove driven originate originated invent
    invented launch launched direct directed chair chaired ownership owner founder cofounder director chief president vp vice-president ceo cto cfo coo chairman chairwoman chairperson
    transform transformed revolutionize revolutionized reinvent conceive conceived author-in-chief`],
].flatMap(([tier, list]) => words(String(list)).map(word => [lemma(word), Number(tier)] as const)));

/** Verbs that lead people or money, but only do with things: "managed the calendar", "drove a forklift". */
const tamed: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['manage managed managing manages', `calendar calendars diary diaries schedule schedules inbox inboxes email emails e-mail mail document documents documentation record records file files database databases
    inventory stock supplies invoice invoices data ticket tickets log logs library website websites content order orders shipment shipments reservation reservations booking bookings appointment appointments
    correspondence paperwork phone phones campaign campaigns account accounts server servers cluster clusters newsletter newsletters blog blogs payroll claims subscriptions registrations media spreadsheet spreadsheets backup backups queue queues machine machines computer computers device devices laptop laptops machine machines printer printers call calls mailbox page pages channel channels ledger ledgers`],
  // Who runs a club leads it.
  ['lead led leads leading', 'club clubs workshop workshops course courses class classes lesson lessons session sessions programme program seminar seminars choir tour tours practice tutorial tutorials'],
  ['drive drove driven driving', 'truck trucks forklift forklifts bus buses van vans car cars vehicle vehicles lorry lorries tractor tractors ambulance ambulances taxi taxis train trains tram trams'],
].flatMap(([verbs = '', things = '']) => words(verbs).map(verb => [verb, new Set(words(things))] as const)));

/** The tier of the verb, by what it acts on: the words behind it up to a preposition. */
export function tierOf(tokens: readonly { readonly lower: string; readonly lemma: string; readonly gap: string }[], i: number): number | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const things = tamed.get(token.lower);
  if (things) for (let at = i + 1; at <= i + 6; at++) {
    const word = tokens[at];
    if (!word || word.gap === 'strong' || word.gap === 'comma' || /^(?:of|for|in|with|by|to|and|who|at|on)$/.test(word.lower)) break;
    if (things.has(word.lower)) return 3;
  }
  return tiers.get(token.lemma);
}

/** Titles: after "to", "with", "for", "by" they are somebody else's. */
export const roleNouns = lemmas('lead leader manager supervisor head director chief president vp ceo cto cfo coo owner founder principal senior captain chair architect');
export const people = lemmas(`team group squad colleague engineer developer manager nurse teacher analyst consultant contractor vendor intern people staff employee student
  attorney lawyer judge worker volunteer parent patient paralegal chef cook waiter barista server nurse teacher pupil child guard driver clerk secretary administrator representative rep programmer client customer
  executive graduate postdoc fellow author speaker expert trainer instructor tutor coach technician operator foreman planner buyer therapist pharmacist surgeon librarian editor journalist
  researcher scientist doctor physician director lead officer committee department agency partner specialist designer accountant auditor supervisor professor mentor who`);

/** Claims of size, reach, rank or certainty. A rewrite may only repeat those of the very text it rewrites. */
export const scopeWords = lemmas(`all every entire whole full fully complete completely total totally global globally worldwide international internationally national nationally nationwide
  company-wide companywide organization-wide enterprise firmwide daily weekly nightly hourly constantly continuously always never consistently regularly frequently production live
  sole solely single-handedly singlehandedly independently personally alone exclusively only unique uniquely critical critically key major significant significantly substantial
  substantially dramatically drastically massive massively huge vast extensive extensively large-scale high-volume high-traffic scale scalable best top acclaimed
  renowned recognized prestigious world-class cutting-edge innovative groundbreaking revolutionary expert expertise expertly advanced mastery master proficient fluent native
  c-level multiple several numerous many various countless hundreds thousands millions billions dozens tens most majority biggest largest
  fastest highest lowest zero flawless flawlessly perfect perfectly seamless seamlessly robust highly very extremely exceptional exceptionally outstanding excellent superior
  strategic strategically complex mission business-critical cross-functional cross enterprise-grade enterprise-wide industry fortune realtime successfully
  successful effectively efficiently profitable permanent permanently rapidly immediately instantly unprecedented multinational
  certified licensed accredited official officially chartered publicly security-cleared`);

/** Claims of reach that say the same; any other must stand in the source itself, and in no synonym. */
export const scopeTwins: readonly (readonly string[])[] = ['several multiple various', 'each every', 'full complete whole entire fully completely', 'zero without no', 'international internationally', 'nation national nationally', 'regular regularly', 'independent independently',
  'successful successfully', 'only exclusively', 'extensive extensively', 'large-scale large', 'important significant', 'difficult complex complicated', 'numerous many', 'certified certificate', 'total altogether overall', 'most mostly mainly largely predominantly primarily', 'expert specialist'].map(words);
/** The word makes a claim of reach here: "licensed" and "key", not "license fees" or "keys". */
export const claimsReach = (tokens: readonly { readonly lower: string; readonly lemma: string }[], i: number): boolean => {
  const token = tokens[i];
  return token !== undefined && scopeWords.has(token.lemma) && !/^(?:liv(?:es|ed|ing)|leads?|records?|keys|licen[sc]es?|licensing|scaling|bests?|tops)$/.test(token.lower) && !(token.lower === 'production' && tokens[i + 1]?.lower === 'of');
};

/** How often: judged by the period that it names. */
export const isPeriodic = ({ lower }: { readonly lower: string }): boolean => /^(?:daily|weekly|nightly|hourly|monthly|yearly|every|each)$/.test(lower);

/** Results that somebody may add to make a duty sound like a success. */
export const outcomeWords = lemmas(`improve improving increase increasing boost boosting reduce reducing cut cutting save saving ensure ensuring enhance enhancing achieve achieving maximize minimize
  optimize streamline accelerate eliminate exceed exceeding surpass outperform result resulting generate generating grow growing drive driving empower strengthen elevate double triple transform
  guarantee prevent preventing deliver satisfaction efficiency productivity reliability quality compliance profitability revenue growth excellence success savings engagement retention morale impact outcome`);

/** Kinds of hedge: a word of one kind may be replaced by another of the same kind, and may not be lost while its statement stays. */
export const hedges: ReadonlyMap<string, string> = new Map([
  ['attempt', 'attempt try seek strive endeavor endeavour'],
  ['plan', 'propose proposed proposal intend intended envision upcoming would could might planned'],
  ['draft', 'draft prototype pilot poc mock mockup demo demonstrator experimental trial beta alpha toy sandbox dummy preliminary initial mvp'],
  ['simulated', 'simulate simulated simulation fictional hypothetical fictitious synthetic'],
  ['course', 'coursework academic thesis capstone bootcamp homework student'],
  ['partial', 'partial partially partly some portion subset selected certain occasional occasionally sometimes often usually mainly largely limited minor mostly most'],
  ['junior', 'junior intern internship trainee apprentice assistant associate deputy interim temporary volunteer unpaid shadow'],
  ['basic', 'basic beginner introductory elementary rudimentary'],
  ['shared', 'jointly together alongside co shared collectively joint contributor'],
  ['supervised', 'guidance direction supervision mentorship'],
  ['internal', 'internal internally staging offline'],
  ['expected', 'expected estimated projected potential potentially possible possibly likely estimate expect anticipate anticipated'],
  ['average', 'average averaging averaged mean typical typically'],
  ['private', 'hobby side personal fun'],
  ['ability', 'can capable able'],
  ['failed', 'failed unsuccessful unsuccessfully cancelled canceled abandoned discontinued rejected unfinished incomplete'],
].flatMap(([kind = '', list = '']) => words(list).map(word => [lemma(word), kind] as const)));

/** Hedges that are so often mere words that losing one asks for confirmation, but does not block. */
export const softHedges: ReadonlySet<string> = new Set(['course', 'average', 'private', 'ability', 'partial', 'basic', 'internal', 'shared', 'junior', 'supervised']);

/** English, German, French, Spanish, Portuguese. */
export const negations: ReadonlySet<string> = new Set(words(`not no never without cannot can't couldn't didn't don't doesn't wasn't weren't isn't won't neither nor none nobody nothing zero unable lack lacked lacking
  non hardly barely rarely seldom except excluding besides nicht kein keine keinen keiner ohne nie niemals weder pas sans jamais aucun aucune ningún ninguna nunca não nem sem nenhum sin failed refused declined avoided prevented`));

/** Words that carry grammar and no claim. */
export const neutral: ReadonlySet<string> = new Set(words(`a an the and or of in on at for to with by from as into onto upon via through using use used uses utilizing leveraging that which who whom whose this these those
  its it it's their them they them his her hers he she i my me we our us was were is are be been being am had has have having while when where after during per among between within including include
  included such also then both thereby so than if but yet there here what how where via towards toward across along around out up down off over under about against
  following based related regarding concerning namely respectively specifically order can could will would do does did able etc i.e e.g vs
  before whenever wherever whereas whilst upon amid thereof therein thus hence therefore kept keep keeps keeping done doing any rather instead worth valued later currently now subsequently eventually another certain amounting serving covering totaling totalling comprising involving featuring work working worked task tasks activity activities process processes effort efforts basis purpose purposes way ways resulting-in`));
/** Turns of phrase that join words and claim nothing; free wherever they stand. */
const gluePhrases: ReadonlySet<string> = new Set(`in place of|in the course of|over the course of|by means of|in accordance with|in line with|in order to|so as to|as well as|in addition to|in addition|at a rate of|at the rate of
with the aim of|with the goal of|for the purpose of|on the basis of|in the form of|in terms of|in the area of|in the field of|with regard to|with respect to|with reference to|in relation to|in connection with
in the context of|along with|by way of|through the use of|with the use of|by the use of|making use of|made use of|in total|a total of|with a total of|for a total of|such that|so that|in such a way that|in which|for which|of which|with which|to which|during which|with the help of|with the aid of|in response to|on behalf of|as part of|in the process|in the case of|as a means of|according to|in compliance with|in conformity with|as per
up to date|on the subject of|on the topic of|in the shape of|one of which|some of which|together with|jointly with|in collaboration with|in cooperation with|in partnership with|ahead of the|in this way|by doing so|in doing so|and in this way|as follows|for use in|for use by|for use with|as regards|amongst|throughout|made up of|consisting of`.split(/[|\n]/));
/** Words of the longest of them. */
const LONGEST_GLUE = 5;

/** How many words from `i` on are such a turn of phrase. */
export function glueAt(tokens: readonly { readonly lower: string; readonly gap: string }[], i: number): number {
  for (let length = LONGEST_GLUE; length > 0; length--) {
    const words = tokens.slice(i, i + length);
    if (words.length === length && words.slice(1).every(({ gap }) => gap === 'none' || gap === 'hyphen') && gluePhrases.has(words.map(({ lower }) => lower).join(' '))) return length;
  }
  return 0;
}

/** Around a number these words say how exact it is; the number's own check judges them. */
export const boundWords: ReadonlySet<string> = new Set(words('reaching about around approximately roughly circa nearly almost close over above more than exceeding least at minimum upwards under up below less fewer most maximum within many much as no excess some just total'));

/** The word tells of something: no number, no grammar (but "IT" and "WHO" are names). */
export const isContent = (token: { readonly text: string; readonly lower: string; readonly amount?: unknown }): boolean => token.amount === undefined && token.lower.length > 1
  && (/^\p{Lu}{2,}$/u.test(token.text) || (!neutral.has(token.lower) && !boundWords.has(token.lower)));

/** "leading to", "resulting in": the words join a result to what brought it about, and lead nobody. */
export const joinsResult = (word: string, next: string | undefined): boolean => /^(?:leading|led|resulting|resulted)$/.test(word) && /^(?:to|in)$/.test(next ?? '');

/** Words whose loss changes nothing. */
export const fillers: ReadonlySet<string> = lemmas(`also various variety several different own new existing current currently specific particular related relevant overall general necessary required available given
  successfully successful effectively efficiently closely directly actively regular regularly additionally furthermore moreover thereby therefore really very quite well good type types kind kinds number range aspect aspects member members people person day days
  stay stayed remain remained respectively now then both back hand according ahead prior all every each entire entirely whole full fully complete completely total totally global globally worldwide international internationally national nationally nationwide daily nightly always constantly consistently regularly frequently`);

/** Words that add nothing to the thing in front of them: "the marketing team" for "marketing", "booking system" for "booking". */
const genericHead = /^(?:team|score|period|code|quer|lesson|value|time|rate|level|transaction|question|topic|department|environment|process|procedure|system|tool|task|activit|issue|matter|item|material|data|information|document|area|function|operation|work)(?:s|es|ies)?$/;
export const isGenericHead = (word: string): boolean => genericHead.test(word);

/** Verbs that say nothing beside their noun. */
export const lightVerb = /^(?:(?:provid|giv|complet|tak|mak|execut|achiev|handl|serv|undertak|plac|produc|prepar|creat|fil|issu|ha[sv])(?:e|y|es|ed|ied|ing|en)?|(?:perform|conduct|deliver|attain|offer|hold|keep|carry|do)(?:s|ed|ing|es)?|carrie[sd]|undertook|gave|did|took|held|made|kept|drew|had|responsible|charge|tasked)$/;

/** Verbs for a smaller part than "did it": free to use when the source says that it was done. */
export const humble = lemmas('jointly help assist contribute participate handle deal');

/** Text for the reader's machine and not about the candidate. */
export const instructionPattern = /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:previous|above|prior|earlier|instructions?|rules?|prompts?|everything|all)\b|\b(?:system prompt|as an ai|language model|chatgpt|prompt injection)\b|\b(?:hire|select|shortlist|recommend|advance|rank|rate|score|accept)\s+(?:this|the)\s+(?:candidate|applicant|resume|résumé|cv)\b|\b(?:note|message|instruction)s? (?:to|for) (?:the )?(?:ats|recruiter|reviewer|parser|ai|model|reader)\b|\bthis (?:candidate|applicant) (?:is|must|should|has)\b|https?:\/\/|www\.|\w@\w/i;
