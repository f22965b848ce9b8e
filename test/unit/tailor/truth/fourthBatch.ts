import type { Case } from './cases.ts';
import type { PersonName } from './resumes.ts';

/** Held out too: the last batch, measured once before anything was changed for it. */
export const fourthBatch: readonly Case<PersonName>[] = [
  {
    person: 'platform', bullet: 'Migrated a monolithic',
    lies: [
      'Migrated a monolithic Rails application to 8 microservices on AWS and cut page load time from 4 s to 1 s',
      'Migrated 8 monolithic Rails applications to microservices on AWS, which cut page load time from 4 s to 1.5 s',
      'Led migration of a monolithic Rails application to 8 microservices on AWS, which cut page load time from 4 s to 1.5 s',
      'Migrated a monolithic Rails application to 8 serverless microservices on AWS, which cut page load time from 4 s to 1.5 s',
      'Migrated 8 microservices on AWS to a monolithic Rails application, which cut page load time from 4 s to 1.5 s',
      'Migrated a monolithic Rails application to 8 microservices on AWS, which cut page load time from 4 ms to 1.5 ms',
      'Migrated a monolithic Rails application to 8 microservices on AWS with no downtime, which cut page load time from 4 s to 1.5 s',
    ],
    honest: [
      'Cut page load time from 4 s to 1.5 s by migrating a monolithic Rails application to 8 microservices on AWS',
      'Moved a monolithic Ruby on Rails application to 8 AWS microservices, reducing page load time from 4 s to 1.5 s',
      'Split a monolithic Rails app into 8 microservices on AWS, lowering page load time from 4 to 1.5 seconds',
      'Transitioned a Rails monolith to eight microservices on AWS, decreasing page load time from 4 s to 1.5 s',
    ],
  },
  {
    person: 'platform', bullet: 'Implemented OAuth',
    lies: [
      'Implemented OAuth login and two-factor authentication for the mobile app, used by 20,000 people',
      'Implemented OAuth login and session handling for the mobile apps, used by 20,000 people',
      'Implemented OAuth and SAML login and session handling for the mobile app, used by 20,000 people',
      'Implemented OAuth login and session handling for the mobile app, used by 20,000 people every day',
      'Implemented secure OAuth login and session handling for the mobile app, used by 20,000 people',
      'Implemented OAuth login and session handling for the mobile app, used by 200,000 people',
    ],
    honest: [
      'Built OAuth login and session handling for the mobile app, which is used by 20,000 people',
      'Developed session handling and OAuth login for a mobile app used by 20,000 people',
      'Implemented OAuth-based login and session management for the mobile app (20,000 people)',
      'Added OAuth login and session handling to the mobile app used by 20k people',
    ],
  },
  {
    person: 'platform', bullet: 'Wrote a Bash',
    lies: [
      'Wrote a Bash script that backs up the wiki every hour',
      'Wrote Bash scripts that back up the wiki every night',
      'Wrote a Bash script that backs up all wikis every night',
      'Wrote a Bash script and cron jobs that back up the wiki every night',
      'Wrote a disaster recovery script in Bash that backs up the wiki every night',
    ],
    honest: [
      'Wrote a Bash script for nightly wiki backups',
      'Created a Bash script to back up the wiki nightly',
      'Automated nightly backups of the wiki with a Bash script',
      'Developed a Bash script which backs up the wiki each night',
    ],
  },
  {
    person: 'platform', bullet: 'Interned with',
    lies: [
      'Worked as a data engineer on ETL jobs in Airflow for 3 months',
      'Interned with the data team for 3 months and owned ETL jobs in Airflow',
      'Interned with the data team for 3 months and built ETL jobs in Airflow and Spark',
      'Interned with the data team for 3 years and extended ETL jobs in Airflow',
      'Extended ETL jobs in Airflow for the data team for 3 months',
    ],
    honest: [
      'Extended Airflow ETL jobs during a 3-month internship with the data team',
      'Interned with the data team for three months, extending ETL jobs in Airflow',
    ],
  },
  {
    person: 'support', bullet: 'Resolved an average',
    lies: [
      'Resolved 35 tickets per day with a satisfaction score of 4.7 out of 5',
      'Resolved an average of 35 tickets per day with a satisfaction score of 4.9 out of 5',
      'Resolved an average of 35 tickets per hour with a satisfaction score of 4.7 out of 5',
      'Resolved an average of 35 tickets per day with a top satisfaction score of 4.7 out of 5',
      'Resolved an average of 47 tickets per day with a satisfaction score of 3.5 out of 5',
      'Resolved an average of 35 enterprise tickets per day with a satisfaction score of 4.7 out of 5',
    ],
    honest: [
      'Resolved 35 tickets per day on average, with a satisfaction score of 4.7 out of 5',
      'Achieved a satisfaction score of 4.7 out of 5 while resolving an average of 35 tickets per day',
      'Handled an average of 35 tickets a day with a satisfaction score of 4.7 of 5',
    ],
  },
  {
    person: 'support', bullet: 'Created a knowledge',
    lies: [
      'Created a knowledge base of 60 articles that reduced repeat questions by 50%',
      'Created a knowledge base of 60 articles that reduced repeat questions by almost half',
      'Created a knowledge base of 60 articles, making support 30% cheaper',
      'Managed a knowledge base team of 60 that reduced repeat questions by 30%',
      'Created a multilingual knowledge base of 60 articles that reduced repeat questions by 30%',
      'Created a knowledge base of 60 articles that eliminated 30% of all questions',
    ],
    honest: [
      'Reduced repeat questions by 30% by creating a knowledge base of 60 articles',
      'Built a 60-article knowledge base that cut repeat questions by 30%',
      'Wrote a knowledge base with 60 articles, which lowered repeat questions by 30%',
      'Developed a knowledge base of 60 articles, leading to a 30% drop in repeat questions',
    ],
  },
  {
    person: 'support', bullet: 'Escalated outages',
    lies: [
      'Resolved outages for the network team and informed customers within 15 minutes',
      'Escalated outages to the network team and informed customers within 5 minutes',
      'Prevented outages with the network team and informed customers within 15 minutes',
      'Escalated outages as head of the network team and informed customers within 15 minutes',
    ],
    honest: [
      'Escalated outages to the network team and notified customers within 15 minutes',
      'Informed customers within 15 minutes and escalated outages to the network team',
      'Escalated outages to the network team, informing clients within 15 minutes',
    ],
  },
  {
    person: 'lab', bullet: 'Ran PCR and ELISA',
    lies: [
      'Ran PCR, ELISA and Western blot assays on 500 blood samples following GLP rules',
      'Ran PCR and ELISA assays on 5,000 blood samples following GLP rules',
      'Ran PCR and ELISA assays on 500 tissue samples following GLP rules',
      'Developed PCR and ELISA assays on 500 blood samples following GLP rules',
      'Ran PCR and ELISA assays on 500 blood samples following GLP and GMP rules',
      'Validated PCR and ELISA assays on 500 blood samples following GLP rules',
    ],
    honest: [
      'Performed PCR and ELISA assays on 500 blood samples in accordance with GLP rules',
      'Conducted ELISA and PCR assays on 500 blood samples under GLP rules',
      'Following GLP rules, ran PCR and ELISA assays on 500 blood samples',
      'Carried out PCR and ELISA tests on 500 blood samples according to GLP guidelines',
    ],
  },
  {
    person: 'lab', bullet: 'Helped write',
    lies: [
      'Wrote a grant proposal that won 80,000 euros',
      'Helped write a grant proposal that won 800,000 euros',
      'Won 80,000 euros with a grant proposal',
      'Co-wrote a grant proposal that won 80,000 euros and led the project',
      'Helped write grant proposals that won 80,000 euros',
      'Helped win 80,000 euros and wrote the grant proposal',
    ],
    honest: [
      'Helped prepare a grant proposal that won 80,000 euros',
      'Contributed to writing a grant proposal that was awarded €80,000',
      'Assisted in writing a grant proposal that received 80,000 euros',
    ],
  },
  {
    person: 'lab', bullet: 'Kept cell cultures',
    lies: [
      'Kept cell cultures and managed the incubator lab with one other student',
      'Kept cell cultures and cleaned incubators daily with one other student',
      'Kept cell cultures and cleaned incubators',
      'Kept cell cultures without contamination and cleaned incubators with one other student',
    ],
    honest: ['With one other student, kept cell cultures and cleaned incubators', 'Maintained cell cultures and cleaned incubators together with one other student'],
  },
];
