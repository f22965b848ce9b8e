/** Words that a job title ends in or is built around; what tells a title from a slogan. */
const roleWords = [
  'engineer developer architect manager analyst scientist designer administrator admin consultant specialist lead director nurse accountant assistant coordinator technician representative officer associate',
  'intern internship trainee apprentice researcher teacher tutor programmer head vp president writer editor recruiter strategist supervisor advisor adviser clerk driver mechanic electrician chef cook baker barista',
  'pharmacist physician surgeon doctor dentist therapist counselor counsellor psychologist lawyer attorney paralegal counsel buyer planner controller auditor bookkeeper operator inspector professor lecturer postdoc',
  'fellow producer owner master tester sre executive agent librarian surveyor trainer instructor coach expert evangelist advocate partner worker caregiver carer welder carpenter plumber machinist treasurer actuary',
  'underwriter broker trader banker merchandiser cashier receptionist secretary translator interpreter journalist photographer illustrator animator copywriter marketer salesperson seller steward host server bartender',
  'housekeeper janitor cleaner gardener guard paramedic midwife optometrist veterinarian dietitian nutritionist phlebotomist radiographer chemist biologist physicist statistician economist mathematician geologist',
  'dispatcher estimator foreman superintendent appraiser adjuster examiner investigator hygienist practitioner generalist chief cto ceo cfo coo ciso dba rn lpn',
  'ingenieur informatiker architekt leiter berater sachbearbeiter buchhalter mitarbeiter referent techniker kaufmann kauffrau werkstudent praktikant assistenz fachkraft pflegefachkraft pfleger mechaniker elektriker',
  'ingénieur ingénieure développeur développeuse chef responsable comptable infirmier infirmière chargé chargée technicien technicienne directeur directrice conseiller conseillère analyste stagiaire concepteur administrateur',
  'ingeniero ingeniera desarrollador desarrolladora gerente analista enfermero enfermera contable contador contadora técnico técnica directora coordinador coordinadora jefe jefa diseñador administrador consultor',
  'engenheiro engenheira desenvolvedor desenvolvedora enfermeiro enfermeira especialista estagiário coordenador',
].join(' ').split(' ');

/** German writes its titles in one word: `Softwareentwickler`, `Projektleiterin`. */
const endings = 'entwickler|ingenieur|leiter|berater|bearbeiter|buchhalter|mitarbeiter|architekt|techniker|fachkraft|pfleger|mechaniker|mechatroniker|elektroniker|kaufmann|kauffrau|manager|student|verkäufer|fahrer';

const pattern = new RegExp(`(?<![\\p{L}])(?:${roleWords.join('|')}|[\\p{L}]*(?:${endings}))(?:s|in|innen)?(?:[:*_/-]+in(?:nen)?|/-in)?(?![\\p{L}])`, 'iu');

export function namesRole(text: string): boolean {
  return pattern.test(text);
}

/** Pairs of spellings of one title, or part of one. Each is the same job, never a broader or a higher one. */
const sameTitle: readonly (readonly string[])[] = [
  ['Senior', 'Sr.'], ['Junior', 'Jr.'], ['Software Engineer', 'Software Developer'], ['Front-end', 'Frontend'], ['Back-end', 'Backend'], ['Full-stack', 'Full Stack', 'Fullstack'],
  ['Site Reliability Engineer', 'SRE'], ['Quality Assurance', 'QA'], ['User Experience', 'UX'], ['User Interface', 'UI'], ['Machine Learning', 'ML'], ['Artificial Intelligence', 'AI'],
  ['Vice President', 'VP'], ['Human Resources', 'HR'], ['Registered Nurse', 'RN'], ['Licensed Practical Nurse', 'LPN'], ['Database Administrator', 'DBA'], ['Public Relations', 'PR'],
  ['Business Intelligence', 'BI'], ['Information Technology', 'IT'], ['Chief Technology Officer', 'CTO'], ['Chief Executive Officer', 'CEO'], ['Chief Financial Officer', 'CFO'],
  ['Research and Development', 'R&D'], ['Web Developer', 'Web Engineer'], ['Backend Engineer', 'Backend Developer'], ['Frontend Engineer', 'Frontend Developer'],
  ['Full-stack Engineer', 'Full-stack Developer'], ['Mobile Engineer', 'Mobile Developer'], ['iOS Engineer', 'iOS Developer'], ['Android Engineer', 'Android Developer'],
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]*');

/** Other ways to write this title: its abbreviations, its halves ("Backend / Platform Engineer"), and the title without its team. */
export function alternatesOf(title: string): string[] {
  const found = new Set<string>();
  const core = /^([^,(]+?)\s*(?:,|\(|\s[-–|]\s)/.exec(title)?.[1];
  const starts = core && namesRole(core) ? [title, core] : [title];
  for (const start of starts) {
    found.add(start);
    const halves = start.split(/\s*\/\s*/);
    if (halves.length > 1) {
      const noun = /\S+$/.exec(halves.at(-1) ?? '')?.[0] ?? '';
      const level = /^(?:Senior|Sr\.|Junior|Lead|Principal|Staff)\s/i.exec(start)?.[0] ?? '';
      for (const [i, half] of halves.entries()) {
        const whole = namesRole(half) ? half : `${half} ${noun}`;
        found.add(i > 0 && !whole.startsWith(level) ? level + whole : whole);
      }
    }
  }
  // Twice, so that "Sr. Software Developer" is reached from "Senior Software Engineer".
  for (let round = 0; round < 2; round++) {
    for (const known of [...found]) {
      for (const forms of sameTitle) {
        for (const form of forms) {
          const here = new RegExp(`(?<![\\p{L}])${escaped(form)}(?![\\p{L}])`, 'iu');
          if (here.test(known)) forms.filter(other => other !== form).forEach(other => found.add(known.replace(here, other)));
        }
      }
    }
  }
  const seen = new Set([title.toLowerCase()]);
  return [...found].filter(alternate => !seen.has(alternate.toLowerCase()) && seen.add(alternate.toLowerCase())).slice(0, 12);
}
