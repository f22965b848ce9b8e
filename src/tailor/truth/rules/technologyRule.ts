import { finding, type Finding } from '../finding.ts';
import type { Evidence, Passage } from '../read/evidence.ts';

/** Year of the first public release, by the lexicon's canonical names; from the projects' own release histories. */
const firstRelease: ReadonlyMap<string, number> = new Map(`
Go 2009|Rust 2010|Kotlin 2011|Swift 2014|TypeScript 2012|Dart 2011|Elixir 2011|Julia 2012|Zig 2016|Solidity 2014|Scala 2004|C# 2000|.NET 2002|.NET Core 2016|F# 2005
React 2013|React Native 2015|Angular 2010|AngularJS 2010|Vue.js 2014|Svelte 2016|Next.js 2016|Nuxt 2016|Node.js 2009|Express.js 2010|NestJS 2017|Flutter 2017|Django 2005|Flask 2010|FastAPI 2018
Ruby on Rails 2004|Spring Boot 2014|Laravel 2011|Tailwind CSS 2017|Bootstrap CSS 2011|jQuery 2006|Redux 2015|GraphQL 2015|gRPC 2015|Electron 2013|Deno 2018|Vite 2020|Webpack 2012
Docker 2013|Kubernetes 2014|Terraform 2014|Ansible 2012|Helm 2015|Istio 2017|Prometheus 2012|Grafana 2014|Jenkins 2011|GitHub Actions 2018|GitLab CI 2012|CircleCI 2011|Argo CD 2018|Vagrant 2010|Puppet 2005|Chef 2009|Git 2005|GitHub 2008
Amazon Web Services 2006|AWS Lambda 2014|Microsoft Azure 2010|Google Cloud Platform 2008|Amazon S3 2006|Amazon EC2 2006|Amazon DynamoDB 2012|Firebase 2012|Cloudflare Workers 2018
MongoDB 2009|Redis 2009|Apache Cassandra 2008|Elasticsearch 2010|Apache Kafka 2011|Apache Spark 2014|Apache Hadoop 2006|Snowflake 2014|BigQuery 2010|Databricks 2013|dbt 2016|Apache Airflow 2015|Apache Flink 2014|ClickHouse 2016|DuckDB 2019|CockroachDB 2015
TensorFlow 2015|PyTorch 2016|Keras 2015|scikit-learn 2010|pandas 2008|NumPy 2006|XGBoost 2014|Hugging Face 2016|LangChain 2022|OpenAI API 2020|GitHub Copilot 2021|Jupyter 2014|Large language models 2018|MLflow 2018|Retrieval-augmented generation 2020
Power BI 2015|Tableau 2004|Looker 2012|Figma 2016|Sketch 2010|Notion 2016|Slack 2013|Microsoft Teams 2017|Zoom 2013|Asana 2011|Trello 2011|Jira 2002|Confluence 2004|Shopify 2006|Stripe 2011|HubSpot 2006
Fusion 360 2013|Raspberry Pi 2012|Arduino 2005|ROS 2007|Unity 2005|Unreal Engine 1998|Cypress 2017|Playwright 2020|Selenium 2004|Puppeteer 2017|Jest 2014|pytest 2004|Postman 2012
`.trim().split(/[|\n]/).map(item => [item.replace(/ \d+$/, ''), Number(/\d+$/.exec(item)?.[0])] as const));

/** A technology that the text itself does not name is not put into a job that ended before it was released. */
export function checkTechnologyDates(rewrite: Passage, { own, entry }: Evidence): Finding[] {
  const end = entry?.dates?.endDate;
  if (end === undefined || end === 'present') return [];
  const named = new Set(own.flatMap(({ skills }) => skills.map(({ skill }) => skill)));
  const early = rewrite.skills.filter(({ skill }) => !named.has(skill) && (firstRelease.get(skill) ?? 0) > end.year);
  return finding('technology-date', 'block', early.map(({ text }) => text));
}
