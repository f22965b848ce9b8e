/** Verbs in their base form; `-s`, `-ed` and `-ing` are understood. */
const regular = new Set((
  'accelerate accomplish achieve acquire adapt address administer adopt advance advise advocate align allocate analyze analyse apply appoint architect arrange assemble assess assign assist attain audit augment '
  + 'author authorize automate balance benchmark boost brief broaden budget calculate calibrate capture catalog centralize chair champion change check clarify classify clean coach code collaborate collect combine communicate '
  + 'compare compile complete compose compute conceive conceptualize conclude condense conduct configure connect conserve consolidate construct consult contain contribute control convert convince coordinate correct counsel craft '
  + 'create critique cultivate curate customize debug decrease dedicate defend define delegate deliver demonstrate deploy derive describe design detect determine develop devise diagnose direct discover dispatch distribute document '
  + 'double draft earn edit educate eliminate employ enable encourage enforce engage engineer enhance enlarge enrich ensure establish estimate evaluate examine exceed execute expand expedite experiment explain explore expose extend extract '
  + 'fabricate facilitate fashion finalize finance fix forecast formalize formulate foster fulfill furnish gain gather generate govern guide halve handle harden head help host identify illustrate imagine implement import improve improvise '
  + 'increase index influence inform initiate innovate inspect inspire install institute instruct integrate interact interpret interview introduce invent inventory investigate invite isolate join judge justify kick launch lecture leverage liaise lift '
  + 'lobby localize log lower maintain manage map market master maximize measure mediate mentor merge migrate minimize mobilize model moderate modernize modify monitor motivate navigate negotiate observe obtain offer onboard operate orchestrate '
  + 'order organize originate outline outperform overhaul own package parallelize participate partner perform persuade pilot pinpoint pioneer plan port predict prepare prescribe present preserve prevent prioritize process procure produce profile program '
  + 'project promote propose protect prototype prove provide provision publish purchase pursue qualify quantify raise rank rate rebuild recommend reconcile record recover recruit redesign reduce refactor refine reform refocus register regulate rehabilitate reinforce '
  + 'release remodel render renew reorganize repair replace replicate report represent request research reshape resolve respond restore restructure retain retire retrieve revamp review revise revitalize revolutionize rollout route sample save scale schedule scope '
  + 'screen secure select separate serve service shape share ship showcase simplify simulate slash solicit solve source spearhead specialize specify stabilize staff standardize start steer stimulate store streamline strengthen structure study submit '
  + 'succeed summarize supervise supply support surpass survey sustain synchronize synthesize tailor target team test trace track trade train transcribe transfer transform transition translate transport treat trim triple troubleshoot tune tutor uncover '
  + 'unify unite update upgrade use utilize validate verify virtualize visit visualize volunteer weigh widen win work '
  + 'act add answer attend bring build buy catch choose come cut deal do draw drive find forge fund get give grow hire hold invest keep lead learn let make meet operationalize oversee pay personalize present put quote read repurpose rewrite run '
  + 'seek sell send set shoot show sing sit speak spend stand steward strategize strike sweep take teach tell think throw top undertake vet wire write award elect nominate deploy'
).split(' '));

const irregular = new Set(('brought built bought caught chose came cut dealt did drew drove found got gave grew held kept led learnt let made met oversaw paid put read rebuilt rewrote ran sought sold sent set shot showed '
  + 'sang sat spoke spent stood struck swept took taught told thought threw undertook won wrote co coauthored cofounded coordinated co-led began broke drafted forewent became').split(' '));

/** Whether a lower-case word is an action verb in its base form, third person, past or `-ing` form. A past form that is not on the list is taken for one. */
export function isActionVerb(word: string): boolean {
  if (regular.has(word) || irregular.has(word)) return true;
  if (/^[a-z]{3,}(?:ed|ized|ised)$/.test(word) && !/^(?:need|seed|speed|feed|indeed|advanced|skilled|experienced|detailed|dedicated|based|related|distributed|embedded|unsupervised|limited|applied)$/.test(word)) return true;
  const base = word.replace(/(?:ing|ed|s)$/, '');
  return base !== word && [base, `${base}e`, base.replace(/(.)\1$/, '$1'), base.replace(/e$/, ''), base.replace(/ie$/, 'y')].some(form => regular.has(form));
}
