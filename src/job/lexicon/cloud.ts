/** Cloud platforms, operations, networks, security. Notation: see table.ts. */
export const cloud = `
Amazon Web Services | AWS | Amazon AWS | AWS Cloud | amazon-web-services
Microsoft Azure | Azure | Azure Cloud | Windows Azure
Google Cloud Platform | GCP | Google Cloud
IBM Cloud
Oracle Cloud | Oracle Cloud Infrastructure | =OCI
Alibaba Cloud
DigitalOcean | Digital Ocean
Hetzner
Linode
OVHcloud
Heroku
Vercel
Netlify
Cloudflare
Cloudflare Workers
Fly.io
OpenStack
VMware | VMware vSphere | vSphere
VMware ESXi | ESXi
vCenter
Hyper-V
Proxmox
Nutanix
Citrix
KVM virtualization | =KVM
VirtualBox
Vagrant
Virtualization | virtualisation
Cloud computing
Cloud-native | cloud native applications
Cloud migration
Cloud architecture
Cloud infrastructure
Cloud security
Hybrid cloud
Multi-cloud
Serverless | serverless architecture | serverless computing
Serverless Framework
Infrastructure as code | =IaC | Infrastructure-as-code
Platform engineering
Amazon EC2 | EC2 | AWS EC2
Amazon S3 | =S3 | AWS S3
Amazon RDS | =RDS | AWS RDS
Amazon Aurora | Aurora PostgreSQL | Aurora MySQL
Amazon DynamoDB | DynamoDB | AWS DynamoDB
AWS Lambda | =Lambda | Lambda functions
Amazon ECS | =ECS | AWS ECS
Amazon EKS | EKS | AWS EKS
AWS Fargate | Fargate
Amazon SQS | SQS | AWS SQS
Amazon SNS | =SNS | AWS SNS
Amazon Kinesis | Kinesis | AWS Kinesis
Amazon Redshift | Redshift | AWS Redshift
AWS Glue
Amazon Athena | AWS Athena | ~Athena
Amazon EMR | AWS EMR
Amazon SageMaker | SageMaker | AWS SageMaker
Amazon Bedrock | AWS Bedrock
AWS Step Functions | Step Functions
Amazon API Gateway | AWS API Gateway
Amazon CloudWatch | CloudWatch | AWS CloudWatch
AWS CloudFormation | CloudFormation
AWS CDK | Cloud Development Kit
AWS IAM
Amazon VPC | AWS VPC | =VPC
Amazon Route 53 | Route 53 | Route53
Amazon CloudFront | CloudFront
AWS Elastic Beanstalk | Elastic Beanstalk
Amazon Cognito | AWS Cognito | ~Cognito
Amazon EventBridge | EventBridge
Amazon ElastiCache | ElastiCache
Amazon QuickSight | QuickSight
AWS Organizations
AWS Control Tower
AWS Lake Formation | Lake Formation
AWS CodePipeline | CodePipeline
AWS CodeBuild | CodeBuild
Azure DevOps | Azure DevOps Services | =ADO | VSTS
Azure Pipelines
Azure Functions
Azure App Service
Azure Kubernetes Service | AKS
Azure SQL | Azure SQL Database
Azure Cosmos DB | Cosmos DB | CosmosDB
Azure Data Factory | =ADF
Azure Synapse | Azure Synapse Analytics | Synapse Analytics
Azure Data Lake | Azure Data Lake Storage | ADLS
Azure Active Directory | Azure AD | Microsoft Entra ID | Entra ID | AAD
Azure Machine Learning | Azure ML
Azure Logic Apps | Logic Apps
Azure Service Bus
Azure Event Hubs | Event Hubs
Azure Key Vault
Azure Resource Manager | ARM templates
~Bicep
Azure OpenAI | Azure OpenAI Service
Google Kubernetes Engine | GKE
Google Compute Engine
Google App Engine
Google Cloud Functions | Cloud Functions
Google Cloud Run | Cloud Run
Google Cloud Storage
Google Pub/Sub | Cloud Pub/Sub | GCP Pub/Sub
Google Cloud Dataflow | Google Dataflow | Cloud Dataflow
Google Dataproc | Dataproc
BigQuery | Google BigQuery | Big Query
Vertex AI
Cloud Spanner | Google Spanner
Bigtable | Google Bigtable | Cloud Bigtable
Cloud Foundry | Pivotal Cloud Foundry | =PCF
Docker | Docker containers
Docker Compose | docker-compose
Docker Swarm
Podman
containerd
Containerization | containerisation | container technologies
Kubernetes | k8s | Kubernetes clusters
Kustomize
=Helm | Helm charts
OpenShift | Red Hat OpenShift
=Rancher
Amazon ECR
~Istio
~Linkerd
Envoy proxy | ~Envoy
Service mesh
~Consul | HashiCorp Consul
HashiCorp Vault | ~Vault
~Nomad | HashiCorp Nomad
Terraform | HashiCorp Terraform
Terragrunt
OpenTofu
Pulumi
~Packer | HashiCorp Packer
Crossplane
Ansible | Red Hat Ansible
~Chef | Chef Infra | Opscode Chef
~Puppet
SaltStack | ~Salt
CFEngine
Configuration management
Jenkins
Jenkins pipelines
GitLab CI | GitLab CI/CD | GitLab pipelines
GitHub Actions
CircleCI | Circle CI
Travis CI | TravisCI
TeamCity
~Bamboo | Atlassian Bamboo
Buildkite
Drone CI
Tekton
~Concourse | Concourse CI
Argo CD | ArgoCD
Argo Workflows
Flux CD | FluxCD
~Spinnaker
Octopus Deploy
GitOps
CI/CD | CICD | CI-CD | CI CD | continuous integration and continuous delivery | continuous integration and continuous deployment | continuous integration/continuous delivery | continuous integration/continuous deployment | continuous integration and delivery | CI/CD pipelines
Continuous integration | =CI
Continuous delivery
Continuous deployment
Release management
Release engineering
Blue-green deployment | blue/green deployment
Feature flags | feature toggles
DevOps
DevSecOps
FinOps
ChatOps
Site reliability engineering | ~SRE
Service level objectives | =SLO | SLOs
Service level agreements | =SLA | SLAs
Incident management
Incident response
On-call rotation | on-call duty
Post-mortems | postmortems | post-mortem analysis
Chaos engineering
Capacity planning
High availability
Disaster recovery
Business continuity
Load balancing
Auto-scaling | autoscaling groups
Observability
Monitoring
Logging
Distributed tracing
Alerting
OpenTelemetry | OTel
Prometheus
Grafana
Grafana Loki
=Thanos
Datadog
New Relic
Splunk
Dynatrace
AppDynamics
~Sentry
Honeycomb.io
PagerDuty
Opsgenie
Nagios
Zabbix
Icinga
Sensu
~Jaeger
~Zipkin
ELK Stack | Elastic Stack | =ELK | =EFK
Logstash
Kibana
Fluentd
Fluent Bit
Filebeat
Graylog
SolarWinds
Linux | GNU/Linux
Linux administration | Linux system administration | Linux sysadmin
Unix
Red Hat Enterprise Linux | =RHEL | Red Hat Linux
CentOS
Rocky Linux
Ubuntu
Debian
Fedora Linux
SUSE Linux | =SLES | SUSE
Alpine Linux
FreeBSD
Solaris | Oracle Solaris
=AIX | IBM AIX
macOS | Mac OS X | OS X
Windows Server
Microsoft Windows | =Windows
Active Directory
Group Policy | =GPO
LDAP
System administration | systems administration | sysadmin
systemd
Linux kernel | Linux kernel development
=VxWorks
=QNX
Mainframe | mainframes
z/OS
IBM i | AS/400 | AS400 | iSeries
Nginx
Apache HTTP Server | Apache HTTPD | Apache web server
HAProxy
Traefik
~Varnish
~Squid proxy
Microsoft IIS | =IIS
API gateway | API gateways
~Kong | Kong Gateway
Apigee
MuleSoft | MuleSoft Anypoint
TIBCO
Boomi | Dell Boomi
WSO2
webMethods
Networking | computer networking | computer networks | network engineering
Network administration
Network security
TCP/IP
HTTP | HTTPS
DNS
DHCP
TLS | SSL | SSL/TLS | TLS/SSL | =SSL/TLS certificates
SSH
FTP
SFTP
SMTP
SNMP
=BGP
=OSPF
MPLS
SD-WAN
=VLAN | VLANs
=VPN | VPNs
IPsec
WireGuard
OpenVPN
Firewalls | firewall
~Palo Alto Networks | Palo Alto firewalls
Fortinet | FortiGate
Check Point firewall
Cisco | Cisco networking
Cisco IOS
Juniper Networks | ~Juniper
Software-defined networking | =SDN
Wireshark
VoIP | Voice over IP
=SIP | Session Initiation Protocol
LTE
5G
Wi-Fi | wifi
Content delivery networks | =CDN | CDNs
Cybersecurity | cyber security | cyber-security
Information security | infosec
Application security | AppSec
Penetration testing | pen testing | pentesting | pentest | penetration tests
Ethical hacking
Vulnerability management | vulnerability assessment | vulnerability scanning
Threat modeling | threat modelling
Threat intelligence
Threat hunting
Malware analysis
Reverse engineering
Digital forensics
Security operations center | =SOC
=SIEM | Security information and event management
=SOAR
=EDR | endpoint detection and response
Intrusion detection | =IDS | =IDS/IPS
Identity and access management | =IAM | Identity & access management | identity management
Single sign-on | =SSO
Multi-factor authentication | =MFA | two-factor authentication | 2FA
OAuth | OAuth 2.0 | OAuth2
OpenID Connect | =OIDC
SAML
JSON Web Tokens | =JWT | JWTs
Role-based access control | =RBAC
Zero trust | zero-trust security
Public key infrastructure | =PKI
Cryptography
Encryption
OWASP | OWASP Top 10
=SAST
=DAST
SonarQube
Snyk
Veracode
Checkmarx
Fortify SCA
Burp Suite
Metasploit
Nmap
Nessus | Tenable Nessus
Qualys
Rapid7
CrowdStrike | CrowdStrike Falcon
SentinelOne
Microsoft Defender
Microsoft Sentinel | Azure Sentinel
QRadar | IBM QRadar
ArcSight
CyberArk
SailPoint
HashiCorp
Data loss prevention | =DLP
SOC 2 | SOC2
ISO 27001 | ISO/IEC 27001 | ISO27001
NIST | NIST Cybersecurity Framework | NIST CSF
NIST 800-53 | NIST SP 800-53
FedRAMP
FISMA
PCI DSS | PCI-DSS | PCI compliance | =PCI
HITRUST
CIS Controls
MITRE ATT&CK
Smart contracts | smart contract
Blockchain
Ethereum
Hyperledger | Hyperledger Fabric
Bitcoin
Web3
MQTT
AMQP
CoAP
Internet of things | IoT
Edge computing
Embedded Linux
Embedded systems | embedded software | embedded software development
Firmware | firmware development
=RTOS | real-time operating system | real-time operating systems
FreeRTOS
Zephyr RTOS | ~Zephyr
Yocto | Yocto Project
Buildroot
Microcontrollers | microcontroller
STM32
Arduino
Raspberry Pi
ESP32
ARM Cortex | ARM Cortex-M
=UART
=SPI
=I2C | I²C
CAN bus | =CAN protocol
Modbus
PROFINET
EtherCAT
OPC UA
BLE | Bluetooth Low Energy
Zigbee
LoRaWAN | LoRa
NB-IoT | Narrowband IoT
Logic analyzer | logic analyser
High-performance computing | =HPC
Slurm
Parallel computing | parallel programming
GPU programming | GPU computing
Git
GitHub
GitLab
Bitbucket
=Subversion | =SVN | Apache Subversion
=Mercurial
Perforce
Team Foundation Server | =TFS
Version control | source control | version control systems | revision control
JFrog Artifactory | Artifactory
Nexus Repository | Sonatype Nexus
Harbor registry
~Backstage
`;
