/** Operations: clouds and their services, containers, delivery, observability. See ./index.ts for the signs. */
export const CLOUD = `
DevOps | Amazon S3 = AWS S3 = S3 buckets; Amazon EC2 = AWS EC2; AWS IAM = IAM roles = IAM; Amazon RDS = AWS RDS; Amazon VPC = AWS VPC;
  Amazon ECS = AWS ECS; AWS Fargate; Amazon EKS; Amazon ECR; AWS SQS = Amazon SQS; AWS SNS = Amazon SNS; EventBridge; AWS Step Functions;
  API Gateway = AWS API Gateway; CloudFront; CloudWatch; CloudTrail; AWS SAM; AWS Amplify; AWS Cognito = Amazon Cognito; AWS AppSync;
  Route 53 = Route53; Elastic Beanstalk; Elastic Load Balancing; AWS Auto Scaling = auto scaling = autoscaling; Amazon EBS; Amazon EFS; S3 Glacier;
  Amazon Aurora = Aurora Serverless; Amazon DynamoDB; Amazon ElastiCache; Amazon Kinesis; Amazon EMR; Amazon SageMaker = SageMaker; Amazon Bedrock;
  Amazon Rekognition; Amazon Lex; Amazon Polly; Amazon Comprehend; Amazon Textract; Amazon QuickSight; Amazon Lightsail; AWS CodePipeline;
  AWS CodeBuild; AWS CLI; AWS SDK = boto3; AWS Organizations; AWS KMS; AWS Secrets Manager; AWS WAF; AWS Outposts; AWS Cloud Practitioner;
  AWS Solutions Architect = Solutions Architect Associate; AWS Developer Associate; AWS Well-Architected = Well-Architected Framework; LocalStack;
  Google Compute Engine; Google App Engine! = App Engine; Cloud Run; Google Cloud Functions; Cloud SQL; Cloud Spanner; Cloud Pub/Sub; Bigtable;
  Dataflow*; Dataproc; Vertex AI; Google Cloud Build; Google Cloud Certification = Associate Cloud Engineer; Google Anthos; Azure Functions;
  Azure Pipelines; Azure App Service; Azure Kubernetes Service = AKS; Azure Blob Storage; Azure Cosmos DB = Cosmos DB = CosmosDB; Azure Data Factory;
  Azure Synapse; Azure SQL; Azure Logic Apps; Azure Machine Learning = Azure ML; Azure Cognitive Services;
  Azure Active Directory = Azure AD = Entra ID; Azure Fundamentals = AZ-900; AZ-104; AZ-204; Bicep templates; ARM Templates; DigitalOcean!; Linode!;
  Hetzner!; Vultr; OVH; Scaleway!; Oracle Cloud! = OCI; IBM Cloud; Alibaba Cloud; CloudStack; Cloud Storage!; Cloud Functions!; Multi-Cloud;
  Hybrid Cloud; Virtual Private Servers! = VPS!; Functions as a Service; Platform as a Service; SST framework; Dockerfiles! = Dockerfile!;
  Docker Registry; Docker Desktop!; Multi-Stage Builds; Buildah; Buildpacks; Container Security!; Container Images!; Rootless Containers;
  Distroless Images; Kubernetes the Hard Way; StatefulSets = StatefulSet; DaemonSets = DaemonSet; ConfigMaps = ConfigMap;
  Custom Resource Definitions = CRDs; kubectl; kubeadm; Minikube; kind clusters; MicroK8s; Rancher; k9s; Kustomize; Tilt.dev; Crossplane;
  Calico networking; Longhorn storage; GlusterFS; CKA exam = Certified Kubernetes Administrator = CKA; CKAD; CKS exam; CNCF; Terragrunt;
  cloud-init; Flux CD = FluxCD; Spinnaker; Bamboo CI; Concourse CI; Dagger CI; Bitbucket Pipelines; Continuous Testing;
  Artifact Repositories = Artifactory; Sonatype Nexus; Secrets Management; Immutable Infrastructure; Zero-Downtime Deployment; Progressive Delivery;
  Policy as Code; DevSecOps; AIOps; DataOps; NoOps; Elastic Stack = ELK; Thanos metrics; PromQL; InfluxDB = Telegraf*; Graphite metrics; StatsD;
  Dynatrace; Honeycomb.io; Zipkin; PagerDuty; Alertmanager; Uptime Monitoring; Synthetic Monitoring; Application Performance Monitoring = APM;
  Log Management; Error Budgets!; Toil Reduction; High Availability!; Horizontal Scaling; Vertical Scaling; Scalability!; Server Administration!;
  Database Administration = DBA work; Bare Metal Servers
`;
