/** Languages that people speak: conditions a person answers, never scored as skills. Notation: see table.ts. */
export const spoken = `
English | Englisch | Englischkenntnisse | anglais | inglés | inglês | Englische
German | Deutsch | Deutschkenntnisse | allemand | alemán | alemão
French | Französisch | Französischkenntnisse | français | francés | francês
Spanish | Spanisch | espagnol | español | espanhol
Italian | Italienisch | italien | italiano
Portuguese | Portugiesisch | portugais | portugués | português
Dutch | Niederländisch | néerlandais
Swedish | Schwedisch
Norwegian
Danish | Dänisch
Finnish
=Polish | Polnisch
Czech
Slovak
Hungarian
Romanian
Bulgarian
Greek
Turkish | Türkisch
Russian | Russisch
Ukrainian
Arabic | Arabisch
Hebrew
Persian | =Farsi
Hindi
Urdu
Bengali
Punjabi
Tamil
Telugu
Mandarin Chinese | =Mandarin | =Chinese | =Cantonese Chinese
Japanese
Korean
Vietnamese
Thai language | =Thai
Indonesian | =Bahasa Indonesia
Tagalog
Swahili
American Sign Language | =ASL
`;
/** Certificates and titles that are held or not; they count where degrees count. Notation: see table.ts. */
export const certificates = `
AWS Certified Solutions Architect | AWS Solutions Architect certification
AWS Certified Developer
AWS Certified DevOps Engineer
AWS Certification | AWS certified | AWS certifications
Microsoft Certified Azure Administrator | AZ-104
Azure Fundamentals | AZ-900
Azure Solutions Architect Expert | AZ-305
Google Cloud Professional Cloud Architect | Google Cloud Professional Architect
Certified Kubernetes Administrator | =CKA
Certified Kubernetes Application Developer | =CKAD
Certified Kubernetes Security Specialist | =CKS
HashiCorp Certified Terraform Associate | Terraform Associate
Red Hat Certified Engineer | =RHCE
Red Hat Certified System Administrator | =RHCSA
CompTIA A+
CompTIA Network+ | =Network+
CompTIA Security+ | =Security+ | Security+ certification
Certified Information Systems Security Professional | =CISSP
Certified Information Security Manager | =CISM
Certified Information Systems Auditor | =CISA
Certified Ethical Hacker | =CEH
Offensive Security Certified Professional | =OSCP
GIAC certification | =GIAC
Cisco Certified Network Associate | =CCNA
Cisco Certified Network Professional | =CCNP
Cisco Certified Internetwork Expert | =CCIE
Project Management Professional | =PMP | PMP certification
PMI Agile Certified Practitioner | =PMI-ACP
Certified Associate in Project Management | =CAPM
Certified ScrumMaster | =CSM | Certified Scrum Master
Certified Scrum Product Owner | =CSPO
Professional Scrum Master | =PSM I | PSM
PRINCE2 Practitioner
ITIL Foundation | ITIL certification
Six Sigma Green Belt | Lean Six Sigma Green Belt | Green Belt certification
Six Sigma Black Belt | Lean Six Sigma Black Belt
Certified Public Accountant | =CPA
Chartered Accountant
=ACCA | Association of Chartered Certified Accountants
Certified Management Accountant | =CMA
Certified Internal Auditor | =CIA certification
Chartered Financial Analyst | =CFA
Financial Risk Manager | =FRM
Certified Financial Planner | =CFP
Enrolled Agent
Certified Fraud Examiner
Certified Bookkeeper
Professional Engineer | =PE license | =P.E.
Engineer in Training | =EIT
=LEED AP | LEED certification | LEED Accredited Professional
Basic Life Support | =BLS | BLS certification
Advanced Cardiovascular Life Support | =ACLS | Advanced Cardiac Life Support
Pediatric Advanced Life Support | =PALS
Neonatal Resuscitation Program | =NRP
Trauma Nursing Core Course | =TNCC
CPR certification | =CPR | cardiopulmonary resuscitation | CPR/AED
Certified Emergency Nurse | =CEN
Critical Care Registered Nurse | =CCRN
Certified Nursing Assistant | =CNA
Certified Medical Assistant
Certified Professional Coder
ServSafe | ServSafe certification
SHRM Certified Professional | =SHRM-CP
Professional in Human Resources | =PHR
Senior Professional in Human Resources | =SPHR
APICS certification | =CPIM | =CSCP
Salesforce Certified Administrator | Salesforce Administrator certification
Tableau Desktop Specialist
Google Analytics certification
OSHA 10
OSHA 30
TESOL certification | =TEFL | =CELTA
Teaching certificate | teaching certification | teaching credential
`;
