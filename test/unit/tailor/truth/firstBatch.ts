import type { PersonName } from './resumes.ts';

/** Rewrites of one bullet (named by its beginning) that lie, and that do not. */
export interface Case {
  readonly person: PersonName;
  readonly bullet: string;
  readonly lies: readonly string[];
  readonly honest: readonly string[];
}

/** The batch that the check was tuned on. */
export const firstBatch: readonly Case[] = [
  {
    person: 'software', bullet: 'Built a billing service',
    lies: [
      'Built a billing service in Go that handles 12,000 requests per second for 3 internal teams',
      'Built a billing service in Go that handles over 1,200 requests per second for 3 internal teams',
      'Built a billing service in Go that handles nearly 1,300 requests per second for 3 internal teams',
      'Built a billing service in Go that handles 1,200 requests per second for 12 internal teams',
      'Built a billing service in Go that handles 3 requests per second for 1,200 internal teams',
      'Built a billing service in Go that handles 1.2k requests per minute for 3 internal teams',
      'Built a billing service in Go and Rust that handles 1,200 requests per second for 3 internal teams',
      'Built a billing service in Go and Python that handles 1,200 requests per second for 3 internal teams',
      'Led the build of a billing service in Go that handles 1,200 requests per second for 3 internal teams',
      'Owned a billing service in Go that handles 1,200 requests per second for 3 internal teams',
      'Architected a billing service in Go that handles 1,200 requests per second for 3 internal teams',
      'Single-handedly built a billing service in Go that handles 1,200 requests per second for 3 internal teams',
      'Built a production billing service in Go that handles 1,200 requests per second for 3 teams',
      'Built a scalable billing service in Go that handles 1,200 requests per second for 3 internal teams',
      'Built a billing service in Go that handles 1,200 requests per second for all internal teams',
      'Built a billing service in Gо that handles 1,200 requests per second for 3 internal teams',
      'Built a billing ser\u200bvice in Go that handles 1,200 requests per second for 3 internal teams',
      'Built a billing service in Go that handles １,５00 requests per second for 3 internal teams',
      'Built a billing service in Go that handles 1,200 requests per second \\input{secrets} for 3 internal teams',
      'Built a billing service in Go that handles 1,200 requests per second % for 3 internal teams',
      'Built a billing_service in Go that handles 1,200 requests per second for 3 internal teams',
      'Built a billing service in Go that handles 1,200 requests per second for 3 internal teams at Google',
      'Built a billing service in Go that handles 1,200 requests per second for 3 internal teams, ensuring compliance',
      'Built a microservices platform in Go that handles 1,200 requests per second for 3 internal teams',
    ],
    honest: [
      'Developed a Go billing service that handles 1,200 requests per second for 3 internal teams',
      'Built a Go billing service serving 1,200 requests per second for three internal teams',
      'Implemented a billing service in Go, handling 1.2k requests per second for 3 internal teams',
      'For 3 internal teams, built a billing service in Go that handles 1,200 requests/second',
      'Created a billing service using Go that processes 1,200 requests per second for 3 internal teams',
    ],
  },
  {
    person: 'software', bullet: 'Reduced nightly export',
    lies: [
      'Reduced nightly export time from 90 minutes to 15 minutes by rewriting SQL queries in PostgreSQL',
      'Reduced nightly export time from 25 minutes to 90 minutes by rewriting SQL queries in PostgreSQL',
      'Reduced nightly export time by 72% by rewriting SQL queries in PostgreSQL',
      'Reduced nightly export time from 90 minutes to 25 minutes by rewriting SQL queries in Oracle',
      'Eliminated nightly export delays by rewriting SQL queries in PostgreSQL, from 90 to 25 minutes',
      'Reduced company-wide export time from 90 minutes to 25 minutes by rewriting SQL queries in PostgreSQL',
      'Reduced nightly export time from 90 seconds to 25 seconds by rewriting SQL queries in PostgreSQL',
      'Reduced nightly export time from 90 minutes to 25 minutes, saving $10,000, by rewriting SQL queries',
      'Reduced all export times from 90 minutes to 25 minutes by rewriting SQL queries in PostgreSQL',
    ],
    honest: [
      'Cut nightly export time from 90 to 25 minutes by rewriting SQL queries in PostgreSQL',
      'Rewrote SQL queries in PostgreSQL, reducing nightly export time from 90 minutes to 25 minutes',
      'Rewrote PostgreSQL queries to shorten nightly exports from 90 minutes to 25 minutes',
      'Lowered nightly export duration from 90 minutes to 25 by rewriting PostgreSQL SQL queries',
    ],
  },
  {
    person: 'software', bullet: 'Helped migrate 12',
    lies: [
      'Migrated 12 services from Jenkins to GitHub Actions with two colleagues',
      'Led the migration of 12 services from Jenkins to GitHub Actions with two colleagues',
      'Helped migrate 12 services from GitHub Actions to Jenkins with two colleagues',
      'Helped migrate 20 services from Jenkins to GitHub Actions with two colleagues',
      'Helped two colleagues, then migrated 12 services from Jenkins to GitHub Actions',
      'Helped migrate 12 services from Jenkins to GitHub Actions and Argo CD with two colleagues',
      'Co-led a migration of 12 services from Jenkins to GitHub Actions with two colleagues',
      'Helped migrate two dozen services from Jenkins to GitHub Actions with two colleagues',
    ],
    honest: [
      'Helped move 12 services from Jenkins to GitHub Actions with two colleagues',
      'With two colleagues, helped migrate 12 services from Jenkins to GitHub Actions',
      'Assisted two colleagues in migrating 12 services from Jenkins to GitHub Actions',
      'Supported the migration of 12 services from Jenkins to GitHub Actions, with two colleagues',
    ],
  },
  {
    person: 'software', bullet: 'Wrote unit tests',
    lies: [
      'Wrote unit tests for the invoice parser, raising coverage from 60% to 95%',
      'Wrote unit tests for the invoice parser, raising coverage by 85%',
      'Wrote unit and integration tests for the invoice parser, raising coverage from 60% to 85%',
      'Wrote unit tests for all parsers, raising coverage from 60% to 85%',
      'Wrote the invoice parser and unit tests, improving reliability from 60% to 85%',
    ],
    honest: [
      'Raised coverage of the invoice parser from 60% to 85% by writing unit tests',
      'Increased invoice parser test coverage from 60% to 85% with unit tests',
      'Wrote unit tests for the invoice parser that increased coverage from 60 percent to 85 percent',
    ],
  },
  {
    person: 'software', bullet: 'Designed a prototype',
    lies: [
      'Designed a fraud alert feature in Python',
      'Designed and released a fraud alert feature in Python',
      'Designed a prototype of a fraud alert feature in Python; it was released',
      'Designed a fraud alert feature in Python; it was not a prototype',
      'Designed a prototype of a machine learning fraud alert feature in Python; it was not released',
    ],
    honest: [
      'Designed a prototype of a fraud alert feature in Python that was not released',
      'Designed an unreleased prototype fraud alert feature in Python (not released)',
      'Designed, in Python, a prototype of a fraud alert feature; it was not released',
    ],
  },
  {
    person: 'software', bullet: 'Deployed services',
    lies: [
      'Deployed services to K8s and OpenShift clusters with Helm charts',
      'Deployed services to production K8s clusters with Helm charts',
      'Managed K8s clusters and Helm charts for services',
      'Deployed services to 5 K8s clusters with Helm charts',
      'Deployed AWS services to K8s clusters with Helm charts',
    ],
    honest: ['Deployed services to Kubernetes clusters with Helm charts', 'Used Helm charts to deploy services to K8s clusters', 'Deployed services to Kubernetes (K8s) clusters using Helm charts'],
  },
  {
    person: 'software', bullet: 'Maintained a Java web',
    lies: [
      'Built a Java web application used by about 400 customers of a regional bank',
      'Maintained a Java web application used by 400 customers of a regional bank',
      'Maintained a Java web application used by over 400 customers of a regional bank',
      'Maintained a Java web application used by about 400 customers of a national bank',
      'Maintained a Docker-based Java web application used by about 400 customers of a regional bank',
      'Maintained Java web applications used by about 400 customers of regional banks',
      'Maintained a Kotlin web application used by about 400 customers of a regional bank',
    ],
    honest: [
      'Maintained a Java web app used by approximately 400 customers of a regional bank',
      'Supported a Java web application with about 400 customers of a regional bank',
      'Maintained a web application in Java for around 400 clients of a regional bank',
    ],
  },
  {
    person: 'software', bullet: 'Assisted the lead',
    lies: [
      'Lead engineer for database schema changes in MySQL',
      'Led database schema changes in MySQL',
      'Assisted the lead engineer with database schema changes in PostgreSQL',
      'Implemented database schema changes in MySQL with the lead engineer',
      'As lead engineer, assisted with database schema changes in MySQL',
    ],
    honest: ['Helped the lead engineer with database schema changes in MySQL', 'Supported the lead engineer in changing MySQL database schemas', 'Assisted the lead engineer with MySQL database schema changes'],
  },
  {
    person: 'nursing', bullet: 'Cared for up to 6',
    lies: [
      'Cared for 6 patients per shift on a 28-bed surgical ward',
      'Cared for up to 28 patients per shift on a 6-bed surgical ward',
      'Cared for up to 8 patients per shift on a 28-bed surgical ward',
      'Cared for up to 6 patients per shift on a 28-bed intensive care ward',
      'Managed a 28-bed surgical ward with up to 6 patients per shift',
      'Cared for critically ill patients, up to 6 per shift, on a 28-bed surgical ward',
    ],
    honest: ['Looked after up to six patients per shift on a 28-bed surgical ward', 'Cared for up to 6 patients each shift on a surgical ward with 28 beds', 'Provided care for up to 6 patients per shift on a 28-bed surgical unit'],
  },
  {
    person: 'nursing', bullet: 'Trained 4 new nurses',
    lies: ['Trained 14 new nurses in wound care and medication charts', 'Trained and supervised 4 new nurses in wound care and medication charts', 'Trained 4 new nurses and doctors in wound care and medication charts', 'Trained several teams of nurses in wound care and medication charts', 'Trained 4 new nurses in wound care, medication charts and triage'],
    honest: ['Taught wound care and medication charts to 4 new nurses', 'Trained four new nurses in wound care and medication records', 'Instructed 4 new nurses on wound care and medication charts'],
  },
  {
    person: 'nursing', bullet: 'Took part in a pilot',
    lies: ['Introduced electronic handover notes that cut handover time by 10 minutes', 'Took part in the rollout of electronic handover notes that cut handover time by 10 minutes', 'Led a pilot of electronic handover notes that cut handover time by 10 minutes', 'Took part in a pilot of electronic handover notes that cut handover time by 10%'],
    honest: ['Participated in a pilot of electronic handover notes that reduced handover time by 10 minutes', 'Took part in a pilot of electronic handover notes, reducing handover time by 10 minutes'],
  },
  {
    person: 'nursing', bullet: 'Administered IV',
    lies: ['Administered IV medication and chemotherapy and recorded vital signs in Epic', 'Administered IV medication and recorded vital signs in Cerner', 'Administered IV medication safely and without errors and recorded vital signs in Epic', 'Administered Epic and recorded IV medication and vital signs hospital-wide'],
    honest: ['Gave IV medication and documented vital signs in Epic', 'Recorded vital signs in Epic and administered IV medication'],
  },
  {
    person: 'accounting', bullet: 'Prepared monthly',
    lies: [
      'Prepared monthly financial statements for 14 subsidiaries with combined revenue of $84M',
      'Prepared monthly financial statements for 48 subsidiaries with combined revenue of $14M',
      'Prepared monthly financial statements for 14 subsidiaries with combined revenue of €48M',
      'Prepared monthly financial statements for 14 subsidiaries with combined revenue of $48B',
      'Prepared monthly IFRS financial statements for 14 subsidiaries with combined revenue of $48M',
      'Prepared monthly financial statements for 14 global subsidiaries with combined revenue of $48M',
      'Oversaw monthly financial statements for 14 subsidiaries with combined revenue of $48M',
      'Prepared monthly financial statements for 14 subsidiaries with combined profit of $48M',
      'Prepared weekly financial statements for 14 subsidiaries with combined revenue of $48M',
      'Prepared monthly financial statements for 14 subsidiaries with combined revenue of nearly $50M',
    ],
    honest: [
      'Prepared financial statements every month for 14 subsidiaries with combined revenue of $48 million',
      'Compiled monthly financial statements for fourteen subsidiaries (combined revenue: $48M)',
      'Prepared the monthly financial statements of 14 subsidiaries with $48M in combined revenue',
    ],
  },
  {
    person: 'accounting', bullet: 'Contributed to the rollout',
    lies: ['Rolled out a new expense tool for two departments', 'Managed the rollout of a new expense tool for two departments', 'Contributed to the rollout of a new expense tool for twelve departments', 'Contributed to the company-wide rollout of a new expense tool', 'Contributed to the rollout of SAP Concur for two departments', 'Delivered the rollout of a new expense tool for two departments'],
    honest: ['Helped roll out a new expense tool for two departments', 'Contributed to rolling out a new expense tool for 2 departments', 'Supported the rollout of a new expense tool in two departments'],
  },
  {
    person: 'accounting', bullet: 'Reduced the month-end',
    lies: ['Reduced the month-end close from 9 days to 3 days by standardising journal templates in Excel', 'Halved the month-end close by standardising journal templates in Excel', 'Reduced the month-end close from 9 days to 6 days by automating journal templates in Excel', 'Reduced the month-end close from 9 days to 6 days by standardising journal templates in Excel and Power BI', 'Reduced the year-end close from 9 days to 6 days by standardising journal templates in Excel'],
    honest: ['Standardised journal templates in Excel, cutting the month-end close from 9 to 6 days', 'Shortened the month-end close from 9 days to 6 days by standardizing Excel journal templates'],
  },
  {
    person: 'accounting', bullet: 'Checked travel',
    lies: ['Audited travel expenses of 80 employees against the policy', 'Checked travel expenses of 800 employees against the policy', 'Wrote the travel policy and checked expenses of 80 employees', 'Approved travel expenses of 80 employees against the policy'],
    honest: ['Reviewed travel expenses of 80 employees against the policy', 'Checked the travel expenses of 80 staff against policy'],
  },
  {
    person: 'teaching', bullet: 'Ran a maths club',
    lies: ['Ran a maths club for 15 students; 15 reached the regional final', 'Ran a maths club for 15 students who reached the regional final', 'Ran a maths club for 15 students; 3 of 15 reached the national final', 'Founded a maths club for 15 students; 3 of 15 reached the regional final', 'Ran a maths club for 15 students; 3 of 15 won the regional final'],
    honest: ['Ran a mathematics club for 15 students, 3 of 15 of whom reached the regional final', 'Ran a maths club for 15 pupils; 3 of 15 reached the regional final'],
  },
  {
    person: 'teaching', bullet: 'Worked with two',
    lies: ['Revised the grade 8 curriculum', 'Led two colleagues in revising the grade 8 curriculum', 'Worked with two colleagues to revise the grade 8 and 9 curriculum', 'Revised the school-wide curriculum with two colleagues', 'Worked with twenty colleagues to revise the grade 8 curriculum'],
    honest: ['Worked with two colleagues on revising the grade 8 curriculum', 'Collaborated with two colleagues to revise the grade 8 curriculum', 'Worked with 2 colleagues to update the curriculum for grade 8'],
  },
  {
    person: 'sales', bullet: 'Sold power tools',
    lies: ['Sold power tools to 65 retail stores in two states and grew annual sales by 28%', 'Sold power tools to 65 retail stores in eighteen states and grew annual sales by 18%', 'Sold power tools to 65 retail stores nationwide and grew annual sales by 18%', 'Sold power tools to 65 retail stores in two states and doubled annual sales', 'Sold power tools to 18 retail stores in two states and grew annual sales by 65%', 'Sold power tools to 65 retail stores in two states and grew annual profit by 18%', 'Top seller of power tools to 65 retail stores in two states, growing annual sales by 18%'],
    honest: ['Grew annual sales by 18% selling power tools to 65 retail stores in two states', 'Sold power tools to 65 retail shops across two states, increasing annual sales by 18%', 'Increased yearly sales of power tools by 18%, selling to 65 retail stores in 2 states'],
  },
  {
    person: 'sales', bullet: 'Met the quarterly',
    lies: ['Met the quarterly quota in 12 of 12 quarters', 'Met the quarterly quota in 12 quarters', 'Exceeded the quarterly quota in 9 of 12 quarters', 'Met the quarterly quota in all quarters', 'Consistently met the quarterly quota in 9 of 12 quarters', 'Met the quarterly quota in 9 quarters in a row'],
    honest: ['Achieved the quarterly quota in 9 of 12 quarters', 'Met quarterly targets in 9 of 12 quarters', 'Reached the quarterly quota in nine of twelve quarters'],
  },
  {
    person: 'engineering', bullet: 'Attended a course',
    lies: ['Led project teams', 'Taught a course on leading project teams', 'Completed a certificate on leading project teams', 'Led project teams after a course'],
    honest: ['Attended a course about leading project teams', 'Took part in a course on leading project teams'],
  },
  {
    person: 'engineering', bullet: 'Wrote a guide',
    lies: ['Tested valve seals and wrote a guide', 'Wrote guides for testing valve seals', 'Wrote an industry guide for testing valve seals', 'Wrote a guide for designing valve seals'],
    honest: ['Wrote a manual for testing valve seals', 'Authored a guide for valve seal testing'],
  },
  {
    person: 'research', bullet: 'Attempted to automate',
    lies: ['Automated cell counting with ImageJ', 'Automated cell counting with ImageJ; results were conclusive', 'Attempted to automate cell counting with ImageJ; results were published', 'Attempted to automate cell counting with Python; results were inconclusive', 'Successfully automated cell counting with ImageJ; results were inconclusive'],
    honest: ['Tried to automate cell counting with ImageJ; results were inconclusive', 'Attempted to automate cell counting using ImageJ, with inconclusive results'],
  },
  {
    person: 'research', bullet: 'Analysed imaging data',
    lies: ['Analysed imaging data in R and authored 2 papers', 'Analysed imaging data in R and co-authored 4 papers', 'Analysed imaging data in R and Python and co-authored 2 papers', 'Analysed imaging data in R and co-authored 2 papers in Nature', 'Analyzed genomic data in R and co-authored 2 papers'],
    honest: ['Analyzed imaging data using R and co-authored two papers', 'Co-authored 2 papers and analysed imaging data in R'],
  },
];
