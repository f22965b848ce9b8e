/** Five lines of work with what their ads ask for and their résumés say. Everything is invented. */
export interface Field {
  readonly name: string;
  readonly titles: readonly string[];
  readonly skills: readonly string[];
  readonly duties: readonly string[];
  readonly bullets: readonly string[];
  readonly degree: string;
  readonly employers: readonly string[];
}

export const fields: readonly Field[] = [
  {
    name: 'software', titles: ['Backend Engineer', 'Software Engineer', 'Platform Engineer', 'Site Reliability Engineer', 'Java Developer'],
    skills: ['Java', 'Kubernetes', 'PostgreSQL', 'Docker', 'Terraform', 'Kafka', 'Python', 'AWS', 'Spring Boot', 'Redis', 'GraphQL', 'Jenkins'],
    duties: ['Design and build services that handle thousands of requests a second', 'Operate our clusters and take part in the on-call rotation', 'Review the code of your colleagues and mentor junior engineers', 'Improve the reliability and the latency of our APIs', 'Automate deployments and infrastructure'],
    bullets: ['Built a booking service in {0} and {1} that handles 4,000 requests a second', 'Moved nine services to {2} and cut the cost of hosting by 30 percent', 'Automated the deployment of the platform with {3} and {4}', 'Reduced the latency of the public API by half with {5}', 'Mentored four junior engineers and reviewed their code every week'],
    degree: 'Bachelor of Science in Computer Science', employers: ['Fernbrook Systems', 'Northwind Ferries'],
  },
  {
    name: 'nursing', titles: ['Registered Nurse', 'Staff Nurse', 'ICU Nurse', 'Emergency Department Nurse', 'Clinical Nurse'],
    skills: ['Patient Care', 'Triage', 'BLS', 'ACLS', 'Medication Administration', 'Wound Care', 'Epic', 'Phlebotomy', 'Vital Signs', 'IV Therapy', 'Infection Control', 'Patient Education'],
    duties: ['Assess patients on admission and plan their care with the physicians', 'Administer medication and monitor vital signs throughout the shift', 'Teach patients and families how to care for wounds at home', 'Document care in the electronic health record', 'Supervise nursing assistants and students on the ward'],
    bullets: ['Cared for 6 patients each shift on a ward of 32 beds, with {0} and {1}', 'Administered medication and monitored vital signs, with {2} and {3}', 'Taught 200 families a year how to care for wounds at home', 'Documented care and {4} in the electronic health record within the hour', 'Supervised 5 nursing students on the ward and assessed their {5}'],
    degree: 'Bachelor of Science in Nursing', employers: ['Harbour General Hospital', 'Saint Odile Clinic'],
  },
  {
    name: 'accounting', titles: ['Accountant', 'Senior Accountant', 'Financial Analyst', 'Staff Accountant', 'Accounts Payable Specialist'],
    skills: ['Accounts Payable', 'Accounts Receivable', 'General Ledger', 'GAAP', 'QuickBooks', 'Excel', 'SAP', 'Financial Reporting', 'Budgeting', 'Forecasting', 'Payroll', 'Reconciliation'],
    duties: ['Close the books each month and prepare the financial statements', 'Reconcile bank accounts and the general ledger', 'Prepare budgets and forecasts with the heads of department', 'Support the external auditors during the annual audit', 'Process invoices and vendor payments'],
    bullets: ['Closed the books of 4 companies each month with {0} and {1}', 'Reconciled 60 bank accounts to the {2} and found 120,000 euros of errors', 'Prepared the budget and the forecast of a group of 300 people in {3}', 'Supported the auditors in the annual audit under {4}', 'Processed 900 invoices a month and took over {5}'],
    degree: 'Bachelor of Science in Accounting', employers: ['Larkspur Foods', 'Quay Street Partners'],
  },
  {
    name: 'marketing', titles: ['Marketing Manager', 'Digital Marketing Specialist', 'Content Marketing Manager', 'SEO Specialist', 'Social Media Manager'],
    skills: ['SEO', 'Google Analytics', 'Content Marketing', 'HubSpot', 'Email Marketing', 'Social Media', 'Google Ads', 'Copywriting', 'Salesforce', 'A/B Testing', 'WordPress', 'Canva'],
    duties: ['Plan campaigns across search, email and social media and measure what they bring', 'Write and edit content for the blog and the newsletter', 'Manage the advertising budget and report on the return', 'Grow organic traffic and the number of subscribers', 'Brief designers and agencies on the brand'],
    bullets: ['Planned 12 campaigns a year with {0} and {1}, which brought 8,000 leads', 'Grew organic traffic by 140 percent in two years through {2}', 'Wrote the newsletter for 50,000 subscribers in {3}', 'Managed an advertising budget of 400,000 euros in {4}', 'Tested 30 landing pages with {5} and raised conversion by a fifth'],
    degree: 'Bachelor of Arts in Communication', employers: ['Brightloom Media', 'Tallow and Thread'],
  },
  {
    name: 'mechanical', titles: ['Mechanical Engineer', 'Design Engineer', 'Mechanical Design Engineer', 'Manufacturing Engineer', 'Product Engineer'],
    skills: ['SolidWorks', 'AutoCAD', 'Finite Element Analysis', 'ANSYS', 'GD&T', 'CNC', 'Lean Manufacturing', 'Six Sigma', 'CATIA', 'Injection Molding', 'Root Cause Analysis', 'MATLAB'],
    duties: ['Design parts and assemblies from concept to series production', 'Run simulations of stress and heat and validate them on the test bench', 'Work with suppliers on tooling, tolerances and cost', 'Lead the investigation of failures in the field', 'Write drawings and specifications for the shop floor'],
    bullets: ['Designed 40 parts of a pump from concept to series production in {0} and {1}', 'Simulated stress and heat with {2} and validated the results on the test bench', 'Worked with 6 suppliers on tooling and tolerances with {3}', 'Led the investigation of 15 failures in the field by {4}', 'Cut scrap on the shop floor by 22 percent with {5}'],
    degree: 'Bachelor of Engineering in Mechanical Engineering', employers: ['Ironvale Pumps', 'Castor Gearworks'],
  },
];

/** `count` of them, from `start` on, in steps that mix the list. */
function pick<T>(items: readonly T[], count: number, start: number): T[] {
  return Array.from({ length: count }, (_, index) => items[(start + index * 5) % items.length]!);
}

/** The n-th ad of a field, 0..9: no two ask for the same, and some wear a company's usual words. */
export function adOf({ titles, skills, duties, degree }: Field, n: number): string {
  const years = 2 + n % 5;
  const must = pick(skills, 5, n);
  const preferred = pick(skills, 2, n + 7).filter(name => !must.includes(name));
  return `${titles[n % titles.length]}
${['Aldermoor', 'Vesper Group', 'Holt and Daughters', 'Copperfield Works', 'Meridian Isle'][n % 5]}

${n % 3 === 0 ? 'About us\nWe are a friendly company of 400 people with offices by the sea. We offer a pension, free fruit and thirty days of holiday.\n\n' : ''}What you will do
${pick(duties, 3, n).map(duty => `- ${duty}`).join('\n')}

Requirements
- ${years}+ years of experience as a ${titles[(n + 1) % titles.length]}
- Experience with ${must.slice(0, 2).join(' and ')}
${must.slice(2).map(skill => `- Good knowledge of ${skill}`).join('\n')}
${n % 2 === 0 ? `- ${degree.replace(' in ', ' degree in ')} or similar\n` : ''}
Nice to have
${preferred.map(skill => `- ${skill}`).join('\n')}

We are an equal opportunity employer and welcome everybody.
`;
}

/** The n-th person of a field, 0 or 1. */
export function resumeOfField({ titles, skills, bullets, degree, employers }: Field, n: number): string {
  const known = pick(skills, 8, 3 * n + 1);
  const said = bullets.map(bullet => bullet.replace(/\{(\d)\}/g, (_, index: string) => known[Number(index)]!));
  const list = (items: readonly string[]): string => `\\begin{itemize}\n${items.map(item => `\\item ${item.replace(/[&%#]/g, '\\$&')}`).join('\n')}\n\\end{itemize}`;
  return `\\documentclass{article}
\\begin{document}
\\begin{center}
{\\LARGE ${n === 0 ? 'Tamsin Oyelaran' : 'Ruben Castellane'}}\\\\
${n === 0 ? 'tamsin' : 'ruben'}@example.org | (212) 555-01${n}7 | Nantes, France
\\end{center}
\\section*{Experience}
\\textbf{${titles[n]}} \\hfill Mar. 2021 -- Present\\\\
\\textit{${employers[n]}} \\hfill Nantes, France
${list(said.slice(0, 3))}
\\textbf{${titles[n + 2]}} \\hfill Jan. 2016 -- Feb. 2021\\\\
\\textit{${employers[1 - n]}} \\hfill Brest, France
${list(said.slice(3))}
\\section*{Education}
\\textbf{University of Nantes} \\hfill 2012 -- 2015\\\\
\\textit{${degree}}
\\section*{Skills}
\\textbf{Skills}: ${known.map(name => name.replace(/[&%#]/g, '\\$&')).join(', ')}
\\end{document}
`;
}
