/** Documents in the manner of the common résumé families, of any length, about an invented person. */
export interface Family {
  readonly name: string;
  /** Roughly `jobs` × 5 bullets. */
  document(jobs: number): string;
}

interface Job {
  readonly position: string;
  readonly firm: string;
  readonly place: string;
  readonly dates: string;
  readonly bullets: readonly string[];
}

const SENTENCES = [
  'Wrote the dispatch service in Python and PostgreSQL, which plans 1,200 tours a night for four depots and their drivers',
  'Kept the minutes of the weekly meeting and the calendar of the office',
  'Moved 14 services from hand-made servers to Kubernetes, with Terraform for everything around them, so that a new depot opens within a day instead of a week',
  'Answered the phone at the front desk',
  'Cut the nightly import from 3 hours to 25 minutes by streaming it through Kafka in small pieces that can be repeated when one of them fails',
  'Trained nine colleagues in code review',
  'Designed the pallet label and its printing in Go, now on every pallet that leaves the house',
  'Organised the summer party two years in a row, with games, a quiz, and a band that arrived late but played well into the night for everyone',
  'Measured the waiting time of the trucks at the gate; it fell by 18\\% after the yard was marked anew',
  'Repaired the coffee machine and wrote its manual',
  'Built dashboards in React and TypeScript for the planners, who had used six spreadsheets before that',
  'Took part in the on-call rota of the team, one week in five, and wrote down what was learnt from each incident for those who came after',
];

const FIRMS = ['Larkspur Logistics', 'Brightwater Robotics', 'Quay Street Bank', 'Harbour Freight Systems', 'Prairie Analytics', 'Liffey Insurance', 'Elbtal Medical', 'Ribeira Cloud'];
const POSITIONS = ['Platform Engineer', 'Backend Engineer', 'Software Engineer', 'Data Engineer'];

function jobsOf(count: number): Job[] {
  return Array.from({ length: count }, (_, index) => ({
    position: POSITIONS[index % POSITIONS.length] ?? '', firm: FIRMS[index % FIRMS.length] ?? '', place: 'Leeds',
    dates: index === 0 ? '2022 -- Present' : `${2022 - 2 * index} -- ${2024 - 2 * index}`,
    // No two bullets read the same.
    bullets: Array.from({ length: 5 }, (_, at) => `${SENTENCES[(index * 5 + at) % SENTENCES.length] ?? ''}${index * 5 + at >= SENTENCES.length ? `, at ${FIRMS[index % FIRMS.length] ?? ''} in year ${index}` : ''}`),
  }));
}

const list = (job: Job, item = (text: string) => `  \\item ${text}`): string => job.bullets.map(item).join('\n');
const FONTS = '\\usepackage[T1]{fontenc}\n\\usepackage[utf8]{inputenc}\n\\usepackage{lmodern}\n';

export const families: readonly Family[] = [
  {
    name: 'Jake',
    document: jobs => `\\documentclass[letterpaper,11pt]{article}
${FONTS}\\usepackage[margin=0.8in]{geometry}
\\usepackage{titlesec}
\\usepackage{enumitem}
\\usepackage[hidelinks]{hyperref}
\\pagestyle{empty}
\\raggedright
\\titleformat{\\section}{\\vspace{-4pt}\\scshape\\raggedright\\large}{}{0em}{}[\\titlerule \\vspace{-5pt}]
\\newcommand{\\resumeItem}[1]{\\item\\small{{#1 \\vspace{-2pt}}}}
\\newcommand{\\resumeSubheading}[4]{\\vspace{-2pt}\\item
  \\begin{tabular*}{0.97\\textwidth}[t]{l@{\\extracolsep{\\fill}}r}
    \\textbf{#1} & #2 \\\\
    \\textit{\\small#3} & \\textit{\\small #4} \\\\
  \\end{tabular*}\\vspace{-7pt}}
\\newcommand{\\resumeSubHeadingListStart}{\\begin{itemize}[leftmargin=0.15in, label={}]}
\\newcommand{\\resumeSubHeadingListEnd}{\\end{itemize}}
\\newcommand{\\resumeItemListStart}{\\begin{itemize}}
\\newcommand{\\resumeItemListEnd}{\\end{itemize}\\vspace{-5pt}}
\\begin{document}
\\begin{center}
  \\textbf{\\Huge \\scshape Noor Delgado} \\\\ \\vspace{1pt}
  \\small 555-555-0117 $|$ \\href{mailto:noor@example.org}{noor@example.org} $|$ Leeds
\\end{center}
\\section{Experience}
\\resumeSubHeadingListStart
${jobsOf(jobs).map(job => `  \\resumeSubheading{${job.position}}{${job.dates}}{${job.firm}}{${job.place}}
    \\resumeItemListStart
${list(job, text => `      \\resumeItem{${text}}`)}
      % \\resumeItem{Ran 14 services on Kubernetes and Terraform at ${job.firm}}
    \\resumeItemListEnd`).join('\n')}
\\resumeSubHeadingListEnd
\\section{Education}
\\resumeSubHeadingListStart
  \\resumeSubheading{University of Leeds}{Leeds}{BSc Computer Science}{2010 -- 2013}
\\resumeSubHeadingListEnd
\\section{Technical Skills}
\\begin{itemize}[leftmargin=0.15in, label={}]
  \\small{\\item{
    \\textbf{Other}{: Sewing, Chess} \\\\
    \\textbf{Languages}{: COBOL, Pascal, Go, Python}
  }}
\\end{itemize}
\\end{document}
`,
  },
  {
    name: 'plain article',
    document: jobs => `\\documentclass[11pt]{article}
${FONTS}\\usepackage[margin=2cm]{geometry}
\\begin{document}
\\begin{center}
{\\LARGE\\bfseries Noor Delgado}\\\\[2pt]
noor@example.org $\\cdot$ 555-555-0117 $\\cdot$ Leeds
\\end{center}
\\section*{Experience}
${jobsOf(jobs).map(job => `\\noindent\\textbf{${job.position}}, ${job.firm} \\hfill ${job.dates}
\\begin{itemize}
${list(job)} % a note
\\end{itemize}`).join('\n\n')}
\\section*{Projects}
\\begin{itemize}
  \\item \\textbf{Garden}, a planner for beds and seeds
  \\item \\textbf{Tide}, a clock in Go
\\end{itemize}
\\section*{Skills}
\\begin{description}
\\item[Other] Sewing, Chess
\\item[Tools] Make, K8s, Terraform
\\end{description}
\\end{document}
`,
  },
  {
    name: 'moderncv',
    document: jobs => `\\documentclass[11pt,a4paper,sans]{moderncv}
\\moderncvstyle{classic}
\\moderncvcolor{blue}
\\usepackage[utf8]{inputenc}
\\usepackage[scale=0.8]{geometry}
\\name{Noor}{Delgado}
\\phone[mobile]{555-555-0117}
\\email{noor@example.org}
\\begin{document}
\\makecvtitle
\\section{Experience}
${jobsOf(jobs).map(job => `\\cventry{${job.dates}}{${job.position}}{${job.firm}}{${job.place}}{}{%
\\begin{itemize}
${list(job, text => `\\item ${text}`)}
\\end{itemize}}`).join('\n')}
\\section{Skills}
\\cvitem{Other}{Sewing, Chess}
\\cvitem{Languages}{COBOL, Go, Python}
\\cvdoubleitem{Tools}{Make, Terraform}{Data}{PostgreSQL, Kafka}
\\section{Interests}
\\cvlistitem{Climbing}
\\cvlistitem{Choir}
\\end{document}
`,
  },
  {
    name: 'headings with macros',
    document: jobs => `\\documentclass[11pt]{article}
${FONTS}\\usepackage[margin=1in]{geometry}
\\usepackage{xcolor}
\\usepackage{enumitem}
\\setcounter{secnumdepth}{0}
\\newcommand{\\rside}[1]{\\hfill {\\normalfont\\color{gray} #1}}
\\begin{document}
\\begin{center}
  {\\Huge NOOR DELGADO} \\\\ \\medskip
  noor@example.org \\quad 555 555 0117
\\end{center}
\\section{Experience}
${jobsOf(jobs).map(job => `\\subsection{${job.firm} \\rside{${job.place}}}
\\subsubsection{${job.position} \\rside{${job.dates}}}
\\begin{itemize}[noitemsep]
${list(job)}
\\end{itemize}`).join('\n')}
\\section{Skills}
Sewing, Chess, Python, Terraform
\\end{document}
`,
  },
  {
    name: 'own environments',
    document: jobs => `\\documentclass{article}
${FONTS}\\usepackage[margin=2.2cm]{geometry}
\\usepackage{xcolor}
\\usepackage{xparse}
\\usepackage{enumitem}
\\setlength{\\parindent}{0pt}
\\definecolor{accent}{HTML}{224466}
\\newcommand{\\block}[1]{\\par\\bigskip{\\color{accent}\\Large\\scshape #1}\\par\\hrule\\medskip}
\\NewDocumentCommand{\\post}{m m m}{\\textbf{#1}\\hfill #3\\par\\textit{#2}\\par}
\\newcommand{\\done}[1]{\\item[$\\triangleright$] #1}
\\newenvironment{deeds}{\\begin{itemize}[nosep]}{\\end{itemize}}
\\begin{document}
{\\Huge\\bfseries Noor Delgado}\\par
Leeds \\textbullet{} noor@example.org \\textbullet{} 555-555-0117

\\block{Work Experience}
${jobsOf(jobs).map(job => `\\post{${job.position}}{${job.firm}}{${job.dates}}
\\begin{deeds}
${list(job, text => `\\done{${text}}`)}
\\end{deeds}
\\medskip`).join('\n\n')}
\\block{Skills}
Tools: Make, Terraform, Docker
\\end{document}
`,
  },
  {
    name: 'two columns',
    document: jobs => `\\documentclass[10pt]{article}
${FONTS}\\usepackage[margin=1.5cm]{geometry}
\\usepackage{paracol}
\\columnratio{0.64}
\\begin{document}
\\begin{center}{\\LARGE\\bfseries Noor Delgado}\\\\ noor@example.org, 555-555-0117, Leeds\\end{center}
\\begin{paracol}{2}
\\section*{Experience}
${jobsOf(jobs).map(job => `\\noindent\\textbf{${job.position}}, ${job.firm}\\\\ ${job.dates}
\\begin{itemize}
${list(job)}
\\end{itemize}`).join('\n\n')}
\\switchcolumn
\\section*{Skills}
\\begin{itemize}
\\item Python, Go
\\item Terraform, Make
\\end{itemize}
\\section*{Awards}
\\begin{itemize}
\\item Best poster of the harbour days
\\item Second prize of the yard
\\end{itemize}
\\end{paracol}
\\end{document}
`,
  },
];
