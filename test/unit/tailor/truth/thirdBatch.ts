import type { Case } from './cases.ts';
import type { PersonName } from './resumes.ts';

/** Held out as well, written after the second batch had been learnt from. */
export const thirdBatch: readonly Case<PersonName>[] = [
  {
    person: 'devops', bullet: 'Automated provisioning',
    lies: [
      'Automated provisioning of 40 EC2 instances with Terraform, cutting setup time from 2 days to 2 hours',
      'Automated provisioning of 140 EC2 instances with Terraform, cutting setup time from 2 days to 3 hours',
      'Automated provisioning of 40 EC2 instances with Terraform and Ansible, cutting setup time from 2 days to 3 hours',
      'Automated provisioning of 40 EC2 and Azure instances with Terraform, cutting setup time from 2 days to 3 hours',
      'Automated provisioning of 40 EC2 instances with Terraform, cutting costs and setup time from 2 days to 3 hours',
      'Fully automated provisioning of 40 EC2 instances with Terraform, cutting setup time from 2 days to 3 hours',
    ],
    honest: [
      'Cut setup time from 2 days to 3 hours by automating the provisioning of 40 EC2 instances with Terraform',
      'Used Terraform to automate provisioning of 40 EC2 instances, reducing setup time from 2 days to 3 hours',
      'Automated the provisioning of forty EC2 instances using Terraform, which shortened setup time from two days to three hours',
      'Wrote Terraform automation to provision 40 EC2 instances, cutting setup time from 2 days to 3 hours',
    ],
  },
  {
    person: 'devops', bullet: 'Set up Prometheus',
    lies: [
      'Set up Prometheus and Grafana monitoring for 25 microservices and achieved 99.9% uptime',
      'Set up Prometheus and Datadog monitoring for 25 microservices',
      'Maintained 25 microservices with Prometheus and Grafana monitoring',
      'Built 25 microservices with Prometheus and Grafana monitoring',
      'Established observability for 25 microservices with Prometheus and Grafana',
      'Set up Prometheus and Grafana monitoring for 25 customers',
    ],
    honest: [
      'Configured Prometheus and Grafana monitoring for 25 microservices',
      'Set up monitoring for 25 microservices using Prometheus and Grafana',
      'Installed Prometheus and Grafana to monitor 25 microservices',
      'Implemented monitoring of 25 microservices with Prometheus and Grafana',
    ],
  },
  {
    person: 'devops', bullet: 'Participated in the on-call',
    lies: [
      'Ran the on-call rotation and resolved about 3 incidents per month',
      'Participated in the on-call rotation and prevented about 3 incidents per month',
      'Participated in the on-call rotation and resolved about 3 incidents per week',
      'Participated in the on-call rotation and resolved 30 incidents per month',
      'Managed the on-call rotation, resolving about 3 incidents per month',
    ],
    honest: [
      'Took part in the on-call rotation, resolving about 3 incidents per month',
      'Resolved about three incidents a month as part of the on-call rotation',
      'Participated in on-call rotation and resolved approximately 3 incidents monthly',
    ],
  },
  {
    person: 'frontend', bullet: 'Rebuilt the checkout',
    lies: [
      'Rebuilt the checkout page in React and TypeScript, raising conversion from 2.1% to 3.4%',
      'Rebuilt the checkout page in React and TypeScript, raising conversion by 2.6%',
      'Rebuilt the checkout page in React and Vue, raising conversion from 2.1% to 2.6%',
      'Rebuilt the entire shop in React and TypeScript, raising conversion from 2.1% to 2.6%',
      'Rebuilt the checkout page in React Native and TypeScript, raising conversion from 2.1% to 2.6%',
      'Rebuilt the checkout page in React and TypeScript, raising revenue from 2.1% to 2.6%',
    ],
    honest: [
      'Raised conversion from 2.1% to 2.6% by rebuilding the checkout page in React and TypeScript',
      'Rebuilt the checkout page using React and TypeScript, increasing conversion from 2.1% to 2.6%',
      'Rebuilt the React/TypeScript checkout page and increased conversion from 2.1% to 2.6%',
      'Reimplemented the checkout page with React and TypeScript, lifting conversion from 2.1% to 2.6%',
    ],
  },
  {
    person: 'frontend', bullet: 'Worked with designers',
    lies: [
      'Designed an accessible component library of 30 components',
      'Worked with designers to build an accessible component library of 300 components',
      'Worked with designers to build a WCAG AA accessible component library of 30 components',
      'Directed designers building an accessible component library of 30 components',
      'Worked with designers to build an accessible design system of 30 components used company-wide',
    ],
    honest: [
      'Collaborated with designers on building an accessible component library of 30 components',
      'Worked with designers to create an accessible library of 30 components',
      'Partnered with designers to develop an accessible component library with 30 components',
    ],
  },
  {
    person: 'frontend', bullet: 'Reviewed pull',
    lies: [
      'Approved pull requests of 2 junior developers and answered their questions about CSS',
      'Reviewed pull requests of 2 junior developers and mentored them in CSS',
      'Reviewed pull requests of 2 senior developers and answered their questions about CSS',
      'Managed 2 junior developers and reviewed their pull requests and CSS',
      'Reviewed pull requests of 2 developers and answered their questions about CSS and Sass',
    ],
    honest: [
      'Reviewed 2 junior developers\' pull requests and answered their questions about CSS',
      'Answered CSS questions and reviewed pull requests for two junior developers',
      'Performed code reviews on pull requests of 2 junior developers and answered their CSS questions',
    ],
  },
  {
    person: 'ml', bullet: 'Fine-tuned a BERT',
    lies: [
      'Fine-tuned a BERT model with PyTorch that labels support tickets at 91% accuracy on live data',
      'Fine-tuned a BERT model with PyTorch that labels support tickets at 98% accuracy on test data',
      'Fine-tuned a GPT-4 model with PyTorch that labels support tickets at 91% accuracy on test data',
      'Pre-trained a BERT model with PyTorch that labels support tickets at 91% accuracy on test data',
      'Fine-tuned a BERT model with TensorFlow that labels support tickets at 91% accuracy on test data',
      'Fine-tuned a BERT model with PyTorch that labels support tickets at over 91% accuracy',
      'Fine-tuned a BERT model with PyTorch that labels support tickets at 91% precision on test data',
    ],
    honest: [
      'Used PyTorch to fine-tune a BERT model that labels support tickets with 91% accuracy on test data',
      'Fine-tuned a PyTorch BERT model to label support tickets, at 91% accuracy on test data',
      'Fine-tuned a BERT model in PyTorch for labelling support tickets (91% accuracy on test data)',
    ],
  },
  {
    person: 'ml', bullet: 'Planned an experiment',
    lies: [
      'Ran an experiment on ad ranking that was cancelled before launch',
      'Planned an experiment on ad ranking that was launched',
      'Planned and launched an experiment on ad ranking',
      'Planned an experiment on ad ranking that was cancelled after launch',
      'Planned experiments on ad ranking',
    ],
    honest: ['Planned an ad ranking experiment that was cancelled prior to launch', 'Planned an experiment on ad ranking, cancelled before launch'],
  },
  {
    person: 'pharmacy', bullet: 'Dispensed about 120',
    lies: [
      'Dispensed about 120 prescriptions per day and counselled patients on side effects and dosage',
      'Dispensed about 210 prescriptions per day and counselled patients on side effects',
      'Dispensed 120 prescriptions per day and counselled patients on side effects',
      'Prescribed and dispensed medication, about 120 prescriptions per day, and counselled patients on side effects',
      'Dispensed about 120 prescriptions per hour and counselled patients on side effects',
      'Dispensed about 120 prescriptions per day without errors and counselled patients on side effects',
    ],
    honest: [
      'Dispensed around 120 prescriptions a day and advised patients on side effects',
      'Counselled patients on side effects and dispensed approximately 120 prescriptions daily',
      'Dispensed roughly 120 prescriptions per day, counselling patients about side effects',
    ],
  },
  {
    person: 'pharmacy', bullet: 'Was trained in',
    lies: ['Trained colleagues in vaccination by two senior pharmacists', 'Trained two senior pharmacists in vaccination', 'Was trained in vaccination and gave vaccines with two senior pharmacists', 'Trained in vaccination with certification by two senior pharmacists'],
    honest: ['Was trained by two senior pharmacists in vaccination'],
  },
  {
    person: 'electrician', bullet: 'Wired 16',
    lies: [
      'Wired 60 flats and tested circuits according to local code',
      'Wired 16 houses and tested circuits according to local code',
      'Wired 16 flats and certified circuits according to local code',
      'Wired 16 flats and tested circuits according to national code',
      'Supervised wiring of 16 flats and tested circuits according to local code',
      'Wired 16 flats to code and tested all circuits',
    ],
    honest: [
      'Wired sixteen flats and tested circuits in accordance with local code',
      'Tested circuits according to local code and wired 16 flats',
      'Wired 16 apartments and tested circuits according to local code',
    ],
  },
  {
    person: 'pm', bullet: 'Led a team of 6',
    lies: [
      'Led a team of 16 that delivered a booking app 2 weeks before the deadline',
      'Led 6 teams that delivered a booking app 2 weeks before the deadline',
      'Led a team of 6 that delivered a booking app 2 months before the deadline',
      'Led a team of 2 that delivered a booking app 6 weeks before the deadline',
      'Led a cross-functional team of 6 that delivered a booking app 2 weeks before the deadline',
      'Founded a team of 6 that delivered a booking app 2 weeks before the deadline',
      'Led a team of 6 that delivered booking apps 2 weeks before the deadline',
      'Led a team of 6 engineers that delivered a booking app 2 weeks before the deadline',
    ],
    honest: [
      'Led a 6-person team that delivered a booking app two weeks before the deadline',
      'Led a team of six, delivering a booking app 2 weeks ahead of the deadline',
      'Managed a team of 6 that shipped a booking app 2 weeks before the deadline',
      'Delivered a booking app 2 weeks ahead of deadline, leading a team of 6',
    ],
  },
  {
    person: 'pm', bullet: 'Reported project',
    lies: [
      'Reported project status to the board every week',
      'Reported project status to the steering committee every day',
      'Chaired the steering committee and reported project status every two weeks',
      'Reported the status of all projects to the steering committee every two weeks',
    ],
    honest: [
      'Presented project status to the steering committee every two weeks',
      'Every two weeks, reported on project status to the steering committee',
      'Reported the project status to the steering committee every 2 weeks',
    ],
  },
];
