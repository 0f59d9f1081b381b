import type { Seniority } from '../../core/posting.ts';

/**
 * Level words of job titles. The first group that matches decides; a group names the highest levels first where words
 * combine ("Senior Director" is a director, "Sr. Staff Engineer" is staff), and the first of two where they are
 * alternatives ("Senior / Staff Engineer" is senior).
 */
const INTERN =
  /(?<![\p{L}\p{N}])(?:intern|interns|internship|working student|werkstudent(?:in)?|student assistant|praktikum|praktikant(?:in)?|pflichtpraktikum|stagiaire|(?<!(?:early|growth|late|later|seed|center|centre|key|foundation|primary|upper|main|back|front)[- ])stage(?! (?:manager|director|lighting|hand|design|technician|crew|carpenter|electrician|\d(?! ?(?:mois|mesi|maanden|weken))))|alternant|apprendista|alternance|apprenti[ce]*|apprenticeship|apprentice|becari[oa]|prácticas|pasante|pasant[ií]a|est[aá]gio|estagi[aá]ri[oa]|tirocinio|tirocinante|stagista|stagiair[e]?|afstudeer\w*|sta[żz]|sta[żz]yst[ak]a?|praktyk[ai]|st[aá][žz](?:ista|istka)?|co-?op student)(?![\p{L}\p{N}])|インターン|实习|實習|인턴/iu;
const EXECUTIVE =
  /(?<![\p{L}\p{N}])(?:chief(?: [\p{L}&-]+){1,3} officer|chief of staff|c[etfopimrhls]o|cmo|cpo|ciso|chro|vp|svp|evp|avp|vice[- ]president|president(?!['’])|co-?founder(?!['’])|founder(?!['’])|founding ceo|geschäftsführer(?:in)?|vorstand|managing director(?! assistant)|directeur général|directrice générale|director(?:a)? general|amministratore delegato|dyrektor generalny|prezes)(?![\p{L}\p{N}])|最高\p{L}{1,4}責任者|副总裁|总裁|대표이사/iu;
const NOT_EXECUTIVE =
  /(?<![\p{L}\p{N}])(?:assistant(?:e)?|assistenz|assistent(?:in)?|secretary|sekretär(?:in)?|secrétaire|secretari[oa]|asistente?|assistente|asystent(?:ka)?|asistentka|associate to|chief of staff|support to)(?![\p{L}\p{N}])/iu;
const DIRECTOR =
  /(?<![\p{L}\p{N}])(?:director|directora|direktor(?:in)?|directeur|directrice|direttore|direttrice|diretor[a]?|directeur|dyrektor|ředitel(?:ka)?|head of|head,|head –|head -|leiter(?:in)? (?:der )?abteilung|bereichsleiter(?:in)?|abteilungsleiter(?:in)?|responsable national|(?:global|regional|group) head)(?![\p{L}\p{N}])|部長|总监|總監|이사\b/iu;
/** Directors who do not direct a department: art directors, funeral directors; and those who assist one. */
const NOT_DIRECTOR =
  /(?<![\p{L}\p{N}])(?:(?:assistante?|assistenz|assistent(?:in)?|secretary|sekretär(?:in)?|secrétaire|secretari[oa]|asistente|assistente|asystent(?:ka)?|asistentka|pa) (?:to|of|the|der|des|von|zum|zur|de|du|da|di|del|della|van|dyrektora|ředitele)|program director's|art director|funeral director|music director|director of photography|stage director)(?![\p{L}\p{N}])/iu;
/** Managers of things rather than of people: their word says nothing of the level. */
const THING_MANAGER =
  /(?<![\p{L}\p{N}])(?:product|project|program|programme|account|accounts|customer success|success|community|social media|content|brand|campaign|case|(?<!(?:front|back|post|ticket|box|branch) )office|partner|partnerships?|category|client|relationship|key account|change|release|delivery|event|events|portfolio|data|records|contract|contracts|proposal|bid|growth|seo|crm|database|fund|relations|customer|technical account|incident|vendor|lifecycle|sales development|business development|development|territory|area sales|export|it project|channel|alliance|alliances|grant|grants|study|trial|clinical|investment|communications?|pr|public relations|media|produkt|projekt|produit|projet|producto|proyecto|produto|projeto)\s*[- ]?\s*(?:manager(?:in)?|managerka|managère|gestor[a]?)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:produkt|projekt|account|key[- ]account|community|event|qualitäts|prozess|vertriebs)-?manager(?:in)?\b/giu;
const MANAGER =
  /(?<![\p{L}\p{N}])(?:manager|managers|mgr|managerin|supervisor(?:in)?|gerente|gerent[ae]|encargad[oa]|kierownik|kierowniczka|manažer(?:ka)?|vedoucí|jefe|jefa|chefe|responsabile|filialleiter(?:in)?|\p{L}{4,}leiter(?:in)?|marktleiter(?:in)?|teamleiter(?:in)?|\p{L}*leitung|leiter(?:in)?|leitende[r]?|capo(?:reparto| area)|coordinatore|foreman|betriebsleiter(?:in)?|bedrijfsleider|teamleider|afdelingshoofd|chef d['’]équipe|chef de (?:service|secteur|rayon|chantier|atelier)|capo ?(?:turno|reparto|cantiere|squadra)|(?:filiaal|winkel|team|afdelings|regio|bedrijfs|operationeel )manager|responsable d['’](?:équipe|agence)|responsable de (?:magasin|tienda|service|boutique))(?![\p{L}\p{N}])|店長|店长|課長|マネージャー|マネジャー|主管(?![护護药藥技检檢])|(?<!产品|项目|客户)经理(?!助理)|팀장|매니저/iu;
/** Those who lead a project lead no people of their own. */
const PROJECT_LEAD = /(?<!\p{L})(?:teil)?proje[ck]t-?(?:leit(?:er(?:in)?|ung)|leid(?:er|ster))(?!\p{L})/giu;
const THING_MANAGER_CJK =
  /(?:プロダクト|プロジェクト|アカウント)(?:マネージャー|マネジャー)|(?:产品|项目|客户)经理|(?:프로덕트|프로젝트) ?매니저/;
const SENIOR =
  /(?<![\p{L}\p{N}])(?:(?<!semi[- ]?)s[eéê]nior(?! (?:living|cent(?:er|re)|citizens?|housing|services|high|secondary|school|residence|community|care(?! (?:assistant|worker|practitioner|home|support)))(?!\p{L}))|sr|snr|starsz[ya]|senior-?level|esperto|expérimenté[e]?|erfahrene[rn]?)(?![\p{L}\p{N}])|シニア|高级(?!中学|技工)|高級(?!中學|中学)|资深|資深|시니어/iu;
/** A level stands before the noun or behind it: "Staff Engineer", "Engineer, Staff"; "Event Staff" are employees. */
const STAFF = /(?<![\p{L}\p{N}])staff(?= \p{L})|(?:engineer|developer|designer|scientist|architect) staff(?!\p{L})/iu;
/** "Staff" that means "an employee", not a level above senior. */
const NOT_STAFF =
  /(?<![\p{L}\p{N}])(?:staff (?:\p{L}*therapist|veterinarian|physical|occupational|chaplain|development|training|officer|pharmacy|psycholog\p{L}+|psychiatrist|photographer|reporter|editor|rn|lpn|dentist|counsel(?:or)?|interpreter|bookkeeper|chef|cook|canteen|restaurant|recruit\p{L}*|manager|for|at|in|und|and|nurse|accountant|writer|assistant|attorney|pharmacist|member|auditor|physician|sergeant|coordinator|associate)|(?:bar|kitchen|chief of|support|teaching|academic|wait|floor|sales|service|nursing|medical|office|retail|restaurant|cleaning|warehouse|shop) staff)(?![\p{L}\p{N}])/iu;
const PRINCIPAL = /(?<![\p{L}\p{N}])(?:principal|distinguished|technical fellow)(?![\p{L}\p{N}])/iu;
const NOT_PRINCIPAL =
  /(?<![\p{L}\p{N}])(?:assistant principal|principal investigator|school principal|vice principal|school principal|principal of|research fellow|fellowship|postdoc\w*|teaching fellow|deputy principal|clinical fellow)(?![\p{L}\p{N}])/iu;
const LEAD =
  /(?<![\p{L}\p{N}])(?:lead|leads|team ?lead|tech ?lead|teamlead|leader|líder|leading|team leader|chef de file|lider)(?![\p{L}\p{N}])|リーダー|リード|组长|負責人|负责人|リードエンジニア|리드/iu;
/** "Lead Generation", "lead time": leads that are not people. */
const NOT_LEAD =
  /\blead (?:generation|gen|management|qualification|time|conversion)(?![\p{L}\p{N}])|\bleads? (?:specialist|qualifier)(?![\p{L}\p{N}])/iu;
const ENTRY =
  /(?<![\p{L}\p{N}])(?:j[uú]nior|jr|graduate(?! (?:school|admissions?|studies|education|medical|recruit\p{L}+|teaching|programs? (?:coordinator|manager|officer)))|grad|trainee|entry[- ]?level|new grad|débutante?|berufseinsteiger(?:in)?|einsteiger|principiante|iniciante|aprendiz|młodsz[ya]|traineeship|ausbildung|azubi|auszubildende[rn]?|absolvent(?:in)?|recién graduad[oa]|neolaureat[oi]|starter|volontär(?:in)?|volontariat|early[- ]career(?! recruit))(?![\p{L}\p{N}])|ジュニア|新卒|未経験|应届|初级|初級|신입|주니어/iu;
const MID =
  /(?<![\p{L}\p{N}])(?:mid(?![- ]?(?:senior|market|size|sized|cap|atlantic|west|office))|mid-?level|intermediate|medior|journeyman|journey-?level|pleno|semi[- ]?senior|ssr)(?![\p{L}\p{N}])|中级|中級|ミドル/iu;

const ALTERNATIVES: [RegExp, Seniority][] = [
  [SENIOR, 'senior'],
  [STAFF, 'staff'],
  [PRINCIPAL, 'principal'],
  [LEAD, 'lead'],
  [ENTRY, 'entry'],
  [MID, 'mid'],
];

/**
 * Reads the level out of a job title (or a phrase that names the person sought).
 * Convention: executive, director and people-managers by the title's noun; "Product Manager" and other managers of
 * things have no level of their own; trainees and graduates are `entry`; students and interns are `intern`.
 * @returns null where the title names no level
 */
export function readTitleLevel(title: string): Seniority | null {
  const text = title.replace(/[()[\]|,_]/g, ' ').replace(/\s+/g, ' ');
  if (INTERN.test(text)) return 'intern';
  if (EXECUTIVE.test(text) && !NOT_EXECUTIVE.test(text)) return 'executive';
  if (DIRECTOR.test(title) && !NOT_DIRECTOR.test(text)) return 'director';
  const peopleManager = isPeopleManager(text);
  const alternative = alternatives(text);
  if (alternative !== null) return alternative;
  if (peopleManager && !ENTRY.test(text) && !/\bassistant (?!manager)|\bassistant to\b/iu.test(text)) return 'manager';
  return levelOf(text);
}

function isPeopleManager(text: string): boolean {
  if (THING_MANAGER_CJK.test(text)) return false;
  const withoutThings = text.replace(THING_MANAGER, ' ').replace(PROJECT_LEAD, ' ');
  return MANAGER.test(withoutThings);
}

/** The first of two levels that the title offers: "Senior / Staff Engineer", "Junior or Mid". */
function alternatives(text: string): Seniority | null {
  const parts = text.split(/\s*(?:\/|\bor\b|\boder\b|\bou\b)\s*/i);
  if (parts.length < 2) return null;
  const first = levelOf(parts[0] ?? '');
  const second = levelOf(parts.slice(1).join(' '));
  return first !== null && second !== null && first !== second ? first : null;
}

function levelOf(text: string): Seniority | null {
  if (PRINCIPAL.test(text) && !NOT_PRINCIPAL.test(text)) return 'principal';
  if (STAFF.test(text) && !NOT_STAFF.test(text)) return 'staff';
  if (LEAD.test(text) && !NOT_LEAD.test(text)) return 'lead';
  for (const [pattern, level] of ALTERNATIVES) {
    if (level !== 'staff' && level !== 'principal' && level !== 'lead' && pattern.test(text)) return level;
  }
  return null;
}
