import type { Claim } from '../../core/analysis.ts';
import type { JobPosting } from '../../core/posting.ts';
import type { AdLine } from './ad-lines.ts';

/** How many sentences a snapshot has at most; fewer where the ad says less of its employer. */
const MOST = 6;
/** Longer than this (in characters) a sentence is prose to read in the ad, and no snapshot. */
const LONGEST = 420;

/** What makes a sentence worth a place, by what it tells. One sentence of a kind counts fully, further ones half. */
const TELLS: readonly { kind: string; weight: number; pattern: RegExp }[] = [
  {
    kind: 'what it does',
    weight: 4,
    pattern:
      /\b(?:is|are) (?:an?|the|one of)\b.{0,60}\b(?:company|startup|start-up|platform|provider|leader|agency|firm|bank|hospital|school|university|charity|organi[sz]ation|manufacturer|retailer|studio|consultancy|network|marketplace|brand|institute|group|team|developer|maker|business|studio|restaurant|hotel|clinic|service|non-?profit|employer|operator|supplier|specialist)\b|\b(?:we|company|team)\s+(?:build|make|develop|provide|help|create|offer|design|deliver|serve|operate|run|sell|care|teach|manufacture|connect|enable|power|specialise|specialize|support)s?\b|\bhas been (?:transforming|building|serving|providing|making|helping)|\b(?:specialises|specializes|provides|develops|manufactures|operates|delivers|offers|builds|designs|helps)\b|\bist (?:ein|eine|das|der|die)\b.{0,80}(?:Unternehmen|Anbieter|Hersteller|Bank|Start-?up|Klinik|Verein|Agentur|Dienstleister|Marktführer)|\bwir (?:sind|entwickeln|bieten|bauen|helfen|unterstützen|beraten)\b|\b(?:est|sommes) (?:une?|le|la|l['’])|\bnous (?:développons|proposons|aidons|accompagnons|concevons)\b|\b(?:es|somos) (?:una?|el|la|líder)|\b(?:desarrollamos|ofrecemos|ayudamos)\b|\b(?:é|somos) (?:uma?|o|a)\b|\b(?:desenvolvemos|oferecemos|ajudamos)\b|\b(?:jesteśmy|tworzymy|dostarczamy)\b|\b(?:wij|we) (?:zijn|bouwen|helpen)\b|\b(?:siamo|è) (?:un|una|il|la)|\b(?:jsme|vyvíjíme)\b|[是为].{0,30}(?:公司|平台|企业)|(?:企業|会社|サービス|プラットフォーム)/iu,
  },
  {
    kind: 'size',
    weight: 3,
    pattern:
      /\b\d[\d,.]*\+?\s*(?:k|m|million|thousand|billion)?\+?\s*(?:employees|people|colleagues|engineers|customers|users|members|clients|countries|offices|stores|locations|students|patients|beds|restaurants|Mitarbeit\w*|Kund\w*|Länder\w*|Standort\w*|collaborat\w*|salari\w*|clients|pays|emplead\w*|países|clientes|colaborador\w*|funcionári\w*|pracownik\w*)\b|\bteam of \d+|Fortune (?:50|100|500|1000)|\d+\s*(?:名|人|万)/iu,
  },
  {
    kind: 'stage and funding',
    weight: 3,
    pattern:
      /\bSeries [A-H]\b|\braised\b.{0,40}\d|\bfund(?:ed|ing) by\b|\bbacked by\b|\bventure[- ]backed\b|\b(?:pre-)?seed(?:-stage| round)\b|\bYC\b|Y Combinator|\bprofitable\b|\bbootstrapped\b|\bNASDAQ\b|\bNYSE\b|\bpublicly traded\b|\bIPO\b|\bunicorn\b|\bearly[- ]stage\b|\bventures?\b.{0,20}\binvest|\bfinanziert\b|\blevée de fonds\b|\bfinanciad[ao]/i,
  },
  {
    kind: 'mission',
    weight: 3,
    pattern:
      /\b(?:our|the|its) (?:mission|vision|purpose|goal)\b|\bwe(?:'|’)?re on a mission\b|\bwe believe\b|\bwe exist to\b|\bmission is\b|\bunsere? (?:Mission|Vision|Ziel)|\bnotre (?:mission|vision|ambition)|\bnuestra (?:misión|visión)|\bnossa (?:missão|visão)|\bnasz\w* misj/iu,
  },
  {
    kind: 'history',
    weight: 2,
    pattern:
      /\b(?:founded|established|started) in\b|\bsince (?:19|20)\d\d\b|\bfor (?:more than|over) \d+ years\b|\bseit (?:über )?\d|\bgegründet\b|\bfond[ée]e? en\b|\bdesde (?:hace )?\d|\bfundad[ao] en\b/i,
  },
  {
    kind: 'culture',
    weight: 2,
    pattern:
      /\b(?:our|company|team) (?:culture|values|people|principles)\b|\bculture (?:of|where|that)\b|\bwe (?:value|care about|celebrate|trust|work|ship|move)\b|\b(?:diverse|supportive|collaborative|inclusive|flat|low-ego|fast-paced)\b.{0,30}\b(?:environment|team|culture|workplace|hierarch)|\bopportunity to build your career\b|\bconsidered to be one of\b|\bsome of the (?:most|best)\b|\bUnternehmenskultur\b|\bflache Hierarchien\b|\bculture d['’]entreprise\b|\bnuestra cultura\b|\bnossa cultura\b/i,
  },
  {
    kind: 'client of an agency',
    weight: 4,
    pattern: /\b(?:my|our) client (?:is|has|are|,)|\bunser Kunde\b|\bnotre client\b|\bnuestro cliente\b/i,
  },
  {
    kind: 'team and product',
    weight: 2,
    pattern:
      /\b(?:our|the) (?:team|product|platform|customers?|clients|department|squad|mission-critical)\b.{0,60}\b(?:is|are|builds?|owns?|serves?|works?|helps?|runs?|includes?|extends?|enables?)\b|\bwe work with\b|\byou(?:'|’)?ll (?:be )?join(?:ing)?\b|\bas part of (?:the|our)\b|\byour work will\b/i,
  },
];

/** Speaks of the candidate, the offer or the form rather than of the employer. */
const NOT_EMPLOYER =
  /\b(?:we (?:are|’re|'re) (?:looking|seeking|searching|hiring)|we seek|the ideal candidate|you (?:have|are|should|must|need)|if you(?:'|’)?re|salary|base pay|compensation|401\(?k\)?|paid time|dental|apply|résumé|cv\b|deadline|benefits? (?:include|package|program)|equity grants|top-tier benefits|seeks? (?:to|an?)\b|(?<!client )is (?:looking|hiring|seeking)|read (?:me|more|about)|learn more|check out|visit our|follow us|feel they belong|so is our workplace|we offer you|le poste d|^\w+(?:er|ir|re) (?:et|des|les|le|la|une?|aux?)\b|unique contributions|hiring process|connect with us|conferencing|travel is)|\b(?:recrute|recherche)\b|^(?:How|Make|Build|Design|Develop|Create|Willing)\b|\bwir suchen\b|\bnous recherchons\b|\bbuscamos\b|\bprocuramos\b|\bszukamy\b|\bdu (?:bist|hast)\b|\bSie (?:haben|bringen)\b/i;

/**
 * Three to six sentences of the ad that say what the employer does, its size, stage, mission and culture,
 * in the order of the ad. Fewer where the ad says less: nothing is added.
 */
export function companySnapshot(posting: JobPosting, lines: readonly AdLine[]): Claim[] {
  const organization = posting.hiringOrganization?.toLowerCase() ?? null;
  const counts = new Map<string, number>();
  const scored = lines
    .filter(({ kind, text }) => (kind === 'company' || kind === 'role' || kind === 'other') && text.length <= LONGEST)
    .filter(({ text }) => text.split(/\s+/).length >= 5 || /[\p{Script=Han}\p{Script=Hiragana}]{10}/u.test(text))
    .map((line) => ({ line, score: score(line, organization, counts) }))
    .filter(({ score: value }) => value >= 3);
  return scored
    .toSorted((a, b) => b.score - a.score || a.line.index - b.line.index)
    .slice(0, MOST)
    .toSorted((a, b) => a.line.index - b.line.index)
    .map(({ line }) => ({ text: line.text, label: 'stated', quote: line.quote }));
}

function score(line: AdLine, organization: string | null, counts: Map<string, number>): number {
  let value = line.kind === 'company' ? 2 : 0;
  if (organization !== null && line.text.toLowerCase().includes(organization)) value += 1;
  if (NOT_EMPLOYER.test(line.text)) value -= 5;
  if (/^you(?:r|['’]?ll| will)?\b/i.test(line.text)) value -= 2;
  let tells = 0;
  for (const { kind, weight, pattern } of TELLS) {
    if (!pattern.test(line.text)) continue;
    const seen = counts.get(kind) ?? 0;
    counts.set(kind, seen + 1);
    tells += seen === 0 ? weight : weight / 2;
  }
  return tells === 0 ? 0 : value + tells;
}
