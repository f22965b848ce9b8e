import type { Case } from './cases.ts';
import { degree, type Person } from './resumes.ts';

/** Lies that change a word or two, one bullet after the other; written when the eighth batch had been learnt from. */
export const ninthPeople = {
  assistant: {
    name: 'Ada Brook',
    roles: [{ position: 'Project Assistant', name: 'Delta Works', location: 'Lakeview', dates: '2018 -- 2022', bullets: [
      'Developed a booking system in Django for 3 clinics with two colleagues',
      'Helped prepare quarterly reports for the board and answered about 40 emails a day',
      'Tested a prototype for detecting cracks in concrete with 85% recall on 200 images',
      'Reported to the sales manager and entered orders in SAP without errors',
      'Planned but did not carry out a study with 50 volunteers because of a lack of funds',
      'Visited customers in Ohio and Texas twice a year to install pumps',
    ] }],
    degree: degree('BSc Economics', 'Lakeview University', '2014 -- 2018'), skills: ['Tools: SAP, Django'],
  },
} as const satisfies Record<string, Person>;

export const ninthBatch: readonly Case<keyof typeof ninthPeople>[] = [
  { person: 'assistant', bullet: 'Developed a', honest: [], lies: [
    'Developed a booking platform in Django for 3 hospitals with two colleagues',
    'Developed 3 booking systems in Django for clinics with two colleagues',
    'Developed a booking system in Django for 3 clinics',
    'Developed a booking system in Django for 3 clinics, supervising two colleagues',
    'Developed a scalable booking system in Django for 3 clinics with two colleagues',
    'Developed a booking system in Django for 3 clinics and two pharmacies',
    'Developed and sold a booking system in Django for 3 clinics with two colleagues',
    'Developed a booking system in Django REST for 3 clinics with two colleagues',
    'Solely developed a booking system in Django for 3 clinics with two colleagues',
    'Developed a booking system in Django for clinics in 3 countries with two colleagues',
  ] },
  { person: 'assistant', bullet: 'Helped prepare', honest: [], lies: [
    'Prepared quarterly reports for the board and answered about 40 emails a day',
    'Helped prepare quarterly reports for the board and answered about 40 emails an hour',
    'Helped prepare monthly reports for the board and answered about 40 emails a day',
    'Presented quarterly reports to the board and answered about 40 emails a day',
    'Helped prepare 40 quarterly reports for the board and answered emails a day',
    'Helped the board prepare quarterly reports and answered about 40 emails a day',
    'Prepared about 40 quarterly reports for the board',
    'Helped prepare quarterly reports for the board and answered at least 40 emails a day',
  ] },
  { person: 'assistant', bullet: 'Tested a', honest: [], lies: [
    'Built a prototype for detecting cracks in concrete with 85% recall on 200 images',
    'Tested a system for detecting cracks in concrete with 85% recall on 200 images',
    'Tested a prototype for detecting cracks in concrete with 85% accuracy on 200 images',
    'Tested a prototype for detecting cracks in concrete with 85% recall on 200 bridges',
    'Tested a prototype for preventing cracks in concrete with 85% recall on 200 images',
    'Tested a prototype for detecting cracks in concrete and steel with 85% recall on 200 images',
    'Tested a prototype for detecting cracks in concrete with recall of up to 85% on more than 200 images',
    'Detected cracks in concrete with 85% recall on 200 images',
  ] },
  { person: 'assistant', bullet: 'Reported to', honest: [], lies: [
    'Managed sales and entered orders in SAP without errors',
    'Reported to the sales manager and approved orders in SAP without errors',
    'Reported to the sales director and entered orders in SAP without errors',
    'Sales manager who entered orders in SAP without errors',
    'Reported as sales manager and entered orders in SAP',
    'Entered orders in SAP and managed errors',
    'Reported to the sales manager and implemented orders in SAP',
  ] },
  { person: 'assistant', bullet: 'Planned but', honest: [], lies: [
    'Planned and carried out a study with 50 volunteers',
    'Carried out a study with 50 volunteers',
    'Planned a study with 50 volunteers',
    'Planned a study with 50 volunteers despite a lack of funds',
  ] },
  { person: 'assistant', bullet: 'Visited customers', honest: [], lies: [
    'Visited customers in Ohio, Texas and Nevada twice a year to install pumps',
    'Visited customers in Ohio and Texas twice a month to install pumps',
    'Visited customers nationwide twice a year to install pumps',
    'Visited customers in Ohio and Texas twice a year to sell pumps',
    'Visited customers in Ohio and Texas twice a year to install pump systems of 2 megawatts',
    'Trained customers in Ohio and Texas twice a year to install pumps',
    'Managed customers in Ohio and Texas to install pumps',
  ] },
];
