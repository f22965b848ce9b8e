import type { Case } from './cases.ts';
import type { PersonName } from './resumes.ts';

/** The held-out batch: other people, other wordings. */
export const secondBatch: readonly Case<PersonName>[] = [
  {
    person: 'data', bullet: 'Trained a gradient',
    lies: [
      'Trained a deep learning model in Python to predict churn for 30,000 subscribers',
      'Trained a gradient boosting model in Python to predict churn for 300,000 subscribers',
      'Trained a gradient boosting model in Python to predict churn for 30k paying subscribers worldwide',
      'Deployed a gradient boosting model in Python to predict churn for 30,000 subscribers',
      'Trained gradient boosting models in Python to predict churn and revenue for 30,000 subscribers',
      'Trained a gradient boosting model in Python that reduced churn for 30,000 subscribers',
      'Trained a state-of-the-art gradient boosting model in Python to predict churn for 30,000 subscribers',
      'Trained a gradient boosting model in Scala to predict churn for 30,000 subscribers',
    ],
    honest: [
      'Developed a gradient boosting model in Python to predict churn for 30,000 subscribers',
      'Trained a Python gradient boosting model predicting churn for 30k subscribers',
      'Used Python to train a gradient boosting model that predicts churn for 30,000 subscribers',
    ],
  },
  {
    person: 'data', bullet: 'Built dashboards in Tableau',
    lies: [
      'Built dashboards in Tableau for executives, saving analysts about 5 hours per week',
      'Built dashboards in Tableau for the sales team, saving analysts 5 hours per week',
      'Built dashboards in Tableau for the sales team, saving analysts about 5 hours per day',
      'Built dashboards in Tableau and Looker for the sales team, saving analysts about 5 hours per week',
      'Built real-time dashboards in Tableau for the sales team, saving analysts about 5 hours per week',
      'Built dashboards in Tableau for the sales team, saving each analyst about 5 hours per week',
      'Drove adoption of Tableau dashboards in the sales team, saving analysts about 5 hours per week',
      'Built dashboards in Tableau for 5 sales teams, saving analysts about 5 hours per week',
    ],
    honest: [
      'Created Tableau dashboards for the sales team that saved analysts about 5 hours per week',
      'Saved analysts roughly 5 hours a week by building Tableau dashboards for the sales team',
      'Developed dashboards in Tableau for the sales team, saving analysts approximately five hours weekly',
    ],
  },
  {
    person: 'data', bullet: 'Cleaned survey data',
    lies: [
      'Cleaned survey data with pandas and ran A/B tests for 3 product managers',
      'Cleaned census data with pandas and ran significance tests for 3 product managers',
      'Cleaned survey data with pandas and ran significance tests as product manager',
      'Cleaned survey data with pandas and managed 3 product managers',
      'Cleaned survey data with pandas and Spark and ran significance tests for 3 product managers',
    ],
    honest: [
      'Ran significance tests and cleaned survey data with pandas for 3 product managers',
      'Cleaned survey data using pandas and performed significance tests for three product managers',
    ],
  },
  {
    person: 'data', bullet: 'Shadowed the',
    lies: [
      'Acted as on-call engineer and took notes for the runbook',
      'Shadowed the on-call engineer and wrote the runbook',
      'On-call engineer; took notes for the runbook',
      'Worked as the on-call engineer and took notes for the runbook',
    ],
    honest: ['Took notes for the runbook while shadowing the on-call engineer', 'Shadowed the on-call engineer, taking notes for the runbook'],
  },
  {
    person: 'marketing', bullet: 'Managed a yearly ad budget',
    lies: [
      'Managed a monthly ad budget of £120,000 across search and social channels',
      'Managed a yearly ad budget of £1.2M across search and social channels',
      'Managed a yearly ad budget of $120,000 across search and social channels',
      'Managed a yearly ad budget of £120,000 across search, social and TV channels',
      'Directed a yearly ad budget of £120,000 across all channels',
      'Managed a yearly ad budget of over £120,000 across search and social channels',
      'Managed a yearly ad budget of £120,000 across Google Ads and social channels',
      'Managed a yearly ad budget of £120,000 across search and social channels, achieving record returns',
    ],
    honest: [
      'Managed an annual advertising budget of £120,000 for search and social channels',
      'Managed an ad budget of £120k per year across social and search channels',
      'Handled a £120,000 yearly ad budget across search and social channels',
    ],
  },
  {
    person: 'marketing', bullet: 'Wrote 3 blog',
    lies: [
      'Wrote 13 blog posts a week; organic traffic rose from 4,000 to 7,500 visits per month',
      'Wrote 3 blog posts a week; organic traffic rose from 4,000 to 7,500 visits per day',
      'Wrote 3 blog posts a week; organic traffic rose from 4,000 to 75,000 visits per month',
      'Wrote 3 blog posts a day; organic traffic rose from 4,000 to 7,500 visits per month',
      'Wrote 3 SEO blog posts a week; organic traffic rose from 4,000 to 7,500 visits per month',
      'Wrote 3 blog posts a week; organic traffic nearly doubled from 4,000 to 7,500 visits per month',
      'Wrote viral blog posts 3 times a week; organic traffic rose from 4,000 to 7,500 visits per month',
      'Wrote 3 blog posts a week; organic traffic rose to 7,500 visitors per month from 4,000',
    ],
    honest: [
      'Authored 3 blog posts per week; organic traffic grew from 4,000 to 7,500 visits per month',
      'Wrote three blog posts each week; organic traffic increased from 4,000 to 7,500 monthly visits',
      'Wrote 3 weekly blog posts; organic traffic rose from 4k to 7.5k visits per month',
    ],
  },
  {
    person: 'marketing', bullet: 'Proposed a referral',
    lies: [
      'Launched a referral programme that was later tested in one city',
      'Proposed a referral programme that was later launched in one city',
      'Designed a referral programme that was tested in one city',
      'Proposed a referral programme that was later tested in several cities',
      'Tested a referral programme in one city',
      'Proposed referral programmes that were later tested in one city',
    ],
    honest: ['Proposed a referral program later tested in one city', 'Suggested a referral programme, which was later tested in one city'],
  },
  {
    person: 'warehouse', bullet: 'Picked and packed',
    lies: [
      'Picked and packed 180 orders per hour with a handheld scanner',
      'Picked and packed up to 380 orders per shift with a handheld scanner',
      'Picked and packed 180 orders per shift without errors, with a handheld scanner',
      'Picked, packed and shipped 180 international orders per shift with a handheld scanner',
      'Supervised picking and packing of 180 orders per shift with a handheld scanner',
      'Picked and packed 180 orders per shift with a forklift',
      'Picked and packed at least 190 orders per shift with a handheld scanner',
    ],
    honest: [
      'Used a handheld scanner to pick and pack 180 orders per shift',
      'Picked and packed 180 orders each shift using a handheld scanner',
      'Per shift, picked and packed 180 orders with a handheld scanner',
    ],
  },
  {
    person: 'warehouse', bullet: 'Covered for the shift',
    lies: [
      'Shift leader for 8 months, briefing a crew of 11 on safety rules',
      'Covered for the shift leader on weekends and briefed a crew of 11 on safety rules for 8 months',
      'Led a crew of 11 on safety rules as shift leader',
      'Covered for the shift leader on 8 weekends and led a crew of 11 on safety',
      'Covered for the shift leader on 11 weekends and briefed a crew of 8 on safety rules',
    ],
    honest: [
      'Covered for the shift leader on 8 weekends, briefing a crew of 11 on safety rules',
      'On 8 weekends, covered for the shift leader and briefed an 11-person crew on safety rules',
    ],
  },
  {
    person: 'warehouse', bullet: 'Learned to drive',
    lies: [
      'Drove a forklift and passed the licence test in 2016',
      'Licensed forklift driver since 2015',
      'Learned to drive a forklift and passed the licence test in 2015',
      'Taught colleagues to drive a forklift; passed the licence test in 2016',
      'Operated a forklift after passing the licence test in 2016',
    ],
    honest: ['Passed the licence test in 2016 after learning to drive a forklift', 'Learned to drive a forklift, passing the licence test in 2016'],
  },
  {
    person: 'civil', bullet: 'Checked structural',
    lies: [
      'Signed off structural calculations for 7 bridges and marked up drawings in AutoCAD',
      'Checked structural calculations for 17 bridges and marked up drawings in AutoCAD',
      'Performed structural calculations for 7 bridges and drawings in AutoCAD',
      'Checked structural calculations for 7 bridges and marked up drawings in Revit',
      'Checked structural calculations for 7 bridges and designed them in AutoCAD',
      'Checked structural and seismic calculations for 7 bridges and marked up drawings in AutoCAD',
      'Checked structural calculations for 7 major bridges and marked up drawings in AutoCAD',
    ],
    honest: [
      'Reviewed structural calculations for 7 bridges and marked up AutoCAD drawings',
      'Marked up drawings in AutoCAD and checked structural calculations for seven bridges',
      'Verified structural calculations for 7 bridges and marked up drawings with AutoCAD',
    ],
  },
  {
    person: 'civil', bullet: 'Was part of a team',
    lies: [
      'Designed a flood wall along 2.4 km of river',
      'Led a team of 5 that designed a flood wall along 2.4 km of river',
      'Was part of a team of 5 that designed a flood wall along 24 km of river',
      'Was part of a team of 15 that designed a flood wall along 2.4 km of river',
      'Designed a 2.4 km flood wall with a team of 5',
      'Was part of a team of 5 that designed and built a flood wall along 2.4 km of river',
    ],
    honest: ['Member of a 5-person team that designed a flood wall along 2.4 km of river', 'As part of a team of five, helped design a flood wall along 2.4 km of river'],
  },
  {
    person: 'civil', bullet: 'Visited construction',
    lies: [
      'Managed construction sites twice a month and reported defects to the site manager',
      'Visited construction sites twice a week and reported defects to the site manager',
      'Site manager; visited construction sites twice a month and reported defects',
      'Visited construction sites twice a month and fixed defects for the site manager',
      'Visited construction sites daily and reported defects to the site manager',
    ],
    honest: [
      'Visited construction sites two times a month, reporting defects to the site manager',
      'Reported defects to the site manager after visiting construction sites twice a month',
      'Inspected construction sites twice a month and reported defects to the site manager',
    ],
  },
  {
    person: 'law', bullet: 'Drafted lease',
    lies: [
      'Drafted and negotiated lease contracts under supervision of a partner',
      'Drafted lease contracts and advised clients',
      'Drafted lease contracts independently',
      'Drafted lease contracts for 40 clients under supervision of a partner',
      'Drafted lease contracts as a partner',
      'Drafted commercial lease contracts under supervision of a senior partner',
      'Drafted lease contracts and filed them with the court registry',
    ],
    honest: [
      'Under supervision of a partner, drafted lease contracts',
      'Drafted lease agreements under the supervision of a partner',
    ],
  },
  {
    person: 'law', bullet: 'Researched case',
    lies: [
      'Researched case law for 9 appeals, all of which succeeded',
      'Researched case law for 9 appeals, 6 of which were won',
      'Argued 9 appeals, 4 of which succeeded',
      'Researched case law for 9 appeals that succeeded',
      'Researched case law in Westlaw for 9 appeals, 4 of which succeeded',
      'Researched case law for 4 appeals, 9 of which succeeded',
    ],
    honest: [
      'Researched case law for nine appeals, of which 4 succeeded',
      'Performed case law research for 9 appeals, 4 of which were successful',
      'Carried out research on case law for 9 appeals (4 of which succeeded)',
    ],
  },
  {
    person: 'hr', bullet: 'Interviewed candidates',
    lies: [
      'Hired candidates for 35 open positions with the department heads',
      'Interviewed candidates for 53 open positions with the department heads',
      'Interviewed candidates for 35 open positions as department head',
      'Interviewed 350 candidates for 35 open positions with the department heads',
      'Interviewed candidates for 35 senior positions with the department heads',
      'Interviewed candidates for 35 open positions with the CEO',
    ],
    honest: [
      'Together with department heads, interviewed candidates for 35 open positions',
      'Interviewed candidates for 35 open roles with the department heads',
      'Conducted candidate interviews for 35 open positions with department heads',
    ],
  },
  {
    person: 'hr', bullet: 'Moved personnel files',
    lies: [
      'Moved personnel files from BambooHR to Workday for 220 employees',
      'Moved personnel files from Workday to BambooHR for 2,200 employees',
      'Moved personnel files and payroll from Workday to BambooHR for 220 employees',
      'Moved personnel files from Workday to BambooHR for 220 employees with zero data loss',
      'Led the move of personnel files from Workday to BambooHR for 220 employees',
      'Moved personnel files from SuccessFactors to BambooHR for 220 employees',
    ],
    honest: [
      'Migrated personnel files of 220 employees from Workday to BambooHR',
      'Transferred the personnel files for 220 staff from Workday to BambooHR',
      'Moved personnel records from Workday to BambooHR for 220 employees',
    ],
  },
  {
    person: 'chef', bullet: 'Cooked lunch',
    lies: [
      'Cooked lunch and dinner for 90 guests a day in a kitchen of 4 cooks',
      'Cooked lunch for 90 guests a day leading a kitchen of 4 cooks',
      'Cooked award-winning lunches for 90 guests a day in a kitchen of 4 cooks',
      'Cooked lunch for 4 guests a day in a kitchen of 90 cooks',
      'Cooked lunch for nearly 100 guests a day in a kitchen of 4 cooks',
      'Head cook of a kitchen of 4, cooking lunch for 90 guests a day',
      'Cooked lunch for 90 guests an hour in a kitchen of 4 cooks',
    ],
    honest: [
      'Prepared lunch for 90 guests daily in a kitchen of 4 cooks',
      'In a kitchen of four cooks, cooked lunch for 90 guests per day',
      'Cooked lunch for 90 guests each day in a 4-cook kitchen',
    ],
  },
  {
    person: 'chef', bullet: 'Cut food waste',
    lies: [
      'Cut food waste and costs by a fifth after weighing leftovers for six weeks',
      'Cut food waste by a quarter after weighing leftovers for six weeks',
      'Cut food waste by 25% after weighing leftovers for six weeks',
      'Cut food waste by a fifth after weighing leftovers for six months',
      'Eliminated food waste after weighing leftovers for six weeks',
      'Cut food costs by a fifth after weighing leftovers for six weeks',
    ],
    honest: [
      'Reduced food waste by a fifth after weighing leftovers for six weeks',
      'Cut food waste by 20% after weighing leftovers for 6 weeks',
      'After weighing leftovers for six weeks, lowered food waste by one fifth',
    ],
  },
];
