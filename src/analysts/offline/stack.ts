import type { StackItem } from '../../core/analysis.ts';
import type { JobPosting } from '../../core/posting.ts';
import { SKILLS } from '../../extraction/skills-lexicon.ts';
import type { AdLine } from './ad-lines.ts';
import { IMPLIED_SKILLS } from './implied-skills.ts';

/** A mention that rules a thing out: "no PHP here", "we moved away from Angular", "ohne PHP". */
const RULED_OUT_BEFORE =
  /(?:\b(?:no|not|never|without|instead of|rather than|(?:moved?|moving|migrat\w+|switched|transition\w*) (?:away |off )?(?:from|off)|away from|replac(?:e|es|ed|ing)|don['’]t (?:use|need)|doesn['’]t use|isn['’]t|aren['’]t|ohne|keine?n?|statt|sans|pas de|sin|sem|bez|senza|zonder|geen)\s+(?:\p{L}+\s+){0,2})$/iu;
const RULED_OUT_AFTER =
  /^[^.;,]{0,12}\b(?:is not|isn['’]t|not (?:required|needed|used)|no longer|experience is not)\b/i;

/** Categories of the skills lexicon that name tools and techniques; the others hold trades, duties and languages. */
const TOOL_CATEGORIES = new Set(
  'language frontend backend mobile database cloud devops data ai security network quality embedded design office'.split(
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

/** How many items a stack shows; the ad's own skills come first. */
const MOST = 24;

/**
 * The team's tools: what the ad names (`stated`, with the line that names it), then what follows from those
 * (`likely`, saying from which). A thing that the ad only rules out is left out.
 */
export function teamStack(posting: JobPosting, lines: readonly AdLine[]): StackItem[] {
  const stated: StackItem[] = [];
  const employer = posting.hiringOrganization?.toLowerCase();
  for (const { name } of posting.skills.filter(isTool)) {
    // An employer named as its product (Zoom, SAP) is named on every line of its ad.
    if (name.toLowerCase() === employer) continue;
    const line = namingLine(name, lines);
    if (line !== null && !has(stated, name)) {
      stated.push({ name, label: 'stated', quote: line.quote, impliedBy: null });
    }
  }
  const likely: StackItem[] = [];
  for (const { name } of stated) {
    for (const implied of IMPLIED_SKILLS[name.toLowerCase()] ?? []) {
      if (has(stated, implied) || has(likely, implied) || isMentioned(implied, posting.description)) continue;
      likely.push({ name: implied, label: 'likely', quote: null, impliedBy: name });
    }
  }
  return [...stated, ...likely].slice(0, MOST);
}

/** The first line that names a thing without ruling it out; the shortest requirement or duty first. */
function namingLine(name: string, lines: readonly AdLine[]): AdLine | null {
  const mention = mentionOf(name);
  const naming = lines.filter(({ text }) => {
    const match = mention.exec(text);
    return match !== null && !isRuledOut(text, match);
  });
  return naming.find(({ kind }) => kind === 'must' || kind === 'duty' || kind === 'nice') ?? naming[0] ?? null;
}

/** Whether the words around a mention in a line rule the thing out. */
export function isRuledOut(text: string, { index, 0: words }: RegExpExecArray): boolean {
  return RULED_OUT_BEFORE.test(text.slice(0, index)) || RULED_OUT_AFTER.test(text.slice(index + words.length));
}

function isMentioned(name: string, text: string): boolean {
  return mentionOf(name).test(text);
}

/** Name → every spelling that the skills lexicon knows for it; built once, never changed. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(SKILLS)
    .flat()
    .map((entry) => entry.split('|').map((spelling) => spelling.replace(/^=/, '')))
    .map((spellings) => [spellings[0] ?? '', spellings]),
);

/** A name as people write it: any known spelling, any case, `.js` and spaces optional, whole words only. */
function mentionOf(name: string): RegExp {
  const spellings = (SPELLINGS.get(name) ?? [name]).map((spelling) =>
    spelling
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\\\.js$/i, '(?:\\.?js)?')
      .replace(/[\s-]+/g, '[\\s-]?'),
  );
  const pattern = `(?<![\\p{L}\\p{N}])(?:${spellings.join('|')})(?![\\p{L}\\p{N}]|\\+\\+|#)`;
  return new RegExp(pattern, name.length <= 2 ? 'u' : 'iu');
}

function has(items: readonly StackItem[], name: string): boolean {
  return items.some((item) => item.name.toLowerCase() === name.toLowerCase());
}
