/** Databases, data engineering, analytics, machine learning. Notation: see table.ts. */
export const data = `
PostgreSQL | Postgres | Postgre SQL | PostgresSQL | =PSQL
MySQL
MariaDB
SQLite
Microsoft SQL Server | SQL Server | MS SQL | MSSQL | MS SQL Server
Oracle Database | =Oracle | Oracle DB | Oracle 12c | Oracle 19c
IBM Db2 | DB2
Sybase
Teradata
Vertica
Greenplum
=Snowflake
Databricks
MongoDB | =Mongo
Redis
Memcached
Apache Cassandra | Cassandra
ScyllaDB
Couchbase
CouchDB | Apache CouchDB
Neo4j
~Neptune | Amazon Neptune
ArangoDB
OrientDB
InfluxDB
TimescaleDB
ClickHouse
Apache Druid | ~Druid
Apache Pinot
DuckDB
CockroachDB
YugabyteDB
TiDB
SAP HANA | =HANA
MS Access | Microsoft Access
FileMaker
Elasticsearch | Elastic Search
OpenSearch
Apache Solr | Solr
Apache Lucene | Lucene
Apache HBase | HBase
RocksDB
etcd
Apache ZooKeeper | ZooKeeper
Vector databases | vector database | vector stores
Pinecone
Weaviate
Qdrant
Milvus
pgvector
FAISS
ChromaDB
NoSQL | NoSQL databases
Relational databases | =RDBMS | relational database | relational database management systems
Graph databases | graph database
Time-series databases | time-series database
Database design | database modeling | database modelling
Database administration
Database management | =DBMS | database management systems
Query optimization | SQL optimization | SQL tuning | query tuning
Stored procedures | stored procedure
Object-relational mapping | =ORM
Data modeling | data modelling | data models
Dimensional modeling | dimensional modelling
Star schema
Data Vault | Data Vault 2.0
Data warehouse | data warehousing | data warehouses | =DWH
Data lake | data lakes
Data lakehouse | lakehouse
Data mesh
Data mart | data marts
Data engineering
Data architecture
Data pipelines | data pipeline
Data integration
Data migration
Data governance
Data quality
Data catalog | data cataloging
Data lineage
Data management
Master data management | =MDM
Data cleaning | data cleansing
Data wrangling
Data mining
Data analysis | data analytics
Data visualization | data visualisation
Data science
Data entry
Data processing
Data structures
Data protection
Data privacy
Data storytelling
Metadata management
=ETL | Extract, Transform, Load | extract transform load | ETL pipelines | ETL processes
=ELT
Change data capture | =CDC
Big data
Batch processing
Stream processing | data streaming | real-time data processing | streaming data
Apache Hadoop | Hadoop
=HDFS
MapReduce
Apache Spark | ~Spark
PySpark
Spark SQL
Spark Streaming | Spark Structured Streaming
Apache Hive | ~Hive | HiveQL
Apache Pig
Apache Impala | ~Impala
~Presto | PrestoDB
Trino
Apache Flink | Flink
Apache Beam | ~Beam
Apache Storm
Apache Kafka | Kafka
Kafka Streams
Kafka Connect
ksqlDB | KSQL
~Confluent | Confluent Platform
Debezium
RabbitMQ
ActiveMQ | Apache ActiveMQ
IBM MQ | WebSphere MQ
ZeroMQ
=NATS
Apache Pulsar | ~Pulsar
Apache NiFi | NiFi
Apache Airflow | Airflow
~Dagster
~Prefect
Luigi pipelines
Apache Oozie | Oozie
Apache Sqoop | Sqoop
Apache Flume
Apache Iceberg | ~Iceberg
Delta Lake
Apache Hudi
Apache Parquet | =Parquet
Apache Arrow
Unity Catalog
=dbt | dbt Core | dbt Cloud | data build tool
Fivetran
Airbyte
Stitch Data
Talend
Informatica | Informatica PowerCenter
IBM DataStage | DataStage
=SSIS | SQL Server Integration Services
=SSRS | SQL Server Reporting Services
=SSAS | SQL Server Analysis Services
Pentaho
Alteryx
Matillion
Apache Superset | ~Superset
Great Expectations
Monte Carlo data observability
Collibra
Alation
Apache Atlas
Segment CDP
Tableau
Power BI | PowerBI | Microsoft Power BI
~Looker | LookML
Looker Studio | Google Data Studio
Qlik
QlikView
Qlik Sense | QlikSense
MicroStrategy
SAP BusinessObjects | BusinessObjects | Business Objects
SAP BW | SAP BW/4HANA
IBM Cognos | Cognos
~Metabase
~Redash
Domo BI
~Sisense
~ThoughtSpot
Mode Analytics
~Hex
Crystal Reports
Business intelligence | =BI
Business analytics
Reporting dashboards | dashboards
=OLAP
=OLTP
Jupyter | Jupyter Notebook | Jupyter Notebooks | JupyterLab
pandas
Polars
NumPy
SciPy
Matplotlib
Seaborn
Plotly
Plotly Dash
~Bokeh
Streamlit
Gradio
~Dask
~Ray
scikit-learn | sklearn | scikit learn
XGBoost
LightGBM
CatBoost
TensorFlow
Keras
PyTorch | Py Torch
PyTorch Lightning
~JAX
Theano
~Caffe
MXNet
ONNX
TensorRT
Hugging Face | HuggingFace | Hugging Face Transformers
spaCy
NLTK
Gensim
OpenCV
statsmodels
tidyverse
ggplot2
dplyr
R Shiny
RStudio
~Weka
RapidMiner
KNIME
H2O.ai
DataRobot
Dataiku
MLflow
Kubeflow
Weights & Biases | =W&B
=DVC
BentoML
Seldon Core
Feature store | feature stores
MLOps
LLMOps
AIOps
Machine learning | =ML
Deep learning
Artificial intelligence | =AI
Generative AI | GenAI | Gen AI
Large language models | =LLM | LLMs | large language model
Retrieval-augmented generation | =RAG
Prompt engineering
Fine-tuning
AI agents | agentic AI
Model Context Protocol | =MCP
LangChain
LangGraph
LlamaIndex
OpenAI API | OpenAI APIs
~OpenAI
~Anthropic
~Ollama
vLLM
Natural language processing | =NLP
Natural language understanding | =NLU
Computer vision
Image processing
Speech recognition
Recommender systems | recommendation systems | recommendation engines
Reinforcement learning
Supervised learning
Unsupervised learning
Transfer learning
Neural networks | neural network
Convolutional neural networks | =CNN | CNNs
Recurrent neural networks | =RNN | RNNs
Transformer models
Diffusion models
Gradient boosting
Random forests | random forest
Decision trees
Logistic regression
Linear regression
Regression analysis
Time series analysis | time-series analysis
Time series forecasting
Forecasting
Predictive modeling | predictive modelling | predictive analytics
Statistical modeling | statistical modelling
Statistical analysis | statistical methods
Statistics
Bayesian statistics | Bayesian methods | Bayesian inference
Causal inference
Econometrics
Hypothesis testing
A/B testing | AB testing | split testing | A/B tests
Design of experiments | =DoE | experimental design
Experimentation
Anomaly detection
Cluster analysis
Feature engineering
Dimensionality reduction
Optimization algorithms
Operations research
Linear programming
Numerical analysis | numerical methods
Linear algebra
Quantitative analysis
Quantitative research
Qualitative research
Signal processing
Digital signal processing | =DSP
Simulation
Monte Carlo simulation | Monte Carlo methods
Information retrieval
Search engines
Knowledge graphs | knowledge graph
Ontologies | ontology
Semantic web
=RDF
Web scraping
Text mining
Sentiment analysis
Data annotation | data labeling | data labelling
Geographic information systems | =GIS | geographic information system
ArcGIS | Esri ArcGIS
QGIS
PostGIS
Remote sensing
Geospatial analysis
Google Analytics | GA4 | Google Analytics 4
Google Tag Manager | =GTM
Adobe Analytics
Mixpanel
~Amplitude | Amplitude Analytics
~Heap Analytics
Hotjar
Optimizely
~Snowplow
Bioinformatics
Biostatistics
Robotics
Quantum computing
Qiskit
Autonomous driving
=SLAM
Sensor fusion
Control systems | control engineering | control theory
Algorithms
`;
