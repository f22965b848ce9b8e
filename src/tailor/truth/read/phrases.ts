/**
 * Turns of phrase that say the same, and the one wording that every rule sees: source and rewrite are both read through this table, so that a rule is written
 * once. English only. What stands here is equal both ways; what may only replace something stronger stands in the thesaurus.
 */
const turns: readonly (readonly [RegExp, string])[] = ([
  // How often, how surely.
  ['(?:every )?now and (?:then|again)|from time to time|once in a while|at times|on occasions?|sometimes', 'occasionally'],
  ['typically|normally|generally|as a rule|ordinarily|most of the time|in most cases|in general', 'usually'],
  ['mainly|primarily|predominantly|largely|chiefly|for the most part|principally', 'mostly'],
  ['partially|in part', 'partly'],
  ['at first|to begin with|at the start|first(?= as )', 'initially'],
  ['(?:when|where|if|as)(?:ever)? (?:asked|requested)|(?:on|upon|by) request', 'as requested'],
  ['(?:when|where|if|as)(?:ever)? (?:needed|necessary|required)', 'as needed'],
  ['on an? (daily|weekly|monthly|quarterly|yearly|annual|regular|temporary|permanent|voluntary|rotating) basis', '$1'],
  ['each and every|every single', 'every'],
  ['(?:every|each) (?:fortnight|other week|second week)|fortnightly|bi-?weekly', 'every two weeks'],
  ['as (?:many|much|high) as|a maximum of', 'up to'],
  ['a minimum of|no (?:fewer|less) than', 'at least'],
  ['or (?:higher|more|better|over|greater)(?! than| ?\\d)(?= |$|[,.;)])', 'or above'],
  ['or (?:lower|less|fewer|under)(?! than| ?\\d)(?= |$|[,.;)])', 'or below'],
  ['on (\\w+(?: (?:or|to) \\w+)?) (?:separate |different )?occasions', '$1 times'],
  ['the (year|month|week|quarter|season|day) (?:before|earlier)|a (year|month|week|quarter|season) (?:before|earlier)|the (?:prior|preceding) (year|month|week|quarter|season)', 'the previous $1$2$3'],
  ['(year|month|week|quarter)[ -](?:over|on)[ -]\\1', 'per $1'],
  // What is set beside what.
  ['versus|vs\\.|vs|as (?:opposed|compared) to|as against|(?:when |as )?compared (?:with|to)|in (?:comparison|contrast) (?:with|to)|relative to', 'against'],
  ['in order to|so as to|with the (?:aim|goal|purpose|intention) of', 'to'],
  ['owing to|thanks to|because of|as a result of', 'due to'],
  ['as a result|consequently|as a consequence', 'therefore'],
  ['subsequently|afterwards?|thereafter|later on|after that|after which|following which', 'then'],
  ['apart from|aside from|with the exception of|other than|excluding', 'except'],
  ['prior to|ahead of|in advance of', 'before'],
  ['in the absence of|whenever (?:she|he|they) (?:was|were) (?:away|absent)|when (?:she|he|they) (?:was|were) (?:away|absent)', 'in absence'],
  // Verbs parted from their particle.
  ['(pass(?:ed|ing)?|hand(?:ed|ing)?) ((?:[\\p{L}-]+ ){1,4})(on|over)(?= to )', '$1 $3 $2'],
  ['(put(?:ting)?|brought|bring(?:ing)?|took|tak(?:e|ing)|mov(?:e|ed|ing)|deploy(?:ed|ing)?|releas(?:e|ed|ing)) ((?:[\\p{L}-]+ ){1,4})((?:in)?to production)', '$1 $3 $2'],
  // What did not come to be.
  ['turned down', 'rejected'],
  ['put on hold|put off|deferred', 'postponed'],
  ['called off|scrapped|canceled', 'cancelled'],
  ['never (?=\\w+ed\\b|shipped|built|sent|went)', 'not '],
  ['did not go (?:live|into production)|never went (?:live|into production)', 'not released'],
  ['still ongoing|still running|in progress|ongoing|under way|underway', 'in progress'],
  ['co-(?=(?:\\p{L}+ed|wrote|led|taught|ran|built|write|lead|author|teach|supervise)(?![\\p{L}]))', 'jointly '],
  ['(?:submitted|filed|made|put in|handed in|sent) an application', 'applied'],
  ['partly (\\p{L}+ed) (?=the |our )', '$1 part of '],
  ['(?:assumed|took on) responsibility for', 'took over'],
  // What the person was.
  ['(?:as )?(?:an? )?(?:\\w+ )?member of', 'part of'],
  ['(?<=^|[.;] )(?:acted|acting|act|served|serving|serve|functioned|functioning) as (?:the |an? )?', ''],
  ['(?:held|hold|holding|had|have|took|take|bore|bear|with) (?:the )?(?:full )?responsibility for|(?:was |am |were )(?:in charge of|accountable for|tasked with|charged with|entrusted with)|(?<=^|[.;] )(?:in charge of|accountable for|tasked with|charged with|entrusted with)|(?:was|am|were) responsible for', 'responsible for'],
  ['(?:on|by) my own|by myself|unaided|unassisted', 'alone'],
  ['in (?:close )?(?:collaboration|cooperation|conjunction|partnership|tandem) with|jointly with|alongside|side by side with|(?:together|along) with', 'together with'],
  ['(?:with|under) (?:the )?(?:supervision|guidance|direction|oversight) (?:of|from|by)', 'under the supervision of'],
  ['went on (?:a )?tour (?:in|of|through)', 'toured'],
  ['living with', 'with'],
  // Numbers of things that are no claim.
  ['the (?:total |overall )?number of (?=\\w)', ''],
  ['the (?:total |overall )?amount of (?=\\w)', ''],
  ['post-?op\\b', 'postoperative'],
] satisfies [string, string][]).map(([written, read]) => [new RegExp(`(?<![\\p{L}-])(?:${written})${/(?: |\?|\(\?=.*\))$/.test(written) ? '' : '(?![\\p{L}])'}`, 'giu'), read] as const);

/** The text with every turn of phrase in its one wording. */
export function plainTurns(text: string): string {
  return turns.reduce((read, [pattern, by]) => read.replace(pattern, by), text);
}
