import type { JobPosting } from '../../core/posting.ts';

/** Trades that interview differently. The title decides; where it says nothing, the ad's first lines do. */
const FAMILIES = {
  health:
    /\b(?:nurse|nursing|RN|LPN|CNA|physician|doctor|dentist|dental|surgeon|midwife|therapist|physiotherap\w+|pharmac\w+|paramedic|caregiver|care assistant|care worker|healthcare assistant|home health|medical assistant|radiograph\w+|phlebotom\w+|optometrist|clinical|clinician|veterinar\w+)\b|(?:pfleg|krankenschwester|arzt|ärzt|hebamme|therapeut|MFA\b|apothek)|infirmi|aide[- ]soignant|médecin|sage-femme|enfermer|médic[oa]|fisioterap|auxiliar de geriatr|farmac|pielęgniar|lekarz|infermier|medico\b|verpleegkundig|zorg|zdravotn|lékař|看護|介護|护士|医生|간호/iu,
  education:
    /\b(?:teacher|teaching|tutor|lecturer|professor|educator|instructor|faculty|principal of|school|childcare|nanny|early years|kindergarten|preschool|paraprofessional|curriculum|dean)\b|lehrer|lehrkraft|erzieher|dozent|pädagog|enseignant|professeur|éducat(?:eur|rice)|profesor|maestr[oa]|docente|monitor(?:\/a)?\b|professor[a]?\b|nauczyciel|insegnante|leraar|docent|učitel|教師|講師|老师|교사/iu,
  security_guard:
    /\b(?:security (?:guard|officer)|loss prevention)\b|sicherheitsmitarbeiter|wachmann|agent de sécurité|vigilante de seguridad/i,
  security:
    /\b(?:cyber\s?security|security (?:engineer|analyst|architect|researcher|consultant|operations)|information security|infosec|ISSO|ISSM|SOC analyst|penetration|pentest\w*|appsec|devsecops|threat|incident response)\b|IT[- ]Security|IT-Sicherheit|cybersécurité|ciberseguridad/i,
  data: /\b(?:(?:product|insights?|marketing|growth|reporting|web|risk) analyst|data (?:scientist|engineer|analyst|architect|steward)|analytics|machine learning|ML|MLOps|AI engineer|deep learning|BI|business intelligence|power bi|statistic\w+|quant\w*|NLP|computer vision|DBRE|database)\b|数据|データ|analyste? de données|analista de d(?:ados|atos)|datenanalyst/iu,
  infrastructure:
    /\b(?:devops|SRE|site reliability|platform engineer|infrastructure|cloud (?:engineer|architect)|systems? (?:administrator|engineer)|network (?:engineer|administrator)|sysadmin|release engineer|kubernetes|运维)\b|运维|インフラ|administrateur syst|administrador de sistemas|systemadministrator/iu,
  solutions:
    /\b(?:solutions? (?:architect|engineer|consultant)|sales engineer|forward deployed|pre-?sales|implementation (?:engineer|consultant)|technical account|field engineer|integration (?:engineer|specialist)|automation engineer)\b/i,
  product:
    /\b(?:product (?:manager|owner|lead|director)|head of product|VP,? product|chief product|CPO|produktmanager|chef de produit|product management)\b/i,
  program:
    /\b(?:(?:program(?:me)?|project|delivery) (?:manager|management|director|lead|coordinator)|TPM|PMO|scrum master|agile coach|projektleiter|projektmanager|chef(?:fe)? de projet|jefe de proyecto|gerente de projetos|kierownik projektu)\b/i,
  design:
    /\b(?:(?:product|UX|UI|graphic|visual|interaction|service|web|motion|interior|fashion) design\w*|UX|UI\/UX|designer|illustrator|art director|animator)\b|gestalter|grafik|diseñador|デザイナー|设计师/iu,
  software:
    /\b(?:software|developer|programmer|full[- ]?stack|front[- ]?end|back[- ]?end|web engineer|mobile engineer|android|iOS|SDET|QA engineer|test engineer|application engineer|staff engineer|principal engineer|member of technical staff|game engineer|firmware|embedded|performance engineer|product engineer|blockchain|CTO|co-founder)\b|entwickler|développeu|desarrollador|desenvolvedor|programista|sviluppatore|ontwikkelaar|programátor|vývojář|エンジニア|开发|工程师|개발자|programador/iu,
  hardware:
    /\b(?:hardware|ASIC|FPGA|VLSI|silicon|RF|electrical engineer|electronics|mechanical engineer|analog|chip|quality engineer|manufacturing engineer|process engineer|safety engineer|aerospace|automotive engineer|civil engineer|structural engineer|chemical engineer)\b|ingenieur|ingénieur|ingeniero/iu,
  finance:
    /\b(?:account(?:ant|ing)|bookkeep\w+|controller|auditor|audit|finance|financial|treasury|tax|payroll|accounts (?:payable|receivable)|credit|loans?|underwrit\w+|actuar\w+|banker|banking|teller|trader|investment|CFO|analyst, (?:finance|credit))\b|buchhalt|steuerfach|controlling|comptable|contable|contador|contabil|księgow|ragionier|contabile|boekhoud|účetní|bankéř|bankař|経理|会计|회계/iu,
  people:
    /\b(?:recruit\w+|talent|human resources|HR (?:manager|business|generalist|partner|director|specialist|assistant|coordinator|officer|lead)|people (?:partner|operations|ops|team)|personnel)\b|personal(?:referent|leiter|sachbearbeiter)|ressources humaines|recursos humanos|kadr/i,
  legal:
    /\b(?:lawyer|attorney|counsel|paralegal|legal|solicitor|compliance (?:officer|manager))\b|jurist|anwalt|avocat|abogad|advogad/i,
  success:
    /\b(?:customer (?:success|support|service|care|experience)|client (?:success|services?)|support (?:specialist|agent|engineer|representative)|call cent(?:er|re)|help ?desk|service desk)\b|kundenbetreu|kundenservice|service client|atenci[óo]n al cliente|atendimento/iu,
  sales:
    /\b(?:sales|account (?:executive|manager)|business develop\w*|biz ?dev|SDR|BDR|partnerships?|territory|key account|real estate|broker)\b|vertrieb|verkäufer|außendienst|commercial(?:e)?\b|vendeu[rs]e?|ventas|vendedor|vendas|sprzedaż|handlow|vendit|verkoop|営業|销售/iu,
  marketing:
    /\b(?:marketing|SEO|content|brand|social media|communications?|PR\b|public relations|copywrit\w+|editor|journalist|community manager|growth)\b|redakteur|rédact|mercadotecnia/iu,
  logistics:
    /\b(?:warehouse|logistics|supply chain|forklift|picker|packer|fulfil?lment|inventory|procurement|purchasing|buyer|dispatcher|shipping|stock)\b|lager|logistik|einkäufer|disponent|entrepôt|logistique|cariste|préparateur de commandes|magasinier|almac[ée]n|logístic|almoxarif|armaz[ée]m|magazyn|magazzin|magazijn|sklad|倉庫|物流/iu,
  driver:
    /\b(?:driver|chauffeur|courier|delivery (?:driver|rider)|trucker|CDL|pilot|train operator)\b|fahrer|chauffeur|livreur|conductor|repartidor|motorista|kierowca|autista|řidič|司机|運転/iu,
  hospitality:
    /\b(?:chef|cook|kitchen|restaurant|barista|bartender|waiter|waitress|server|hotel|housekeep\w*|hospitality|catering|baker|sommelier|front desk|concierge|host(?:ess)?)\b|koch\b|köchin|küche|kellner|hotelfach|servicekraft|cuisini|serveu(?:r|se)\b|hôtel|cociner|camarer|cozinh|garç[oã]|kucharz|kelner|cuoco|cameriere|kok\b|kuchař|číšník|調理|厨师/iu,
  retail:
    /\b(?:retail|store (?:manager|associate|assistant)|shop|cashier|merchandis\w+|sales (?:associate|assistant))\b|filial|einzelhandel|kassier|magasin|boutique|tienda|dependient|loja|sklep|negozio|winkel|prodava[čc]|店舗|店长/iu,
  trades:
    /\b(?:electrician|plumber|carpenter|welder|mechanic|machinist|technician|maintenance|HVAC|construction|foreman|site manager|roofer|painter|installer|assembler|production (?:worker|operator|manager|supervisor)|machine operator|CNC|manufacturing|factory|plant|gardener|landscap\w+|janitor|cleaner|custodian|farm\w*)\b|elektrik|mechatronik|mechanik|schreiner|tischler|schweiß|monteur|techniker|maurer|bauleiter|reinigung|électricien|plombier|mécanicien|soudeur|technicien|maçon|electricista|fontaner|mecánico|soldador|t[ée]cnic[oa]|albañil|limpieza|eletricista|mecânico|pedreiro|elektryk|mechanik|spawacz|elettricista|meccanico|loodgieter|elektrikář|zedník/iu,
  social:
    /\b(?:social work\w*|case (?:manager|worker)|counsel(?:l)?or|youth work\w*|support worker|outreach|charity|fundrais\w+|non-?profit)\b|sozialarbeit|sozialpädagog|travailleur social|trabajador[a]? social|assistente social/iu,
  science:
    /\b(?:scientist|research(?:er| associate| assistant)?|laborator\w+|lab technician|chemist|biolog\w+|physic(?:s|ist)|postdoc\w*|PhD)\b|wissenschaft|forscher|labor|chercheu|investigador|pesquisador|研究/iu,
  admin:
    /\b(?:administrat\w+|assistant|secretary|receptionist|office manager|clerk|data entry|coordinator|executive assistant|operations (?:manager|associate|coordinator|specialist))\b|sekret|assisten[tz]|bürokauf|sachbearbeit|secrétaire|administrativ|recepcion|auxiliar|asystent|segretari|事務/iu,
  consulting:
    /\b(?:consultant|consulting|strategy|strategist|advisor|analyst|chief of staff)\b|berater|consultor|conseil/iu,
  management:
    /\b(?:manager|director|head of|VP|vice president|chief|CEO|COO|general manager|gerente|leiter|directeur|responsable|kierownik)\b/iu,
} as const;

export type RoleFamily = keyof typeof FAMILIES | 'other';

/** Trades whose interviews may hold a coding exercise. */
export const CODING_FAMILIES: readonly RoleFamily[] = [
  'software',
  'data',
  'infrastructure',
  'security',
  'solutions',
  'hardware',
  'science',
];
/** Trades whose interviews may hold a system design round, given that the ad names technology. */
export const DESIGN_FAMILIES: readonly RoleFamily[] = [...CODING_FAMILIES, 'product', 'program'];
/** Trades that are learned in an office or a lab, and asked about domain rather than craft. */
export const DESK_FAMILIES: readonly RoleFamily[] = [...DESIGN_FAMILIES, 'consulting', 'management', 'other'];

/** Families that any trade may be combined with: "Restaurant Manager" is of the restaurant. */
const WEAK: readonly string[] = ['management', 'consulting', 'admin', 'science'];

/**
 * Which trade a job belongs to: that of the last trade word in the head of its title ("Nurse Recruiter" recruits,
 * "Account Executive, Veterinary Clinics" sells), else of the whole title, else the first one the ad names.
 */
export function roleFamily(posting: JobPosting): RoleFamily {
  const title = posting.title ?? '';
  const head = title.split(/[,(|:]|\s[-–—]\s/)[0] ?? '';
  const opening = posting.description.slice(0, 600);
  const ofHead = lastNamed(head);
  if (ofHead !== undefined && !WEAK.includes(ofHead)) return ofHead;
  return lastNamed(title) ?? firstNamed(opening) ?? 'other';
}

function lastNamed(text: string): RoleFamily | undefined {
  return named(text)
    .map(({ name, match }) => ({ name, end: match.index + match[0].length, weak: WEAK.includes(name) }))
    .toSorted((a, b) => Number(a.weak) - Number(b.weak) || b.end - a.end)[0]?.name;
}

function firstNamed(text: string): RoleFamily | undefined {
  return named(text)
    .filter(({ name }) => !WEAK.includes(name))
    .toSorted((a, b) => a.match.index - b.match.index)[0]?.name;
}

function named(text: string): { name: RoleFamily; match: RegExpExecArray }[] {
  return (Object.entries(FAMILIES) as [RoleFamily, RegExp][]).flatMap(([name, pattern]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ name, match }];
  });
}
