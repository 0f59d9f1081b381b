import { templates } from './template.ts';

/** Exercises and reviews at the keyboard; asked only where the ad names code. {language} is the ad's first language. */
export const CODING = templates('coding', [
  [
    /\b(?:telemetry|observability|monitoring|logs?|logging|performance|profiling|benchmark\w*)\b/i,
    'In {language}, write a small tool that reads a day of measurements from {np} and names the three worst offenders. How do you keep memory flat, and what makes it wrong?',
    'whether your code works on messy data',
  ],
  [
    /\b(?:C\/C\+\+|C\+\+|CUDA|Rust|low[- ]level|kernel|firmware|device drivers?)\b/,
    'A hot loop in {language} is five times slower than it should be. With {np} underneath, how would you find out why before you change a line?',
    'whether you measure before you optimise',
  ],
  [
    /\b(?:model training|training (?:pipelines?|jobs?|loops?)|PyTorch|TensorFlow|deep learning|ML models?|machine learning|inference)\b/i,
    'In {language}, sketch the evaluation loop you would trust for {np}: how do you keep it from leaking test data, and how do you make a run repeatable?',
    'how careful you are in experimental code',
  ],
  [
    /\b(?:SQL|PostgreSQL|MySQL|BigQuery|Snowflake|dbt)\b/i,
    'The ad names {np}. Given customers and their changes of state, write the query for everyone’s state on any past day. Now there are a billion rows: what changes?',
    'how well you write queries beyond the basics',
  ],
  [
    /\b(?:(?:data|ingestion) pipelines?|ETL|ELT|Spark|Airflow|streaming|Kafka|ingest\w*)\b/i,
    'Write, in {language}, one step of {np} that can be run twice without doing harm. How do you test that claim?',
    'whether you write steps that can safely run again',
  ],
  [
    /\b(?:APIs?(?! (?:design|testing|knowledge|development|pro))|REST(?:ful)? \w+|GraphQL|gRPC|microservices?)\b/i,
    'Our code calls out to {np}. Write, in {language}, the call that times out, retries and gives up sensibly. What must it never retry?',
    'how robust your code is where systems meet',
  ],
  [
    /\b(?:React|Angular|Vue|TypeScript|JavaScript|front[- ]?end|UI components?|web components?)\b/,
    'Build, in {language}, a list for {np} that loads more as one scrolls, survives a lost connection and can be used from the keyboard. What do you test?',
    'whether you think past the happy path',
  ],
  [
    /\b(?:Terraform|Ansible|infrastructure as code|automation|automate)\b/i,
    'For {np} you inherit a script that works on one laptop. Show how you would make it safe to run by anyone, twice, in the wrong order.',
    'whether others can trust what you automate',
  ],
  [
    /\b(?:Kubernetes|Docker|containers?|Helm|cloud APIs?)\b/i,
    'Somewhere in {np} a container restarts every twenty minutes without a log line. Which commands do you type, in which order, and why those?',
    'whether you know the system by hand',
  ],
  [
    /\b(?:tests?|testing|TDD|QA|test automation|code reviews?|code quality|clean code|maintainable)\b/i,
    'Review this change with us: forty files touching {np}, green tests, merged by a tired colleague. What do you look for first, and what would make you block it?',
    'what you look for in somebody else’s work',
    ['duty', 'must'],
  ],
  [
    /\b(?:LLMs?|RAG|prompt\w*|AI agents?|agentic|generative)\b/i,
    "Write, in {language}, the function that turns a model's free text into a checked record for {np}. What does it do with an answer that is almost right?",
    'how you guard code against an answer that is almost right',
  ],
  [
    /\b(?:real[- ]time|low[- ]latency|concurren\w+|multi-?thread\w*|async(?:hronous (?:\w+)|io)|parallel)\b/i,
    'Two workers in {np} sometimes process the same item. Reproduce it in {language}, then fix it, then show that it cannot come back.',
    'whether you can find and fix a race',
  ],
  [
    /\b(?:security|vulnerabilit\w+|exploit|malware|reverse engineering|threats?)\b/i,
    'In {language}, write a check that would have caught the last serious finding you saw in {np}. How many false alarms does it raise a day?',
    'whether your security work holds up in daily use',
  ],
  [
    /\b(?:[Aa]ndroid|Swift|iOS|mobile apps?)\b/,
    'In {language}, fetch and cache what a screen of {np} shows so that turning the phone neither reloads nor leaks. Walk us through the life cycle.',
    'how well you know the platform',
  ],
  [
    /\b(?:trading|market data|quantitative|pricing)\b/i,
    'Implement, in {language}, a running statistic over a stream of prices for {np} in constant time per tick. Where does floating point bite you?',
    'how careful you are with numbers',
  ],
  [
    /\b(?:smart contracts?|Solidity|blockchain|on-chain|nodes?)\b/i,
    'Read this transfer function from {np} and tell us how you would steal from it; then fix it.',
    'whether you can read code as an attacker would',
  ],
  [
    /\b(?:Python|Java|Go|Golang|C#|Ruby|PHP|Scala|Kotlin|Elixir|R(?!&)|MATLAB|Node(?:\.js)?|\.NET)\b/,
    'The ad names {np}. Show us a piece of {language} that you are proud of: what would a reviewer who knows the language better than you change?',
    'how well you know your main language',
  ],
  [
    /\b(?:programming|coding|algorithms?|data structures|computer science|software development)\b/i,
    'Pick a task that comes up in {np} and solve it in {language} while we watch: first the simplest version, then the one that survives ten times the input.',
    'how you think while you write code',
    ['must', 'nice', 'duty'],
  ],
]);
