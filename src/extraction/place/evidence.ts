import { allMatches } from '../../core/all-matches.ts';
import { comparable } from '../compose.ts';
import { ORGANIZATION_WORD } from '../employer/names.ts';
import type { Found } from '../fact.ts';
import type { Reading } from '../reading.ts';
import { addressTowns } from './address.ts';
import { easternPlace, isEastern } from './east.ts';
import { HOUSE } from './houses.ts';
import { isKnowledge } from './mentions.ts';
import { isCity, PLACES } from './places.ts';
import { OTHER_ADDRESS, TOWN_NAME } from './seat.ts';
import { isKnownArea, isPlaceShaped } from './shape.ts';
import { CUSTOMERS, NO_PLACE, OTHER_SITE } from './sites.ts';
import { baseOfTown } from './slavic.ts';

/** What a town must reach: one sure sign, or two weaker ones. */
const ENOUGH = 3;
const MAX_SENTENCE = 500;

/**
 * The town that the advertisement speaks of where no rule of wording found it: each name behind a word for "in" or
 * "of" is weighed by the signs that it is a town and this employer's. Of two towns that weigh the same none is taken.
 */
export function placeFromEvidence(reading: Reading): Found<string[]> | null {
  if (reading.workplace === 'remote') return null;
  const candidates = new Map<string, Candidate>();
  for (const line of reading.lines) {
    if (line.kind === 'equal_opportunity') continue;
    for (const sentence of line.sentences) {
      const text = sentence.slice(0, MAX_SENTENCE);
      if (text.endsWith('?') || ELSEWHERE.test(text) || OTHER_ADDRESS.test(text) || CUSTOMERS.test(text)) continue;
      if (isEastern(text)) collectEastern(text, candidates);
      else collect(text, candidates);
    }
  }
  const addresses = addressesOf(reading);
  for (const town of addresses.stated.keys())
    if (!candidates.has(town))
      candidates.set(town, { value: town, quote: addresses.stated.get(town) ?? town, sign: 0 });
  const own = comparable(
    [reading.employer, reading.draft.hiringOrganization, reading.page?.pageTitle].filter(Boolean).join(' '),
  );
  const tags = new Set(reading.lines.flatMap(({ text }) => tagsOf(text)));
  const employer = comparable(reading.employer ?? reading.draft.hiringOrganization ?? '');
  const weighed = [...candidates]
    .filter(([town]) => !employer.startsWith(comparable(town)))
    .map(([town, candidate]) => ({
      ...candidate,
      weight:
        candidate.sign +
        (addresses.stated.has(town) ? 3 : addresses.margin.has(town) ? 2 : 0) +
        (tags.has(comparable(town)) ? 2 : 0) +
        (town.length >= 4 && hasName(own, comparable(town)) ? 2 : 0),
      mentions: reading.lines.filter(({ text }) => text.includes(town)).length,
    }));
  weighed.sort((a, b) => b.weight - a.weight || b.mentions - a.mentions);
  const [best, next] = weighed;
  if (best === undefined || best.weight < ENOUGH) return null;
  if (next !== undefined && next.weight === best.weight && next.mentions === best.mentions) return null;
  return { value: [best.value], quote: best.quote };
}

/** "#vacature #lochem": the words that a post is filed under. */
function tagsOf(text: string): string[] {
  return text.includes('#') ? [...text.matchAll(/#(\p{L}{3,30})/gu)].map(([, tag = '']) => comparable(tag)) : [];
}

interface Candidate {
  /** The town as it is stated, with its province in brackets. */
  value: string;
  quote: string;
  sign: number;
}

/** A name behind a word for "in", "of" or "around", with its province in brackets. */
const PLACED = new RegExp(
  `(?<=^|[\\s(])(in|at|near|nr\\.?|nahe|nabij|vicino|koło|around|from|à|de|du|en|em|a|di|da|te|bij|uit|bei|aus|um|w|we|v|ve|z|ze|do|of|outside|von|van|centrum|sercu|okolicach|miejscowości|mieście|gminie|centru|srdci|okolí|obci|městě|In|At|À|En|Em|A|V|Ve|W|We|Bei|Te|[dD][’'])\\s?(${TOWN_NAME})(?: \\((\\p{Lu}[\\p{L}’' .-]{1,30}|\\d{2}|2[AB])\\))?`,
  'gu',
);
/** Words that stand only before the names of towns: parts of a town, its kind, and what lies around it. */
const TOWN_WORD = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:cent(?:re|er)|heart|outskirts|middle|edge|town|village|city|(?:old|market) town|suburb|people|parish)(?: cent(?:re|er))? of|(?:just )?outside(?: of)?|(?:a|the) (?:small |pretty |quiet )?(?:town|village) of',
    "(?:centre(?:-ville)?|c(?:œ|oe)ur|communes?|villes?|villages?|bourg|autour|environs|près|proche|banlieue|marché|port|habitants|pays|périphérie|sortie)(?: historique)? (?:de|d[’']|du|à)?",
    '(?:centro(?: (?:histórico|storico|urbano|città))?|ciudad|pueblo|villa|casco (?:antiguo|histórico|viejo)|municipio|alrededores|cerca|gente|vecinos|mercado|puerto|afueras|calle \\p{Lu}\\p{L}+) (?:de|a)',
    '(?:centro(?: histórico)?|cidade|vila|aldeia|concelho|freguesia|arredores|perto|periferia|porto) d[eo]',
    '(?:cuore|città|paese|borgo|comune|vicino|dintorni|zona|provincia|porte|pressi) (?:di|a)',
    '(?:herzen|zentrum|innenstadt|altstadt|mitte|stadt|ort|gemeinde|nähe|rand|raum|umgebung|region|kurort)(?: (?:von|in|um|bei))?',
    '(?:hart|centrum|stad|dorp|gemeente|omgeving|rand|buurt|regio|midden)(?: van| in)?',
    '(?:centrum|sercu|okolicach|okolice|miejscowości|miasta|mieście|gminie|rynku|starówce|pobliżu|koło) (?:w |we )?',
    '(?:centru|centrum|srdci|okolí|obci|městě|městečku|vesnici|blízkosti|kousek od)(?: (?:v|ve))?',
  ].join('|')})\\s?$`,
  'iu',
);
/** "in Achern und Umgebung", "à Vernoux et environs". */
const AROUND_IT =
  /^,? (?:und|et|y|e|en|i|a|and) (?:(?:der |die |das |ses |sus |os |i |gli |jej |its |the )?(?:alrededores|environs|alentours|dintorni|arredores|umgebung|umland|omgeving|okolic|okolí|surround)|(?:ganz|toda|tutta|toute?|całym|celém|all (?:of|over|across)|across|heel) )/iu;
/** The employer speaks of itself, of the house that it runs, or of the job. */
const OURS =
  /betreib\p{Ll}*|(?<!\p{L})(?:runs|operates|manages|führt|gère|exploite|gestiona|gestisce|gere|beheert|runt|prowadzi|provozuje)(?!\p{L})|(?<!\p{L})(?:we|our|us|wir|unser\p{Ll}*|uns|nous|notre|nos|somos|nuestr[ao]s?|llev?amos|estamos|siamo|nostr[aoe]|noss[ao]s?|wij|we|ons|onze|jsme|naš\p{Ll}*|náš|jesteśmy|nasz\p{Ll}*|\p{L}{3,}(?:amos|emos|imos|iamo))(?!\p{L})|seek|looking for|hiring|required|wanted|sucht|suchen|recrut|recherch|cherch|busca|procura|cerca|ricerca|zoek|szuka|poszukuj|zatrudni|przyjmie|hledá|přijme|contrata|assume|nimmt|gesucht|gezocht/iu;
/** A word for "in" rather than "of" or "from". */
const LOCAL = /^(?:in|near|nr\.?|nahe|nabij|vicino|koło|around|à|en|em|te|bij|bei|w|we|v|ve|um|a)$/iu;
/** "Zorgboerderij De Wilg uit Lochem zoekt …": who seeks is in or from the town. */
const SEEKS =
  /^,? (?:is (?:now |currently )?(?:looking|hiring|seeking|recruiting|after)|seeks?|needs|sucht|recherche|recrute|cherche|busca|necesita|procura|contrata|cerca|ricerca|assume|zoekt|szuka|poszukuje|zatrudni|hledá|přijme)(?!\p{L})/u;
/** "Bij Waterschap De Linge in Tiel komt er een plek vrij in ons team": at whom one works, before its town. */
const AT_HIRER =
  /(?:^|[\s(])(?:bij|bei(?: der| dem)?|beim|at|with|chez|presso|na|en|u|v|ve|w)(?: the| de| het| la| le| el)?(?: \p{Lu}[\p{L}\d.&’'-]*(?: (?:of|de|di|und|en|&))?){1,5} $/iu;
/** A post that falls vacant behind the town. */
const VACANT =
  /^.{0,60}?(?:stelle|plek|vacature|vacanc|post|position|poste|plaza|puesto|vaga|posto|etat|stanowisk|míst)\p{Ll}*(?!\p{L})/iu;
const FROM_TOWN = /^(?:near|à|te|aus|uit|from|z|ze)$/iu;
/** Whether a house or a name stands before "in": a "leader in" something, a "team in" some trade is in no town. */
function isHirerIn(before: string, word: string): boolean {
  if (!/^(?:in|en|em|a|w|we|v|ve)$/u.test(word)) return false;
  return HOUSE.test(before) || (word === 'in' ? /\p{Lu}\S+ \p{Lu}\S+ $/u : /\p{Lu}\p{L}+ $/u).test(before);
}
/** A house "from" a town is in it: "eine Bäckerei aus Wolfegg". */
const FROM = /^(?:aus|uit|z|ze)$/iu;
/** Other sites, and people who come or go elsewhere. */
const ELSEWHERE = new RegExp(
  `${OTHER_SITE.source}|messe|travel|reisen|déplacement|viaj|trasfert|podróż|cest(?:y|ov)|cestující|kollegen aus|kolegy z|absolvent|graduate|studi(?:ed|um)|diplom|born|geboren|originaire`,
  'iu',
);

/** Weighs every name of a sentence that stands as a town's would. */
function collect(text: string, candidates: Map<string, Candidate>): void {
  for (const match of allMatches(text, PLACED)) {
    const [whole, word = '', written = '', area] = match;
    const name = written.replace(/[.’'-]+$/u, '');
    const at = match.index;
    const before = text.slice(Math.max(0, at - 70), at);
    const after = text.slice(at + whole.length);
    const [head = ''] = name.split(' ');
    if (/\d/.test(after.charAt(0)) || NO_PLACE.test(head) || STREET_WORD.test(head)) continue;
    if (!isPlaceShaped(name) && (area === undefined || !isPlaceShaped(`${name} (${area})`))) continue;
    if (name.length < 3 || isHouse(name) || isKnowledge(before + word)) continue;
    const base = baseOfTown(name);
    const town = base ?? name;
    const kind = PLACES.get(town.toLowerCase());
    const ofTown = TOWN_WORD.test(`${before}${/^d/iu.test(word) ? word : `${word} `}`) || TOWN_WORD.test(before);
    // Provinces have the names of their towns: "la gente de Cáceres".
    if (kind === 'country' || (kind === 'region' && !ofTown)) continue;
    const region = area !== undefined && (/^(?:[A-Z]{2}|\d{2}|2[AB])$/u.test(area) || isKnownArea(area));
    const known = base !== null || isCity(town);
    let sign = LOCAL.test(word) ? 1 : 0;
    if (region || ofTown || AROUND_IT.test(after)) sign = 3;
    // One of several towns is not yet the one of this job.
    else if (!LIST_BEHIND.test(after) && (!LIST_BEFORE.test(before) || HOUSE.test(before))) {
      const housed = HOUSE.test(before) && (sign > 0 || known || FROM.test(word));
      if (SEEKS.test(after) && (known || FROM_TOWN.test(word) || isHirerIn(before, word))) sign = ENOUGH;
      else if (AT_HIRER.test(before) && isHirerIn(before, word) && (OURS.test(text) || VACANT.test(after)))
        sign = ENOUGH;
      else if (housed || known) sign = OURS.test(text) || (housed && known) ? 3 : 2;
    }
    const seen = candidates.get(town);
    if (seen !== undefined && seen.sign >= sign) continue;
    candidates.set(town, { value: region ? `${town} (${area})` : town, quote: text, sign });
  }
}
/** "当社は静岡県藤枝市にある会社です", "位于苏州市的餐厅", "원주시에 있습니다": a place that the sentence says something is at. */
function collectEastern(text: string, candidates: Map<string, Candidate>): void {
  const match = EASTERN_SITED.exec(text);
  const town = easternPlace(match?.slice(1).find((part) => part !== undefined) ?? '');
  if (town !== null && !candidates.has(town)) candidates.set(town, { value: town, quote: text, sign: ENOUGH });
}
const EASTERN_SITED =
  /([\p{sc=Han}ヶケ]{2,12}[市区町村])内?の[^。、]{1,15}(?:で|にて)|在(\p{sc=Han}{2,10}[市区县镇])|((?:\p{sc=Hangul}{1,5} ){0,2}\p{sc=Hangul}{1,5}[시군구동읍면]) [^.,]{1,15}에서 (?:일할|일하실|근무|함께)|([\p{sc=Han}ヶケ]{2,12}[市区町村県府都])に(?:ある|あり|位置|所在)|(?:位于|位於|坐落于|地处|地處)(\p{sc=Han}{2,14})|((?:\p{sc=Hangul}{1,5} ){0,2}\p{sc=Hangul}{1,5}[시군구동읍면])에 (?:있|위치|자리)/u;
const LIST_BEHIND = /^(?:, | (?:and|und|et|y|e|en|i|a|or|oder|ou|o|nebo) )\p{Lu}/u;
const LIST_BEFORE = /\p{Lu}\p{L}+(?:,| (?:and|und|et|y|e|en|i|a|or)) $/u;
const STREET_WORD =
  /^(?:Via|Viale|Piazza|Corso|Calle|Avenida|Avda|Plaza|Paseo|Rua|Praça|Rue|Avenue|Boulevard|Place|Quai|Ulica|Centro|Centre|Zentrum|Centrum)$/u;

/** The towns of the addresses in the advertisement, and of those in the rest of the page, each with its line. */
function addressesOf({ lines, page }: Reading): { stated: Map<string, string>; margin: Set<string> } {
  const stated = new Map<string, string>();
  for (const { text } of lines) {
    if (OTHER_ADDRESS.test(text) || ELSEWHERE.test(text)) continue;
    for (const town of addressTowns(text.slice(0, 600)))
      if (!stated.has(town)) stated.set(town, text.length <= 200 ? text : town);
  }
  const margin = new Set<string>();
  for (const block of page?.select('footer, address, [itemprop=address], [class*=footer]') ?? []) {
    const text = 'text' in block ? block.text : `${block.label}: ${block.value}`;
    if (text.length <= 400) for (const town of addressTowns(text)) margin.add(town);
  }
  for (const { address } of page?.structured ?? []) {
    const town = (address as { addressLocality?: unknown } | null | undefined)?.addressLocality;
    if (typeof town === 'string') margin.add(town.trim());
  }
  return { stated, margin };
}

/** Whether a name is a house's or an organization's: "Hotel Cima", "Stadtwerke". */
function isHouse(name: string): boolean {
  return ORGANIZATION_WORD.test(name) || name.split(/[ -]/u).some((word) => HOUSE_NAME.test(word));
}
const HOUSE_NAME =
  /^(?:Hotel|Albergo|Hostal|Auberge|Gasthof|Cent(?:er|re|ro|rum)|Zentrum|Heim|Haus|Huis|House|Home|Residen\p{Ll}+|Résiden\p{Ll}+|School|Schule|École|Escuela|Colegio|Szkoła|Škola|Campus|Depot|Hospi\p{Ll}+|Hôpital|Ospedale|Szpital|Nemocnice|Klini\p{Ll}+|Clini\p{Ll}+|Clínica|Kita|Kindergarten|Crèche|Store|Shop|Market|Markt|Praxis|Restaurant\p{Ll}*|Ristorante|Bistro|Caf[eé]|Bakery|Bäckerei|Museum|Library|Station|Airport|Flughafen|Universit\p{Ll}+|College|Academy|Team|Office|Büro)$/u;

/** Whether a name stands in a text as a word or at the end of one, both made comparable. */
function hasName(text: string, name: string): boolean {
  return name !== '' && ` ${text} `.includes(` ${name} `);
}
