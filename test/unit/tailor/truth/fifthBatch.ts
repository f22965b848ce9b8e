import type { Case } from './cases.ts';
import { degree, type Person } from './resumes.ts';

/** Twelve trades, written before the check was changed, so that the first run over it said how it does on wordings it has not seen. */
export const fifthPeople = {
  reliability: {
    name: 'Jonas Brandt', summary: 'Site reliability engineer with 6 years of experience in Linux, Kubernetes and Python.',
    roles: [
      { position: 'Site Reliability Engineer', name: 'Tidewater Hosting', location: 'Westhaven', dates: 'Jun 2020 -- Present', bullets: [
        'Maintain 14 Kubernetes clusters on AWS that serve about 3 million requests per day',
        'Wrote Terraform modules to provision staging environments, cutting setup time from 2 days to 4 hours',
        'Participated in the on-call rotation and resolved an average of 9 incidents per month',
        'Moved log collection from Splunk to Loki, saving roughly $40k per year in licence fees',
        'Set up dashboards in Grafana and alerts in Prometheus for 30 microservices',
      ] },
      { position: 'Junior Systems Administrator', name: 'Port Authority of Westhaven', location: 'Westhaven', dates: 'Aug 2017 -- May 2020', bullets: [
        'Supported 200 office users with Windows and printer problems by phone and ticket',
        'Automated nightly backups of 18 servers with Bash scripts',
        'Assisted senior administrators with the migration of the mail server to Exchange Online',
      ] },
    ],
    degree: degree('B.Sc. in Computer Science', 'Westhaven Technical University', '2014 -- 2017'),
    skills: ['Tools: Kubernetes, Terraform, Grafana, Prometheus, AWS', 'Languages: Python, Bash'],
  },
  intensiveCare: {
    name: 'Rosa Amado',
    roles: [
      { position: 'Registered Nurse, Intensive Care Unit', name: 'Saint Brigid Hospital', location: 'Alder Bay', dates: 'Feb 2018 -- Present', bullets: [
        'Care for 2 to 3 critically ill patients per shift in a 24-bed medical ICU',
        'Titrate vasoactive drips and monitor ventilated patients according to protocol',
        'Trained 11 new graduate nurses during their first 12 weeks on the unit',
        'Took part in a project that lowered catheter infections from 3.1 to 1.4 per 1,000 catheter days',
        'Document assessments and medications in Epic after each round',
        'Explain treatment plans to families in English and Portuguese',
      ] },
      { position: 'Staff Nurse', name: 'Harbor View Clinic', location: 'Alder Bay', dates: '2015 -- 2018', bullets: [
        'Gave vaccinations and drew blood for about 35 patients a day',
        'Reordered supplies every week and kept the crash cart complete',
      ] },
    ],
    degree: degree('Bachelor of Science in Nursing', 'Alder Bay College', '2011 -- 2015'),
    skills: ['Clinical: Ventilator care, IV therapy, Wound care', 'Languages: English, Portuguese'],
  },
  accounts: {
    name: 'Devika Rao',
    roles: [
      { position: 'Accountant', name: 'Fennel & Stone Retail', location: 'Marlow', dates: 'Jan 2019 -- Present', bullets: [
        'Prepare monthly financial statements for 6 subsidiaries under IFRS',
        'Reconcile 25 bank accounts and resolve discrepancies within 3 business days',
        'Shortened the month-end close from 10 to 6 working days by introducing checklists in Excel',
        'Helped the controller with the yearly budget and variance reports',
        'Process supplier invoices worth 1.2M EUR per month in SAP',
        'Answered questions of the external auditors and collected supporting documents',
      ] },
      { position: 'Bookkeeper', name: 'Ellis Garden Centres', location: 'Marlow', dates: '2016 -- 2018', bullets: [
        'Recorded sales and purchases for 4 shops in QuickBooks',
        'Filed VAT returns every quarter without late penalties',
        'Ran payroll for 38 employees',
      ] },
    ],
    degree: degree('BA in Accounting and Finance', 'University of Marlow', '2013 -- 2016'),
    skills: ['Software: SAP, QuickBooks, Excel', 'Standards: IFRS, VAT'],
  },
  primarySchool: {
    name: 'Thomas Okoro',
    roles: [
      { position: 'Primary School Teacher', name: 'Elm Street Primary', location: 'Corby', dates: 'Sep 2016 -- Present', bullets: [
        'Teach reading, writing and mathematics to a class of 28 pupils aged 7 to 8',
        'Plan lessons together with two colleagues of the same year group',
        'Run a weekly coding club for 15 children using Scratch',
        'Raised the share of pupils at the expected reading level from 62% to 78% in two years',
        'Meet parents three times a year to discuss the progress of their children',
        'Mentored 4 trainee teachers from the local college',
        'Adapted worksheets for pupils with dyslexia',
      ] },
      { position: 'Teaching Assistant', name: 'Saint Mark Junior School', location: 'Corby', dates: '2014 -- 2016', bullets: [
        'Assisted two teachers in classes of up to 30 pupils',
        'Supervised the playground and the lunch hall',
      ] },
    ],
    degree: degree('BEd Primary Education', 'Corby University', '2011 -- 2014'),
    skills: ['Teaching: Phonics, Differentiation', 'Tools: Scratch, Google Classroom'],
  },
  mechanical: {
    name: 'Ingrid Solberg',
    roles: [
      { position: 'Mechanical Design Engineer', name: 'Nordfjord Pumps', location: 'Bergby', dates: 'Apr 2018 -- Present', bullets: [
        'Design housings and impellers for centrifugal pumps in SolidWorks',
        'Ran finite element analyses in ANSYS to check fatigue life of welded frames',
        'Reduced the weight of the P40 housing by 12% while keeping the rated pressure of 16 bar',
        'Prepared drawings with GD&T for 60 parts and released them to two suppliers',
        'Supported the test bench team during endurance tests of 2,000 hours',
        'Worked with purchasing to find a cheaper seal, which saved 8 EUR per pump',
      ] },
      { position: 'Engineering Intern', name: 'Kvalvik Marine', location: 'Bergby', dates: 'Summer 2017', bullets: [
        'Measured vibration on 5 ship engines and summarised the results in a report',
        'Modelled brackets and pipe supports in Inventor',
      ] },
    ],
    degree: degree('M.Sc. Mechanical Engineering', 'Bergby Institute of Technology', '2012 -- 2018', ['Thesis on cavitation in small pumps, graded B']),
    skills: ['CAD: SolidWorks, Inventor', 'Analysis: ANSYS, MATLAB'],
  },
  sales: {
    name: 'Marcus Lindqvist', summary: 'Account executive with five years in software sales to small and medium businesses.',
    roles: [
      { position: 'Account Executive', name: 'Brightdesk', location: 'Stonebridge', dates: '2020 -- Present', bullets: [
        'Sell help desk software to small and medium businesses in the Nordics',
        'Reached 112% of quota in 2022 and 104% in 2023',
        'Closed 46 new accounts with an average contract value of $9,500',
        'Keep the pipeline up to date in Salesforce and report forecasts weekly',
        'Gave product demonstrations to groups of 5 to 20 people',
        'Worked with marketing on two webinars that brought in 180 leads',
      ] },
      { position: 'Sales Development Representative', name: 'Callwise', location: 'Stonebridge', dates: '2018 -- 2020', bullets: [
        'Made around 60 cold calls a day and booked 20 meetings a month',
        'Qualified inbound leads and passed them on to account executives',
        'Onboarded 3 new representatives',
      ] },
    ],
    degree: degree('BA Business Administration', 'Stonebridge University', '2015 -- 2018'),
    skills: ['Tools: Salesforce, HubSpot, Outreach', 'Languages: Swedish, English'],
  },
  biology: {
    name: 'Dr. Helena Novak',
    roles: [
      { position: 'Postdoctoral Researcher', name: 'Institute of Plant Biology', location: 'Lowell', dates: '2019 -- Present', bullets: [
        'Study drought response in barley using RNA-seq and CRISPR',
        'Analysed sequencing data of 340 samples with R and Python',
        'Co-authored 5 papers, two of them as first author',
        'Supervise 2 doctoral students and 3 bachelor students',
        'Contributed to a grant application that was funded with 450,000 EUR',
        'Presented results at 4 international conferences',
        'Maintain the greenhouse database for a group of 12 people',
      ] },
      { position: 'Doctoral Student', name: 'University of Lowell', location: 'Lowell', dates: '2014 -- 2019', bullets: [
        'Developed a protocol for extracting RNA from root tissue',
        'Taught practical courses in genetics to 40 undergraduates per semester',
      ] },
    ],
    degree: degree('PhD in Plant Biology', 'University of Lowell', '2014 -- 2019'),
    skills: ['Lab: RNA-seq, CRISPR, qPCR', 'Programming: R, Python'],
  },
  paralegal: {
    name: 'Claire Whitcombe',
    roles: [
      { position: 'Paralegal', name: 'Harrow & Pike LLP', location: 'Kingsmere', dates: '2019 -- Present', bullets: [
        'Draft leases, contracts and non-disclosure agreements for review by attorneys',
        'Manage discovery documents for up to 15 open matters in Relativity',
        'Conduct legal research in Westlaw and summarise findings in memos',
        'File motions and pleadings with state and federal courts',
        'Scheduled depositions and coordinated with expert witnesses',
        'Interviewed clients and kept them informed about the status of their cases',
      ] },
      { position: 'Legal Secretary', name: 'Office of J. Marsh', location: 'Kingsmere', dates: '2016 -- 2019', bullets: [
        'Answered phones, kept the calendar of two attorneys and typed dictation',
        'Billed about 120 hours a month in Clio',
        'Organised 9 years of archived paper files into a digital index',
      ] },
    ],
    degree: degree('Associate Degree in Paralegal Studies', 'Kingsmere Community College', '2014 -- 2016'),
    skills: ['Research: Westlaw, LexisNexis', 'Software: Relativity, Clio, Word'],
  },
  kitchen: {
    name: 'Paolo Ferri',
    roles: [
      { position: 'Sous Chef', name: 'Trattoria Luna', location: 'Oakport', dates: '2019 -- Present', bullets: [
        'Run the kitchen of a 70-seat restaurant on the days when the head chef is off',
        'Supervise 6 line cooks and 2 dishwashers during dinner service',
        'Cut food waste by 18% by changing portion sizes and ordering twice a week',
        'Plan seasonal menus together with the head chef',
        'Keep temperature logs and cleaning records according to HACCP',
        'Order produce and fish from 8 local suppliers',
      ] },
      { position: 'Line Cook', name: 'Hotel Bellavista', location: 'Oakport', dates: '2015 -- 2019', bullets: [
        'Worked the grill and pasta stations for up to 150 covers a night',
        'Prepared sauces and stocks',
        'Trained 5 apprentices in knife skills and food safety',
      ] },
    ],
    degree: degree('Diploma in Culinary Arts', 'Oakport Culinary School', '2013 -- 2015'),
    skills: ['Kitchen: Italian cuisine, Pastry, HACCP', 'Languages: Italian, English'],
  },
  logistics: {
    name: 'Karim Haddad',
    roles: [
      { position: 'Logistics Coordinator', name: 'Nimbus Freight', location: 'Port Elgin', dates: 'May 2019 -- Present', bullets: [
        'Schedule 90 truck loads per week between 4 warehouses and 30 customers',
        'Negotiated rates with 7 carriers, which lowered freight cost per pallet by 6%',
        'Prepare customs documents for exports to Norway and Switzerland',
        'Track shipments in SAP TM and inform customers about delays',
        'Introduced a barcode check at loading that reduced wrong deliveries from 2.4% to 0.9%',
        'Train warehouse staff in the use of handheld scanners',
      ] },
      { position: 'Warehouse Associate', name: 'Gravel Road Goods', location: 'Port Elgin', dates: '2016 -- 2019', bullets: [
        'Picked and packed up to 120 orders per shift',
        'Operated forklifts and reach trucks with no accidents in three years',
        'Counted stock every month and reported differences to the shift lead',
      ] },
    ],
    degree: degree('Certificate in Supply Chain Management', 'Port Elgin College', '2018 -- 2019'),
    skills: ['Systems: SAP TM, Excel', 'Licences: Forklift'],
  },
  analyst: {
    name: 'Yuki Tanabe', summary: 'Data analyst who turns messy data into clear dashboards; SQL, Python and Tableau.',
    roles: [
      { position: 'Data Analyst', name: 'Cornerstone Insurance', location: 'Fairmont', dates: '2020 -- Present', bullets: [
        'Built 22 dashboards in Tableau used by the claims and finance departments',
        'Wrote SQL queries on Snowflake to combine claims data from 5 source systems',
        'Created a logistic regression model in Python that flags suspicious claims with 81% precision',
        'Ran A/B tests on the quote page; the winning variant raised conversions by 3.2 percentage points',
        'Answered about 10 ad hoc requests a week from managers',
        'Documented data definitions in Confluence',
      ] },
      { position: 'Reporting Intern', name: 'City of Fairmont', location: 'Fairmont', dates: 'Jan 2019 -- Jun 2019', bullets: [
        'Cleaned survey data of 4,800 residents in Excel and R',
        'Helped prepare the annual mobility report',
      ] },
    ],
    degree: degree('B.A. in Economics', 'Fairmont College', '2015 -- 2019'),
    skills: ['Data: SQL, Python, R, Tableau, Snowflake', 'Methods: A/B testing, Regression'],
  },
  frontend: {
    name: 'Lea Marchetti',
    roles: [
      { position: 'Frontend Developer', name: 'Pixel & Pine', location: 'Riverton', dates: 'Sep 2021 -- Present', bullets: [
        'Develop web shops for 8 clients with React, TypeScript and Next.js',
        'Improved the Lighthouse performance score of the main shop from 54 to 91',
        'Migrated a code base of 70,000 lines from JavaScript to TypeScript with one other developer',
        'Wrote end-to-end tests in Cypress that run on every pull request',
        'Reviewed code of two junior developers',
        'Implemented designs from Figma and checked them for WCAG 2.1 accessibility',
      ] },
      { position: 'Student Developer', name: 'Riverton University Library', location: 'Riverton', dates: '2019 -- 2021', bullets: [
        'Fixed bugs in the PHP catalogue and added a search filter',
        'Made a prototype of a room booking app in Vue',
      ] },
    ],
    degree: degree('B.Sc. Media Informatics', 'Riverton University', '2018 -- 2021'),
    skills: ['Languages: TypeScript, JavaScript, PHP', 'Frameworks: React, Next.js, Vue'],
  },
} as const satisfies Record<string, Person>;

export const fifthBatch: readonly Case<keyof typeof fifthPeople>[] = [
  { person: 'reliability', bullet: 'Maintain 14', honest: [
    'Operate 14 Kubernetes (K8s) clusters on AWS serving about 3 million requests per day',
    'Maintaining 14 AWS-hosted Kubernetes clusters that handle approximately 3M requests daily',
    'Responsible for the maintenance of 14 Kubernetes clusters on AWS, serving around 3 million requests a day',
  ], lies: [
    'Architected 14 Kubernetes clusters on AWS that serve about 3 million requests per day',
    'Maintain 14 Kubernetes clusters on AWS and GCP that serve about 3 million requests per day',
    'Maintain 14 production Kubernetes clusters on AWS that serve over 3 million requests per day',
  ] },
  { person: 'reliability', bullet: 'Wrote Terraform', honest: [
    'Created Terraform modules for provisioning staging environments, reducing setup time from 2 days to 4 hours',
    'Authored infrastructure-as-code modules in Terraform to provision staging environments and cut setup time from two days to four hours',
    'Cut the setup time of staging environments from 2 days to 4 hours with Terraform modules',
  ], lies: [
    'Wrote Terraform modules to provision production environments, cutting setup time from 2 days to 4 hours',
    'Wrote Terraform modules to provision staging environments, cutting setup time by 95%',
    'Wrote Terraform and Ansible modules to provision staging environments, cutting setup time from 2 days to 4 hours',
  ] },
  { person: 'reliability', bullet: 'Participated in', honest: [
    'Took part in the on-call rotation, resolving an average of 9 incidents per month',
    'Shared on-call duty and resolved on average nine incidents a month',
    'Resolved an average of 9 incidents each month as a member of the on-call rotation',
  ], lies: [
    'Led the on-call rotation and resolved an average of 9 incidents per month',
    'Participated in the on-call rotation and resolved an average of 9 critical incidents per week',
    'Participated in the on-call rotation and resolved 9 incidents per month with 99.9% uptime',
  ] },
  { person: 'reliability', bullet: 'Moved log', honest: [
    'Migrated log collection from Splunk to Loki, saving approximately $40,000 per year in license fees',
    'Replaced Splunk with Loki for log collection, which saved roughly $40k a year in licence fees',
    'Transitioned logging from Splunk to Loki and saved about $40K annually in licensing costs',
  ], lies: [
    'Moved log collection from Loki to Splunk, saving roughly $40k per year in licence fees',
    'Moved log collection from Splunk to Loki, saving more than $40k per year in licence fees',
    'Moved log and metric collection from Splunk to Loki, saving $40k per month in licence fees',
  ] },
  { person: 'reliability', bullet: 'Set up dashboards', honest: [
    'Configured Grafana dashboards and Prometheus alerts for 30 microservices',
    'Established monitoring for 30 microservices with dashboards in Grafana and alerting in Prometheus',
  ], lies: [
    'Set up dashboards in Grafana and alerts in Prometheus for 30 microservices, halving time to detection',
    'Designed the observability strategy in Grafana and Prometheus for 30 microservices',
  ] },
  { person: 'reliability', bullet: 'Supported 200', honest: [
    'Provided phone and ticket support to 200 office users for Windows and printer issues',
    'Helped 200 office users with problems with Windows and printers via phone and tickets',
  ], lies: [
    'Supported 200 office users across 5 sites with Windows and printer problems by phone and ticket',
    'Managed the support of 200 office users with Windows and printer problems',
  ] },
  { person: 'reliability', bullet: 'Automated nightly', honest: [
    'Used Bash scripts to automate nightly backups of 18 servers',
    'Scripted automatic nightly backups for 18 servers in Bash',
  ], lies: [
    'Automated nightly backups of 18 servers with Python scripts',
    'Automated nightly backups and restores of 18 Linux servers with Bash scripts',
  ] },
  { person: 'reliability', bullet: 'Assisted senior', honest: [
    'Helped senior administrators migrate the mail server to Exchange Online',
    'Supported senior admins in migrating the mail server to Exchange Online',
  ], lies: [
    'Migrated the mail server to Exchange Online',
    'Assisted as senior administrator with the migration of the mail server to Exchange Online',
  ] },
  { person: 'intensiveCare', bullet: 'Care for', honest: [
    'Provide care to 2-3 critically ill patients per shift in a 24-bed medical intensive care unit',
    'Deliver bedside nursing care for two to three critically ill patients each shift in a 24-bed medical ICU',
    'Look after 2–3 critical-care patients per shift on a 24-bed medical ICU',
  ], lies: [
    'Care for 24 critically ill patients per shift in a medical ICU',
    'Care for 2 to 3 critically ill patients per shift in a 24-bed medical and surgical ICU',
    'Care for 2 to 3 critically ill pediatric patients per shift in a 24-bed medical ICU',
  ] },
  { person: 'intensiveCare', bullet: 'Titrate', honest: [
    'Monitor ventilated patients and titrate vasoactive drips per protocol',
    'Titrating vasoactive infusions and monitoring patients on ventilators in line with protocol',
  ], lies: [
    'Titrate vasoactive drips and manage ECMO and ventilated patients according to protocol',
    'Independently titrate vasoactive drips and intubate ventilated patients',
    'Wrote the protocol for titrating vasoactive drips and monitoring ventilated patients',
  ] },
  { person: 'intensiveCare', bullet: 'Trained 11', honest: [
    'Precepted 11 new graduate nurses through their first 12 weeks on the unit',
    'Provided training to 11 new graduate nurses in their first 12 weeks on the unit',
    'Trained eleven newly graduated nurses over their first twelve weeks on the unit',
  ], lies: [
    'Trained 12 new graduate nurses during their first 11 weeks on the unit',
    'Trained 11 new graduate nurses each year during their first 12 weeks on the unit',
    'Developed the training program for 11 new graduate nurses during their first 12 weeks on the unit',
  ] },
  { person: 'intensiveCare', bullet: 'Took part', honest: [
    'Participated in a quality project that reduced catheter infections from 3.1 to 1.4 per 1,000 catheter days',
    'Contributed to a project which brought catheter infections down from 3.1 to 1.4 per 1,000 catheter days',
  ], lies: [
    'Led a project that lowered catheter infections from 3.1 to 1.4 per 1,000 catheter days',
    'Lowered catheter infections from 3.1 to 1.4 per 1,000 catheter days',
    'Took part in a project that lowered catheter infections by 65% across the hospital',
    'Took part in a project that lowered catheter infections from 3.1 to 1.4 per 100 catheter days',
  ] },
  { person: 'intensiveCare', bullet: 'Document assess', honest: [
    'Chart assessments and medications in Epic after every round',
    'Record assessments and medication in Epic following each round',
  ], lies: [
    'Document assessments and medications in Epic and Cerner after each round',
    'Document assessments and medications in Epic after each round with zero errors',
  ] },
  { person: 'intensiveCare', bullet: 'Explain', honest: [
    'Communicate treatment plans to families in English and Portuguese',
    'Explain plans of treatment to patients\' families in both English and Portuguese',
  ], lies: [
    'Explain treatment plans to families in English, Spanish and Portuguese',
    'Develop and explain treatment plans to families in English and Portuguese',
  ] },
  { person: 'intensiveCare', bullet: 'Gave vacc', honest: [
    'Administered vaccinations and drew blood for approximately 35 patients per day',
    'Vaccinated and drew blood from about 35 patients daily',
  ], lies: [
    'Gave vaccinations and drew blood for about 135 patients a day',
    'Gave COVID-19 vaccinations and drew blood for 35 patients a day',
  ] },
  { person: 'intensiveCare', bullet: 'Reordered', honest: [
    'Restocked supplies weekly and kept the crash cart complete',
    'Reordered supplies on a weekly basis and ensured that the crash cart was complete',
  ], lies: [
    'Managed a supply budget, reordered supplies every week and kept the crash cart complete',
    'Reordered supplies every day and kept 4 crash carts complete',
  ] },
  { person: 'accounts', bullet: 'Prepare monthly', honest: [
    'Produce monthly financial statements under IFRS for 6 subsidiaries',
    'Preparation of monthly IFRS financial statements for six subsidiaries',
    'Prepare the monthly IFRS-compliant financial statements of 6 subsidiaries',
  ], lies: [
    'Prepare monthly financial statements for 6 subsidiaries under IFRS and US GAAP',
    'Prepare monthly consolidated financial statements for 16 subsidiaries under IFRS',
    'Approve monthly financial statements for 6 subsidiaries under IFRS',
  ] },
  { person: 'accounts', bullet: 'Reconcile 25', honest: [
    'Perform reconciliations of 25 bank accounts, resolving discrepancies within 3 business days',
    'Reconcile 25 bank accounts and clear any discrepancies within three business days',
  ], lies: [
    'Reconcile 25 bank accounts and resolve all discrepancies within 1 business day',
    'Reconcile 25 bank accounts worth $3 million and resolve discrepancies within 3 business days',
    'Reconcile 3 bank accounts and resolve discrepancies within 25 business days',
  ] },
  { person: 'accounts', bullet: 'Shortened', honest: [
    'Reduced the month-end close from 10 to 6 working days by introducing Excel checklists',
    'Introduced Excel checklists that shortened month-end close from 10 working days to 6',
    'Accelerated month-end closing from ten to six working days through checklists in Excel',
  ], lies: [
    'Shortened the month-end close from 10 to 6 working days by automating journals with Power Query',
    'Shortened the month-end close by 60% by introducing checklists in Excel',
    'Shortened the year-end close from 10 to 6 working days by introducing checklists in Excel',
    'Shortened the month-end close from 10 to 5 working days by introducing checklists in Excel',
  ] },
  { person: 'accounts', bullet: 'Helped the', honest: [
    'Assisted the controller with the annual budget and variance reporting',
    'Supported the controller in preparing the yearly budget and variance reports',
  ], lies: [
    'Owned the yearly budget and variance reports',
    'Prepared the yearly budget and variance reports for the controller',
    'Helped the CFO with the yearly budget and variance reports',
  ] },
  { person: 'accounts', bullet: 'Process supplier', honest: [
    'Process supplier invoices worth EUR 1.2 million per month using SAP',
    'Handle accounts payable in SAP, processing supplier invoices worth 1.2M EUR a month',
  ], lies: [
    'Process supplier invoices worth 1.2M USD per month in SAP',
    'Process supplier invoices worth 12M EUR per year in SAP S/4HANA',
    'Approve and process supplier invoices worth 2M EUR per month in SAP',
  ] },
  { person: 'accounts', bullet: 'Answered questions', honest: [
    'Responded to questions from the external auditors and gathered supporting documentation',
    'Answered external auditors\' queries and collected supporting documents',
  ], lies: [
    'Led the external audit and collected supporting documents',
    'Answered questions of the external auditors, achieving a clean audit opinion',
  ] },
  { person: 'accounts', bullet: 'Recorded', honest: [
    'Recorded sales and purchase transactions for four shops in QuickBooks',
    'Kept the books of 4 shops in QuickBooks, recording sales and purchases',
  ], lies: [
    'Recorded sales and purchases for 4 shops in QuickBooks and Xero',
    'Recorded sales and purchases for 4 countries in QuickBooks',
  ] },
  { person: 'accounts', bullet: 'Filed VAT', honest: [
    'Submitted VAT returns quarterly with no late penalties',
    'Filed quarterly VAT returns without any late penalties',
  ], lies: [
    'Filed VAT and corporate tax returns every quarter without late penalties',
    'Filed VAT returns every quarter, saving the company late penalties of £5,000',
  ] },
  { person: 'accounts', bullet: 'Ran payroll', honest: [
    'Processed payroll for 38 employees',
    'Ran the payroll of 38 staff',
  ], lies: [
    'Ran monthly and weekly payroll for 380 employees',
    'Ran payroll for 38 employees across 4 shops',
  ] },
  { person: 'primarySchool', bullet: 'Teach reading', honest: [
    'Teach literacy and mathematics to a class of 28 pupils aged 7–8',
    'Teach a class of 28 pupils (ages 7 to 8) reading, writing and maths',
    'Deliver reading, writing and mathematics lessons to 28 pupils aged seven to eight',
  ], lies: [
    'Teach reading, writing, science and mathematics to a class of 28 pupils aged 7 to 8',
    'Teach reading, writing and mathematics to 28 classes of pupils aged 7 to 8',
    'Teach reading, writing and mathematics to a class of 28 gifted pupils aged 7 to 11',
  ] },
  { person: 'primarySchool', bullet: 'Plan lessons', honest: [
    'Collaborate with two colleagues of the same year group on lesson planning',
    'Jointly plan lessons with two colleagues from the same year group',
  ], lies: [
    'Lead lesson planning for two colleagues of the same year group',
    'Plan lessons for the same year group',
    'Plan lessons and assess teaching together with two colleagues of the same year group',
  ] },
  { person: 'primarySchool', bullet: 'Run a weekly', honest: [
    'Lead a weekly coding club in Scratch for 15 children',
    'Run a weekly Scratch programming club for 15 children',
    'Run a coding club every week for fifteen children, using Scratch',
  ], lies: [
    'Founded a weekly coding club for 15 children using Scratch',
    'Run a daily coding club for 15 children using Scratch and Python',
    'Run a weekly coding club for 150 children using Scratch',
  ] },
  { person: 'primarySchool', bullet: 'Raised the', honest: [
    'Increased the proportion of pupils at the expected reading level from 62% to 78% within two years',
    'Over two years, improved the share of pupils reading at the expected level from 62 % to 78 %',
    'Increased the percentage of pupils at the expected reading level from 62 to 78 percent in 2 years',
  ], lies: [
    'Raised the share of pupils at the expected reading level from 62% to 87% in two years',
    'Raised the share of pupils at the expected reading level from 62% to 78% in one year',
    'Raised the share of pupils at the expected maths level from 62% to 78% in two years',
    'Raised the share of pupils at the expected reading level by 78% in two years',
  ] },
  { person: 'primarySchool', bullet: 'Meet parents', honest: [
    'Meet with parents three times per year to discuss their children\'s progress',
    'Hold parent meetings three times a year to talk about the progress of their children',
  ], lies: [
    'Meet parents three times a month to discuss the progress of their children',
    'Meet parents and governors three times a year to discuss the progress of their children',
  ] },
  { person: 'primarySchool', bullet: 'Mentored 4', honest: [
    'Coached 4 trainee teachers from the local college',
    'Provided mentoring for four trainee teachers of the local college',
  ], lies: [
    'Mentored 4 head teachers from the local college',
    'Mentored more than 4 trainee teachers from the local university',
  ] },
  { person: 'primarySchool', bullet: 'Adapted', honest: [
    'Modified worksheets for pupils with dyslexia',
    'Tailored worksheets to the needs of dyslexic pupils',
  ], lies: [
    'Adapted worksheets for pupils with dyslexia, autism and ADHD',
    'Adapted the curriculum of the school for pupils with dyslexia',
  ] },
  { person: 'primarySchool', bullet: 'Assisted two', honest: [
    'Supported two teachers in classes of up to 30 pupils',
    'Aided two teachers with classes of at most 30 pupils',
  ], lies: [
    'Taught classes of up to 30 pupils',
    'Assisted two teachers in classes of 30 pupils and more',
    'Assisted 30 teachers in classes of up to two pupils',
  ] },
  { person: 'mechanical', bullet: 'Design housings', honest: [
    'Design impellers and housings of centrifugal pumps using SolidWorks',
    'Create SolidWorks designs of housings and impellers for centrifugal pumps',
    'Responsible for the design of centrifugal pump housings and impellers in SolidWorks',
  ], lies: [
    'Design housings, impellers and shafts for centrifugal pumps in SolidWorks',
    'Design housings and impellers for centrifugal and positive displacement pumps in SolidWorks',
    'Design housings and impellers for centrifugal pumps in SolidWorks and CATIA',
  ] },
  { person: 'mechanical', bullet: 'Ran finite', honest: [
    'Performed finite element analysis (FEA) in ANSYS to verify the fatigue life of welded frames',
    'Carried out FEA with ANSYS to check the fatigue life of welded frames',
    'Used ANSYS to run finite element analyses checking welded frames for fatigue life',
  ], lies: [
    'Ran finite element and CFD analyses in ANSYS to check fatigue life of welded frames',
    'Ran finite element analyses in ANSYS, which doubled the fatigue life of welded frames',
    'Ran finite element analyses in Abaqus to check fatigue life of welded frames',
  ] },
  { person: 'mechanical', bullet: 'Reduced the weight', honest: [
    'Cut P40 housing weight by 12% while maintaining the rated pressure of 16 bar',
    'Achieved a 12% weight reduction of the P40 housing while keeping its rated pressure of 16 bar',
    'Decreased the weight of the P40 housing by 12 percent without lowering the rated pressure of 16 bar',
  ], lies: [
    'Reduced the weight of the P40 housing by 16% while keeping the rated pressure of 12 bar',
    'Reduced the weight of the P40 housing by 12% while raising the rated pressure to 16 bar',
    'Reduced the cost of the P40 housing by 12% while keeping the rated pressure of 16 bar',
    'Reduced the weight of the P40 and P60 housing by 12% while keeping the rated pressure of 16 bar',
  ] },
  { person: 'mechanical', bullet: 'Prepared drawings', honest: [
    'Created GD\\&T drawings for 60 parts and released them to two suppliers',
    'Prepared drawings of 60 parts with GD\\&T and released these to 2 suppliers',
  ], lies: [
    'Prepared drawings with GD\\&T for 60 parts and qualified two suppliers',
    'Prepared drawings with GD\\&T for 600 parts and released them to two suppliers',
    'Prepared drawings with GD&T for 60 parts and released them to two suppliers in Asia',
  ] },
  { person: 'mechanical', bullet: 'Supported the test', honest: [
    'Assisted the test bench team with 2,000-hour endurance tests',
    'Provided support to the test bench team during 2000 h endurance tests',
  ], lies: [
    'Supervised the test bench team during endurance tests of 2,000 hours',
    'Ran endurance tests of 2,000 hours on the test bench',
    'Supported the test bench team during endurance tests of 20,000 hours',
  ] },
  { person: 'mechanical', bullet: 'Worked with purchasing', honest: [
    'Collaborated with purchasing to source a cheaper seal, saving 8 EUR per pump',
    'Together with purchasing, found a less expensive seal that saved €8 per pump',
  ], lies: [
    'Found a cheaper seal, which saved 8 EUR per pump',
    'Worked with purchasing to find a cheaper seal, which saved 80,000 EUR per year',
    'Worked with purchasing to find a cheaper and more durable seal, which saved 8 EUR per pump',
  ] },
  { person: 'mechanical', bullet: 'Measured vibration', honest: [
    'Took vibration measurements on 5 ship engines and summarized the results in a report',
    'Measured the vibration of five ship engines and wrote a report on the results',
  ], lies: [
    'Measured vibration and noise on 5 ship engines and summarised the results in a report',
    'Measured vibration on 5 ship engines, preventing two failures',
  ] },
  { person: 'mechanical', bullet: 'Modelled', honest: [
    'Created models of brackets and pipe supports using Inventor',
    'Modeled pipe supports and brackets in Inventor',
  ], lies: [
    'Modelled brackets and pipe supports in Inventor and CATIA',
    'Modelled brackets, pressure vessels and pipe supports in Inventor',
  ] },
  { person: 'mechanical', bullet: 'Thesis on', honest: ['Wrote a thesis on cavitation in small pumps, graded B'], lies: [
    'Thesis on cavitation in small pumps, graded A',
    'Published thesis on cavitation in small pumps, graded B',
  ] },
  { person: 'sales', bullet: 'Sell help desk', honest: [
    'Sell help desk software to SMBs in the Nordics',
    'Sell help desk solutions to small and medium-sized businesses across the Nordics',
  ], lies: [
    'Sell help desk software to enterprise customers in the Nordics',
    'Sell help desk software to small and medium businesses in the Nordics and DACH',
    'Sell SaaS help desk and CRM software to small and medium businesses in the Nordics',
  ] },
  { person: 'sales', bullet: 'Reached 112', honest: [
    'Achieved 112% of quota in 2022 and 104% in 2023',
    'Exceeded quota in 2022 (112%) and 2023 (104%)',
    'Attained 112 % of sales quota in 2022 and 104 % in 2023',
  ], lies: [
    'Reached 112% of quota in 2022 and 2023',
    'Reached 104% of quota in 2022 and 112% in 2023',
    'Reached 112% of quota in 2022 and 104% in 2023, ranking first in the team',
    'Exceeded quota by 112% in 2022 and 104% in 2023',
  ] },
  { person: 'sales', bullet: 'Closed 46', honest: [
    'Won 46 new accounts with an average contract value of $9,500',
    'Closed 46 new customer accounts averaging $9.5k in contract value',
    'Closed 46 new accounts at an average contract value of 9,500 USD',
  ], lies: [
    'Closed 46 new accounts with an average contract value of $95,000',
    'Closed 46 new accounts per year with an average contract value of $9,500',
    'Closed 46 new enterprise accounts with a total contract value of $437,000',
  ] },
  { person: 'sales', bullet: 'Keep the pipeline', honest: [
    'Maintain an up-to-date pipeline in Salesforce and report forecasts on a weekly basis',
    'Keep the Salesforce pipeline current and provide weekly forecasts',
  ], lies: [
    'Keep the pipeline up to date in Salesforce and report forecasts weekly to the CEO',
    'Keep the pipeline up to date in Salesforce and report accurate forecasts daily',
  ] },
  { person: 'sales', bullet: 'Gave product', honest: [
    'Delivered product demos to groups of 5–20 people',
    'Presented product demonstrations to audiences of 5 to 20 people',
  ], lies: [
    'Gave product demonstrations to groups of 5 to 200 people',
    'Gave product demonstrations to groups of 5 to 20 executives',
  ] },
  { person: 'sales', bullet: 'Worked with marketing', honest: [
    'Collaborated with marketing on two webinars, which generated 180 leads',
    'Partnered with the marketing team on 2 webinars that brought in 180 leads',
  ], lies: [
    'Hosted two webinars that brought in 180 leads',
    'Worked with marketing on two webinars that brought in 180 customers',
    'Worked with marketing on 180 webinars that brought in two leads',
  ] },
  { person: 'sales', bullet: 'Made around', honest: [
    'Placed approximately 60 cold calls per day and booked 20 meetings per month',
    'Booked 20 meetings a month by making around 60 cold calls daily',
  ], lies: [
    'Made around 60 cold calls a day and booked 20 meetings a week',
    'Made around 60 cold calls an hour and booked 20 meetings a month',
    'Made 20 cold calls a day and booked around 60 meetings a month',
  ] },
  { person: 'sales', bullet: 'Qualified inbound', honest: [
    'Qualified inbound leads and handed them over to account executives',
    'Qualified incoming leads before passing them to account executives',
  ], lies: [
    'Qualified inbound and outbound leads and passed them on to account executives',
    'Qualified inbound leads and closed them with account executives',
  ] },
  { person: 'sales', bullet: 'Onboarded 3', honest: ['Handled the onboarding of 3 new reps', 'Onboarded three new sales representatives'], lies: [
    'Managed 3 new representatives',
    'Hired and onboarded 3 new representatives',
  ] },
  { person: 'biology', bullet: 'Study drought', honest: [
    'Investigate drought response in barley with RNA-seq and CRISPR',
    'Research the drought responses of barley using RNA sequencing and CRISPR',
  ], lies: [
    'Study drought and salt response in barley and wheat using RNA-seq and CRISPR',
    'Discovered a drought response gene in barley using RNA-seq and CRISPR',
  ] },
  { person: 'biology', bullet: 'Analysed', honest: [
    'Analyzed RNA-seq data from 340 samples using R and Python',
    'Performed analysis of sequencing data from 340 samples in R and Python',
    'Used R and Python to analyze the sequencing data of 340 samples',
  ], lies: [
    'Analysed sequencing data of 3,400 samples with R and Python',
    'Analysed sequencing data of 340 patients with R and Python',
    'Analysed sequencing data of 340 samples with R, Python and machine learning',
  ] },
  { person: 'biology', bullet: 'Co-authored', honest: [
    'Co-authored five papers, including two as first author',
    'Co-author of 5 publications (2 as first author)',
  ], lies: [
    'Co-authored 5 papers, all as first author',
    'Co-authored 5 papers in Nature, two of them as first author',
    'First author of 5 papers',
  ] },
  { person: 'biology', bullet: 'Supervise 2', honest: [
    'Supervising two PhD students and three bachelor students',
    'Supervision of 2 doctoral and 3 bachelor\'s students',
  ], lies: [
    'Supervise 3 doctoral students and 2 bachelor students',
    'Supervise a group of 12 people including 2 doctoral students',
    'Supervise 2 postdoctoral researchers and 3 bachelor students',
  ] },
  { person: 'biology', bullet: 'Contributed to', honest: [
    'Helped write a grant application which was funded with 450,000 EUR',
    'Contributed to a successful grant application (funded with EUR 450k)',
  ], lies: [
    'Wrote a grant application that was funded with 450,000 EUR',
    'Secured a grant of 450,000 EUR',
    'Contributed to three grant applications that were funded with 450,000 EUR',
  ] },
  { person: 'biology', bullet: 'Presented', honest: [
    'Gave presentations of results at four international conferences',
    'Presented research results at 4 international conferences',
  ], lies: [
    'Presented results as keynote speaker at 4 international conferences',
    'Presented award-winning results at 4 international conferences',
    'Organised 4 international conferences',
  ] },
  { person: 'biology', bullet: 'Maintain the', honest: [
    'Maintain the greenhouse database used by a group of 12',
    'Take care of the greenhouse database for a 12-person group',
  ], lies: [
    'Built the greenhouse database for a group of 12 people',
    'Manage a group of 12 people and the greenhouse database',
    'Maintain the PostgreSQL greenhouse database for a group of 12 people',
  ] },
  { person: 'biology', bullet: 'Developed a', honest: [
    'Developed an RNA extraction protocol for root tissue',
    'Devised a protocol to extract RNA from root tissue',
  ], lies: [
    'Developed a patented protocol for extracting RNA from root tissue',
    'Developed a protocol for extracting RNA and DNA from root and leaf tissue',
  ] },
  { person: 'paralegal', bullet: 'Draft leases', honest: [
    'Draft contracts, leases and NDAs for attorney review',
    'Prepare drafts of leases, contracts and non-disclosure agreements for attorneys to review',
  ], lies: [
    'Negotiate leases, contracts and non-disclosure agreements',
    'Draft and review leases, contracts and non-disclosure agreements as attorney',
    'Draft leases, contracts, wills and non-disclosure agreements for review by attorneys',
  ] },
  { person: 'paralegal', bullet: 'Manage discovery', honest: [
    'Manage discovery documents in Relativity for up to 15 open matters',
    'Handle e-discovery documents for as many as 15 open matters using Relativity',
  ], lies: [
    'Manage discovery documents for over 15 open matters in Relativity',
    'Manage 15 open matters in Relativity',
    'Manage discovery documents and paralegals for up to 15 open matters in Relativity',
  ] },
  { person: 'paralegal', bullet: 'Conduct legal', honest: [
    'Perform legal research using Westlaw and summarize the findings in memos',
    'Research legal questions in Westlaw and write memos that summarise the findings',
  ], lies: [
    'Conduct legal research in Westlaw and argue findings in court',
    'Conduct legal research in Westlaw and Bloomberg Law and summarise findings in memos',
  ] },
  { person: 'paralegal', bullet: 'File motions', honest: [
    'File pleadings and motions in federal and state courts',
    'Responsible for filing motions and pleadings with state and federal courts',
  ], lies: [
    'Draft and argue motions and pleadings in state and federal courts',
    'File motions and pleadings with state, federal and appellate courts',
  ] },
  { person: 'paralegal', bullet: 'Scheduled dep', honest: [
    'Coordinated with expert witnesses and scheduled depositions',
    'Arranged depositions and liaised with expert witnesses',
  ], lies: [
    'Took depositions and coordinated with expert witnesses',
    'Scheduled depositions and testified as expert witness',
  ] },
  { person: 'paralegal', bullet: 'Interviewed', honest: [
    'Conducted client interviews and kept clients updated on the status of their cases',
    'Interviewed clients and informed them of case status',
  ], lies: [
    'Interviewed clients and advised them about the outcome of their cases',
    'Interviewed 200 clients and kept them informed about the status of their cases',
  ] },
  { person: 'paralegal', bullet: 'Answered phones', honest: [
    'Answered phones, managed the calendars of two attorneys and transcribed dictation',
    'Handled phone calls, maintained two attorneys\' calendar and typed dictation',
  ], lies: [
    'Answered phones, kept the calendar of twelve attorneys and typed dictation',
    'Managed two attorneys, answered phones and typed dictation',
  ] },
  { person: 'paralegal', bullet: 'Billed', honest: ['Recorded about 120 billed hours per month in Clio', 'Billed approximately 120 hours per month using Clio'], lies: [
    'Billed about 120 hours a week in Clio',
    'Billed $120 an hour in Clio',
  ] },
  { person: 'paralegal', bullet: 'Organised 9', honest: [
    'Organized nine years of archived paper files into a digital index',
    'Digitally indexed 9 years of archived paper files',
  ], lies: [
    'Organised 19 years of archived paper files into a digital index',
    'Organised 9 years of archived paper files into a digital index, saving 10 hours a week',
  ] },
  { person: 'kitchen', bullet: 'Run the kitchen', honest: [
    'Run the kitchen of a 70-seat restaurant in the head chef\'s absence',
    'Manage the kitchen of a 70-seat restaurant on the head chef\'s days off',
  ], lies: [
    'Run the kitchen of a 70-seat restaurant',
    'Run the kitchen of a 170-seat restaurant on the days when the head chef is off',
    'Run the kitchen of a Michelin-starred 70-seat restaurant on the days when the head chef is off',
    'Head chef of a 70-seat restaurant',
  ] },
  { person: 'kitchen', bullet: 'Supervise 6', honest: [
    'Oversee 6 line cooks and 2 dishwashers in dinner service',
    'Supervise a team of six line cooks and two dishwashers during dinner service',
  ], lies: [
    'Supervise 6 sous chefs and 2 dishwashers during dinner service',
    'Supervise 26 line cooks and dishwashers during dinner service',
    'Hire and supervise 6 line cooks and 2 dishwashers during dinner service',
  ] },
  { person: 'kitchen', bullet: 'Cut food', honest: [
    'Reduced food waste by 18% through adjusted portion sizes and twice-weekly ordering',
    'Lowered food waste 18% by changing portion sizes and placing orders twice weekly',
  ], lies: [
    'Cut food cost by 18% by changing portion sizes and ordering twice a week',
    'Cut food waste by 18% every year by changing portion sizes and ordering twice a week',
    'Cut food waste by 18 tonnes by changing portion sizes and ordering twice a week',
  ] },
  { person: 'kitchen', bullet: 'Plan seasonal', honest: [
    'Plan seasonal menus in collaboration with the head chef',
    'Work with the head chef on planning seasonal menus',
  ], lies: [
    'Create and price seasonal menus as head chef',
    'Plan seasonal menus',
    'Plan seasonal menus and wine pairings together with the head chef',
  ] },
  { person: 'kitchen', bullet: 'Keep temperature', honest: [
    'Maintain temperature logs and cleaning records in accordance with HACCP',
    'Keep HACCP-compliant temperature logs and cleaning records',
  ], lies: [
    'Keep temperature logs and cleaning records as certified HACCP manager',
    'Keep temperature logs and cleaning records according to HACCP and ISO 22000',
  ] },
  { person: 'kitchen', bullet: 'Order produce', honest: [
    'Source produce and fish from eight local suppliers',
    'Place orders for fish and produce with 8 local suppliers',
  ], lies: [
    'Order produce and fish from 8 organic suppliers',
    'Negotiate contracts for produce and fish with 8 local suppliers',
  ] },
  { person: 'kitchen', bullet: 'Worked the grill', honest: [
    'Worked grill and pasta stations serving up to 150 covers per night',
    'Manned the pasta and grill stations for up to 150 covers nightly',
  ], lies: [
    'Ran the grill and pasta stations for up to 1,500 covers a night',
    'Worked the grill, pastry and pasta stations for up to 150 covers a night',
    'Worked the grill and pasta stations for 150 covers a night',
  ] },
  { person: 'kitchen', bullet: 'Trained 5', honest: ['Trained five apprentices in food safety and knife skills', 'Taught knife skills and food safety to 5 apprentices'], lies: [
    'Trained 5 apprentices and 6 line cooks in knife skills and food safety',
    'Certified 5 apprentices in knife skills and food safety',
  ] },
  { person: 'logistics', bullet: 'Schedule 90', honest: [
    'Schedule 90 truckloads a week between 4 warehouses and 30 customers',
    'Coordinate the scheduling of 90 weekly truck loads between four warehouses and 30 customers',
    'Plan 90 truck loads each week from 4 warehouses to 30 customers',
  ], lies: [
    'Schedule 90 truck loads per day between 4 warehouses and 30 customers',
    'Schedule 30 truck loads per week between 4 warehouses and 90 customers',
    'Schedule 90 truck loads per week between 4 international warehouses and 30 customers',
  ] },
  { person: 'logistics', bullet: 'Negotiated rates', honest: [
    'Negotiated with 7 carriers and reduced freight cost per pallet by 6%',
    'Lowered freight costs per pallet by 6% by negotiating rates with seven carriers',
    'Conducted rate negotiations with 7 carriers, decreasing the freight cost per pallet by 6 %',
  ], lies: [
    'Negotiated rates with 7 carriers, which lowered total freight cost by 6%',
    'Negotiated contracts worth $6M with 7 carriers',
    'Negotiated rates with 6 carriers, which lowered freight cost per pallet by 7%',
  ] },
  { person: 'logistics', bullet: 'Prepare customs', honest: [
    'Prepare customs documentation for exports to Switzerland and Norway',
    'Prepare export customs documents for shipments to Norway and Switzerland',
  ], lies: [
    'Prepare customs documents for imports from Norway and Switzerland',
    'Prepare customs documents for exports to Norway, Switzerland and the UK',
  ] },
  { person: 'logistics', bullet: 'Track shipments', honest: [
    'Monitor shipments in SAP TM and notify customers of delays',
    'Track shipments using SAP TM and keep customers informed about delays',
  ], lies: [
    'Implemented SAP TM to track shipments and inform customers about delays',
    'Track shipments in SAP TM and SAP EWM and inform customers about delays',
    'Track shipments in SAP TM and prevent delays for customers',
  ] },
  { person: 'logistics', bullet: 'Introduced a', honest: [
    'Implemented a barcode check at loading, reducing wrong deliveries from 2.4% to 0.9%',
    'Reduced wrong deliveries from 2.4% to 0.9% by introducing a barcode check at loading',
    'Launched a barcode check at loading that brought incorrect deliveries down from 2.4 % to 0.9 %',
  ], lies: [
    'Introduced a barcode check at loading that reduced wrong deliveries from 24% to 9%',
    'Introduced a barcode check at loading that reduced late deliveries from 2.4% to 0.9%',
    'Introduced an RFID check at loading that reduced wrong deliveries from 2.4% to 0.9%',
    'Introduced a barcode check at loading that raised wrong deliveries from 0.9% to 2.4%',
  ] },
  { person: 'logistics', bullet: 'Train warehouse', honest: [
    'Train warehouse employees in using handheld scanners',
    'Provide training for warehouse staff on handheld scanners',
  ], lies: [
    'Manage warehouse staff in the use of handheld scanners',
    'Train 50 warehouse staff in the use of handheld scanners',
  ] },
  { person: 'logistics', bullet: 'Picked and', honest: ['Picked and packed as many as 120 orders per shift', 'Handled picking and packing of up to 120 orders a shift'], lies: [
    'Picked and packed 120 orders per hour',
    'Picked, packed and shipped more than 120 orders per shift',
  ] },
  { person: 'logistics', bullet: 'Operated fork', honest: [
    'Operated reach trucks and forklifts without accidents for three years',
    'Drove forklifts and reach trucks for three years with zero accidents',
  ], lies: [
    'Operated forklifts, cranes and reach trucks with no accidents in three years',
    'Operated forklifts and reach trucks with no accidents in thirteen years',
    'Operated forklifts and reach trucks with few accidents in three years',
  ] },
  { person: 'logistics', bullet: 'Counted stock', honest: [
    'Performed monthly stock counts and reported differences to the shift lead',
    'Carried out stock counts each month, reporting discrepancies to the shift lead',
  ], lies: [
    'Counted stock every month and reported differences as shift lead',
    'Counted stock every month and eliminated differences',
  ] },
  { person: 'analyst', bullet: 'Built 22', honest: [
    'Developed 22 Tableau dashboards for the claims and finance departments',
    'Created 22 dashboards in Tableau that are used by the finance and claims departments',
    'Built 22 Tableau reports and dashboards used by the claims and finance teams',
  ], lies: [
    'Built 22 dashboards in Power BI used by the claims and finance departments',
    'Built 22 dashboards in Tableau used across the company',
    'Built 22 real-time dashboards in Tableau used by the claims and finance departments',
  ] },
  { person: 'analyst', bullet: 'Wrote SQL', honest: [
    'Developed SQL queries in Snowflake combining claims data from five source systems',
    'Combined claims data from 5 source systems by writing SQL queries on Snowflake',
    'Wrote Snowflake SQL queries to integrate claims data from 5 source systems',
  ], lies: [
    'Wrote SQL and dbt queries on Snowflake to combine claims data from 5 source systems',
    'Built a Snowflake data warehouse to combine claims data from 5 source systems',
    'Wrote SQL queries on Snowflake to combine claims data from 15 source systems',
  ] },
  { person: 'analyst', bullet: 'Created a log', honest: [
    'Developed a logistic regression model in Python which flags suspicious claims with 81% precision',
    'Built a Python logistic regression model to flag suspicious claims (81% precision)',
    'Created a Python-based logistic regression that identifies suspicious claims with a precision of 81%',
  ], lies: [
    'Created a deep learning model in Python that flags suspicious claims with 81% precision',
    'Created a logistic regression model in Python that flags suspicious claims with 81% accuracy',
    'Deployed a logistic regression model in Python that flags suspicious claims with 91% precision',
    'Created a logistic regression model in Python that flags fraudulent claims, saving $1M',
  ] },
  { person: 'analyst', bullet: 'Ran A/B', honest: [
    'Conducted A/B testing on the quote page, with the winning variant increasing conversions by 3.2 percentage points',
    'Ran A/B tests on the quote page, where the winning variant improved conversions by 3.2 percentage points',
  ], lies: [
    'Ran A/B tests on the quote page; the winning variant raised conversions by 32 percentage points',
    'Ran A/B tests on the quote page; the winning variant raised revenue by 3.2 percentage points',
    'Ran A/B tests on the quote page; the winning variant raised conversions by 3.2x',
  ] },
  { person: 'analyst', bullet: 'Answered about', honest: [
    'Handled around 10 ad hoc requests per week from managers',
    'Responded to approximately ten ad-hoc requests weekly from managers',
  ], lies: [
    'Answered about 10 ad hoc requests a day from managers',
    'Answered about 10 ad hoc requests a week from executives and the board',
  ] },
  { person: 'analyst', bullet: 'Documented data', honest: ['Maintained documentation of data definitions in Confluence', 'Documented definitions of data in Confluence'], lies: [
    'Standardised data definitions across the company in Confluence',
    'Documented data definitions in Confluence and Collibra',
  ] },
  { person: 'analyst', bullet: 'Cleaned survey', honest: [
    'Used Excel and R to clean survey data from 4,800 residents',
    'Performed data cleaning on survey data of 4800 residents in R and Excel',
  ], lies: [
    'Cleaned survey data of 48,000 residents in Excel and R',
    'Designed and cleaned a survey of 4,800 residents in Excel and R',
  ] },
  { person: 'analyst', bullet: 'Helped prepare', honest: ['Assisted in preparing the annual mobility report', 'Contributed to the yearly mobility report'], lies: [
    'Prepared the annual mobility report',
    'Helped prepare the annual mobility and budget report',
  ] },
  { person: 'frontend', bullet: 'Develop web', honest: [
    'Build online shops for eight clients using React, TypeScript and Next.js',
    'Develop e-commerce web shops with React, Next.js and TypeScript for 8 clients',
    'Developing React/TypeScript/Next.js web shops for 8 clients',
  ], lies: [
    'Develop web shops for 80 clients with React, TypeScript and Next.js',
    'Develop web shops for 8 clients with React, TypeScript, GraphQL and Next.js',
    'Develop web shops for 8 Fortune 500 clients with React, TypeScript and Next.js',
  ] },
  { person: 'frontend', bullet: 'Improved the', honest: [
    'Raised the main shop\'s Lighthouse performance score from 54 to 91',
    'Increased the Lighthouse performance score of the main shop from 54 to 91',
    'Optimized the main shop, improving its Lighthouse performance score from 54 to 91',
  ], lies: [
    'Improved the Lighthouse performance score of the main shop from 45 to 91',
    'Improved the Lighthouse performance score of all shops from 54 to 91',
    'Improved the Lighthouse accessibility score of the main shop from 54 to 91',
  ] },
  { person: 'frontend', bullet: 'Migrated a', honest: [
    'Together with one other developer, migrated a 70,000-line codebase from JavaScript to TypeScript',
    'Converted a codebase of 70k lines from JavaScript to TypeScript with one fellow developer',
    'Co-migrated a code base of 70,000 lines of JavaScript to TypeScript with another developer',
  ], lies: [
    'Migrated a code base of 70,000 lines from JavaScript to TypeScript',
    'Migrated a code base of 700,000 lines from JavaScript to TypeScript with one other developer',
    'Migrated a code base of 70,000 lines from TypeScript to JavaScript with one other developer',
    'Led one other developer in migrating a code base of 70,000 lines from JavaScript to TypeScript',
  ] },
  { person: 'frontend', bullet: 'Wrote end', honest: [
    'Created Cypress end-to-end (E2E) tests running on each pull request',
    'Wrote Cypress E2E tests that run on every PR',
  ], lies: [
    'Wrote end-to-end tests in Cypress with 100% coverage that run on every pull request',
    'Wrote end-to-end tests in Cypress and Playwright that run on every pull request',
  ] },
  { person: 'frontend', bullet: 'Reviewed code', honest: ['Performed code reviews for two junior developers', 'Reviewed the code of 2 junior devs'], lies: [
    'Managed two junior developers',
    'Reviewed code of two senior developers',
    'Mentored and reviewed code of twenty junior developers',
  ] },
  { person: 'frontend', bullet: 'Implemented designs', honest: [
    'Implemented Figma designs and verified their WCAG 2.1 accessibility',
    'Translated Figma designs into code and checked them for accessibility (WCAG 2.1)',
  ], lies: [
    'Created designs in Figma and checked them for WCAG 2.1 accessibility',
    'Implemented designs from Figma and certified them for WCAG 2.2 accessibility',
    'Implemented designs from Figma and Sketch and checked them for WCAG 2.1 accessibility',
  ] },
  { person: 'frontend', bullet: 'Fixed bugs', honest: [
    'Added a search filter to the PHP catalogue and fixed bugs',
    'Resolved bugs in the PHP-based catalog and implemented a search filter',
  ], lies: [
    'Rewrote the PHP catalogue and added a search filter',
    'Fixed 50 bugs in the PHP catalogue and added a search filter',
    'Fixed bugs in the PHP catalogue and added an Elasticsearch filter',
  ] },
  { person: 'frontend', bullet: 'Made a', honest: ['Prototyped a room booking app in Vue', 'Built a prototype room booking app with Vue.js'], lies: [
    'Made a room booking app in Vue',
    'Launched a room booking app in Vue',
    'Made a prototype of a room booking app in Vue used by 500 students',
  ] },
];
