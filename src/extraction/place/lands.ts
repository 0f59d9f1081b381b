import { allMatches } from '../../core/all-matches.ts';
import { isCity, isPlace } from './places.ts';

/** A land from all of which the work may be done: it is the place, whatever town the sentence names besides. */
const ANYWHERE =
  /(?:any(?:where|place| location| part| city| state) (?:in|of|within|across)|across all of|cualquier (?:punto|lugar|parte|rincón|ciudad|zona|país|provincia|estado)(?: de(?:l)?)?|toda(?= España)|todo(?= México)|qualquer (?:lugar|parte|cidade|ponto|região|estado|localidade|canto) d[eoa]|todo o(?= Brasil)|(?:partout|où que vous soyez|où vous voulez) en|n[’']importe où en|(?:dans|depuis|sur) toute|(?:über|ir)gend(?:wo|einem ort) in|überall in|(?:aus|in|von) ganz|ovunque in|(?:da|in) tutta|qualsiasi (?:parte|luogo|città|punto|regione) (?:d[’']|dell[’']|del |della |di |in )|(?:vanuit|in|door) heel|(?:overal|waar dan ook) in|(?:z )?dowolne(?:go|j|mu) (?:miejsca|miasta|lokalizacji|części) (?:w)?|z całej|(?:na )?terenie całej|(?:odkud|kde)koliv? (?:v|z)|z celé|po celé)\s*(?:the |la |el |l[’'])?(?<=[\s’'])(?=\p{Lu})/iu;
/** Lands and states where people are taken on: "we hire in Spain and Portugal", "open to candidates in Ohio or Indiana". */
const HIRED_IN =
  /(?:\b(?:hir(?:e|ing)|recruit(?:ing)?|employ(?:ing)?) (?:\p{Ll}+ ){0,3}?(?:in|from|across|within)|\bopen to (?:\p{Ll}+ ){0,3}?(?:in|from|across|within|living in|based in)|\b(?:candidates?|applicants?) (?:must (?:be )?)?(?:\p{Ll}+ )?(?:in|from|of|reside in|live in)|\b(?:reside|live|be located|be based) in (?:one of )?|\bavailable (?:only )?(?:in|to residents of)|(?:stellen|beschäftigen) (?:\p{L}+ ){0,4}?in|(?:wohnsitz|wohnort|ansässig) in|(?:recrutons|embauchons|salarions)(?: \p{Ll}+){0,3} (?:en|au|aux|dans)|(?:résid\p{Ll}+|habit\p{Ll}+|domicili\p{Ll}+) (?:en|au|aux)|(?:contratamos|contratar)(?: \p{Ll}+){0,3} (?:en|em|no|na)|resid\p{Ll}+ (?:en|em|no|na|nos)|(?:assumiamo|resident\p{Ll}|domiciliat\p{Ll})(?: \p{Ll}+){0,2} in|(?:mensen aan|woonachtig|wonen|woont) in|(?:zatrudniamy|mieszka\p{Ll}+)(?: \p{Ll}+){0,2} w|(?:nabíráme|zaměstnáváme|bydliště\p{Ll}*)(?: \p{Ll}+){0,2} (?:v|ve|na))(?:: | )(?:the |den |der |die |la |le |les |el |los )?(?=\p{Lu})/giu;
const HIRED_HINT =
  /hir(?:e|ing)|recruit|employ|open to|candidates?|applicants?|resid|live in|be (?:located|based)|stellen|beschäftig|wohn|ansässig|recrut|embauch|salari|habit|domicili|contrat|assumiamo|mensen aan|woon|zatrudniamy|mieszka|nabíráme|zaměstnáváme/iu;
/** The names of lands in the cases that Slavic prepositions ask for, with the names they are forms of. */
const LAND_FORMS: ReadonlyMap<string, string> = new Map([
  ['polsce', 'Polska'],
  ['polski', 'Polska'],
  ['europie', 'Europa'],
  ['europy', 'Europa'],
  ['niemczech', 'Niemcy'],
  ['czechach', 'Czechy'],
  ['české republiky', 'Česká republika'],
  ['české republice', 'Česká republika'],
  ['česka', 'Česko'],
  ['česku', 'Česko'],
  ['čr', 'ČR'],
  ['slovenska', 'Slovensko'],
  ['slovensku', 'Slovensko'],
  ['evropy', 'Evropa'],
  ['evropě', 'Evropa'],
]);

const TRAVEL =
  /travel|(?:dienst|geschäfts)?reise|déplacement|desplaza|viaj|deslocaç|deslocament|viagg|trasfert|reiz|podróż|wyjazd|cest(?:y|ov|uj)|出張|出差|출장/iu;

/** The lands from all of which a sentence lets the work be done, or in which it takes people on. */
export function landsOfJob(text: string): string[] {
  // Who travels all over a land has a place to travel from.
  const land = TRAVEL.test(text) ? null : ANYWHERE.exec(text);
  const anywhere = land === null ? [] : landsAt(text, land.index + land[0].length);
  if (anywhere.length > 0) return anywhere;
  const zone = ZONE_HINT.test(text) ? FOR_ZONE.exec(text) : null;
  if (zone !== null) return [zone[1] ?? zone[2] ?? ''];
  if (!HIRED_HINT.test(text)) return [];
  for (const cue of allMatches(text, HIRED_IN)) {
    const lands = landsAt(text, cue.index + cue[0].length);
    if (lands.length > 0 && lands.every((place) => !isCity(place))) return lands;
  }
  return [];
}

/** The zones that firms part the world into. */
const ZONE =
  '(EMEA|APAC|LATAM|DACH|AMER|EEMEA|MENA|CEE|ANZ|Benelux|Nordics|Americas|North America|South America|Latin America|Europe|Asia)';
/** "one manager for the EMEA region", "für die Region DACH", "pour la région EMEA", in a sentence of who is wanted. */
const FOR_ZONE = new RegExp(
  `(?:\\bfor (?:the|our) ${ZONE} (?:region|time ?zones?|area|team)|(?:für die |pour la |para (?:la |a )|per (?:la |l['’])|voor de |dla |pro )(?:Region|région|región|região|regione|area|regio|regionu?) (?:de )?${ZONE})(?!\\p{L})`,
  'u',
);
const ZONE_HINT =
  /hiring|role|position|opening|vacanc|looking for|such|recrut|recherch|busc|procura|cerc|zoek|szuka|hledá/iu;

/** What a value says of where one must live to work remotely: "100% remoto, residiendo en Argentina o Chile". */
export function landsOfResidence(value: string): string[] {
  const home = REMOTE.test(value) ? RESIDENT.exec(value) : null;
  return home === null ? [] : landsAt(value, home.index + home[0].length);
}
const REMOTE = /remot|home ?-?office|télétravail|teletrab|telelavoro|thuiswerk|zdaln|na dálku/iu;
const RESIDENT =
  /(?:r[eé]sid\p{Ll}+|living|live|based|located|wohnsitz|wohnhaft|ansässig|habit\p{Ll}+|viv\p{Ll}+|radicad\p{Ll}+|domicili\p{Ll}+|mora\p{Ll}+|mieszka\p{Ll}+|zamieszka\p{Ll}+|bydlišt\p{Ll}+|woonachtig|wonend|anywhere|candidates?|applicants?) (?:in|en|au|aux|em|no|na|nos|a|w|we|v|ve|within|from) (?:the |den |der |la |las |el |los )?(?=\p{Lu})/iu;

/** The lands, states and towns that a list names from a point of a text on, also with articles and in Slavic cases. */
function landsAt(text: string, at: number): string[] {
  const lands: string[] = [];
  for (const part of text.slice(at, at + 200).split(LIST_SIGN)) {
    const bare = part.replace(/^(?:the|den|der|die|la|le|les|el|los|o|a|en|em|in|au|aux|no|na|w|v|ve) (?=\p{Lu})/u, '');
    const words =
      /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|and|de|do|del) )?\p{L}[\p{L}.’'-]*){0,3}/u.exec(bare)?.[0].split(' ') ?? [];
    let name: string | undefined;
    for (let n = words.length; n > 0 && name === undefined; n--) {
      const candidate = words
        .slice(0, n)
        .join(' ')
        .replace(/[.,]+$/u, '');
      name = LAND_FORMS.get(candidate.toLowerCase()) ?? (isPlace(candidate) ? candidate : undefined);
    }
    if (name === undefined) break;
    lands.push(name);
    if (!bare.startsWith(name) || /\p{L}/u.test(bare.slice(name.length))) break;
  }
  return [...new Set(lands)];
}
const LIST_SIGN =
  /,? (?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub|oraz|a|nebo|či) (?=(?:\p{Ll}{1,3} )?\p{Lu})|, |\/|\s[&+]\s/u;
