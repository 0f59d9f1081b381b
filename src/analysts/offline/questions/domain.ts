import { templates } from './template.ts';

/** Knowledge of the field: what somebody who has done this work knows and a reader of books does not. */
export const DOMAIN = templates('domain', [
  [
    /\b(?:GPUs?|CUDA|accelerated comput\w+)\b/,
    'A customer says their jobs reach less than half of the performance they paid for. With {np}, where do you look first, and which single measurement would settle the argument?',
    'whether you can turn knowledge of the hardware into a diagnosis',
  ],
  [
    /\b(?:data ?cent(?:er|re)s? design|data ?cent(?:er|re)s?)\b/i,
    'Compute, network, storage, power, cooling: with {np}, which of these usually decides what is possible, and where have you seen a team plan around the wrong one?',
    'whether you see the real bottleneck',
  ],
  [
    /\b(?:PyTorch|TensorFlow|JAX|deep learning frameworks?)\b/i,
    'What have you learned about {np} that the documentation does not say: where did training or inference go wrong, and how did you find out?',
    'whether you have used it or only read about it',
  ],
  [
    /\b(?:LLMs?|large language models?|generative AI|genAI|RAG|AI agents?|agentic)\b/i,
    'Someone wants to use {np} where a simple rule might do. Which questions decide it, and how would you show that the results can be trusted once they are live?',
    'how you judge where the technology is worth it',
  ],
  [
    /\b(?:recommend(?:er|ation)s? systems?|RecSys|ranking models?)\b/i,
    'Offline metrics for {np} go up and the business number does not move. What are your first three suspicions?',
    'whether you know how offline results mislead',
  ],
  [
    /\b(?:machine learning|deep learning|ML models?|AI\/ML|ML\/DL|computer vision|NLP)\b/i,
    'Between a model that works in a notebook and one that customers rely on lies most of the effort. Where did that effort go the last time you worked on {np}?',
    'whether you have taken a model all the way to users',
  ],
  [
    /\b(?:MLOps|model (?:deployment|serving|monitoring))\b/i,
    'What has to be in place around {np} before you would let a new model replace the old one without a person watching?',
    'how careful you are with the release of a model',
  ],
  [
    /\b(?:hybrid (?:cloud|environments?|workloads?|connectivity|architectures?)|on-prem\w*|edge (?:environments?|computing|devices?))\b/i,
    'Teams that come from pure cloud tend to underestimate {np}. What would you check in the first week so that it does not surprise you in the third month?',
    'whether you have worked in more than one kind of environment',
  ],
  [
    /\b(?:telemetry|observability|monitoring|logging|alerting)\b/i,
    'Which signals would you collect for {np}, which would you refuse to collect, and which one is worth waking somebody up for?',
    'whether you can tell data from insight',
  ],
  [
    /\b(?:SOC ?2|ISO ?\d+|ISO\b|HIPAA|GDPR|PCI(?: DSS)?|FedRAMP|NIST|ASPICE|GxP|SOX|DSGVO)\b/,
    'How would you show an auditor that people here work by {np} every day and do not just keep a folder of documents?',
    'whether you have been through an audit yourself',
  ],
  [
    /\b(?:governance|compliance|regulat\w+|policies)\b/i,
    'Looking at {np}, what slows a team down without making anything safer, and what would you change while still passing the audit?',
    'whether you understand what the rules are for',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:KPIs?|OKRs?|metrics)\b/,
    'The ad speaks of {np}. Which three numbers would stand on your first page, and which popular one would you leave out because people learn to game it?',
    'whether you know what a number makes people do',
  ],
  [
    /\b(?:roadmap|prioriti[sz]ation|backlog)\b/i,
    'Two customers and your own boss want three different things next quarter. How do you decide what goes first in {np}, and what do you tell the two who wait?',
    'how you set priorities when people push',
  ],
  [
    /\b(?:go-to-market|GTM|product launch\w*|positioning)\b/i,
    'Take the last launch you know from the inside: what would you do differently if you had to plan {np} for us?',
    'how well you understand the business side',
  ],
  [
    /\b(?:release (?:management|schedules?|health|planning|trains?)|(?:product|platform|software|firmware|quarterly|monthly|model) releases)\b/i,
    'What tells you, two weeks ahead, that {np} will slip, and what do you do on that day rather than at the deadline?',
    'whether you see trouble early or report it late',
  ],
  [
    /\brisk(?:s)?\b(?! of)/i,
    'Around {np}, which risk do people usually write down, and which one actually hits them? How would you make the second kind visible?',
    'whether you manage risks or only list them',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:vendors?|suppliers?|third[- ]part(?:y|ies)|providers|contractors)\b/i,
    'A supplier you depend on misses a date and blames your requirements. With {np}, what do you have in hand from the start so that this conversation is short?',
    'how you keep a difficult relationship on facts',
  ],
  [
    /\b(?:budgets?|budgeting|cost (?:management|control|efficiency|optimi[sz]ation)|(?:financial|budget|resource) forecasting|P&L)\b/i,
    'Halfway through the year you are twelve per cent over plan. How do you find out why, and what do you cut or defend first in {np}?',
    'whether you can manage money as well as tasks',
  ],
  [
    /\b(?:agile|scrum|SAFe|kanban)\b/i,
    'Which part of {np} would you keep if you could keep only one, and which ritual have you dropped without anybody missing it?',
    'whether you use the method with sense or by the book',
  ],
  [
    /\b(?:CI\/CD|continuous (?:integration|delivery|deployment)|(?:build|release|deployment|delivery) pipelines?|infrastructure as code|automated testing)\b/i,
    'A change takes two days from merge to production. Walk us through how you would shorten that for {np} without more incidents.',
    'whether you have done this in practice',
  ],
  [
    /\b(?:APIs?(?! (?:design|testing|knowledge|development))|SDKs?|integrations|webhooks?)\b/,
    'A partner has built on {np} and you need to change it in a way that breaks them. How do you plan that change?',
    'how you treat the people who build on your work',
  ],
  [
    /\b(?:firmware|BMC|BIOS|SBIOS|device drivers?|kernel|embedded|RTOS)\b/,
    'A machine fails once in ten thousand boots. How do you corner a bug like that in {np}, and how do you know that you fixed it rather than moved it?',
    'how you hunt a fault that seldom shows itself',
  ],
  [
    /\b(?:HPC|high[- ]performance computing|supercomput\w+|clusters?)\b/i,
    'With {np}, what breaks first on the way from eight machines to eight hundred, and how would you have seen it coming?',
    'whether you have worked at this scale',
  ],
  [
    /\b(?:performance (?:engineering|tuning|practices|analysis|strateg\w+)|benchmarks|benchmarking|profiling)\b/i,
    'Two benchmarks of {np} disagree by thirty per cent. How do you find out which of them is telling the truth?',
    'how rigorously you measure',
  ],
  [
    /\b(?:dashboards?|reporting|BI|Power BI|Tableau|Looker|visuali[sz]ation)\b/,
    'The people who asked for {np} look once and never again. How do you find out what they needed instead?',
    'whether your reports lead to decisions',
  ],
  [
    /\b(?:data (?:warehouses?|lakes?|model(?:l)?ing|pipelines?|quality|governance)|(?:ingestion|analytics) pipelines?|ETL|ELT|dbt)\b/i,
    'Finance and product quote different figures for the same month. Starting from {np}, how do you find out who is right and keep it from happening again?',
    'how you look after figures that others rely on',
  ],
  [
    /\b(?:A\/B|experimentation|experiments|hypothes\w+|causal)\b/i,
    'When would you refuse to run an experiment where it concerns {np}, and what would you do instead to learn the same thing?',
    'whether you use statistics with judgement',
  ],
  [
    /\b(?:trading|quantitative|derivatives|market data|hedge funds?|HFT|alpha research)\b/i,
    'A strategy looks excellent in the backtest. With {np} in mind, what are the first four ways in which it could be fooling you?',
    'whether you distrust a result that looks too good',
  ],
  [
    /\b(?:blockchain|smart contracts?|stablecoins?|on-chain|DeFi|web3|crypto\w*)\b|区块链|链上/iu,
    'Which assumption behind {np} would worry you most in a crisis, and how would you test it before one comes?',
    'how deep you go in a fashionable field',
  ],
  [
    /\b(?:payments?|lending|loans?|fraud|KYC|AML|banking)\b/i,
    'Where do fraud, regulation and a smooth customer experience pull in different directions in {np}, and who should decide?',
    'whether you know your way in a regulated field',
  ],
  [
    /\b(?:threats?|vulnerabilit\w+|penetration|SIEM|incident response|zero trust|IAM|DLP|red team\w*)\b/i,
    'It is Friday evening and an alert points at {np}. What do you do in the first thirty minutes, and what do you deliberately not touch?',
    'whether you stay calm and orderly in an incident',
  ],
  [
    /\b(?:accessibility|usability|user research|user interviews|design systems?)\b/i,
    'What did users show you about {np} that the team was sure could not be true, and what did you change because of it?',
    'whether you learn from watching users',
  ],
  [
    /\b(?:customers?|clients?) (?:success|onboarding|adoption|retention|engagements?)\b|\b(?:churn|renewals?|upsell\w*)\b/i,
    'An important account has gone quiet three months before renewal. How would you read the situation, and what would your first move be, with {np} in your hands?',
    'whether you notice how a relationship really stands',
  ],
  [
    /\b(?:open[- ]source (?:software|projects?|communit\w+|contributions?|frameworks?|tools?|librar\w+|technolog\w+)|OSS|upstream|GitHub-first)\b/i,
    'How do you decide what to give to the community and what to keep when working on {np}, and how have you handled a contributor who disagreed?',
    'whether you know both sides of open source',
  ],
  [
    /\b(?:localization|internationali[sz]ation|multiple (?:time zones|countries|markets))\b/i,
    'Working across {np}, what differs from place to place that a head office usually overlooks?',
    'whether you know more than one market',
  ],
  [
    /\b(?:strategy|strategies|strategic (?:plan\w*|direction|initiatives?|priorit\w+)|business plan|business model)\b/i,
    'If you had to bet one year of effort on a single point in {np}, which would it be, and what would make you give it up?',
    'whether strategy is a choice for you or a list',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:requirements?|specifications?|user stories|acceptance criteria)\b/i,
    'Everyone signed off, and the result still was not what they needed. Where in {np} do you look for the misunderstanding, and how do you find it earlier?',
    'how you prevent rework',
    ['duty'],
  ],
  [
    /\b(?:quality (?:assurance|strateg\w+|requirements?|standards?|control|management)|QA(?! testers)|validation plans?|verification)\b/i,
    'What would you test by hand, what by machine, and what not at all in {np}? Say what each decision costs us if it is wrong.',
    'whether you treat quality as a decision about risk',
  ],
  [
    /\b(?:safety|FMEA|hazard|ISO 26262|functional safety)\b/i,
    'Tell us about a hazard in {np} that no checklist would have shown. How did you come upon it?',
    'whether you think about safety beyond the template',
  ],
  [
    /\b(?:proofs?[- ]of[- ]concepts?|PoCs?|pilot (?:projects?|programs?))\b/i,
    'How do you set up {np} so that at the end there is a clear yes or no, and not another pilot?',
    'whether your pilots come to an end',
  ],
  [
    /\b(?:technical (?:relationships?|engagements?)|pre-?sales|design wins|customer technical)\b/i,
    'The account team has promised something that the product cannot do yet. You are the technical face in {np}: what do you say in the meeting, and what afterwards?',
    'how you stay credible on both sides',
  ],
  [
    /\b(?:migrat\w+|moderni[sz]\w+|legacy|re-?platform\w*)\b/i,
    'You are halfway through with {np} and the second half turns out to be harder than planned. Do you go on, pause or go back, and how do you decide?',
    'how realistic you are about a big change',
  ],
  [
    /\b(?:SEO|paid (?:media|social|search)|campaigns?|conversion|funnel|brand)\b/i,
    'You may keep only one channel for {np} next quarter. Which one, on what evidence, and what would change your mind?',
    'whether you decide from evidence',
  ],
  [
    /\b(?:contracts?|legal|negotiat\w+|litigation|intellectual property)\b/i,
    'Where would you give way and where never in {np}, and how do you explain that line to the business side?',
    'whether you use judgement and not caution alone',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:supply chain|strategic sourcing|(?:global|material|component) sourcing|lead times?)\b/i,
    'A single source for {np} fails tomorrow. What have you put in place so that it costs days and not months?',
    'how far ahead you plan for a failing supply',
  ],
  [
    /\b(?:physics|chemistry|biolog\w+|laborator\w+|scientific (?:research|methods?))\b/i,
    'Which result in {np} did you once believe and now doubt, and what changed your mind?',
    'whether you can change your mind on evidence',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:mobile|android|iOS|offline)\b/,
    'What do people with an old phone and a poor connection see of {np}, and how would you find out before they complain?',
    'whether you think of users unlike yourself',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:Power (?:Platform|Apps|Automate)|Copilot Studio|[Ll]ow[- ]code|[Nn]o[- ]code|SharePoint|Dynamics 365)\b/,
    'A department has built twenty apps of its own with {np} and nobody knows who maintains them. What do you do about it without killing the initiative?',
    'how you bring order without killing the initiative',
  ],
  [
    /\b(?:Salesforce|HubSpot|CRM|SAP|ERP|NetSuite|Workday)\b/,
    'People keep their own spreadsheets beside {np}. Which of those would you leave alone, which would you bring into the system, and how do you win the people over?',
    'whether you keep the people in mind when you change a system',
  ],
  [
    /\b(?:physicians?|patients?|clinical|medical (?:records?|devices?|data))\b/i,
    'What do people from outside healthcare get wrong about {np}, and how would you keep a team from learning it the hard way?',
    'whether you know the field from the inside',
    ['duty', 'must', 'nice'],
  ],
]);
