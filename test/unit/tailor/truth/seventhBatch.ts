import type { Case } from './cases.ts';
import { degree, type Person } from './resumes.ts';

/** A third round, as a strict examiner writes them: plain honest rewordings, and lies that change as little as a lie can. */
export const seventhPeople = {
  mobile: {
    name: 'Felix Arnaud',
    roles: [
      { position: 'Android Developer', name: 'Cyclo Maps', location: 'Montclair', dates: '2019 -- Present', bullets: [
        'Developed the offline map feature of the Android app in Kotlin, used by 25,000 cyclists',
        'Decreased app start time by 40% by loading map tiles lazily',
        'Collaborated with two designers and a backend developer on the route planner',
        'Maintained unit and UI tests with JUnit and Espresso',
        'Published 18 releases in the Google Play Store',
        'Investigated crash reports in Firebase and fixed the ten most frequent crashes',
        'Ported the settings screen from Java to Kotlin',
      ] },
    ],
    degree: degree('B.Sc. Computer Science', 'Montclair University', '2015 -- 2019'),
    skills: ['Languages: Kotlin, Java', 'Tools: Firebase, JUnit, Espresso'],
  },
  midwife: {
    name: 'Hanna Lindgren',
    roles: [
      { position: 'Midwife', name: 'Northern Women\'s Clinic', location: 'Elvik', dates: '2014 -- Present', bullets: [
        'Attended more than 900 births, about 60 of them in water',
        'Provide antenatal and postnatal care to women and their newborns',
        'Hold birth preparation courses for groups of 8 couples',
        'Assist doctors during caesarean sections',
        'Supervise midwifery students during their 6-week placements',
        'Document labour progress and medication in the electronic record',
        'Member of the hygiene working group since 2018',
      ] },
    ],
    degree: degree('BSc Midwifery', 'Elvik University College', '2011 -- 2014'),
    skills: ['Care: Antenatal care, Postnatal care'],
  },
  controller: {
    name: 'Stefan Wolski',
    roles: [
      { position: 'Financial Controller', name: 'Baltic Timber', location: 'Klaipa', dates: '2016 -- Present', bullets: [
        'Prepare the annual budget of 22 million EUR together with department heads',
        'Report monthly results and deviations to the management board',
        'Built a cash flow model in Excel that forecasts 13 weeks ahead',
        'Lowered overdue receivables from 1.9 to 0.7 million EUR within one year',
        'Supervise two accountants and one trainee',
        'Accompanied the rollout of SAP as key user for finance',
        'Checked investment proposals of up to 500,000 EUR',
      ] },
    ],
    degree: degree('M.Sc. Economics', 'Klaipa University', '2011 -- 2016'),
    skills: ['Tools: SAP, Excel', 'Finance: Budgeting, Forecasting'],
  },
  carpenter: {
    name: 'Owen Price',
    roles: [
      { position: 'Carpenter', name: 'Price & Daughters Joinery', location: 'Abermoor', dates: '2010 -- Present', bullets: [
        'Build staircases, doors and fitted wardrobes from oak and ash',
        'Measure rooms at the customer\'s home and draw plans in SketchUp',
        'Restored 120 sash windows in a listed manor house',
        'Operate CNC router and panel saw',
        'Estimate material and working hours for quotes',
        'Trained two apprentices, both of whom passed their exams',
        'Cut offcut waste by roughly a fifth by nesting parts',
      ] },
    ],
    degree: degree('City Guild Diploma in Carpentry', 'Abermoor College', '2007 -- 2010'),
    skills: ['Woodwork: Joinery, Restoration', 'Software: SketchUp'],
  },
  support: {
    name: 'Leila Haddad',
    roles: [
      { position: 'IT Support Specialist', name: 'Orchard Health Group', location: 'Benton', dates: '2020 -- Present', bullets: [
        'Solve about 25 tickets a day in ServiceNow for 1,100 employees',
        'Set up laptops and phones for new starters with Intune',
        'Created 45 knowledge base articles on frequent problems',
        'Helped roll out multi-factor authentication to all sites',
        'Reset passwords and manage accounts in Active Directory',
        'Keep an inventory of 1,400 devices in a spreadsheet',
        'Reached a customer satisfaction of 96% in 2023',
      ] },
    ],
    degree: degree('Associate Degree in Information Technology', 'Benton College', '2018 -- 2020'),
    skills: ['Systems: Windows, Active Directory, Intune', 'Tools: ServiceNow'],
  },
  lecturer: {
    name: 'Dr. Amara Diallo',
    roles: [
      { position: 'Lecturer in History', name: 'Westbrook University', location: 'Westbrook', dates: '2015 -- Present', bullets: [
        'Teach 4 undergraduate courses a year with 30 to 90 students each',
        'Supervised 26 bachelor theses and co-supervised 3 doctoral theses',
        'Published a monograph and 9 journal articles on West African trade',
        'Redesigned the introductory course around primary sources',
        'Organised an international workshop with 35 participants in 2019',
        'Served on the admissions committee for three years',
        'Received a research grant of 60,000 GBP as co-investigator',
      ] },
    ],
    degree: degree('PhD in History', 'Westbrook University', '2009 -- 2014'),
    skills: ['Languages: French, English, Wolof'],
  },
  dispatcher: {
    name: 'Marek Dvorak',
    roles: [
      { position: 'Transport Dispatcher', name: 'Elbe Cargo', location: 'Usti', dates: '2018 -- Present', bullets: [
        'Plan routes for 35 drivers and react to delays and breakdowns',
        'Agree on delivery windows with customers by phone and email',
        'Reduced empty kilometres by 9% with a simple return-load board',
        'Check driving and rest times in the tachograph software',
        'Cover the night shift two weeks per month',
        'Speak Czech and German with drivers and customers',
        'Helped test a new routing tool with 6 trucks',
      ] },
    ],
    degree: degree('Secondary School Certificate', 'Usti Business School', '2014 -- 2018'),
    skills: ['Software: Excel, Tachograph software'],
  },
} as const satisfies Record<string, Person>;

export const seventhBatch: readonly Case<keyof typeof seventhPeople>[] = [
  { person: 'mobile', bullet: 'Developed the', honest: [
    'Built the Android app\'s offline map feature in Kotlin, which is used by 25,000 cyclists',
    'Developed an offline map feature in Kotlin for the Android app with 25,000 cyclists as users',
  ], lies: [
    'Developed the Android app in Kotlin, used by 25,000 cyclists',
    'Developed the offline map feature of the Android and iOS app in Kotlin, used by 25,000 cyclists',
    'Developed the offline map feature of the Android app in Kotlin, used daily by 25,000 cyclists',
  ] },
  { person: 'mobile', bullet: 'Decreased', honest: ['Reduced the app\'s start time by 40% through lazy loading of map tiles', 'Cut app startup time by 40% by lazily loading map tiles'], lies: [
    'Decreased app start time to 40% by loading map tiles lazily',
    'Decreased app size by 40% by loading map tiles lazily',
    'Halved app start time by loading map tiles lazily',
  ] },
  { person: 'mobile', bullet: 'Collaborated', honest: ['Worked together with two designers and one backend developer on the route planner', 'Worked on the route planner with 2 designers and a backend developer'], lies: [
    'Built the route planner',
    'Led two designers and a backend developer on the route planner',
  ] },
  { person: 'mobile', bullet: 'Maintained', honest: ['Kept unit and UI tests up to date using JUnit and Espresso', 'Maintained UI and unit tests in Espresso and JUnit'], lies: [
    'Maintained unit, UI and performance tests with JUnit and Espresso',
    'Introduced unit and UI tests with JUnit and Espresso',
  ] },
  { person: 'mobile', bullet: 'Published', honest: ['Released 18 versions in the Google Play Store', 'Shipped 18 releases to the Google Play Store'], lies: [
    'Published 18 apps in the Google Play Store',
    'Published 18 releases in the Google Play Store and the App Store',
  ] },
  { person: 'mobile', bullet: 'Investigated', honest: ['Analyzed Firebase crash reports and fixed the 10 most frequent crashes', 'Examined crash reports in Firebase, fixing the ten most common crashes'], lies: [
    'Investigated crash reports in Firebase and fixed all frequent crashes',
    'Investigated ten crash reports in Firebase and fixed the most frequent crashes',
  ] },
  { person: 'mobile', bullet: 'Ported', honest: ['Migrated the settings screen from Java to Kotlin', 'Converted the Java settings screen to Kotlin'], lies: [
    'Ported the app from Java to Kotlin',
    'Ported the settings screen from Kotlin to Java',
  ] },
  { person: 'midwife', bullet: 'Attended', honest: ['Attended over 900 births, including about 60 water births', 'Assisted at more than 900 births, of which approximately 60 were in water'], lies: [
    'Attended more than 900 births, all of them in water',
    'Attended more than 960 births',
  ] },
  { person: 'midwife', bullet: 'Provide ante', honest: ['Care for women and newborns before and after birth (antenatal and postnatal care)', 'Deliver antenatal and postnatal care for women and newborns'], lies: [
    'Provide antenatal, postnatal and gynaecological care to women and their newborns',
    'Manage antenatal and postnatal care for women and their newborns',
  ] },
  { person: 'midwife', bullet: 'Hold birth', honest: ['Teach birth preparation classes for groups of 8 couples', 'Run birth preparation courses for groups of eight couples'], lies: [
    'Hold birth preparation courses for 80 couples',
    'Hold birth preparation and breastfeeding courses for groups of 8 couples',
  ] },
  { person: 'midwife', bullet: 'Assist doctors', honest: ['Support doctors during caesarean sections', 'Assist physicians in C-sections'], lies: ['Perform caesarean sections', 'Assist doctors during caesarean sections and other surgeries'] },
  { person: 'midwife', bullet: 'Supervise mid', honest: ['Oversee midwifery students on their six-week placements', 'Guide midwifery students during their placements of 6 weeks'], lies: [
    'Supervise 6 midwives during their placements',
    'Supervise midwifery students during their 16-week placements',
  ] },
  { person: 'midwife', bullet: 'Document', honest: ['Record labour progress and medications in the electronic health record', 'Documentation of labor progress and medication in the electronic record'], lies: [
    'Document labour progress and prescribe medication in the electronic record',
    'Introduced the electronic record of labour progress and medication',
  ] },
  { person: 'midwife', bullet: 'Member', honest: ['Have been a member of the hygiene working group since 2018', 'Part of the hygiene working group since 2018'], lies: [
    'Head of the hygiene working group since 2018',
    'Member of the hygiene working group since 2008',
  ] },
  { person: 'controller', bullet: 'Prepare the', honest: ['Draft the annual budget (22 million EUR) in collaboration with department heads', 'Together with department heads, prepare the yearly budget of EUR 22 million'], lies: [
    'Own the annual budget of 22 million EUR',
    'Prepare the annual budgets of 22 departments together with department heads',
    'Prepare the annual budget of 22 million EUR for department heads and the board',
  ] },
  { person: 'controller', bullet: 'Report monthly', honest: ['Present monthly results and variances to the management board', 'Monthly reporting of results and deviations to the management board'], lies: [
    'Report weekly results and deviations to the management board',
    'Report monthly results and deviations as a member of the management board',
  ] },
  { person: 'controller', bullet: 'Built a', honest: ['Developed an Excel cash flow model forecasting 13 weeks ahead', 'Created a 13-week cash flow forecast model in Excel'], lies: [
    'Built a cash flow model in Excel that forecasts 13 months ahead',
    'Built a cash flow model in Excel and Python that forecasts 13 weeks ahead',
    'Built a cash flow model in Excel that accurately forecasts 13 weeks ahead',
  ] },
  { person: 'controller', bullet: 'Lowered', honest: ['Reduced overdue receivables from EUR 1.9 million to EUR 0.7 million in one year', 'Within a year, brought overdue receivables down from 1.9 to 0.7 million EUR'], lies: [
    'Lowered overdue receivables by 1.9 million EUR within one year',
    'Lowered receivables from 1.9 to 0.7 million EUR within one year',
    'Lowered overdue payables from 1.9 to 0.7 million EUR within one year',
  ] },
  { person: 'controller', bullet: 'Supervise two', honest: ['Oversee 2 accountants and 1 trainee', 'Supervise a team of two accountants and one trainee'], lies: ['Supervise twelve accountants and one trainee', 'Supervise two senior accountants and one trainee'] },
  { person: 'controller', bullet: 'Accompanied', honest: ['Supported the SAP rollout as finance key user', 'Key user for finance during the rollout of SAP'], lies: ['Led the rollout of SAP for finance', 'Accompanied the rollout of SAP as project manager for finance'] },
  { person: 'controller', bullet: 'Checked inv', honest: ['Reviewed investment proposals of up to EUR 500,000', 'Examined investment proposals worth up to €500k'], lies: ['Approved investment proposals of up to 500,000 EUR', 'Checked investment proposals of over 500,000 EUR'] },
  { person: 'carpenter', bullet: 'Build stair', honest: ['Make fitted wardrobes, doors and staircases in oak and ash', 'Construct oak and ash staircases, doors and fitted wardrobes'], lies: [
    'Design and build staircases, doors and fitted wardrobes from oak and ash',
    'Build staircases, doors, kitchens and fitted wardrobes from oak and ash',
  ] },
  { person: 'carpenter', bullet: 'Measure', honest: ['Take measurements at customers\' homes and draw plans in SketchUp', 'Measure rooms in the customer\'s home and prepare SketchUp plans'], lies: [
    'Measure rooms at the customer\'s home and draw plans in AutoCAD',
    'Measure and renovate rooms at the customer\'s home and draw plans in SketchUp',
  ] },
  { person: 'carpenter', bullet: 'Restored', honest: ['Refurbished 120 sash windows in a listed manor house', 'Restoration of 120 sash windows in a listed manor house'], lies: ['Restored a listed manor house with 120 sash windows', 'Restored 120 sash windows in listed manor houses'] },
  { person: 'carpenter', bullet: 'Operate', honest: ['Use the panel saw and CNC router', 'Work with CNC router and panel saw'], lies: ['Program and operate CNC router and panel saw', 'Operate CNC router, lathe and panel saw'] },
  { person: 'carpenter', bullet: 'Estimate', honest: ['Calculate material and working hours for quotations', 'Prepare estimates of material and labour hours for quotes'], lies: ['Negotiate quotes including material and working hours', 'Estimate material and working hours for quotes worth 1 million'] },
  { person: 'carpenter', bullet: 'Trained two', honest: ['Instructed two apprentices, both of whom passed their examinations', 'Trained 2 apprentices; both passed their exams'], lies: [
    'Trained two apprentices, both of whom passed their exams with distinction',
    'Trained two apprentices every year, all of whom passed their exams',
  ] },
  { person: 'carpenter', bullet: 'Cut offcut', honest: ['Reduced offcut waste by about 20% by nesting parts', 'Lowered offcut waste by roughly one fifth through part nesting'], lies: ['Cut offcut waste by a quarter by nesting parts', 'Cut offcut waste by a fifth every year by nesting parts'] },
  { person: 'support', bullet: 'Solve about', honest: ['Resolve around 25 ServiceNow tickets per day for 1,100 employees', 'Handle approximately 25 tickets daily in ServiceNow, serving 1,100 employees'], lies: [
    'Solve about 25 tickets an hour in ServiceNow for 1,100 employees',
    'Solve about 1,100 tickets a day in ServiceNow for 25 employees',
    'Administer ServiceNow with about 25 tickets a day for 1,100 employees',
  ] },
  { person: 'support', bullet: 'Set up lap', honest: ['Configured phones and laptops for new starters using Intune', 'Set up laptops and mobile phones for new employees with Intune'], lies: ['Set up Intune for laptops and phones of new starters', 'Set up laptops, servers and phones for new starters with Intune'] },
  { person: 'support', bullet: 'Created 45', honest: ['Wrote 45 knowledge base articles about common problems', 'Authored 45 knowledge base articles covering frequent issues'], lies: ['Created a knowledge base of 45 articles, cutting tickets by half', 'Created 45 knowledge base articles read by 1,100 employees'] },
  { person: 'support', bullet: 'Helped roll', honest: ['Assisted in rolling out multi-factor authentication (MFA) to all sites', 'Supported the rollout of multi-factor authentication at all sites'], lies: ['Rolled out multi-factor authentication to all sites', 'Helped design and roll out multi-factor authentication to all sites worldwide'] },
  { person: 'support', bullet: 'Reset pass', honest: ['Manage Active Directory accounts and reset passwords', 'Administer accounts in Active Directory, including password resets'], lies: ['Reset passwords and manage servers in Active Directory', 'Designed the Active Directory structure and reset passwords'] },
  { person: 'support', bullet: 'Keep an', honest: ['Maintain a spreadsheet inventory of 1,400 devices', 'Track 1,400 devices in an inventory spreadsheet'], lies: ['Keep an inventory of 1,400 servers in a spreadsheet', 'Manage a budget for 1,400 devices in a spreadsheet'] },
  { person: 'support', bullet: 'Reached a', honest: ['Achieved 96% customer satisfaction in 2023', 'Attained a customer satisfaction rate of 96% in 2023'], lies: ['Reached the highest customer satisfaction of 96% in 2023', 'Reached a customer satisfaction of 96% since 2020', 'Raised customer satisfaction by 96% in 2023'] },
  { person: 'lecturer', bullet: 'Teach 4', honest: ['Teach four undergraduate courses per year, each with 30–90 students', 'Deliver 4 undergraduate courses annually to classes of 30 to 90 students'], lies: [
    'Teach 4 graduate courses a year with 30 to 90 students each',
    'Teach 4 undergraduate courses a semester with 30 to 90 students each',
    'Teach 90 undergraduate courses a year with 4 to 30 students each',
  ] },
  { person: 'lecturer', bullet: 'Supervised 26', honest: ['Supervised 26 bachelor\'s theses and co-supervised three PhD theses', 'Supervision of 26 bachelor theses and co-supervision of 3 doctoral theses'], lies: ['Supervised 26 bachelor theses and 3 doctoral theses', 'Supervised 26 master theses and co-supervised 3 doctoral theses'] },
  { person: 'lecturer', bullet: 'Published a', honest: ['Authored a monograph and nine journal articles about West African trade', 'Published 9 journal articles and one monograph on trade in West Africa'], lies: ['Published 9 monographs and journal articles on West African trade', 'Published an award-winning monograph and 9 journal articles on West African trade'] },
  { person: 'lecturer', bullet: 'Redesigned', honest: ['Revised the introductory course to centre on primary sources', 'Reworked the introductory course around primary sources'], lies: ['Redesigned the curriculum around primary sources', 'Redesigned the introductory course around primary sources, raising pass rates'] },
  { person: 'lecturer', bullet: 'Organised an', honest: ['Hosted an international workshop with 35 participants in 2019', 'Planned and organized an international workshop for 35 participants in 2019'], lies: ['Organised international workshops with 35 participants since 2019', 'Organised an international conference with 350 participants in 2019'] },
  { person: 'lecturer', bullet: 'Served on', honest: ['Member of the admissions committee for three years', 'Sat on the admissions committee for 3 years'], lies: ['Chaired the admissions committee for three years', 'Served on the admissions and hiring committees for three years'] },
  { person: 'lecturer', bullet: 'Received a', honest: ['Awarded a £60,000 research grant as co-investigator', 'Won a research grant of 60,000 GBP as co-investigator'], lies: ['Received a research grant of 60,000 GBP as principal investigator', 'Received a research grant of 60,000 GBP'] },
  { person: 'dispatcher', bullet: 'Plan routes', honest: ['Schedule routes for 35 drivers and respond to delays and breakdowns', 'Route planning for 35 drivers, reacting to breakdowns and delays'], lies: ['Manage 35 drivers and react to delays and breakdowns', 'Plan routes for 35 drivers and prevent delays and breakdowns', 'Plan routes for 350 drivers and react to delays and breakdowns'] },
  { person: 'dispatcher', bullet: 'Agree on', honest: ['Arrange delivery windows with customers via phone and email', 'Coordinate delivery windows with customers by e-mail and phone'], lies: ['Negotiate prices and delivery windows with customers by phone and email', 'Agree on delivery windows with international customers by phone and email'] },
  { person: 'dispatcher', bullet: 'Reduced empty', honest: ['Cut empty kilometers by 9% using a simple return-load board', 'Introduced a simple return-load board that reduced empty kilometres by 9%'], lies: ['Reduced kilometres by 9% with a simple return-load board', 'Reduced empty kilometres by 9% with an AI-based return-load board', 'Reduced fuel cost by 9% with a simple return-load board'] },
  { person: 'dispatcher', bullet: 'Check driving', honest: ['Monitor driving and rest times using the tachograph software', 'Verify drivers\' driving and rest times in the tachograph software'], lies: ['Enforce driving and rest times as compliance officer', 'Program the tachograph software for driving and rest times'] },
  { person: 'dispatcher', bullet: 'Cover the', honest: ['Work the night shift two weeks a month', 'Take over the night shift for two weeks each month'], lies: ['Lead the night shift two weeks per month', 'Cover the night shift every week'] },
  { person: 'dispatcher', bullet: 'Speak Czech', honest: ['Communicate with drivers and customers in Czech and German', 'Talk to drivers and customers in German and Czech'], lies: ['Speak fluent Czech and German with drivers and customers', 'Speak Czech, German and English with drivers and customers'] },
  { person: 'dispatcher', bullet: 'Helped test', honest: ['Assisted in testing a new routing tool with six trucks', 'Supported the test of a new routing tool with 6 trucks'], lies: ['Tested and selected a new routing tool with 6 trucks', 'Helped test a new routing tool with 60 trucks', 'Helped introduce a new routing tool with 6 trucks'] },
];
