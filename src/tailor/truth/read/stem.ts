/** Irregular forms that a résumé is likely to hold: past and participle → base. */
const irregular: ReadonlyMap<string, string> = new Map([...`
wrote written>write led>lead built>build taught>teach sold>sell ran>run grew grown>grow won>win held>hold kept>keep made>make
did done does>do gave given>give took taken>take went gone goes>go brought>bring bought>buy caught>catch chose chosen>choose drew drawn>draw
drove driven>drive fell fallen>fall felt>feel fought>fight found>find got gotten>get heard>hear knew known>know left>leave lent>lend
met>meet paid>pay rose risen>rise saw seen>see sent>send shown>show shrank shrunk>shrink spent>spend spoke spoken>speak stood>stand
swept>sweep thought>think told>tell understood>understand undertook undertaken>undertake oversaw overseen>oversee rewrote rewritten>rewrite
rebuilt>rebuild rethought>rethink dealt>deal became>become began begun>begin broke broken>break fed>feed laid>lay lit>light lost>lose redrew redrawn>redraw
meant>mean proved proven>prove redid redone>redo said>say sought>seek sewed sewn>sew slid>slide spun>spin strove striven>strive threw thrown>throw
underwent undergone>undergo upheld>uphold wove woven>weave withdrew withdrawn>withdraw wore worn>wear
learnt>learn spelt>spell burnt>burn
people>person children>child men>man women>woman analyses analysis>analysis criteria>criterion indices>index matrices>matrix
ads>ad lazily>lazy sat>sit theses>thesis african>africa american>america asian>asia european>europe german>germany staff>staff data>data media>media series>series species>species debugging debugged>debug programme programmes>program
centre centres>center theatre>theater cheque cheques>check catalogue catalogues>catalog enquiry enquiries>inquiry gauging>gauge
`.matchAll(/([^>]*?)>(\S+)/g)].flatMap(([, forms = '', base = '']) => forms.trim().split(/\s+/).map(form => [form, base] as const)));

/** Past forms that do not end in -ed; what an English bullet may begin with. */
const irregularPast = new Set(`wrote led built taught sold ran grew won held kept made did gave took went brought bought caught chose drew drove fell fought
found got met paid rose saw sent shrank spent spoke stood swept thought told understood undertook oversaw rewrote rebuilt rethought dealt became began broke fed
laid lost put set cut hit let read quit shut spread upheld withdrew beat cast cost shot underwent redid sought threw wove`.split(/\s+/));

/** Words that only look inflected. */
const invariant = new Set(`need speed seed feed breed bed red shed embed exceed proceed succeed agreed bleed deed weed ring king spring string thing wing
during evening morning nothing something ceiling bring sing swing news always process access address business class status campus bonus virus
series analysis basis thesis diagnosis is was this his as us gas bus plus less across express progress press success loss boss pass mass cross glass
canvas atlas kubernetes its yes does has hundred sacred kindred`.split(/\s+/));

const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1'], [/ys(e|ed|es|ing|er|ers)$/, 'yz$1'], [/our(s|ed|ing|al|ally)?$/, 'or$1'], [/(p|h|n|t|g)ae/, '$1e'],
  [/(met|lit|fib|theat|calib)re(s)?$/, '$1er$2'],
];
/** Words that end like -ise or -our for another reason. */
const keepsSpelling = /^(?:rais|revis|advis|supervis|exercis|promis|compris|devis|surpris|precis|nois|apprais|televis|improvis|franchis|expertis|merchandis|enterpris|ris|wis|pris|four|hour|tour|your|pour|our|sour|flour|detour|contour|court)/;

const undouble = (word: string): string => word.length <= 3 ? word : word.replace(/([^aeious])\1$/, '$1');
const shorn = (word: string): string => undouble(word).replace(/e$/, '');

/** Number, tense and spelling taken off: `analysed`, `analyzing`, `analyzes` are one; `production` and `product` are not. */
export function lemma(word: string): string {
  let form = word.toLowerCase().replace(/['’]s?$/, '');
  const known = irregular.get(form);
  if (known !== undefined) return shorn(known);
  if (!keepsSpelling.test(form)) for (const [pattern, replacement] of spellings) form = form.replace(pattern, replacement);
  if (form.length <= 3 || invariant.has(form) || /\d/.test(form)) return invariant.has(form) ? undouble(form) : form.replace(/e$/, '');
  if (/ies$/.test(form)) return `${form.slice(0, -3)}y`;
  if (/ied$/.test(form)) return `${form.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(form)) return shorn(form.slice(0, -2));
  if (/[^s]s$/.test(form) && !/(?:us|is)$/.test(form)) form = form.slice(0, -1);
  if (invariant.has(form)) return shorn(form);
  if (/ing$/.test(form) && /[aeiouy].*ing$/.test(form) && form.length > 5) return shorn(form.slice(0, -3));
  if (/ed$/.test(form) && /[aeiouy].*ed$/.test(form) && form.length > 3) return shorn(form.slice(0, -2));
  return shorn(form);
}

/** The lemma with the commonest noun endings off too: `migration` = `migrate`, `deployment` = `deploy`, `instruction` = `instruct`. */
export function stem(word: string): string {
  let form = lemma(word);
  if (/^executiv|action$/.test(form) && form.length >= 8) return form;
  if (/ation$/.test(form) && form.length >= 8) form = form.slice(0, -3);
  else if (/ction$/.test(form) && form !== 'production') form = form.slice(0, -3);
  else if (/ment$/.test(form) && form.length >= 10) form = form.slice(0, -4);
  // Adjectives and adverbs of long words only: `internal` is not `intern`, nor `national` `nation`.
  form = form.replace(/(?<=^.{7,})(?:ically|ical|ic|ally|al|anc|enc|iv|ity|abl|ibl|ly)$/, '');
  if (/at$/.test(form) && form.length >= 8) form = form.slice(0, -2);
  return form.replace(/e$/, '');
}

/** Reads like a finite past verb, wherever it stands. */
export function isPastForm(word: string): boolean {
  const lower = word.toLowerCase();
  return irregularPast.has(lower) || (/ed$/.test(lower) && lower.length > 3 && !invariant.has(lower));
}

export const isGerund = (word: string): boolean => /ing$/i.test(word) && word.length > 4 && !invariant.has(word.toLowerCase());

/** Words whose kin mean something else: product and production, intern and internal. */
const noKin = /^(?:custom|number|master|count|product|intern|nation|univers|general|generat|organ|patient|patent|patien|popul|engin|form|format|form(?:er|al)|employ|execut|part|partn|parti|press|secret|serv|servic|stat|station|invest|certif|commun|communic|major|senior|profess|market|sign|signal|direct|manag|own|lead|found|head|interest|matter|letter|order|offic|paper|record|report|condition|position|addition|function|relat|reason|person|mission|vision|section|action|sens|critic|publ|priv|medic|physic|technic|technolog|electr|art|act|activ|act(?:iv|or)|hospit|capit|minist|princip|president|resid|train|account|assist|consult|coordin|develop|supervis|own|use|us|mobil)$/;

/**
 * What a word's derived forms share ("diverse" and "diversity", "coast" and "coastal", "comply" and "compliant"): further endings off its stem. Only for words
 * that tell of things; who did something, and how much, is never read from it.
 */
export function kin(word: string): string {
  let form = stem(word);
  for (let round = 0; round < 3; round++) {
    const shorter = form.replace(/(?:isation|ization|abil|iz|is|ification|if|ion|at|it|ment|ness|ity|iti|anc|enc|ant|ent|iant|abl|ibl|ical|ic|al|ary|ory|ous|iv|ial|ual|ly|y|i|ing)$/, '');
    if (shorter.length < 4 || shorter === form) break;
    form = shorter;
  }
  form = form.replace(/e$/, '');
  return noKin.test(form) || noKin.test(stem(word)) ? stem(word) : form;
}
