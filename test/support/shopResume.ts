import { parseJob } from '../../src/job/index.ts';

/** A short résumé in which every kind of order can be better for `shopJob`, one change inside another. */
export const shopResume = `\\documentclass{article}
\\begin{document}
\\section{Experience}
\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023
\\begin{itemize}
  \\item Answered the phone at the front desk
  \\item Wrote a tool in Python
  \\item Ran the shop on Kubernetes
  \\item Watered the plants
\\end{itemize}
\\textbf{Clerk}, Fernbank Press \\hfill 2016 -- 2019
\\begin{itemize}
  \\item Kept the minutes of the meeting
  \\item Moved 14 services to Terraform
\\end{itemize}
\\section{Skills}
\\textbf{Languages}: COBOL, Pascal, Go, Python

\\textbf{Tools}: Make, Terraform, K8s
\\end{document}
`;

export const shopJob = parseJob('Platform Engineer at Brightwater Robotics\n\nRequirements:\n- Kubernetes\n- Terraform\n- Go or Python\n', {});
