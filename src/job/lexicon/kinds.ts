/**
 * Kinds of things that ads ask for by the kind, and things that are of it: `Kind | other name: member; member`. Who shows a member shows the kind,
 * never the other way round. Names as in the tables; only what every member is beyond doubt.
 */
export const kinds = `
Relational databases | relational database management system | RDBMS | SQL database: PostgreSQL; MySQL; MariaDB; SQLite; Oracle Database; Microsoft SQL Server; IBM Db2; Amazon RDS; Amazon Aurora
NoSQL | NoSQL database | non-relational database: MongoDB; Apache Cassandra; Redis; Amazon DynamoDB; Couchbase; CouchDB; Neo4j; Apache HBase; Azure Cosmos DB
Database | database system | database technology | database management system: PostgreSQL; MySQL; MariaDB; SQLite; Oracle Database; Microsoft SQL Server; IBM Db2; MongoDB; Apache Cassandra; Redis; Amazon DynamoDB; Neo4j; Amazon RDS; Amazon Aurora
SQL: PostgreSQL; MySQL; MariaDB; T-SQL; PL/SQL; Microsoft SQL Server
Data warehouse | cloud data warehouse | data warehousing: Snowflake; BigQuery; Amazon Redshift; Azure Synapse; Teradata
Cloud platform | cloud provider | public cloud | cloud service | cloud environment | cloud technology | cloud | major cloud platform: Amazon Web Services; Microsoft Azure; Google Cloud Platform; IBM Cloud; Oracle Cloud; Alibaba Cloud; Amazon EC2; Amazon S3; AWS Lambda; Amazon ECS; Amazon EKS; Google Kubernetes Engine; Azure DevOps
Cloud computing: Amazon Web Services; Microsoft Azure; Google Cloud Platform; IBM Cloud; Oracle Cloud; Alibaba Cloud; Amazon EC2; Amazon S3; AWS Lambda; Amazon ECS; Amazon EKS
Amazon Web Services: Amazon EC2; Amazon S3; Amazon RDS; Amazon Aurora; Amazon DynamoDB; AWS Lambda; Amazon ECS; Amazon EKS; AWS Fargate; Amazon SQS; Amazon SNS; Amazon Kinesis; Amazon Redshift; AWS Glue; Amazon Athena; Amazon EMR; Amazon SageMaker
Google Cloud Platform: BigQuery; Google Kubernetes Engine
Version control | version control system | source control | VCS: Git; Subversion; Mercurial; Perforce; GitHub; GitLab; Bitbucket
Git: GitHub; GitLab; Bitbucket
Scripting language | scripting | script language: Python; Perl; Ruby; Bash; PowerShell; JavaScript; Lua; Shell scripting; Groovy
Shell scripting: Bash; Zsh; PowerShell
Programming language | programming | coding | software development language: Python; Java; JavaScript; TypeScript; C++; C#; C; Go; Rust; Ruby; PHP; Swift; Kotlin; Scala; R; Perl; Haskell; Elixir; Clojure
Object-oriented programming: Java; C++; C#; Kotlin; Smalltalk
Functional programming: Haskell; Clojure; Elixir; Erlang; OCaml; F#; Scala
CI/CD | CI/CD pipeline | CI/CD tool: Jenkins; GitHub Actions; GitLab CI; CircleCI; Travis CI; TeamCity; Azure Pipelines; Argo CD; Bamboo; Buildkite; Tekton
Continuous integration: Jenkins; GitHub Actions; GitLab CI; CircleCI; Travis CI; TeamCity; Buildkite; Bamboo; CI/CD
Containerization | container | container technology | containers: Docker; Podman; Kubernetes; containerd; Amazon ECS; OpenShift
Container orchestration | container orchestration platform | orchestration: Kubernetes; OpenShift; Docker Swarm; Amazon ECS; Amazon EKS; Google Kubernetes Engine; Azure Kubernetes Service; Nomad
Kubernetes: Amazon EKS; Google Kubernetes Engine; Azure Kubernetes Service; OpenShift
Infrastructure as code | infrastructure as code tool: Terraform; Pulumi; AWS CloudFormation; OpenTofu; AWS CDK; Bicep
Configuration management: Ansible; Puppet; Chef; SaltStack
Monitoring | monitoring tool | monitoring system: Prometheus; Grafana; Datadog; New Relic; Nagios; Zabbix; Amazon CloudWatch
Observability: Prometheus; Grafana; Datadog; New Relic; OpenTelemetry; Splunk
Message queues | message broker | messaging system | message queue | messaging: RabbitMQ; Apache Kafka; Amazon SQS; ActiveMQ; NATS; IBM MQ
Event streaming | stream processing platform | streaming platform: Apache Kafka; Amazon Kinesis; Apache Pulsar
Operating systems: Linux; Microsoft Windows; macOS; Unix
Unix: Linux; FreeBSD; Solaris; AIX
Linux: Ubuntu; Debian; Red Hat Enterprise Linux; CentOS
Web framework | backend framework | web application framework: Django; Flask; FastAPI; Ruby on Rails; Laravel; Express.js; Spring Boot; ASP.NET Core; Symfony
Frontend framework | front-end framework | frontend library | modern frontend framework: React; Angular; Vue.js; Svelte; Next.js; Ember
JavaScript framework | JavaScript library | JS framework | modern JavaScript framework: React; Angular; Vue.js; Svelte; Next.js; Express.js; Ember
Front-end development: React; Angular; Vue.js; Svelte; Next.js
JavaScript: TypeScript; React; Vue.js; Node.js; jQuery; Next.js
CSS: Sass; Tailwind CSS
Spring: Spring Boot; Spring Cloud; Spring MVC; Spring Security
Unit testing | unit testing framework | testing framework: JUnit; pytest; Jest; Mocha; RSpec; NUnit; xUnit; Vitest
Test automation | test automation framework | test automation tool: Selenium; Cypress; Playwright; Appium; Robot Framework
Machine learning | machine learning framework | ML framework: scikit-learn; TensorFlow; PyTorch; Keras; XGBoost; Deep learning
Deep learning: TensorFlow; PyTorch; Keras
Data visualization | data visualization tool | data visualisation: Tableau; Power BI; Looker; D3.js; Matplotlib; Grafana; Qlik Sense; QlikView
Business intelligence | BI tool | business intelligence tool | BI: Tableau; Power BI; Looker; Qlik Sense; QlikView; MicroStrategy
Workflow orchestration | orchestrator | workflow orchestration tool | data orchestration: Apache Airflow; Dagster; Prefect
ETL | ETL tool: Apache Airflow; dbt; Informatica; Talend; Fivetran; AWS Glue; SSIS
Big data: Apache Spark; Apache Hadoop; Apache Flink; Apache Hive
Statistical software: R; SAS; SPSS; Stata
Spreadsheets | spreadsheet | spreadsheet software: Excel; Google Sheets
Microsoft Office | Office | Office suite | MS Office suite: Excel; Microsoft Word; PowerPoint; Microsoft Outlook
Issue tracking | issue tracker | bug tracking | ticketing system: Jira
Project management software | project management tool: Jira; Asana; Trello; Microsoft Project; Monday.com
Agile | agile methodology | agile development: Scrum; Kanban; Extreme programming; Scaled Agile Framework
API design: REST; GraphQL; gRPC; OpenAPI
API development: REST; GraphQL; gRPC
Mobile development: iOS; Android; Swift; SwiftUI; React Native; Flutter; Jetpack Compose
Enterprise resource planning | ERP system | ERP software: SAP; NetSuite; Microsoft Dynamics 365; Oracle ERP; SAP S/4HANA; Odoo
Customer relationship management | CRM system | CRM software: Salesforce; HubSpot; Zoho CRM; Microsoft Dynamics 365
SAP: SAP S/4HANA; SAP FICO; SAP HANA; SAP BW
Accounting software | accounting system: QuickBooks; Xero; Sage accounting; DATEV; NetSuite
Electronic health records | electronic medical record | EMR | EHR system: Epic EHR; Cerner; Meditech; Allscripts
Computer-aided design | CAD software | CAD tool | 3D CAD: AutoCAD; SolidWorks; CATIA; Autodesk Inventor; PTC Creo; Fusion 360; Siemens NX; Revit
Design software | design tool: Figma; Sketch; Adobe XD; Adobe Photoshop; Adobe Illustrator; Adobe InDesign
Adobe Creative Suite: Adobe Photoshop; Adobe Illustrator; Adobe InDesign; Adobe Premiere Pro; Adobe After Effects
Web analytics | web analytics tool: Google Analytics; Adobe Analytics
`;

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[-\s]+/g, ' ').trim().replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '');

function tableOf(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const line of kinds.trim().split('\n')) {
    const [names = '', members = ''] = line.split(': ');
    for (const name of names.split('|')) table.set(folded(name), members.split(';').map(member => member.trim()));
  }
  return table;
}

const table = tableOf();

/** Skills by their canonical names that are of the kind this names: of "relational databases" PostgreSQL and others. None where it names no kind. */
export function narrowerSkills(name: string): readonly string[] {
  return table.get(folded(name)) ?? [];
}
