/** How software is made: methods, architecture, testing, and the tools of the trade. Notation: see table.ts. */
export const practices = `
Agile | agile methodologies | agile methodology | agile development | agile software development | agile methods | agile practices
Scrum | Scrum methodology
Kanban
Scaled Agile Framework | =SAFe | SAFe Agile
Large-Scale Scrum
Extreme programming
Lean software development
Waterfall methodology | ~Waterfall
Sprint planning
Backlog management | backlog grooming | backlog refinement
User stories
Story mapping
Test-driven development | =TDD
Behavior-driven development | =BDD | behaviour-driven development
Domain-driven design | =DDD
Pair programming
Mob programming
Code review | code reviews
Refactoring
Clean code
Technical debt
Software development lifecycle | =SDLC | software development life cycle
Software development
Software engineering
Software architecture
Software design
System design | systems design
System architecture | systems architecture
Solution architecture | solutions architecture
Enterprise architecture
TOGAF
Object-oriented programming | =OOP | object oriented programming
Object-oriented design | =OOD | object oriented design
Functional programming
Reactive programming
Asynchronous programming
Concurrent programming | concurrency
Multithreading | multi-threading | multithreaded programming
Design patterns
SOLID principles
Dependency injection
Microservices | microservice | microservices architecture | microservice architecture | micro services
Monolith decomposition
Service-oriented architecture | =SOA | service oriented architecture
Event-driven architecture | event driven architecture
Event sourcing
CQRS
Message queues | message queuing | message brokers | message queue | message broker
Distributed systems | distributed system | distributed computing
Scalable systems
Fault tolerance
Caching
Performance tuning | performance optimization | performance optimisation
Performance testing
Load testing
Stress testing
=REST | RESTful | REST APIs | RESTful APIs | RESTful web services | RESTful services | REST API | RESTful API
=SOAP | SOAP web services
Web services | web-services
API design
API development
API integration
APIs | application programming interfaces
JSON-RPC
Webhooks | webhook
Ajax
Model-view-controller | =MVC | model view controller
MVVM
Micro frontends | micro-frontends | microfrontends
Server-side rendering | =SSR
Responsive design | responsive web design
Cross-browser compatibility
Web accessibility
Accessibility | a11y
WCAG | Web Content Accessibility Guidelines | WCAG 2.1
Section 508 | 508 compliance
Internationalization | i18n | internationalisation
Localization | l10n | localisation
Web performance | Core Web Vitals
Web development
Front-end development | frontend development | frontend engineering | front-end engineering
Back-end development | backend development | backend engineering | back-end engineering
Full-stack development | full-stack engineering | full stack development
Unit testing | unit tests
Integration testing | integration tests
End-to-end testing | E2E testing | end-to-end tests
Regression testing
Functional testing
System testing
Acceptance testing | user acceptance testing | =UAT
Exploratory testing
Manual testing
Usability testing
Test automation | automated testing | automated tests
Contract testing
Property-based testing
Mutation testing
Test planning | test plans
Test cases | test case design
Quality assurance | =QA | software quality assurance
Quality engineering
Software testing
Bug tracking
Debugging
Troubleshooting
Selenium | Selenium WebDriver
~Cypress | Cypress.io
Playwright
Puppeteer
WebdriverIO
~Jest
Vitest
~Mocha | Mocha.js
~Chai
~Jasmine
~Karma
React Testing Library | Testing Library
pytest | py.test
Robot Framework
Cucumber BDD | ~Cucumber
SpecFlow
Appium
Espresso testing
Detox testing
Apache JMeter | JMeter
Gatling
k6
~Locust
Insomnia REST
SoapUI
TestRail
TestComplete
Katalon | Katalon Studio
Tricentis Tosca
BrowserStack
Sauce Labs
Jira | Atlassian Jira
=Confluence
Atlassian
Trello
Asana
~Linear
ClickUp
Monday.com
~Notion
~Basecamp
Azure Boards
Rally Software
Microsoft Project | MS Project
~Slack
Microsoft Teams | MS Teams
~Zoom
~Miro
Visual Studio
Visual Studio Code | VS Code | VSCode
IntelliJ IDEA | IntelliJ
PyCharm
WebStorm
Eclipse IDE | ~Eclipse
NetBeans
=Vim
Emacs
GitHub Copilot
Cursor IDE
UML | Unified Modeling Language
BPMN | Business Process Model and Notation
SysML
Entity-relationship modeling | =ERD
Requirements engineering
Requirements analysis
Requirements gathering | requirements elicitation
Functional specifications
Technical documentation
Technical writing
API documentation
Architecture decision records
Open source | open-source software
Systems engineering
Systems integration | system integration
Systems analysis | system analysis
Legacy modernization
Compilers | compiler
Compiler design
Operating systems
Computer architecture
Low-latency systems | low latency
Real-time systems | real-time system
Automation | process automation
Robotic process automation | =RPA
UiPath
Automation Anywhere
Blue Prism
Power Automate | Microsoft Flow
Power Apps | PowerApps
Power Platform | Microsoft Power Platform
Zapier
n8n
Low-code | low-code development
No-code
OutSystems
Mendix
Appian
=Pega | Pegasystems
Microsoft Dynamics 365 | Dynamics 365 | MS Dynamics | Microsoft Dynamics | D365
Microsoft Dynamics NAV | Dynamics NAV | Navision
Dynamics 365 Business Central
SharePoint | Microsoft SharePoint
Salesforce | Salesforce.com | =SFDC | Salesforce CRM
Salesforce Lightning | Lightning Web Components | =LWC
Salesforce Marketing Cloud
Salesforce Commerce Cloud
ServiceNow | Service Now
Zendesk
Freshdesk
Freshservice
Intercom software
IT service management | =ITSM
ITIL | ITIL v3 | ITIL v4 | ITIL 4
IT support | technical support | IT helpdesk
Help desk | helpdesk support
Desktop support
Hardware troubleshooting
Active Directory administration
Microsoft Intune | Intune
=SCCM | System Center Configuration Manager
Jamf | Jamf Pro
Mobile device management
Microsoft Exchange | Exchange Server | Exchange Online
Microsoft 365 | Office 365 | M365 | O365
Google Workspace | G Suite
Asset management software
`;
