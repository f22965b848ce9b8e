import { parseResume, type Bullet, type Resume } from '../../../../src/resume/index.ts';

export interface Role {
  readonly position: string;
  readonly name: string;
  readonly location: string;
  readonly dates: string;
  readonly bullets: readonly string[];
}

export interface Person {
  readonly name: string;
  readonly summary?: string;
  readonly roles: readonly Role[];
  readonly degree: Role;
  readonly skills: readonly string[];
}

const escaped = (text: string): string => text.replace(/[%&$#_]/g, '\\$&');

/** The résumé as its owner keeps it: plain LaTeX with a few macros of its own. */
export function latexOf({ name, summary, roles, degree, skills }: Person): string {
  const entry = ({ position, name: organisation, location, dates, bullets }: Role): string => [
    `\\entry{${escaped(position)}}{${dates}}{${escaped(organisation)}}{${escaped(location)}}`,
    ...(bullets.length > 0 ? ['\\begin{itemize}', ...bullets.map(bullet => `  \\item ${escaped(bullet)}`), '\\end{itemize}'] : []),
  ].join('\n');
  return [
    '\\documentclass{article}', '\\newcommand{\\entry}[4]{\\textbf{#1} \\hfill #2 \\\\ \\textit{#3} \\hfill #4}', '\\begin{document}',
    `\\begin{center}\\textbf{\\Large ${name}}\\\\ mail@example.org\\end{center}`,
    ...(summary === undefined ? [] : ['\\section{Summary}', escaped(summary)]),
    '\\section{Experience}', ...roles.map(entry), '\\section{Education}', entry(degree),
    '\\section{Skills}', ...skills.map(row => `\\textbf{${escaped(row.split(':')[0] ?? '')}}: ${escaped(row.split(':')[1]?.trim() ?? '')} \\\\`),
    '\\end{document}', '',
  ].join('\n');
}

export const parsePerson = (person: Person): Resume => parseResume({ file: 'resume.tex', text: latexOf(person) });

export function bulletsOf(resume: Resume): Bullet[] {
  return resume.sections.flatMap(section => [...section.entries.flatMap(entry => entry.highlights), ...section.highlights]);
}

/** The one bullet that begins so. */
export function bulletBeginning(resume: Resume, start: string): Bullet {
  const found = bulletsOf(resume).filter(({ body }) => body.text.startsWith(start));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} bullets begin with "${start}"`);
  return found[0];
}

export const degree = (position: string, name: string, dates: string, bullets: readonly string[] = []): Role => ({ position, name, location: 'Northport', dates, bullets });

export const people = {
  software: {
    name: 'Mira Holt', summary: 'Backend developer with experience in Go and PostgreSQL for billing systems.',
    roles: [
      { position: 'Software Engineer', name: 'Lumen Ledger', location: 'Northport', dates: 'Mar 2019 -- Present', bullets: [
        'Built a billing service in Go that handles 1,200 requests per second for 3 internal teams',
        'Reduced nightly export time from 90 minutes to 25 minutes by rewriting SQL queries in PostgreSQL',
        'Helped migrate 12 services from Jenkins to GitHub Actions with two colleagues',
        'Wrote unit tests for the invoice parser, raising coverage from 60% to 85%',
        'Designed a prototype of a fraud alert feature in Python; it was not released',
        'Deployed services to K8s clusters with Helm charts',
      ] },
      { position: 'Junior Developer', name: 'Tidewater Apps', location: 'Easton', dates: 'Jun 2010 -- Dec 2012', bullets: [
        'Maintained a Java web application used by about 400 customers of a regional bank',
        'Fixed 150 bugs in the reporting module and documented the fixes for the support team',
        'Assisted the lead engineer with database schema changes in MySQL',
      ] },
    ],
    degree: degree('BSc Computer Science', 'Northport College', '2006 -- 2010', ['Wrote a thesis on caching in distributed databases']),
    skills: ['Languages: Go, Python, Java, SQL', 'Tools: PostgreSQL, MySQL, Helm, GitHub Actions, Jenkins, Redis'],
  },
  nursing: {
    name: 'Ana Brook',
    roles: [
      { position: 'Registered Nurse', name: 'Harbour Hospital', location: 'Westfield', dates: '2018 -- Present', bullets: [
        'Cared for up to 6 patients per shift on a 28-bed surgical ward',
        'Trained 4 new nurses in wound care and medication charts',
        'Took part in a pilot of electronic handover notes that cut handover time by 10 minutes',
        'Administered IV medication and recorded vital signs in Epic',
        'Assisted the charge nurse with staff rotas during two winter seasons',
      ] },
      { position: 'Care Assistant', name: 'Willow House', location: 'Westfield', dates: '2014 -- 2018', bullets: [
        'Supported 20 residents with washing, dressing and meals',
        'Ordered supplies and checked stock every week',
      ] },
    ],
    degree: degree('Diploma in Nursing', 'Westfield School of Health', '2015 -- 2018'),
    skills: ['Clinical: wound care, IV therapy, triage', 'Systems: Epic'],
  },
  accounting: {
    name: 'Tomas Reed',
    roles: [
      { position: 'Staff Accountant', name: 'Copper & Pine', location: 'Easton', dates: '2016 -- Present', bullets: [
        'Prepared monthly financial statements for 14 subsidiaries with combined revenue of $48M',
        'Reconciled bank accounts and cleared 230 open items before the year-end audit',
        'Processed about 500 invoices per month in SAP',
        'Contributed to the rollout of a new expense tool for two departments',
        'Reduced the month-end close from 9 days to 6 days by standardising journal templates in Excel',
      ] },
      { position: 'Accounts Clerk', name: 'Brightwater Freight', location: 'Easton', dates: '2012 -- 2016', bullets: [
        'Entered supplier invoices and answered vendor questions by phone and email',
        'Checked travel expenses of 80 employees against the policy',
      ] },
    ],
    degree: degree('BA Business Administration', 'Easton University', '2009 -- 2012'),
    skills: ['Software: SAP, Excel, QuickBooks', 'Languages: English, Spanish'],
  },
  teaching: {
    name: 'Lea Marsh',
    roles: [
      { position: 'Mathematics Teacher', name: 'Oakfield School', location: 'Southby', dates: '2017 -- Present', bullets: [
        'Taught algebra and geometry to 120 students in grades 7 to 9',
        'Planned weekly lessons and graded about 90 homework sheets per week',
        'Ran a maths club for 15 students; 3 of 15 reached the regional final',
        'Worked with two colleagues to revise the grade 8 curriculum',
        'Introduced GeoGebra exercises in one class',
      ] },
      { position: 'Tutor', name: 'Self-employed', location: 'Southby', dates: '2013 -- 2017', bullets: ['Tutored 25 pupils in mathematics and physics, one-on-one'] },
    ],
    degree: degree('MEd Mathematics', 'Southby University', '2011 -- 2013'),
    skills: ['Tools: GeoGebra, Google Classroom'],
  },
  sales: {
    name: 'Ivo Castle',
    roles: [
      { position: 'Sales Representative', name: 'Northwind Tools', location: 'Riverton', dates: 'Jan 2015 -- Aug 2021', bullets: [
        'Sold power tools to 65 retail stores in two states and grew annual sales by 18%',
        'Made 40 cold calls per week and logged them in Salesforce',
        'Met the quarterly quota in 9 of 12 quarters',
        'Supported the regional manager in negotiating a contract worth $250,000',
        'Answered customer complaints within 24 hours',
        'Presented new products at 5 trade fairs without external help',
      ] },
    ],
    degree: degree('BA Marketing', 'Riverton College', '2011 -- 2014'),
    skills: ['Systems: Salesforce, HubSpot', 'Languages: English, French'],
  },
  engineering: {
    name: 'Jon Vale',
    roles: [
      { position: 'Mechanical Engineer', name: 'Ferrow Pumps', location: 'Millbrook', dates: '2011 -- 2016', bullets: [
        'Designed pump housings in SolidWorks and prepared drawings for 30 parts',
        'Tested prototypes at pressures up to 16 bar and wrote test reports',
        'Lowered scrap rate from 4.5% to 3.1% together with the production team',
        'Attended a course on leading project teams',
        'Wrote a guide for testing valve seals',
        'Managed a budget of 35,000 euros for test equipment',
      ] },
    ],
    degree: degree('BEng Mechanical Engineering', 'Millbrook Institute', '2007 -- 2011'),
    skills: ['CAD: SolidWorks, AutoCAD', 'Programming: MATLAB'],
  },
  research: {
    name: 'Nia Frost', summary: 'Biologist who analyses imaging data in R.',
    roles: [
      { position: 'Research Assistant', name: 'Institute of Marine Biology', location: 'Coveport', dates: '2019 -- 2023', bullets: [
        'Collected 340 water samples at 8 sites and measured nitrate levels',
        'Analysed imaging data in R and co-authored 2 papers',
        'Attempted to automate cell counting with ImageJ; results were inconclusive',
        'Supervised one bachelor student during a 3-month project',
        'Maintained the lab inventory and ordered reagents',
        'Presented a poster at a national conference',
      ] },
    ],
    degree: degree('MSc Biology', 'Coveport University', '2016 -- 2018', ['Completed a thesis on plankton blooms, supervised by Dr. Orla Venn']),
    skills: ['Software: R, ImageJ, QGIS'],
  },
  data: {
    name: 'Pia Lund',
    roles: [{ position: 'Data Analyst', name: 'Streamhaus', location: 'Eastbank', dates: '2020 -- Present', bullets: [
      'Trained a gradient boosting model in Python to predict churn for 30,000 subscribers',
      'Built dashboards in Tableau for the sales team, saving analysts about 5 hours per week',
      'Cleaned survey data with pandas and ran significance tests for 3 product managers',
      'Shadowed the on-call engineer and took notes for the runbook',
    ] }],
    degree: degree('BSc Statistics', 'Eastbank University', '2016 -- 2019'),
    skills: ['Tools: Python, SQL, Tableau, Looker'],
  },
  marketing: {
    name: 'Otto Quill',
    roles: [{ position: 'Marketing Manager', name: 'Fern & Field', location: 'Lakeside', dates: '2017 -- 2022', bullets: [
      'Managed a yearly ad budget of £120,000 across search and social channels',
      'Wrote 3 blog posts a week; organic traffic rose from 4,000 to 7,500 visits per month',
      'Proposed a referral programme that was later tested in one city',
    ] }],
    degree: degree('BA Communication', 'Lakeside College', '2013 -- 2016'),
    skills: ['Tools: Google Analytics, Mailchimp'],
  },
  warehouse: {
    name: 'Dan Orme',
    roles: [{ position: 'Warehouse Operative', name: 'Parcelyard', location: 'Milltown', dates: '2014 -- 2019', bullets: [
      'Picked and packed 180 orders per shift with a handheld scanner',
      'Covered for the shift leader on 8 weekends and briefed a crew of 11 on safety rules',
      'Learned to drive a forklift and passed the licence test in 2016',
    ] }],
    degree: degree('Secondary School Certificate', 'Milltown School', '2008 -- 2014'),
    skills: ['Languages: English, Polish'],
  },
  civil: {
    name: 'Rosa Dene',
    roles: [{ position: 'Graduate Civil Engineer', name: 'Span & Arch', location: 'Rivermouth', dates: '2018 -- Present', bullets: [
      'Checked structural calculations for 7 bridges and marked up drawings in AutoCAD',
      'Was part of a team of 5 that designed a flood wall along 2.4 km of river',
      'Visited construction sites twice a month and reported defects to the site manager',
    ] }],
    degree: degree('MEng Civil Engineering', 'Rivermouth University', '2013 -- 2018'),
    skills: ['Software: AutoCAD, Revit'],
  },
  law: {
    name: 'Kit Marlin',
    roles: [{ position: 'Legal Trainee', name: 'Stone & Partners', location: 'Highgate', dates: '2021 -- 2023', bullets: [
      'Drafted lease contracts under supervision of a partner',
      'Researched case law for 9 appeals, 4 of which succeeded',
    ] }],
    degree: degree('LLB', 'Highgate University', '2017 -- 2021'),
    skills: ['Languages: English, German'],
  },
  hr: {
    name: 'Uma Field',
    roles: [{ position: 'HR Officer', name: 'Blue Canal', location: 'Portside', dates: '2016 -- Present', bullets: [
      'Interviewed candidates for 35 open positions with the department heads',
      'Moved personnel files from Workday to BambooHR for 220 employees',
    ] }],
    degree: degree('BA Psychology', 'Portside University', '2012 -- 2015'),
    skills: ['Systems: Workday, BambooHR'],
  },
  chef: {
    name: 'Gil Sorrel',
    roles: [{ position: 'Cook', name: 'The Copper Pan', location: 'Vineyard Hill', dates: '2015 -- 2020', bullets: [
      'Cooked lunch for 90 guests a day in a kitchen of 4 cooks',
      'Cut food waste by a fifth after weighing leftovers for six weeks',
    ] }],
    degree: degree('Culinary Certificate', 'Hill Vocational School', '2013 -- 2015'),
    skills: ['Kitchen: sauces, pastry'],
  },
  devops: {
    name: 'Sol Weaver',
    roles: [{ position: 'DevOps Engineer', name: 'Kite Cargo', location: 'Harborview', dates: '2018 -- 2023', bullets: [
      'Automated provisioning of 40 EC2 instances with Terraform, cutting setup time from 2 days to 3 hours',
      'Set up Prometheus and Grafana monitoring for 25 microservices',
      'Participated in the on-call rotation and resolved about 3 incidents per month',
    ] }],
    degree: degree('BSc Informatics', 'Harborview University', '2014 -- 2018'),
    skills: ['Cloud: AWS, Terraform, Ansible', 'Monitoring: Prometheus, Grafana'],
  },
  frontend: {
    name: 'Ida Plume',
    roles: [{ position: 'Frontend Developer', name: 'Basket & Co', location: 'Greenford', dates: '2020 -- Present', bullets: [
      'Rebuilt the checkout page in React and TypeScript, raising conversion from 2.1% to 2.6%',
      'Worked with designers to build an accessible component library of 30 components',
      'Reviewed pull requests of 2 junior developers and answered their questions about CSS',
    ] }],
    degree: degree('BA Media Design', 'Greenford Academy', '2015 -- 2019'),
    skills: ['Languages: TypeScript, CSS, HTML', 'Frameworks: React, Vue'],
  },
  ml: {
    name: 'Ravi Stone',
    roles: [{ position: 'Machine Learning Engineer', name: 'Adhive', location: 'Westgate', dates: '2019 -- 2022', bullets: [
      'Fine-tuned a BERT model with PyTorch that labels support tickets at 91% accuracy on test data',
      'Planned an experiment on ad ranking that was cancelled before launch',
    ] }],
    degree: degree('MSc Computer Science', 'Westgate University', '2017 -- 2019'),
    skills: ['Libraries: PyTorch, TensorFlow, pandas'],
  },
  pharmacy: {
    name: 'Elin Marsh',
    roles: [{ position: 'Pharmacist', name: 'Corner Pharmacy', location: 'Brookside', dates: '2016 -- Present', bullets: [
      'Dispensed about 120 prescriptions per day and counselled patients on side effects',
      'Was trained in vaccination by two senior pharmacists',
    ] }],
    degree: degree('MPharm', 'Brookside University', '2011 -- 2016'),
    skills: ['Languages: English, Swedish'],
  },
  electrician: {
    name: 'Bo Larkin',
    roles: [{ position: 'Electrician', name: 'Volt Works', location: 'Stonebridge', dates: '2015 -- 2021', bullets: ['Wired 16 flats and tested circuits according to local code'] }],
    degree: degree('Electrical Apprenticeship', 'Stonebridge Trade School', '2012 -- 2015'),
    skills: ['Trade: wiring, circuit testing'],
  },
  pm: {
    name: 'Cleo Hart',
    roles: [{ position: 'Project Manager', name: 'Journeybook', location: 'Lakeview', dates: '2017 -- Present', bullets: [
      'Led a team of 6 that delivered a booking app 2 weeks before the deadline',
      'Reported project status to the steering committee every two weeks',
    ] }],
    degree: degree('BA Economics', 'Lakeview College', '2012 -- 2015'),
    skills: ['Methods: Scrum, Kanban'],
  },
  platform: {
    name: 'Lin Ashby',
    roles: [{ position: 'Software Developer', name: 'Quayside Systems', location: 'Elmwood', dates: '2017 -- 2022', bullets: [
      'Migrated a monolithic Rails application to 8 microservices on AWS, which cut page load time from 4 s to 1.5 s',
      'Implemented OAuth login and session handling for the mobile app, used by 20,000 people',
      'Wrote a Bash script that backs up the wiki every night',
      'Interned with the data team for 3 months and extended ETL jobs in Airflow',
    ] }],
    degree: degree('BSc Software Engineering', 'Elmwood University', '2013 -- 2017'),
    skills: ['Languages: Ruby, Bash, SQL', 'Tools: AWS, Airflow'],
  },
  support: {
    name: 'Max Orchard',
    roles: [{ position: 'Support Agent', name: 'Cloudberry Net', location: 'Fairhaven', dates: '2018 -- Present', bullets: [
      'Resolved an average of 35 tickets per day with a satisfaction score of 4.7 out of 5',
      'Created a knowledge base of 60 articles that reduced repeat questions by 30%',
      'Escalated outages to the network team and informed customers within 15 minutes',
    ] }],
    degree: degree('IT Diploma', 'Fairhaven College', '2016 -- 2018'),
    skills: ['Systems: Zendesk, Jira'],
  },
  lab: {
    name: 'Ines Thorn',
    roles: [{ position: 'Laboratory Assistant', name: 'Bluefield Institute', location: 'Ashdown', dates: '2019 -- 2022', bullets: [
      'Ran PCR and ELISA assays on 500 blood samples following GLP rules',
      'Helped write a grant proposal that won 80,000 euros',
      'Kept cell cultures and cleaned incubators with one other student',
    ] }],
    degree: degree('BSc Biochemistry', 'Ashdown University', '2016 -- 2019'),
    skills: ['Methods: PCR, ELISA'],
  },
} satisfies Record<string, Person>;

export type PersonName = keyof typeof people;
