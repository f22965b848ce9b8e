import type { Case } from './cases.ts';
import { degree, type Person } from './resumes.ts';

/** Other trades again, rewritten as a language model asked to sound more polished does; written when the check had been mended for the fifth batch. */
export const sixthPeople = {
  platform: {
    name: 'Ana Kovac',
    roles: [
      { position: 'Software Developer', name: 'Harbor Analytics', location: 'Lindon', dates: '2020 -- Present', bullets: [
        'Implemented a message queue with RabbitMQ between the order and invoice services',
        'Added caching with Redis, which brought the average page load from 2.8 s down to 1.1 s',
        'Rewrote the nightly import job in Go; it now finishes in 40 minutes instead of 3 hours',
        'Wrote technical documentation for 12 internal libraries',
        'Took part in code reviews and pair programming sessions',
        'Fixed about 150 bugs in the legacy Java application',
      ] },
      { position: 'Junior Developer', name: 'Softkraft', location: 'Lindon', dates: '2018 -- 2020', bullets: [
        'Created REST endpoints in Node.js and tested them with Jest',
        'Helped set up a CI pipeline in GitLab for 5 repositories',
      ] },
    ],
    degree: degree('B.Sc. Informatics', 'Lindon University', '2014 -- 2018'),
    skills: ['Languages: Java, Go, JavaScript', 'Tools: Redis, RabbitMQ, GitLab'],
  },
  hotel: {
    name: 'Samira Fontaine',
    roles: [
      { position: 'Front Desk Agent', name: 'Hotel Meridian Bay', location: 'Cape Rowan', dates: '2019 -- Present', bullets: [
        'Check in around 80 guests per day and answer their questions about the hotel and the city',
        'Handle complaints and find solutions together with housekeeping',
        'Manage reservations in Opera and balance the cash drawer at the end of each shift',
        'Received the Employee of the Month award in May 2022',
        'Trained 3 new agents on the reservation system',
      ] },
      { position: 'Waitress', name: 'Cafe Lumen', location: 'Cape Rowan', dates: '2016 -- 2019', bullets: [
        'Served up to 12 tables at the same time during lunch hours',
        'Recommended dishes and wines to guests',
      ] },
    ],
    degree: degree('Diploma in Hospitality', 'Cape Rowan College', '2014 -- 2016'),
    skills: ['Systems: Opera PMS', 'Languages: French, English, Spanish'],
  },
  electrician: {
    name: 'Dean Walcott',
    roles: [
      { position: 'Electrician', name: 'Brightwire Contractors', location: 'Aldwick', dates: '2015 -- Present', bullets: [
        'Install wiring, lighting and sockets in new residential buildings',
        'Read blueprints and electrical diagrams to plan cable runs',
        'Repaired control cabinets and motors for 20 industrial customers',
        'Replaced 400 lamps with LEDs in a school, lowering its power use by 35%',
        'Instruct 2 apprentices on site and check their work',
        'Test installations according to the national electrical code before hand-over',
      ] },
      { position: 'Apprentice', name: 'Walcott & Sons', location: 'Aldwick', dates: '2011 -- 2015', bullets: [
        'Assisted journeymen with rewiring of old houses',
      ] },
    ],
    degree: degree('Journeyman Electrician', 'Aldwick Trade School', '2011 -- 2015'),
    skills: ['Electrical: Wiring, PLC basics, Lighting'],
  },
  marketing: {
    name: 'Olivia Brandt-Meyer',
    roles: [
      { position: 'Content Marketing Specialist', name: 'Greenleaf Outdoor', location: 'Fairhill', dates: '2021 -- Present', bullets: [
        'Write two blog articles a week about hiking and camping',
        'Grew the newsletter from 4,000 to 11,500 subscribers in 18 months',
        'Plan the Instagram and TikTok calendar together with a designer',
        'Ran paid campaigns in Google Ads with a monthly budget of $6,000',
        'Analyse traffic in Google Analytics and report to the head of marketing every month',
        'Coordinated a photo shoot with 4 freelancers',
      ] },
      { position: 'Marketing Intern', name: 'Fairhill Theatre', location: 'Fairhill', dates: '2020', bullets: [
        'Designed posters and flyers in InDesign',
        'Updated the event pages in WordPress',
      ] },
    ],
    degree: degree('BA Communication', 'Fairhill University', '2017 -- 2020'),
    skills: ['Marketing: SEO, Google Ads, Google Analytics', 'Tools: WordPress, InDesign'],
  },
  socialWork: {
    name: 'Nadia Petrov',
    roles: [
      { position: 'Social Worker', name: 'Riverside Family Centre', location: 'Tarn', dates: '2017 -- Present', bullets: [
        'Support 25 families in difficult situations through home visits and counselling',
        'Write reports for the family court and the youth welfare office',
        'Refer clients to debt advice, therapy and housing services',
        'Organised a summer camp for 40 children with a budget of 9,000 EUR',
        'Lead a weekly group for single parents',
        'Keep case files in line with data protection rules',
      ] },
      { position: 'Volunteer', name: 'Night Shelter Tarn', location: 'Tarn', dates: '2015 -- 2017', bullets: [
        'Prepared meals and talked with guests two evenings a week',
      ] },
    ],
    degree: degree('BA Social Work', 'Tarn University', '2013 -- 2017'),
    skills: ['Methods: Counselling, Crisis intervention', 'Languages: Russian, English'],
  },
  civil: {
    name: 'Rafael Montoya',
    roles: [
      { position: 'Civil Engineer', name: 'Terrano Consulting', location: 'Vega Alta', dates: '2016 -- Present', bullets: [
        'Designed drainage for 14 km of a two-lane road in Civil 3D',
        'Checked concrete and steel calculations of junior engineers',
        'Prepared cost estimates and tender documents for 6 bridges',
        'Inspected construction sites weekly and wrote reports for the client',
        'Coordinated surveyors, geologists and the contractor',
        'Saved about 180,000 EUR by proposing a shorter retaining wall',
      ] },
      { position: 'Trainee Engineer', name: 'Municipality of Vega Alta', location: 'Vega Alta', dates: '2015 -- 2016', bullets: [
        'Counted traffic at 9 junctions and entered the results in a GIS',
      ] },
    ],
    degree: degree('Ingeniero Civil', 'Universidad de Vega', '2010 -- 2015'),
    skills: ['Software: Civil 3D, AutoCAD, QGIS'],
  },
  recruiter: {
    name: 'Grace Nakamura',
    roles: [
      { position: 'HR Generalist', name: 'Lakeside Manufacturing', location: 'Dunmore', dates: '2018 -- Present', bullets: [
        'Recruit for production and office roles and filled 60 positions in 2023',
        'Introduced structured interviews, and time to hire fell from 48 to 33 days',
        'Maintain personnel files of 350 employees in Workday',
        'Advise managers on employment law and disciplinary matters',
        'Organise onboarding days for new employees every month',
        'Supported the introduction of a new payroll system',
      ] },
      { position: 'HR Assistant', name: 'Dunmore Savings Bank', location: 'Dunmore', dates: '2015 -- 2018', bullets: [
        'Posted job ads and scheduled interviews with applicants',
        'Answered employee questions about leave and benefits',
      ] },
    ],
    degree: degree('BSc Psychology', 'Dunmore University', '2012 -- 2015'),
    skills: ['HR: Workday, Recruiting, Employment law'],
  },
  pharmacist: {
    name: 'Elias Haddou',
    roles: [
      { position: 'Pharmacist', name: 'Corner Pharmacy', location: 'Maple Point', dates: '2017 -- Present', bullets: [
        'Dispense about 250 prescriptions a day and check them for interactions',
        'Counsel patients on the use of inhalers and insulin pens',
        'Supervise 3 pharmacy technicians',
        'Reduced expired stock by 22% with a monthly shelf review',
        'Gave flu shots to over 600 people last season',
        'Phone physicians to clarify unclear orders',
      ] },
    ],
    degree: degree('Doctor of Pharmacy', 'Maple Point University', '2011 -- 2017'),
    skills: ['Pharmacy: Compounding, Immunization'],
  },
} as const satisfies Record<string, Person>;

export const sixthBatch: readonly Case<keyof typeof sixthPeople>[] = [
  { person: 'platform', bullet: 'Implemented a', honest: [
    'Built a RabbitMQ message queue connecting the order and invoice services',
    'Implemented messaging between the order and invoice services using a RabbitMQ queue',
  ], lies: [
    'Implemented a message queue with RabbitMQ and Kafka between the order and invoice services',
    'Implemented a message queue with RabbitMQ between the order and invoice services, eliminating data loss',
  ] },
  { person: 'platform', bullet: 'Added caching', honest: [
    'Introduced Redis caching that reduced average page load time from 2.8 to 1.1 seconds',
    'Cut the average page load from 2.8s to 1.1s by adding a Redis cache',
    'Improved page load times from 2.8 s to 1.1 s on average through caching with Redis',
  ], lies: [
    'Added caching with Redis, which brought the average page load from 2.8 s down to 1.1 ms',
    'Added caching with Redis, which brought the maximum page load from 2.8 s down to 1.1 s',
    'Added caching with Redis, which brought the average page load down by 2.8 s',
  ] },
  { person: 'platform', bullet: 'Rewrote the', honest: [
    'Reimplemented the nightly import job in Go, reducing its runtime from 3 hours to 40 minutes',
    'Rewrote the nightly import in Go so that it finishes in 40 minutes rather than 3 hours',
  ], lies: [
    'Rewrote the nightly import job in Go; it now finishes in 4 minutes instead of 3 hours',
    'Rewrote the nightly import job in Rust; it now finishes in 40 minutes instead of 3 hours',
    'Rewrote all nightly jobs in Go; they now finish in 40 minutes instead of 3 hours',
  ] },
  { person: 'platform', bullet: 'Wrote technical', honest: [
    'Authored technical documentation covering 12 internal libraries',
    'Documented twelve internal libraries',
  ], lies: [
    'Wrote 12 internal libraries and their technical documentation',
    'Wrote technical documentation for 12 open-source libraries',
  ] },
  { person: 'platform', bullet: 'Took part', honest: [
    'Participated in code reviews and pair programming',
    'Took part in pair programming sessions and in reviews of code',
  ], lies: [
    'Led code reviews and pair programming sessions',
    'Took part in code reviews and architecture sessions',
  ] },
  { person: 'platform', bullet: 'Fixed about', honest: [
    'Resolved approximately 150 bugs in a legacy Java application',
    'Fixed roughly 150 defects in the legacy Java app',
  ], lies: [
    'Fixed about 150 critical bugs in the legacy Java application',
    'Modernised the legacy Java application and fixed about 150 bugs',
  ] },
  { person: 'platform', bullet: 'Created REST', honest: [
    'Developed and tested REST endpoints using Node.js and Jest',
    'Built REST API endpoints with Node.js and covered them with Jest tests',
  ], lies: [
    'Created REST and GraphQL endpoints in Node.js and tested them with Jest',
    'Designed the REST architecture in Node.js and tested it with Jest',
  ] },
  { person: 'platform', bullet: 'Helped set', honest: [
    'Assisted in setting up a GitLab CI pipeline for five repositories',
    'Helped establish continuous integration in GitLab for 5 repositories',
  ], lies: [
    'Set up a CI pipeline in GitLab for 5 repositories',
    'Helped set up a CI/CD pipeline in GitLab for 50 repositories',
  ] },
  { person: 'hotel', bullet: 'Check in', honest: [
    'Check in approximately 80 guests a day and respond to their questions about the hotel and city',
    'Welcome and check in around 80 guests daily, answering questions about the hotel and the city',
  ], lies: [
    'Check in around 800 guests per day and answer their questions about the hotel and the city',
    'Check in around 80 VIP guests per day and answer their questions about the hotel and the city',
  ] },
  { person: 'hotel', bullet: 'Handle complaints', honest: [
    'Resolve guest complaints in cooperation with housekeeping',
    'Address complaints and work with housekeeping to find solutions',
  ], lies: [
    'Manage housekeeping and handle complaints',
    'Handle complaints with a 98% satisfaction rate together with housekeeping',
  ] },
  { person: 'hotel', bullet: 'Manage res', honest: [
    'Manage reservations using Opera and reconcile the cash drawer at the end of every shift',
    'Handle bookings in Opera and balance the cash drawer after each shift',
  ], lies: [
    'Manage revenue and reservations in Opera and balance the cash drawer at the end of each shift',
    'Manage reservation staff in Opera and balance the cash drawer at the end of each shift',
  ] },
  { person: 'hotel', bullet: 'Received the', honest: ['Awarded Employee of the Month in May 2022', 'Named Employee of the Month in May 2022'], lies: [
    'Received the Employee of the Year award in May 2022',
    'Received the Employee of the Month award 5 times in 2022',
  ] },
  { person: 'hotel', bullet: 'Trained 3', honest: ['Taught 3 new agents how to use the reservation system', 'Provided reservation system training to three new agents'], lies: [
    'Supervised 3 new agents on the reservation system',
    'Trained 3 new managers on the reservation system',
  ] },
  { person: 'hotel', bullet: 'Served up', honest: ['Waited on up to 12 tables simultaneously during lunch hours', 'Served as many as 12 tables at once during lunch'], lies: [
    'Served up to 12 tables at the same time during lunch and dinner hours',
    'Served 120 tables during lunch hours',
  ] },
  { person: 'hotel', bullet: 'Recommended', honest: ['Suggested dishes and wines to guests', 'Advised guests on dishes and wines'], lies: [
    'Created dishes and wine lists for guests',
    'Recommended dishes and wines to guests, increasing the average check by 10%',
  ] },
  { person: 'electrician', bullet: 'Install wiring', honest: [
    'Install lighting, sockets and wiring in newly built residential buildings',
    'Responsible for installing wiring, lighting and sockets in new homes',
    'Carry out installation of wiring, lighting and sockets in new residential buildings',
  ], lies: [
    'Install wiring, lighting, solar panels and sockets in new residential buildings',
    'Install wiring, lighting and sockets in new residential and commercial buildings',
  ] },
  { person: 'electrician', bullet: 'Read blue', honest: [
    'Plan cable runs from blueprints and electrical diagrams',
    'Interpret blueprints and electrical diagrams in order to plan cable runs',
  ], lies: [
    'Draw blueprints and electrical diagrams to plan cable runs',
    'Approve blueprints and electrical diagrams and plan cable runs',
  ] },
  { person: 'electrician', bullet: 'Repaired', honest: [
    'Carried out repairs of motors and control cabinets for 20 industrial customers',
    'Fixed control cabinets and motors for twenty industrial clients',
  ], lies: [
    'Repaired and programmed control cabinets and motors for 20 industrial customers',
    'Repaired 20 control cabinets and motors for industrial customers',
  ] },
  { person: 'electrician', bullet: 'Replaced 400', honest: [
    'Reduced a school\'s power use by 35% by replacing 400 lamps with LEDs',
    'Swapped 400 lamps for LEDs in a school, cutting power consumption by 35%',
  ], lies: [
    'Replaced 400 lamps with LEDs in a school, lowering its power costs by 35%',
    'Replaced 400 lamps with LEDs in schools, lowering their power use by 35%',
    'Replaced 35 lamps with LEDs in a school, lowering its power use by 400%',
  ] },
  { person: 'electrician', bullet: 'Instruct 2', honest: [
    'Train two apprentices on site and inspect their work',
    'Provide on-site instruction to 2 apprentices and review their work',
  ], lies: [
    'Manage 2 apprentices on site and sign off their work',
    'Instruct 2 journeymen on site and check their work',
  ] },
  { person: 'electrician', bullet: 'Test inst', honest: [
    'Perform tests of installations in accordance with the national electrical code before handover',
    'Test installations to the national electrical code prior to hand-over',
  ], lies: [
    'Certify installations according to the national electrical code before hand-over',
    'Test installations according to national and international electrical codes before hand-over',
  ] },
  { person: 'electrician', bullet: 'Assisted jour', honest: ['Helped journeymen rewire old houses', 'Supported journeymen in the rewiring of old houses'], lies: [
    'Rewired old houses as a journeyman',
    'Assisted journeymen with rewiring of 30 old houses',
  ] },
  { person: 'marketing', bullet: 'Write two', honest: [
    'Produce two blog posts per week on hiking and camping',
    'Create two weekly blog articles about camping and hiking',
  ], lies: [
    'Write two blog articles a day about hiking and camping',
    'Write two SEO-optimised blog articles a week about hiking and camping, read by 50,000 people',
  ] },
  { person: 'marketing', bullet: 'Grew the', honest: [
    'Increased newsletter subscribers from 4,000 to 11,500 within 18 months',
    'Expanded the newsletter\'s subscriber base from 4,000 to 11,500 in 18 months',
    'Grew newsletter subscriptions from 4k to 11.5k over 18 months',
  ], lies: [
    'Grew the newsletter from 4,000 to 115,000 subscribers in 18 months',
    'Grew the newsletter by 11,500 subscribers in 18 months',
    'Grew the newsletter from 4,000 to 11,500 paying subscribers in 18 months',
    'Grew the newsletter from 4,000 to 11,500 subscribers in 8 months',
  ] },
  { person: 'marketing', bullet: 'Plan the', honest: [
    'Collaborate with a designer on the content calendar for Instagram and TikTok',
    'Together with a designer, plan the social media calendar for Instagram and TikTok',
  ], lies: [
    'Manage a designer and plan the Instagram and TikTok calendar',
    'Plan the Instagram, YouTube and TikTok calendar together with a designer',
  ] },
  { person: 'marketing', bullet: 'Ran paid', honest: [
    'Managed paid Google Ads campaigns with a monthly budget of $6,000',
    'Ran Google Ads campaigns on a budget of $6,000 per month',
    'Executed paid campaigns in Google Ads with a $6k monthly budget',
  ], lies: [
    'Ran paid campaigns in Google Ads with a weekly budget of $6,000',
    'Ran paid campaigns in Google and Facebook Ads with a monthly budget of $6,000',
    'Ran paid campaigns in Google Ads generating monthly revenue of $6,000',
  ] },
  { person: 'marketing', bullet: 'Analyse traffic', honest: [
    'Analyze website traffic with Google Analytics and report to the head of marketing monthly',
    'Monitor traffic in Google Analytics and prepare monthly reports for the head of marketing',
  ], lies: [
    'Analyse traffic in Google Analytics as head of marketing every month',
    'Analyse traffic in Google Analytics and report to the board every month',
  ] },
  { person: 'marketing', bullet: 'Coordinated a', honest: ['Organized a photo shoot with four freelancers', 'Coordinated 4 freelancers for a photo shoot'], lies: [
    'Coordinated 4 photo shoots with freelancers',
    'Directed a photo shoot with 4 employees',
  ] },
  { person: 'marketing', bullet: 'Designed posters', honest: ['Created flyers and posters using InDesign', 'Designed flyers and posters with Adobe InDesign'], lies: [
    'Designed posters, logos and flyers in InDesign',
    'Designed posters and flyers in InDesign and Photoshop',
  ] },
  { person: 'marketing', bullet: 'Updated the', honest: ['Maintained the event pages in WordPress', 'Kept event pages up to date in WordPress'], lies: [
    'Built the event pages in WordPress',
    'Updated the event pages and online shop in WordPress',
  ] },
  { person: 'socialWork', bullet: 'Support 25', honest: [
    'Assist 25 families in difficult situations by means of home visits and counselling',
    'Provide counseling and home visits to 25 families in difficult situations',
  ], lies: [
    'Support 250 families in difficult situations through home visits and counselling',
    'Support 25 families in difficult situations through home visits and psychotherapy',
  ] },
  { person: 'socialWork', bullet: 'Write reports', honest: [
    'Prepare reports for the family court and youth welfare office',
    'Draft written reports for the youth welfare office and the family court',
  ], lies: [
    'Testify before the family court and the youth welfare office',
    'Write reports for the family court, the police and the youth welfare office',
  ] },
  { person: 'socialWork', bullet: 'Refer clients', honest: [
    'Connect clients with debt advice, therapy and housing services',
    'Refer clients to services such as debt advice, therapy and housing',
  ], lies: [
    'Provide debt advice, therapy and housing to clients',
    'Refer clients to debt advice, therapy, legal aid and housing services',
  ] },
  { person: 'socialWork', bullet: 'Organised a', honest: [
    'Planned and organized a summer camp for 40 children on a budget of EUR 9,000',
    'Coordinated a summer camp for 40 children with a 9,000 EUR budget',
  ], lies: [
    'Organised a summer camp for 40 children, raising 9,000 EUR',
    'Organised yearly summer camps for 40 children with a budget of 9,000 EUR',
    'Organised a summer camp for 90 children with a budget of 4,000 EUR',
  ] },
  { person: 'socialWork', bullet: 'Lead a', honest: ['Facilitate a weekly group for single parents', 'Run a weekly single-parent group'], lies: [
    'Lead a weekly team of social workers for single parents',
    'Founded a weekly group for single parents',
  ] },
  { person: 'socialWork', bullet: 'Keep case', honest: ['Maintain case files in compliance with data protection rules', 'Keep case records in accordance with data protection regulations'], lies: [
    'Audit case files in line with data protection rules',
    'Keep case files in line with data protection rules as data protection officer',
  ] },
  { person: 'socialWork', bullet: 'Prepared meals', honest: ['Cooked meals and talked with guests two evenings per week', 'Prepared meals and chatted with guests on two evenings a week'], lies: [
    'Prepared meals for 60 guests two evenings a week',
    'Prepared meals and counselled guests two evenings a week',
  ] },
  { person: 'civil', bullet: 'Designed drain', honest: [
    'Designed the drainage of 14 km of two-lane road using Civil 3D',
    'Produced drainage designs in Civil 3D for a 14 km stretch of two-lane road',
  ], lies: [
    'Designed drainage for 140 km of a two-lane road in Civil 3D',
    'Designed 14 km of a two-lane road in Civil 3D',
    'Designed drainage for 14 miles of a two-lane road in Civil 3D',
  ] },
  { person: 'civil', bullet: 'Checked concrete', honest: ['Reviewed junior engineers\' concrete and steel calculations', 'Verified the steel and concrete calculations of junior engineers'], lies: [
    'Managed junior engineers and their concrete and steel calculations',
    'Checked concrete, timber and steel calculations of junior engineers',
  ] },
  { person: 'civil', bullet: 'Prepared cost', honest: ['Drew up tender documents and cost estimates for 6 bridges', 'Developed cost estimates and tender documentation for six bridges'], lies: [
    'Prepared cost estimates and designs for 6 bridges',
    'Won tenders for 6 bridges with cost estimates',
  ] },
  { person: 'civil', bullet: 'Inspected', honest: [
    'Conducted weekly inspections of construction sites and wrote reports for the client',
    'Carried out weekly site inspections and prepared reports for the client',
  ], lies: [
    'Inspected construction sites daily and wrote reports for the client',
    'Managed construction sites and wrote weekly reports for the client',
  ] },
  { person: 'civil', bullet: 'Coordinated surv', honest: ['Liaised with the contractor, surveyors and geologists', 'Coordinated the contractor, geologists and surveyors'], lies: [
    'Managed surveyors, geologists and the contractor',
    'Coordinated surveyors, geologists, architects and the contractor',
  ] },
  { person: 'civil', bullet: 'Saved about', honest: [
    'Proposed a shorter retaining wall, saving about 180,000 EUR',
    'Achieved savings of approximately €180k by proposing a shorter retaining wall',
  ], lies: [
    'Saved over 180,000 EUR by proposing a shorter retaining wall',
    'Saved about 180,000 EUR a year by designing a shorter retaining wall',
  ] },
  { person: 'civil', bullet: 'Counted traffic', honest: ['Performed traffic counts at 9 junctions and recorded the results in a GIS', 'Counted traffic at nine intersections, entering results into a GIS'], lies: [
    'Modelled traffic at 9 junctions in a GIS',
    'Counted traffic at 90 junctions and entered the results in a GIS',
  ] },
  { person: 'recruiter', bullet: 'Recruit for', honest: [
    'Hire for office and production roles; filled 60 positions in 2023',
    'Handle recruiting for production and office roles, filling 60 positions in 2023',
  ], lies: [
    'Recruit for production, executive and office roles and filled 60 positions in 2023',
    'Recruit for production and office roles and filled 60 positions per month in 2023',
  ] },
  { person: 'recruiter', bullet: 'Introduced struct', honest: [
    'Implemented structured interviews and reduced time to hire from 48 to 33 days',
    'Rolled out structured interviewing; time to hire dropped from 48 to 33 days',
  ], lies: [
    'Introduced structured interviews, and time to hire fell by 48 days',
    'Introduced structured interviews, and cost per hire fell from 48 to 33 days',
    'Introduced structured interviews, and time to hire fell from 48 to 33 hours',
  ] },
  { person: 'recruiter', bullet: 'Maintain pers', honest: ['Keep the personnel files of 350 employees up to date in Workday', 'Administer Workday personnel records for 350 employees'], lies: [
    'Implemented Workday for the personnel files of 350 employees',
    'Maintain personnel files of 3,500 employees in Workday',
  ] },
  { person: 'recruiter', bullet: 'Advise man', honest: ['Provide advice to managers on employment law and disciplinary issues', 'Counsel managers on disciplinary matters and employment law'], lies: [
    'Decide on disciplinary matters and employment law for managers',
    'Advise managers and the board on employment law and disciplinary matters',
  ] },
  { person: 'recruiter', bullet: 'Organise onb', honest: ['Run monthly onboarding days for new hires', 'Coordinate onboarding days for new employees each month'], lies: [
    'Organise onboarding days for 100 new employees every month',
    'Redesigned onboarding days for new employees every month',
  ] },
  { person: 'recruiter', bullet: 'Supported the', honest: ['Assisted with the rollout of a new payroll system', 'Helped introduce a new payroll system'], lies: [
    'Introduced a new payroll system',
    'Supported the introduction of a new global payroll and time system',
  ] },
  { person: 'recruiter', bullet: 'Posted job', honest: ['Published job advertisements and arranged interviews with candidates', 'Posted job adverts and scheduled applicant interviews'], lies: [
    'Posted job ads and interviewed applicants',
    'Posted job ads on LinkedIn and scheduled interviews with applicants',
  ] },
  { person: 'recruiter', bullet: 'Answered emp', honest: ['Responded to employee inquiries about benefits and leave', 'Handled employees\' questions on leave and benefits'], lies: [
    'Administered employee leave and benefits',
    'Answered employee questions about leave, pensions and benefits',
  ] },
  { person: 'pharmacist', bullet: 'Dispense about', honest: [
    'Fill approximately 250 prescriptions per day, checking each for interactions',
    'Dispense around 250 prescriptions daily and screen them for drug interactions',
  ], lies: [
    'Dispense about 250 prescriptions an hour and check them for interactions',
    'Dispense about 2,500 prescriptions a day and check them for interactions',
  ] },
  { person: 'pharmacist', bullet: 'Counsel', honest: ['Advise patients on how to use inhalers and insulin pens', 'Provide patient counseling on using insulin pens and inhalers'], lies: [
    'Counsel patients on the use of inhalers, vaccines and insulin pens',
    'Prescribe inhalers and insulin pens to patients',
  ] },
  { person: 'pharmacist', bullet: 'Supervise 3', honest: ['Oversee three pharmacy technicians', 'Supervise a team of 3 pharmacy technicians'], lies: ['Supervise 3 pharmacists', 'Supervise and hire 3 pharmacy technicians'] },
  { person: 'pharmacist', bullet: 'Reduced exp', honest: [
    'Cut expired stock by 22% through monthly shelf reviews',
    'Lowered expired inventory by 22% by means of a monthly shelf review',
  ], lies: [
    'Reduced expired stock by 22% a month with a shelf review',
    'Reduced stock by 22% with a monthly shelf review',
    'Reduced expired stock to 22% with a monthly shelf review',
  ] },
  { person: 'pharmacist', bullet: 'Gave flu', honest: ['Administered flu vaccinations to more than 600 people last season', 'Vaccinated over 600 people against the flu last season'], lies: [
    'Gave flu shots to 6,000 people last season',
    'Gave flu and COVID shots to over 600 people last season',
    'Gave flu shots to over 600 people every season',
  ] },
  { person: 'pharmacist', bullet: 'Phone phys', honest: ['Call physicians to clarify unclear prescriptions', 'Contact doctors by phone to clarify unclear orders'], lies: [
    'Correct unclear orders of physicians',
    'Phone physicians to clarify and approve unclear orders',
  ] },
];
