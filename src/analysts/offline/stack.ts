import type { StackItem } from '../../core/analysis.ts';
import type { JobPosting } from '../../core/posting.ts';
import { SKILLS } from '../../extraction/skills/lexicon.ts';
import type { AdLine } from './ad-lines.ts';
import { IMPLIED_SKILLS } from './implied-skills.ts';

/** A mention that rules a thing out: "no PHP here", "we moved away from Angular", "ohne PHP". */
const RULED_OUT_BEFORE =
  /(?:\b(?:no|not|never|without|instead of|rather than|(?:moved?|moving|migrat\w+|switched|transition\w*) (?:away |off )?(?:from|off)|away from|(?:migrat\w+|mov(?:e|ing)|switch\w*) (?:\S+ ){1,6}from|replac(?:e|es|ed|ing)|don['’]t (?:use|need)|doesn['’]t use|isn['’]t|aren['’]t|ohne|keine?n?|statt|sans|pas de|sin|sem|bez|senza|zonder|geen)\s+(?:\p{L}+\s+){0,2})$/iu;
const RULED_OUT_AFTER =
  /^[^.;,]{0,12}\b(?:is not|isn['’]t|not (?:required|needed|used)|no longer|experience is not)\b/i;

/** Categories of the skills lexicon that name tools and techniques; the others hold trades, duties and languages. */
const TOOL_CATEGORIES = new Set(
  'language frontend backend mobile database cloud devops data ai security network quality embedded design office tool software'.split(
    ' ',
  ),
);
/** Concepts in those categories, and tools in the others. */
const NO_TOOLS = new Set(
  'Responsive Design;Data governance;Data quality;Data modeling;Statistics;Data visualization;Business intelligence;Prompt engineering;Incident response;Threat intelligence;Manual testing;Root cause analysis;Data entry;Typing;Calendar management;Photography;Branding;Typography;Service design;Interaction design;UX design;UI design;UX research;Design thinking;Prototyping;Wireframing;SaaS;CISSP;CISM;CISA;CEH;OSCP;Security+;CCNA;CCNP;ISTQB;Robotics'.split(
    ';',
  ),
);
const OTHER_TOOLS =
  /^(?:SAP|Oracle|Salesforce|HubSpot|Zendesk|Intercom|Freshdesk|ServiceNow|NetSuite|Microsoft|Workday|Odoo|Infor|Sage|Zoho|Pipedrive|Marketo|Pardot|Eloqua|Outreach|Salesloft|Gong|ZoomInfo|LinkedIn|Apollo|Clay|Gainsight|CRM|ERP|WMS|TMS|MES|PLM|Anaplan|Adaptive|Coupa|Veeva|DATEV|Lexware|Personio|BambooHR|ADP|Gusto|Kronos|Greenhouse|Lever|TOTVS|Comarch|Enova|Symfonia|MuleSoft|Boomi|Pega|Appian|OutSystems|Mendix|Guidewire|Temenos|Murex|Calypso|Bloomberg|FactSet|Capital IQ|Aladdin|QuickBooks|Xero|Tally|BlackLine|Hyperion|freee|マネーフォワード|Google|Meta Ads|TikTok Ads|Mailchimp|Klaviyo|Braze|Iterable|Ahrefs|SEMrush|Screaming Frog|Hootsuite|Sprout|Optimizely|CMS|POS systems|Amazon Seller|HRIS|Applicant tracking|Epic EHR|Cerner|EHR|Moodle|Canvas LMS|Articulate|SCORM|LMS|RF scanner|Opera PMS|Westlaw|LexisNexis|Jira|Confluence|Asana|Trello|Monday|ClickUp|Linear|Notion|Airtable|Smartsheet|Basecamp|Agile|Scrum|Kanban|SAFe|Pendo|Productboard|Visio|Lucidchart|SolidWorks|AutoCAD|CATIA|Siemens NX|Creo|Inventor|Revit|BIM|Civil 3D|ANSYS|Abaqus|COMSOL|CNC|CAD|CAM|Fusion|SketchUp|EPLAN|Primavera|MS Project|LIMS|HPLC|Forklift|Ethereum|Solidity|Smart contracts|3D printing)/;

function isTool({ name, category }: JobPosting['skills'][number]): boolean {
  return OTHER_TOOLS.test(name) || (TOOL_CATEGORIES.has(category) && !NO_TOOLS.has(name));
}

/** How many items a stack shows. */
const MOST = 24;
/** How near a line is to the heart of the job, for the order of what it names. */
const WEIGHT: Readonly<Record<AdLine['kind'], number>> = {
  must: 4,
  duty: 3,
  role: 2,
  nice: 1,
  company: 1,
  other: 1,
  benefit: 0,
};
/** Fields and ways of working come after the tools that a team has. */
const FIELDS = new Set(
  'Machine learning;Deep learning;AI;AI agents;NLP;Computer vision;DevOps;DevSecOps;SRE;MLOps;Observability;Microservices;Agile;Scrum;SAFe;Kanban;HPC;IaaS;Test automation;Networking'.split(
    ';',
  ),
);

/**
 * The team's tools: what the ad names (`stated`, with the line that names it), those first that it requires and
 * repeats; then what follows from those (`likely`, saying from which). A thing that the ad only rules out is left out.
 */
export function teamStack(posting: JobPosting, lines: readonly AdLine[]): StackItem[] {
  const employer = posting.hiringOrganization?.toLowerCase();
  const named = posting.skills
    .filter(isTool)
    // An employer named as its product (Zoom, SAP) is named on every line of its ad.
    .filter(
      ({ name }, index, all) => name.toLowerCase() !== employer && all.findIndex((one) => one.name === name) === index,
    )
    .flatMap(({ name }) => {
      const naming = namingLines(name, lines);
      const line = naming.find(({ kind }) => kind === 'must' || kind === 'duty' || kind === 'nice') ?? naming[0];
      if (line === undefined) return [];
      const weight = Math.max(...naming.map(({ kind }) => WEIGHT[kind])) + Math.min(naming.length - 1, 3);
      return [{ name, quote: line.quote, weight: weight - (FIELDS.has(name) ? 10 : 0) }];
    })
    .toSorted((one, other) => other.weight - one.weight);
  const stated = named.map(({ name, quote }): StackItem => ({ name, label: 'stated', quote, impliedBy: null }));
  const likely: StackItem[] = [];
  for (const { name } of stated) {
    for (const implied of IMPLIED_SKILLS[name.toLowerCase()] ?? []) {
      if (has(stated, implied) || has(likely, implied) || mentionOf(implied).test(posting.description)) continue;
      likely.push({ name: implied, label: 'likely', quote: null, impliedBy: name });
    }
  }
  const shown = stated.slice(0, MOST);
  return [...shown, ...likely.filter(({ impliedBy }) => impliedBy !== null && has(shown, impliedBy))].slice(0, MOST);
}

/** The lines that name a thing without ruling it out, in the order of the ad. */
function namingLines(name: string, lines: readonly AdLine[]): AdLine[] {
  const mention = mentionOf(name);
  return lines.filter(({ text }) => {
    const match = mention.exec(text);
    return match !== null && !isRuledOut(text, match);
  });
}

/** Whether the words around a mention in a line rule the thing out. */
export function isRuledOut(text: string, { index, 0: words }: RegExpExecArray): boolean {
  return RULED_OUT_BEFORE.test(text.slice(0, index)) || RULED_OUT_AFTER.test(text.slice(index + words.length));
}

/** Name → every spelling that the skills lexicon knows for it; built once, never changed. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(SKILLS)
    .flat()
    .map((entry) => entry.split('|').map((spelling) => spelling.replace(/^[=~]/, '')))
    .map((spellings) => [spellings[0] ?? '', spellings]),
);

/** A name as people write it: any known spelling, any case, `.js` and spaces optional, whole words only. */
function mentionOf(name: string): RegExp {
  const patterns = (SPELLINGS.get(name) ?? [name]).map((spelling) =>
    spelling
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\\\.js$/i, '(?:\\.?js)?')
      .replace(/[\s-]+/g, '[\\s-]?'),
  );
  const pattern = `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}]|\\+\\+|#)`;
  return new RegExp(pattern, name.length <= 2 ? 'u' : 'iu');
}

function has(items: readonly StackItem[], name: string): boolean {
  return items.some((item) => item.name.toLowerCase() === name.toLowerCase());
}
