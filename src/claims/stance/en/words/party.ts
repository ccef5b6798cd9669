import { pattern } from './pattern.ts';
import { house } from './wares.ts';
import { words } from './word-list.ts';

/**
 * Companies that product pages name as their suppliers. A name in this list is
 * a third party unless it is the publisher's or the page's subject; a name in
 * no list is not thereby one.
 */
export const knownCompanies = words(`
  aws amazon azure microsoft google gcp cloudflare stripe paypal braintree adyen square klarna mollie checkout.com worldpay plaid yodlee
  github gitlab bitbucket atlassian slack zoom twilio sendgrid mailgun postmark mailchimp hubspot salesforce zendesk intercom
  heroku vercel netlify render digitalocean linode hetzner ovh ovhcloud scaleway oracle ibm snowflake databricks mongodb redis elastic
  datadog sentry okta auth0 cognito firebase supabase fastly akamai shopify bigcommerce magento woocommerce wordpress
  openai anthropic cohere facebook meta apple visa mastercard amex equinix rackspace leaseweb bunny bunny.net algolia segment
  launchdarkly newrelic splunk pagerduty vanta drata rippling gusto deel docusign dropbox box notion airtable figma workday sap
  adobe neon planetscale upstash cockroachdb clickhouse elasticsearch opensearch mysql postgresql mariadb sqlite kafka rabbitmq nginx
  apache hadoop cassandra prometheus astro nextcloud nextjs vue django laravel symfony
  telegram whatsapp protonmail discord jira confluence bigquery redshift dynamodb timescale influxdb grafana prometheus
  linkedin youtube instagram tiktok reddit claude bedrock sagemaker pinecone qdrant weaviate milvus huggingface mistral groq clerk workos keycloak stytch supertokens
  godaddy namecheap bluehost hostinger siteground dreamhost ionos northflank railway fly.io pingdom uptime.com statuspage sqlalchemy fastapi flask rails react angular svelte
  terraform ansible openssl libsodium cockroach couchbase neo4j duckdb airflow dagster fivetran airbyte traefik envoy istio openshift vmware proxmox cisco ibm nvidia alibaba tencent
  zulip mattermost rocketchat palantir sharepoint copilot venmo zelle coinbase binance
  drupal joomla squarespace wix webflow paddle chargebee recurly razorpay wise revolut gocardless telnyx vonage brevo resend
  paystack flutterwave s3 postgres newrelic redhat
  kubernetes docker jenkins ebs rds ec2 dynamodb cloudfront fargate bigquery 1password lastpass bitwarden dashlane gocardless paddle chargebee recurly quickbooks xero typeform calendly zapier canva asana trello jira clickup webflow wix squarespace substack unpkg jsdelivr donorbox freshdesk gemini chatgpt copilot brevo mailjet sparkpost logrocket fullstory hotjar mixpanel amplitude posthog plausible matomo circleci travis bitrise pulumi hashicorp backblaze wasabi minio
`);

/** What a third party is called when it is not named. */
export const partyNouns = words(`
  processor processors provider providers host hosts hoster vendor vendors competitor competitors partner partners supplier suppliers
  subprocessor subprocessors subcontractor subcontractors acquirer gateway gateways registrar aggregator aggregators
  bank banks issuer issuers insurer insurers carrier carriers rival rivals alternative alternatives startups incumbents
`);

/** Verbs by which the publisher leans on another that the mention describes. */
export const relianceVerbs = words(`
  use uses using used rely relies relying partner partners partnered partnering work works working choose chooses chose select
  selects contract contracts employ employs engage engages trust trusts host hosts hosted
`);

/** Words before a name that make it somebody else's doing. */
export const agencyWords = words('via through by from with on using');

/** Who is spoken of in general: a statement about these is no statement about us. */
export const genericSubjects = words(`
  companies company businesses business organisations organizations organisation organization enterprises enterprise teams users user
  customers customer clients people individuals developers developer operators operator merchants merchant buyers buyer
  shoppers visitors admins administrators administrator auditors auditor regulators employees employee staff vendors vendor
  providers provider hospitals entities entity agencies agency marketers marketer implementations implementation implementers
  publishers sellers agents agent institutions firms processors controllers founders startups applicants candidates
  somebody someone anyone anybody reviewers participants members attackers hackers browsers wallets
`);

export const comparisonHeadings = pattern('iu')`
  \b(?:
    vs\.?|versus|alternatives?|competit(?:ors?|ion|ive)|compar(?:ed?|ison|ing)|market (?:analysis|landscape)|
    other (?:tools|vendors|services)
  )\b|^\W*(?:the )?(?:top|best) \d+\b|^\W*\d+ best\b`;

/** Headings over lists of other people's products. */
export const directoryHeadings = pattern('iu')`
  \b(?:
    services|integrations?|tools|apps|plugins|providers?|partners?|vendors?|directory|catalog(?:ue)?|
    marketplace|resources|libraries|ecosystem|community|third[- ]part(?:y|ies)|credits|acknowledg\w+|powered by
  )\b`;

/** "Name - A client that …": an entry of a directory. */
export const directoryEntry = pattern('iu')`
  ^\W*(\p{Lu}[\p{L}\p{N}.+]*(?:[ -]\p{Lu}[\p{L}\p{N}.+]*){0,3})\s+[-–—:]\s+(?:
    an?|the|open[- ]source|free|self-hosted|realtime|real-time
  )\s`;

/** Titles that bring a name in as another's: "Migrating from X", "Ours vs. X", "Destination: X". */
export const introducing: readonly RegExp[] = [
  pattern('u')`
    \b(?:
      [Mm]igrat\w+|[Mm]ov(?:e|ing)|[Ss]witch(?:ing)?|[Ii]mport(?:ing)?|[Cc]om(?:e|ing)|[Cc]onvert(?:ing)?|
      [Ll]eav(?:e|ing)|[Dd]ifferences?
    )\b(?: \p{L}+){0,3} (?:from|off) (\p{Lu}[\p{L}\p{N}.]*(?: \p{Lu}[\p{L}\p{N}.]*)*)`,
  pattern('u')`
    \b(?:[Vv]s\.?|[Vv]ersus|[Cc]ompared (?:to|with)|[Aa]lternatives? to) (\p{Lu}[\p{L}\p{N}.]*(?: \p{Lu}[\p{L}\p{N}.]*)*)`,
  pattern('u')`
    \b(?:
      [Ii]ntegrations?|[Dd]estinations?|[Ss]ources?|[Cc]onnectors?|[Cc]ustomer stor(?:y|ies)|
      [Cc]ase stud(?:y|ies)|[Cc]ompetitive notes|[Cc]ompetitors?|[Vv]endors?|[Ii]nterview
    )\s?[:–—-]\s?(\p{Lu}[\p{L}\p{N}.]*(?: \p{Lu}[\p{L}\p{N}.]*)*)`,
];

/** Headings whose entries and subheadings are each another's product. */
export const othersHeadings = pattern('iu')`
  \b(?:
    alternatives?|competitors?|rivals|prior art|options considered|considered options|alternatives considered|
    related (?:work|projects)|similar (?:projects|tools|products)|(?:vs\.?|versus|and|among) the rest|
    comparison with other \w+|other (?:engines|tools|products|vendors|options|projects|systems|services)
  )\b`;

/** Headings over tables of those whom somebody relies on. */
export const supplierHeadings = pattern('iu')`
  \b(?:
    sub-?processors?|sub-?contractors?|suppliers|vendors|third[- ]part(?:y|ies)|service providers|competitors|
    competitive|landscape
  )\b`;

/** Headings over sections of which each is a supplier's. */
export const supplierLists = pattern('iu')`
  \bsub-?processors?\b|\bsub-?contractors?\b|\b(?:our|current|active|approved) (?:suppliers|vendors|providers)\b`;

/** What a seller of hosted products has many of: "every plan", "all accounts". */
export const ownThings = words(`
  plan plans account accounts workspace workspaces instance instances order orders store stores shop shops tenant tenants project projects
  server servers database databases disk disks cluster clusters ${house.ware} ${house.ware}s ${house.stay}ing ${house.stay}ings vault vaults file files message messages
  subscription subscriptions product products site sites letter letters byte bytes
`);

/** Verbs of talk: a sentence with one of them may speak about a thing that nobody has. */
export const talkingVerbs = pattern('u')`
  ^(?:
    describ|explain|writ|wrote|list|mention|discuss|ask|nam(?:e|es|ed|ing)$|said$|link|refer|talk|defin|compar|
    call|mean|learn|document|answer|warn|not(?:e|es|ed)$|avoid|block|quot|word|claim|think|thought|read|tell|
    told|consider|evaluat|plan|hop(?:e|es|ing)$|aim|want|wish|prepar|work(?:s|ing)?$|look|open$|draft|publish|
    remov|drop(?:ped|s)?$|retir|stopped$|delet|cover(?:ing)?$
  )`;

/** A line that gives what its table or list says to others. */
export const othersIntroduced =
  /\b(?:the )?following (?:\p{L}+ )?(?:providers|vendors|suppliers|sub-?processors|partners|companies)\b/iu;
