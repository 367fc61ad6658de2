/** Databases, data engineering, and knowledge graphs. See ./index.ts for the signs. */
export const STORAGE = `
Databases | SQL Joins = inner join = left join = outer join; SQL Subqueries = subqueries; GROUP BY; SQL Window Functions = window functions;
  Common Table Expressions = CTEs; Recursive CTEs; Stored Procedures; Database Triggers; SQL Server = Microsoft SQL Server = MS SQL; Primary Keys;
  Foreign Keys; Composite Keys; Database Normalization = database normalisation; Normal Forms = third normal form = 3NF; Denormalization;
  Entity-Relationship Model = ER model; Entity-Relationship Modeling; Relational Algebra; Relational Model; Relational Theory; Transactions!;
  Database Transactions; ACID properties = ACID; Isolation Levels; MVCC; Write-Ahead Logging = write-ahead log = WAL; Storage Engines;
  Query Planner = query plans = EXPLAIN ANALYZE; Query Processing; Table Partitioning = database partitioning; Database Sharding;
  Database Replication; Database Clustering; Database Tuning; Database Theory; Database Engines = writing a database;
  Database Schemas = schema design; Schema Migration; Key-Value Stores; Document Databases; Column Stores = columnar storage; Wide-Column Stores;
  In-Memory Databases; Spatial Databases; NewSQL; Oracle Database = Oracle DB; IBM Db2 = DB2; Sybase; Teradata; Microsoft Access = MS Access;
  FileMaker; LibreOffice Base; FoxPro; dBase; HSQLDB; Apache Derby; LevelDB; LMDB; BerkeleyDB; FoundationDB; HBase; CouchDB = PouchDB; RethinkDB;
  OrientDB; JanusGraph; Amazon Neptune; Memgraph; TigerGraph; EdgeDB; Fauna database = FaunaDB; YugabyteDB; Neon Postgres; libSQL;
  LiteFS = Litestream; TimescaleDB; QuestDB; pgvector; Postgres Extensions; psql; pgAdmin; MySQL Workbench; DataGrip; TablePlus; Redis Streams;
  Memcached; Valkey; Dragonfly DB; MongoDB Aggregation = aggregation pipeline; MongoDB Atlas; Mongo Shell; Weaviate; Chroma DB = ChromaDB; FAISS;
  Approximate Nearest Neighbors = approximate nearest neighbor search = HNSW; Vector Search! = similarity search; Gremlin queries;
  Cypher Queries = Cypher query language; Baserow; NocoDB
Data Engineering | ELT; ETL Pipelines; Data Ingestion; Data Transformation!; Data Orchestration; Data Observability; Data Warehouses = data warehouse;
  Data Marts; Data Vault; Kimball Modeling = Kimball*; Slowly Changing Dimensions; Fact Tables; Snowflake Schema; OLAP = OLAP cubes; OLTP;
  Medallion Architecture; Lambda Architecture; Kappa Architecture; Spark SQL; Spark Streaming = Structured Streaming; Spark DataFrames; HDFS;
  Apache Pig; Apache Sqoop; Apache Oozie; Apache ZooKeeper = ZooKeeper; Apache Storm; Apache Samza; Apache Pinot; Apache Kudu; Apache Impala;
  Apache Drill; Apache Hudi; Apache ORC; Apache Calcite; Apache DataFusion; Apache Zeppelin; Apache Tika; Apache Nutch; Unity Catalog;
  Microsoft Fabric; Kestra; Luigi pipelines; Meltano; Talend; SSIS = SSAS; Alteryx; Matillion; Reverse ETL; Kafka Connect; Kafka Topics; Debezium;
  Redpanda; ksqlDB; Schema Registry; Schema Evolution; Materialize database; RisingWave; Event Streaming = event streams; Stream Analytics;
  Windowed Aggregation; Data Platforms!; Data Lake Storage; Data Validation!; Data Profiling; Data Versioning; lakeFS; Master Data Management;
  Metadata Management; Data Stewardship!; Data Strategy!; Data Serialization; Data Deduplication! = entity resolution = record linkage;
  Data Anonymization; Web Data Extraction; Geospatial Pipelines; Workflow Managers
Artificial Intelligence | RDF = Resource Description Framework; RDF Schema; RDF Triples = triple stores = triplestores = triplestore; Triples!;
  OWL ontologies; SHACL; SKOS; Turtle syntax; Linked Open Data; Ontologies = ontology; Ontology Engineering; Ontology Matching = ontology alignment;
  Description Logic = description logics; DBpedia; YAGO; Freebase; WordNet = synsets; BabelNet; ConceptNet; FrameNet; VerbNet; PropBank;
  Schema Matching; Knowledge Engineering; Knowledge Base Construction; Knowledge Extraction; Knowledge Base Completion = link prediction;
  Knowledge Graph Completion; Knowledge Organization; Semantic Networks; Semantic Annotation; Apache Jena; GraphDB; Blazegraph; Virtuoso server;
  Protégé = Protege; RDFLib; Rule-Based Systems; Inference Engines; Forward Chaining = backward chaining; Semantic Reasoning; Case-Based Reasoning;
  Fuzzy Systems; Bayesian Reasoning; Probabilistic Reasoning; Spatial Reasoning; Temporal Reasoning; Planning Domain Definition Language;
  Adversarial Search; Expectiminimax; Turing Test; Philosophy of AI; Intelligent Agents; Cognitive Architectures; Optimization Solvers = Gurobi;
  Z3 solver = Z3; Inductive Logic Programming; Knowledge Tracing
`;
