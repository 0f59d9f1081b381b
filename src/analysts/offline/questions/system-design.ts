import { templates } from './template.ts';

/** Whiteboard questions; asked only where the ad is about building or running systems. */
export const SYSTEM_DESIGN = templates('system_design', [
  [
    /\b(?:distributed,? (?:\w+ )?(?:systems?|AI|computing|data\w*|services?|storage|training|applications?|architectures?|infrastructure|ledgers?)|(?:large|web|internet|cloud)[- ]scale (?:[\w-]+ ){0,3}(?:systems?|services?|platforms?|infrastructure|deployments?|applications?|training|clusters?|data)|scalable (?:[\w-]+ ){0,3}(?:systems?|services?|platforms?|infrastructure|applications?|architectures?|backends?|pipelines?)|high[- ]throughput)\b/i,
    'Take {np} to the whiteboard: show the main parts, what happens to each when load grows tenfold, and the first thing you would measure.',
    'how you reason about scale',
  ],
  [
    /\b(?:hybrid (?:cloud|environments?|connectivity|architectures?|infrastructure|workloads?)|on-prem\w*|multi-cloud|edge (?:environments?|computing|devices?))\b/i,
    'Design {np} so that one site can lose its link for a day. What keeps working, what stops, and how does everything agree again afterwards?',
    'whether you design for the day when a part fails',
  ],
  [
    /\b(?:telemetry|observability|monitoring|metrics collection|logging)\b/i,
    'Design the collection behind {np}: what is gathered where, at which rate, how long it is kept, and how it stays cheaper than the thing it watches.',
    'whether you design with numbers and cost',
  ],
  [
    /\b(?:GPUs? (?:clusters?|servers?|infrastructure|resources|capacity|cloud|nodes|fleets?|compute)|(?:training|GPU|compute) clusters?|supercomputers?|(?:train|serve|host)\w* (?:large |deep learning |ML )*models)\b/i,
    'There are half as many accelerators as teams that ask for them. Design how {np} would be shared: fairness, preemption, and what a team sees while it waits.',
    'how you share scarce machines between people',
  ],
  [
    /\b(?:datacenter|data cent(?:er|re)|rack|storage|networking)\b/i,
    'Lay out {np} for a customer who starts with four racks and may need forty. Which decisions can wait, and which must be right on the first day?',
    'whether you see which decisions cannot be taken back',
  ],
  [
    /\b(?:APIs?(?! (?:design|testing|knowledge|development|pro))|microservices?|back-?end (?:services?|systems?|platforms?|architectures?))\b/i,
    'Draw the boundaries you would choose for {np}: who owns which data, what is synchronous, and how a slow dependency is kept from taking the rest down.',
    'whether you design with failure in mind',
  ],
  [
    /\b(?:data (?:pipelines?|warehouse|lake|platform|models?)|ingestion pipelines?|ETL|ELT|streaming|Kafka|Spark|event[- ]driven)\b/i,
    'Late, duplicate and wrong records all arrive on the same day. Starting from {np}, design the flow so that last month can be recomputed without anyone noticing.',
    'whether your design expects dirty input',
  ],
  [
    /\b(?:LLMs?|RAG|AI agents?|agentic|generative|copilot\w*|AI[- ]powered|AI features?)\b/i,
    'Design the path of one request through {np}, from the user to the model and back: where do you check, cache, log and refuse, and what does a bad answer cost?',
    'how you build around a part that is sometimes wrong',
  ],
  [
    /\b(?:CI\/CD|deployment (?:pipelines?|process\w*|automation|strateg\w+)|(?:cloud|production|Kubernetes|container\w*|platform|AI|application|service) deployments|infrastructure as code|GitOps|Kubernetes|containers?)\b/i,
    'Design the road to production for {np}: how a change is proven, rolled out to a few, watched, and taken back at three in the morning by someone who did not write it.',
    'whether you design for the people who run it',
  ],
  [
    /\b(?:real[- ]time (?:[\w-]+ )?(?:data|systems?|processing|applications?|editing|collaboration|communication|video|streaming|analytics|inference|control|trading|pipelines?|services?|updates?|rendering|\w+ing)|low[- ]latency|latency|concurren\w+)\b/i,
    'Give {np} a latency budget: how do you divide it over the parts, where do the worst one per cent come from, and what do you give up to keep it?',
    'whether you think in budgets and worst cases',
  ],
  [
    /\b(?:security|encryption|access control|IAM|identity|compliance|governance)\b/i,
    'Design who may do what in {np}: how access is granted, how it ends when somebody leaves, and what an auditor can see a year later.',
    'whether you build security in from the start',
    ['duty', 'must', 'nice'],
  ],
  [
    /\b(?:database|PostgreSQL|MySQL|SQL Server|MongoDB|DynamoDB|replication|sharding|storage engine)\b/i,
    'One table has grown past what a single machine can hold. With {np} in mind, show the options, what each does to your queries and your on-call rota, and which you would take.',
    'how you weigh the ways to store data',
  ],
  [
    /\b(?:payments?|ledger|transactions?|stablecoins?|billing|banking)\b/i,
    'Design {np} so that a retry never pays twice and a crash never loses money. How would you prove both?',
    'how you make things correct where errors are costly',
  ],
  [
    /\b(?:front[- ]?end|React|Angular|Vue|web application|UI|user interface|design system)\b/i,
    'How would you structure {np} so that five teams can ship in the same week without stepping on each other?',
    'how you structure an interface for many teams',
  ],
  [
    /\b(?:mobile (?:apps?|clients?|devices?|applications?)|[Aa]ndroid|iOS)\b/,
    'Someone uses {np} in a tunnel. Design what happens: what is stored, what is queued, and what the user sees when two devices disagree.',
    'whether you design for a lost connection',
  ],
  [
    /\b(?:migrat\w+|moderni[sz]\w+|legacy|re-?platform\w*)\b/i,
    'Plan the move behind {np} without a big-bang weekend: the order, the double running, and the point from which there is no way back.',
    'how you change a system while it runs',
  ],
  [
    /\b(?:firmware|embedded|sensors?|robot\w*|IoT|drones?|edge devices?)\b/i,
    'Design the update path for {np} when some devices are out of reach for weeks and none may be bricked.',
    'how you design for devices out of reach',
  ],
  [
    /\b(?:test(?:ing)? (?:framework|infrastructure|automation)|automation|tooling|internal tools|developer platform)\b/i,
    'You are asked to build {np} for other teams. What is the smallest version they would use by choice, and which decision in it would be hardest to change later?',
    'whether you build what others want to use',
    ['duty'],
  ],
  [
    /\b(?:architectures?|system design|technical solutions?|end-to-end solutions?)\b/i,
    'Pick one decision in {np} that you expect to regret in two years. How would you design today so that changing it is cheap?',
    'whether you plan for being wrong',
    ['duty', 'must'],
  ],
]);
