/** Office, product, marketing, sales, people, supply, law. Notation: see table.ts. */
export const business = `
Microsoft Office | MS Office | Microsoft Office Suite | MS Office Suite
~Excel | Microsoft Excel | MS Excel | Advanced Excel
Microsoft Word | MS Word | ~Word
PowerPoint | Microsoft PowerPoint | MS PowerPoint
Microsoft Outlook | MS Outlook | ~Outlook
OneNote | Microsoft OneNote
Microsoft Visio | =Visio | MS Visio
Microsoft Publisher
Google Sheets
Google Docs
Google Slides
LibreOffice
Pivot tables | pivot table
VLOOKUP
Excel macros
Keynote software
Airtable
Smartsheet
DocuSign
Project management
Program management | programme management
Portfolio management
Product management
Product ownership
Product strategy
Product development
Product marketing
Product design
Product roadmaps | product roadmap | roadmapping
Product lifecycle management | =PLM
Product analytics
Product discovery
Stakeholder management
Change management
Risk management
Risk assessment
Vendor management | supplier management
Contract management
Contract negotiation
Budget management | budgeting
Resource planning
Project planning
Project coordination
Project scheduling
Earned value management | =EVM
PRINCE2
Business analysis
Business process improvement | process improvement
Business process management | =BPM
Business process modeling | business process modelling
Business process reengineering
Business development
Business strategy
Business planning
Strategic planning
Strategy consulting
Management consulting
Competitive analysis
Market research
Market analysis
Go-to-market strategy | go-to-market | =GTM strategy
Pricing strategy
Key performance indicators | =KPI | KPIs
Objectives and key results | =OKR | OKRs
Balanced scorecard
Lean management | Lean methodology
Lean manufacturing
Lean startup
Six Sigma | Lean Six Sigma
Kaizen
5S methodology
Total quality management | =TQM
Quality management
Quality control
ISO 9001
ISO 13485
ISO 14001
IATF 16949
AS9100
=GMP | Good Manufacturing Practice | =cGMP
=GCP guidelines | Good Clinical Practice
=GLP | Good Laboratory Practice
=GxP
=CAPA | corrective and preventive action
=FMEA | failure mode and effects analysis
Root cause analysis | =RCA
Statistical process control | =SPC
Customer relationship management | =CRM | CRM software | CRM systems
HubSpot | HubSpot CRM
Pipedrive
Zoho CRM | Zoho
Microsoft Dynamics CRM | Dynamics CRM
=SAP | SAP ERP
SAP S/4HANA | S/4HANA | S4 HANA | S/4 HANA
SAP FICO | SAP FI/CO
SAP MM
SAP SD
SAP PP
SAP EWM
SAP SuccessFactors | SuccessFactors
SAP Ariba | ~Ariba
SAP Fiori
Oracle E-Business Suite | Oracle EBS
Oracle ERP | Oracle Fusion
NetSuite | Oracle NetSuite
~Workday | Workday HCM
PeopleSoft
JD Edwards
=Infor | Infor LN
Odoo
Epicor
Sage accounting | ~Sage
Enterprise resource planning | =ERP | ERP systems | ERP software
Customer service
Customer support
Customer success
Customer experience | =CX
Customer retention
Account management
Key account management
Sales
Inside sales
Outside sales
Sales operations
Sales management
Sales forecasting
Solution selling | solution sales
Consultative selling
Technical sales
Pre-sales | presales
Lead generation
Cold calling
Business-to-business | =B2B
Business-to-consumer | =B2C
Software as a service | SaaS
Platform as a service | =PaaS
Infrastructure as a service | =IaaS
E-commerce | electronic commerce
Retail operations
Merchandising
Visual merchandising
Point of sale | =POS systems | point of sale systems
Salesforce administration
Gainsight
Outreach.io
Salesloft
LinkedIn Sales Navigator
Negotiation
Public speaking
Public relations | =PR
Media relations
Corporate communications
Internal communications
Event management | event planning
Fundraising
Grant writing
Community management
Marketing
Digital marketing
Content marketing
Content strategy
Content creation
Content writing
Copywriting
Copy editing | copyediting
Proofreading
Blogging
Email marketing
Marketing automation
Marketing strategy
Marketing analytics
Growth marketing
Performance marketing
Affiliate marketing
Influencer marketing
Social media marketing | social media management
Social media
Brand management
Branding
Advertising
Media planning
Media buying
Programmatic advertising
Search engine optimization | =SEO | search engine optimisation
Search engine marketing | =SEM
Pay-per-click | =PPC | pay-per-click advertising
Google Ads | Google AdWords | AdWords
Facebook Ads | Meta Ads
LinkedIn Ads
Conversion rate optimization | =CRO | conversion optimization
Google Search Console
SEMrush
Ahrefs
Screaming Frog
Mailchimp
Klaviyo
Marketo | Adobe Marketo
Pardot
Eloqua | Oracle Eloqua
Braze platform | ~Braze
Iterable platform
Hootsuite
Sprout Social
~Buffer
Google Optimize
Attribution modeling
Customer segmentation
Market segmentation
Journalism
Editing
Translation
Interpreting
Human resources | =HR
Talent acquisition
Recruiting | recruitment
Sourcing candidates | candidate sourcing
Applicant tracking systems | =ATS | applicant tracking system
Onboarding
Employee relations
Employee engagement
Performance management
Compensation and benefits | compensation & benefits
Payroll | payroll processing
Benefits administration
HRIS | human resource information system | human resources information systems
Workforce planning
Organizational development | organisational development
Learning and development | =L&D | learning & development
Training delivery
Instructional design
E-learning | elearning development
Curriculum development
Lesson planning
Classroom management
Special education
Learning management systems | =LMS | learning management system
Moodle
Canvas LMS
Blackboard Learn
Articulate Storyline
Adobe Captivate
BambooHR
ADP Workforce Now
Greenhouse ATS
LinkedIn Recruiter
Diversity, equity and inclusion | =DEI | diversity and inclusion | =DEIA
Labor law | labour law | employment law
Office management
Administrative support
Calendar management
Travel coordination
Executive support
Records management
Document management
~Typing
~Reception
Facilities management
Supply chain management | =SCM | supply chain
Supply chain planning
Demand planning
Production planning
Material requirements planning | =MRP
Inventory management | inventory control
Warehouse management
Warehouse management systems | =WMS | warehouse management system
Transportation management
Logistics
Procurement
Strategic sourcing
Purchasing
Category management
Import/export | import and export
Customs clearance
Incoterms
Fleet management
Forklift operation | forklift
Order fulfillment | order fulfilment
Freight forwarding
Contract law
Corporate law
Commercial law
Intellectual property | intellectual property law
Patent law
Litigation
Legal research
Legal writing
Paralegal services
Mergers and acquisitions | =M&A | mergers & acquisitions
Due diligence
Regulatory affairs
Regulatory compliance
Compliance
Corporate governance
GDPR | General Data Protection Regulation | DSGVO | RGPD
CCPA
HIPAA | HIPAA compliance
Public policy
Policy analysis
Government contracting
Federal Acquisition Regulation | =FAR
Grant management | grants management
Real estate
Property management
Hospitality management
Food safety
HACCP
Food preparation
Bartending
Housekeeping
Event catering
Tourism
Agriculture
Health and safety | =HSE | =EHS | occupational health and safety | health & safety
OSHA | OSHA regulations
Sustainability
ESG reporting | =ESG
Environmental management
Life cycle assessment | =LCA
Renewable energy
Energy management
`;
