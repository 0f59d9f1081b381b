import { allMatches } from '../../core/all-matches.ts';
import type { Found } from '../fact.ts';
import type { Line, Reading } from '../reading.ts';
import { easternPlace } from './east.ts';
import { isPlace, PLACES } from './places.ts';
import { isPlaceShaped, isSiteName } from './shape.ts';
import { baseOfTown } from './slavic.ts';
import { longestPlace } from './values.ts';

const CUE =
  /(?:within \d+ (?:miles|km|kilometres) of|covering|based (?:in|out of|at|from)|located (?:in|at|near)|location is|office(?:s)? (?:is |are )?(?:located )?in|(?:headquarters|hq|headquartered) in|office in|role in|position in|job in|work(?:ing)? (?:from|in|at) our|on-?site (?:in|at)|in-?person in|hybrid (?:in|from|at)|remote(?:ly)? (?:in|from|within|across|anywhere in)|reside in|mora[rm]? (?:no|na|em)|resid\p{L}+ (?:no|na|em|en|in|à|au|aux)|wohnhaft in|ansässig in|habit\p{L}+ (?:en|au|aux)|mieszka\p{L}* w|woon(?:t|achtig) in|residents? of|live in|living in|anywhere in|relocate to|relocation to|team in|within|(?:am )?standort(?: in)?|in unserem büro in|büro in|sitz in|unserem team in|für unseren standort(?: in)?|arbeitsort(?: ist)?|(?:basé|située?|localisé|bureaux?|poste basé|locaux)(?:e|es|s)? (?:à|en|au|sur|dans)|(?:ubicad[oa]|basad[oa]|oficinas?|sede|residente?|residir|radicad[oa]|con sede)(?: principal)? en|(?:localizad[oa]|escritório|sede|residir|residente|sediad[oa]|base) em|(?:sede|uffici|ufficio|con sede|situat[oa]) (?:a|di|in)|(?:kantoor|gevestigd|standplaats|vestiging) in|(?:biur(?:o|ze)|siedziba|z siedzibą|lokalizacja|pracy) w(?:e)?|(?:kanceláři|pobočce|pobočku|sídlo|sídlem) v(?:e)?)\s+(?:the |der |die |das |our |la |le |el )?/giu;
/** A land from all of which the work may be done: it is the place, whatever town the sentence names besides. */
const ANYWHERE =
  /(?:any(?:where|place| location| part| city| state) (?:in|of|within|across)|across all of|cualquier (?:punto|lugar|parte|rincón|ciudad|zona|país|provincia|estado)(?: de(?:l)?)?|toda(?= España)|todo(?= México)|qualquer (?:lugar|parte|cidade|ponto|região|estado|localidade|canto) d[eoa]|todo o(?= Brasil)|(?:partout|où que vous soyez|où vous voulez) en|n[’']importe où en|(?:dans|depuis|sur) toute|(?:über|ir)gend(?:wo|einem ort) in|überall in|(?:aus|in|von) ganz|ovunque in|(?:da|in) tutta|qualsiasi (?:parte|luogo|città|punto|regione) (?:d[’']|dell[’']|del |della |di |in )|(?:vanuit|in|door) heel|(?:overal|waar dan ook) in|(?:z )?dowolne(?:go|j|mu) (?:miejsca|miasta|lokalizacji|części) (?:w)?|z całej|(?:na )?terenie całej|(?:odkud|kde)koliv? (?:v|z)|z celé|po celé)\s*(?:the |la |el |l[’'])?(?<=[\s’'])(?=\p{Lu})/iu;
/** Lands and states where people are taken on: "we hire in Spain and Portugal", "open to candidates in Ohio or Indiana". */
const HIRED_IN =
  /(?:\b(?:hir(?:e|ing)|recruit(?:ing)?|employ(?:ing)?) (?:\p{Ll}+ ){0,3}?(?:in|from|across|within)|\bopen to (?:\p{Ll}+ ){0,3}?(?:in|from|across|within|living in|based in)|\b(?:candidates?|applicants?) (?:must (?:be )?)?(?:\p{Ll}+ )?(?:in|from|of|reside in|live in)|\b(?:reside|live|be located|be based) in (?:one of )?|\bavailable (?:only )?(?:in|to residents of)|(?:stellen|beschäftigen) (?:\p{L}+ ){0,4}?in|(?:wohnsitz|wohnort|ansässig) in|(?:recrutons|embauchons|salarions)(?: \p{Ll}+){0,3} (?:en|au|aux|dans)|(?:résid\p{Ll}+|habit\p{Ll}+|domicili\p{Ll}+) (?:en|au|aux)|(?:contratamos|contratar)(?: \p{Ll}+){0,3} (?:en|em|no|na)|resid\p{Ll}+ (?:en|em|no|na|nos)|(?:assumiamo|resident\p{Ll}|domiciliat\p{Ll})(?: \p{Ll}+){0,2} in|(?:mensen aan|woonachtig|wonen|woont) in|(?:zatrudniamy|mieszka\p{Ll}+)(?: \p{Ll}+){0,2} w|(?:nabíráme|zaměstnáváme|bydliště\p{Ll}*)(?: \p{Ll}+){0,2} (?:v|ve|na))(?:: | )(?:the |den |der |die |la |le |les |el |los )?(?=\p{Lu})/giu;
const HIRED_HINT =
  /hir(?:e|ing)|recruit|employ|open to|candidates?|applicants?|resid|live in|be (?:located|based)|stellen|beschäftig|wohn|ansässig|recrut|embauch|salari|habit|domicili|contrat|assumiamo|mensen aan|woon|zatrudniamy|mieszka|nabíráme|zaměstnáváme/iu;
/** Days a week on which the work is at a place: "deux jours par semaine à la Tour Montparnasse". */
const DAYS_AT = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    '(?:days?|times?|once|twice) (?:a|per|each|every|of the) week,? (?:\\p{Ll}+ ){0,4}?(?:in|at|from)',
    "(?:jours?|fois) (?:par|de la) semaine,? (?:\\p{Ll}+ ){0,5}?(?:à|au|aux|de|en|d[’'])",
    '(?:tage?|mal|x) (?:pro|in der|die|je) woche,? (?:\\p{L}+ ){0,4}?(?:büro|office|standort|werk|haus|zentrale|studio|praxis|kanzlei) in',
    '(?:días?|veces) (?:a la|por|en|cada) semana,? (?:\\p{Ll}+ ){0,5}?(?:en|de)',
    '(?:dias?|vezes) (?:por|na|à|da) semana,? (?:\\p{Ll}+ ){0,5}?(?:em|no|na|do|da|de)',
    '(?:giorn[oi]|volte) (?:a|alla|per) settimana,? (?:\\p{Ll}+ ){0,5}?(?:a|di|in)',
    '(?:dag(?:en)?|keer|x) (?:per|in de|van de) week,? (?:\\p{Ll}+ ){0,5}?(?:in|te|bij)',
    '(?:dni|dzień|razy|raz) (?:w|na) (?:tygodniu|tydzień),? (?:\\p{Ll}+ ){0,5}?(?:w|we|do)',
    '(?:dny|dní|den|krát) (?:v|za|do) (?:týdnu|týden|týdně),? (?:\\p{Ll}+ ){0,5}?(?:v|ve|do)',
  ].join('|')}) ?(?:the |la |le |les |l[’'])?(?=\\p{Lu})`,
  'iu',
);
const WEEK = /week|semaine|woche|semana|settimana|tygod|tydzień|týd/iu;
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
const PLACE_PHRASE =
  /^((?:[\p{Lu}][\p{L}.'’-]*)(?:(?:,\s+|\s+(?:or|and|und|et|y|e|o|oder|ou|of|de|do|del|am|an der|upon|la|der)\s+|\s+|\s*[/]\s*)(?:[\p{Lu}][\p{L}.'’-]*|de|la)){0,7})/u;
export const CUSTOMERS =
  /(?:klient\p{Ll}*|zákazní\p{Ll}*|cestující|pasażer\p{Ll}*|fahrgäste|passengers|usagers|clienti|clientes|utenti|usuarios|klanten) (?:in|w|we|v|ve|z|ze|en|em|a|di|de|à|uit) |customers?|clients|kunden|users|markets?|founded|operamos en|operate in|presentes? en|présente? (?:en|dans)|presenti in|actief in|atuamos em|tätig in|born|started in|investors|gegründet|fondée|fundada|across \d+|countries|offices? (?:around|across)|other offices|visa|authori[sz]ed to work|\bfair in\b|\bmesse\b|opened (?:our|its|the|in)|meet us|\b(?:unless|if|whether) you (?:live|are based|reside|are located)/iu;

/** Prose by how surely it names this job's place: a cue with a city, any city after "in", then a cue with a country. */
export function placeFromProse(reading: Reading): Found<string[]> | null {
  const best: (Found<string[]> | null)[] = [null, null, null, null];
  for (const line of reading.lines) {
    if (line.kind === 'equal_opportunity' || line.kind === 'benefits') continue;
    for (const sentence of line.sentences) {
      // A question asks of a place; it states none.
      if (!/[\p{Lu}\p{Lo}]/u.test(sentence.slice(1)) || isQuestion(sentence)) continue;
      const found = fromSentence(sentence.slice(0, 500), line);
      if (found === null) continue;
      best[found.rank] ??= { value: found.places, quote: sentence };
      if (found.rank === 0) return best[0] ?? null;
    }
  }
  if (best.every((each) => each === null)) return null;
  // What a remote job's ad says of towns is of meetings and teams.
  const remote = reading.workplace === 'remote';
  const ofCompany = best[3];
  return (remote ? null : best[1]) ?? best[2] ?? (remote && ofCompany?.value.some(isCity) ? null : (ofCompany ?? null));
}

function isQuestion(sentence: string): boolean {
  return sentence.endsWith('?') && /^(?:is|are|does|do|can|would|could|any)\b/iu.test(sentence);
}

/** Sentences of where the employer sits, which need not be where the work is. */
const HEAD_OFFICE =
  /headquartered|head ?office|hauptsitz|siège social|sede (?:central|legale|social)|oficinas (?:centrales|corporativas)|hoofdkantoor|registered office|reg\. office/iu;

/** 0 a cue and a city, 1 a city in a sentence of the job, 2 a cue and a country or region, 3 what may speak of the company. */
type Rank = 0 | 1 | 2 | 3;

function fromSentence(text: string, line: Line): { places: string[]; rank: Rank } | null {
  const ofCompany = line.kind === 'about_company' || HEAD_OFFICE.test(text);
  const placed = ofCompany || !AGENCY_HINT.test(text) ? [] : namesAfter(text, OF_CLIENT);
  if (placed.length > 0) return { places: placed, rank: placed.some(isCity) ? 0 : 1 };
  if (!ofCompany && OUR_BRANCH_HINT.test(text) && (JOINS.test(text) || !OTHER_SITE.test(text))) {
    const branch = OUR_BRANCH.exec(text)?.[1];
    if (branch !== undefined && !isPlace(branch) && !NO_BRANCH.test(branch) && isPlaceShaped(branch))
      return { places: [branch], rank: 1 };
  }
  if (!ofCompany && ATTACHED.test(text)) {
    const sited = sitesIn(text);
    if (sited.length > 0) return { places: sited, rank: sited.some((place) => isPlace(place)) ? 0 : 1 };
  }
  if (!ofCompany && text.length <= 120 && WANTED.test(text)) {
    const town = WANTED_IN.exec(text)?.[1];
    if (town !== undefined && !NO_PLACE.test(town.split(' ')[0] ?? '') && isPlaceShaped(town))
      return { places: [town], rank: isPlace(town) ? 0 : 1 };
  }
  if (
    !ofCompany &&
    (CUSTOMERS.test(text) ||
      /\b(?:interviews?|colloqui\w*|entrevistas?|entretiens?|vorstellungsgespräche?)\b/iu.test(text))
  )
    return null;
  const land = ANYWHERE.exec(text);
  const anywhere = land === null ? [] : landsAt(text, land.index + land[0].length);
  if (anywhere.length > 0 && !ofCompany) return { places: anywhere, rank: 0 };
  if (!ofCompany && HIRED_HINT.test(text)) {
    for (const cue of allMatches(text, HIRED_IN)) {
      const lands = landsAt(text, cue.index + cue[0].length);
      if (lands.length > 0 && lands.every((place) => !isCity(place))) return { places: lands, rank: 0 };
    }
  }
  if (!ofCompany && WEEK.test(text)) {
    const days = DAYS_AT.exec(text);
    const at = days === null ? 0 : days.index + days[0].length;
    const name = days === null ? undefined : NAME.exec(` ${text.slice(at, at + 100)}`)?.[1]?.replace(/[.,]+$/u, '');
    if (name !== undefined && !NO_PLACE.test(name.split(/[ ,]/u)[0] ?? '') && isPlaceShaped(name))
      return { places: [name], rank: 0 };
  }
  const seated = text.includes(', ') && HIRES.test(text) ? seatedIn(text) : null;
  if (seated !== null && !ofCompany) return { places: [seated], rank: 1 };
  for (const cue of allMatches(text, CUE)) {
    const places = placesAfter(text, cue.index + cue[0].length);
    if (places.length > 0) return { places, rank: ofCompany ? 3 : places.some(isCity) ? 0 : 2 };
  }
  if (!ofCompany && !OTHER_SITE.test(text)) {
    const sited = sitesIn(text);
    if (sited.length > 0) return { places: sited, rank: sited.some((place) => isPlace(place)) ? 0 : 1 };
  }
  const named = OFFICE_NAMED.exec(text)?.[1] ?? (text.includes('based') ? BASED.exec(text)?.[1] : undefined);
  // "our Utica, New York campus" is one place, though New York is also a city.
  const team = named === undefined ? [] : named.includes(', ') && isPlace(named) ? [named] : longestPlace(named);
  if (team.length > 0) return { places: team, rank: ofCompany ? 3 : team.some(isCity) ? 1 : 2 };
  for (const cue of allMatches(text, IN)) {
    const places = placesAfter(text, cue.index + cue[0].length).filter(isCity);
    if (places.length > 0) return { places, rank: ofCompany ? 3 : 1 };
  }
  const formed = TOWN_HINT.test(text) ? TOWN_BY_FORM.exec(text)?.[1] : undefined;
  if (formed !== undefined && isPlaceShaped(formed)) return { places: [formed], rank: ofCompany ? 3 : 1 };
  const postal = /(?<!\d)\d{5} ([\p{Lu}][\p{L}-]+(?: [\p{Lu}][\p{L}-]+)?)/u.exec(text)?.[1];
  if (postal !== undefined && isPlace(postal)) return { places: [postal], rank: 1 };
  const eastern = EASTERN_CUE.exec(text);
  if (eastern === null) return null;
  const [, cjk = ''] =
    /^[はがの:：\s]*([\p{sc=Han}\p{sc=Hangul}]{2,12})/u.exec(text.slice(eastern.index + eastern[0].length)) ?? [];
  if (isPlace(cjk)) return { places: [cjk], rank: 0 };
  // "勤務先は当社の柏店（千葉県柏市）です": the address stands later in the sentence.
  const address = easternPlace(text.slice(eastern.index + eastern[0].length));
  return address === null ? null : { places: [address], rank: 0 };
}

const EASTERN_CUE =
  /勤務地|勤務先|就業場所|オフィス|本社|工作地[点點]|办公地点|上班地[点點]|근무지|근무 ?장소|근무 ?위치/u;

/** Words of a sentence in which an employer says that it looks for somebody. */
const HIRES =
  /requires? |\bwanted\b|invit(?:es?|ing) (?:\p{Ll}+ )?applications|seek(?:s|ing)|is (?:looking|hiring|recruiting|currently|now)|looking for|(?:position|post|vacanc\p{Ll}+|opening|role) (?:is |are )?(?:available|open|for)|sucht|suchen|zu besetzen|recrute|recherch|cherch|busc[ao]|seleccion|precisa|procura|contrata|cerc(?:a|hiamo)|ricerca|selezion|zoek|poszukuj|zatrudni|hledá|přijm/iu;

/** A town with its known region or country in brackets or between commas, right behind a name: "University of Norderland (Esbjerg, Denmark)". */
const SEATED =
  /[\p{L}.)”"][(,] ?\(?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}), (\p{Lu}[\p{L}.]+(?: (?:of |de |do )?\p{Lu}[\p{L}.]+){0,2})(?:, (\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?))?(?=[),.]| (?:is|invites|seeks|requires?|wish|sucht|recrute|recherche|cherche|busca|procura|cerca|zoekt|poszukuje|zatrudni|hledá)(?!\p{L}))/gu;

function seatedIn(text: string): string | null {
  const loose = text.replace(/(?<=\p{L}) \(/gu, '(');
  SEATED.lastIndex = 0;
  for (let match = SEATED.exec(loose); match !== null; match = SEATED.exec(loose)) {
    const [, town = '', region = '', country] = match;
    SEATED.lastIndex = match.index + 2;
    const kind = PLACES.get(town.toLowerCase());
    if (kind === 'country' || kind === 'region' || !isRegionName(region)) continue;
    if (isSiteName(town) || !isPlaceShaped(`${town}, ${region}`)) continue;
    return country !== undefined && isRegionName(country) ? `${town}, ${region}, ${country}` : `${town}, ${region}`;
  }
  return null;
}

function isRegionName(text: string): boolean {
  const kind = PLACES.get(text.toLowerCase());
  if (/^(?:Co\.|County) \p{Lu}/u.test(text)) return true;
  return kind === 'country' || kind === 'region' || (text.length <= 4 && isPlace(`Xxx, ${text}`));
}

/** Words for the house that the person belongs to, whatever the sentence says of customers besides. */
const ATTACHED =
  /rattach|affecté|attached to|assigned to|zugeordnet|inserit[oa] (?:in|presso|nell)|adscrit|alocad|toegewezen/iu;

/** A short opening that says who is wanted and ends with the town: "Looking for a baker in Hebden Bridge". */
const WANTED =
  /^\P{L}*(?:(?:now |we(?:['’]re| are) )?(?:hiring|looking for|seeking|recruiting)|wanted|gesucht|wir suchen|suchen?|(?:on )?recherch(?:e|ons)|(?:on |nous )?recrut(?:e|ons)|se (?:busca|necesita|precisa)|busc(?:o|amos)|procura(?:-se|mos)?|precisa-se|cercasi|cerchiamo|gezocht|wij zoeken|zoeken wij|poszukiwan\p{Ll}+|poszukujemy|zatrudni(?:ę|my)|szukamy|hledáme|přijmeme)(?!\p{L})/iu;
const WANTED_IN =
  / (?:in|à|en|em|te|w|we|v|ve|a) (\p{Lu}[\p{L}’'-]+(?:(?: (?:am|an der|nad|pod|upon|sur|sous|lès|de|del|de la|da|do|di|aan den|aan de|op))? \p{Lu}[\p{L}’'-]+){0,3})\P{L}*$/u;

/** "our Nashik branch", "for our Madurai development centre": a house of the employer's, its town need not be known. */
const OUR_BRANCH =
  /\b(?:[Oo]ur|[Tt]heir) (\p{Lu}\p{Ll}[\p{L}’'-]+(?: \p{Lu}\p{Ll}[\p{L}’'-]+)?(?:, \p{Lu}[\p{L}.]+)?)(?: \p{Ll}[\p{L}-]+){0,2} (?:offices?|branch|centre|center|plant|depot|store|shop|warehouse|factory|clinic|surgery|showroom|campus|bakery|nursery|practice|brewery|restaurant|hotel|workshop|mill|yard)(?!\p{L})/u;
const JOINS =
  /\b(?:join|work(?:ing)? (?:in|at|from|out of)|based (?:in|at)|(?:hiring|needed|wanted) (?:for|at|in)) our \p{Lu}/iu;
const OUR_BRANCH_HINT = /\b(?:[Oo]ur|[Tt]heir) \p{Lu}\p{Ll}/u;
/** What stands before such a word and is no town: rank, kind, maker or people. */
const NO_BRANCH =
  /^(?:Head|Main|Central|Corporate|Regional|Local|New|Flagship|Front|Back|Home|Microsoft|Open|Global|National|International|European|American|British|German|French|Asian|African|Indian|Chinese|Project|Programme?|Post|Dean|President|Distribution|Ful?fill?ment|Medical|Dental|Veterinary|Community|Innovation|Excellence|Shared|Contact|Call|Training|Learning|Research|Development|Wellness|Health|Family|Private|Group|Sales|Registrar|Treasurer|Amazon|Shopify|Google|Apple|Play|App|Web|Online|Data|Cloud|Michelin|Italian|Spanish|Japanese|Thai|Mexican|Christmas|Summer|Winter|Saturday|Sunday|Early|Day|Garden|City|Town|Village|High|North|South|East|West|Northern|Southern|Eastern|Western|University|Student|Tier)(?![\p{L}])/u;

/**
 * Words that a place of work follows, so surely that its name need not be known: "our surgery in Kirkcudbright",
 * "unser Haus in Bad Salzuflen", "nuestra tienda de Torrelavega", "presso i consultori di Bobbio e Rivergaro".
 */
const SITE = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:based|located|situated) (?:in|at|near)',
    '(?:our|the|a|this) (?:\\p{L}+ ){0,3}?(?:shop|store|clinic|practice|surgery|school|nursery|warehouse|depot|factory|plant|workshop|restaurant|hotel|hospital|hospice|care home|home|site|branch|bakery|farm|office|studio|salon|garage|kitchen|lab|laboratory|library|garden centre|distillery|brewery|café|cafe|bar|pub|yard|showroom|museum|theatre|academy|college|team)s? in',
    "(?:within \\d+ (?:miles|km|minutes) of|commut(?:able|ing distance) (?:to|of)|place of work is|you(?:['’]ll| will)? cover|where you(?:['’]ll)? work is (?:in|at)|covering|school: [^,]{3,40},)",
    '(?:unser\\p{L}*|de[rmn]|das|eine[rmn]?) (?:\\p{L}+[- ]){0,2}?(?:haus|filiale|werk|praxis|klinik|standort|büro|niederlassung|betrieb|markt|lager|restaurant|hotel|kita|schule|pflegeheim|werkstatt|seniorenzentrum|apotheke|bäckerei|kanzlei|team|krankenhaus) in|(?:einsatzort|arbeitsort|dienstort|arbeitsplatz|standort) (?:ist|in|liegt in)',
    "(?:basée?|située?s?|implantée?) (?:à|au|aux)|(?:notre|nos|un|une|le|la|l[’'])\\s?(?:agence|magasins?|boutique|ehpad|restaurant|atelier|usine|site|établissement|cabinet|clinique|hôtel|école|crèche|entrepôt|bureaux|garage|chantier|hôpital|boulangerie) (?:de|d[’']|à|situé à)",
    '(?:nuestr[ao]s?|l[ao]s?|el|un|una) (?:tienda|oficina|clínica|planta|sucursal|centro|hotel|restaurante|taller|colegio|hospital|almacén|obra|fábrica|farmacia)s? (?:de|en)|ubicad[oa] en|trabajarás en|para trabajar en',
    '(?:loja|escritório|clínica|hospital|fábrica|unidade|escola|restaurante|hotel|armazém|obra|farmácia|oficina) (?:de|em)|localizad[oa] em|atuar em',
    '(?:negozi?o?|sede(?: amministrativa| operativa| produttiva)?|uffici[oa]?|stabilimento|ospedale|ristorante|punto vendita|consultori[o]?|studio|clinica|scuola|filiale|cantiere|magazzino|albergo|hotel|farmacia|laboratorio) (?:di|a)|lavorerai a',
    '(?:w|do|dla) (?:nasz\\p{L}+ )?(?:\\p{L}+ )?(?:magazyn|sklep|hotel|restauracj|biur|oddzia|zakładz|zakładu|szpital|siedzib|fabry|szko|przedszkol|aptek|warsztat|placów|piekarni|salon|gabine)\\p{L}* (?:w|we)',
    '(?:v|ve|do|pro) (?:naš\\p{L}+ )?(?:\\p{L}+ )?(?:sklad|prodejn|hotel|restaurac|kancelář|poboč|závod|nemocnic|sídl|školk|škol|lékárn|díln|provozovn|pekárn|salon|ordinac|firm)\\p{L}* (?:v|ve)',
    '(?:winkel|kantoor|team|vestiging|locatie|werkplaats|praktijk|ziekenhuis|school|restaurant|hotel|magazijn|fabriek|filiaal|bakkerij|apotheek) in',
  ].join('|')})`,
  'giu',
);
/** A capitalised name of up to five words, small joining words inside it. */
const NAME =
  /^(?:\s|(?<=[’']))(\p{Lu}[\p{L}’'.-]+(?:(?: (?:am|an der|im|in der|i\.|ob der|upon|on|by the|le|la|les|sur|sous|en|de|del|della|delle|do|da|dos|di|nad|pod|aan den|aan de|op)(?: (?:la|los|las|el))?)? \p{Lu}[\p{L}’'.-]+|-(?:\p{Ll}+-)*\p{Lu}\p{L}+){0,3}(?:, \p{Lu}[\p{L}’'.-]+(?: (?:de |of )?\p{Lu}[\p{L}’'.-]+){0,2})?)/u;
/** Capitalised words that follow such words and name no place. */
export const NO_PLACE =
  /^(?:Via|Viale|Piazza|Corso|Calle|Avenida|Plaza|Paseo|Rua|Praça|Rue|Snowflake|BigQuery|Redshift|Databricks|Azure|AWS|Salesforce|Slack|Python|Java|Rust|React|SAP|Office|Offices|Department|Division|Bureau|Agency|Branch|Unit|Directorate|Ministry|Faculty|School|Institute|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Summer|Winter|Spring|Autumn|English|German|French|Spanish|Dutch|Agile|Scrum|Finance|Sales|Marketing|IT|HR|Operations|Engineering|Legal|Vollzeit|Teilzeit|Schicht\p{L}*|Betrieb\p{L}*|Festanstellung|Zukunft|Form|Kooperation|Zusammenarbeit|Voll\p{L}*|Figma|Word|Excel|The|Our|We|You|Your|This|It|A|An|CDI|CDD|Referenz|Informatica|Conseils?|Management|Commerce|Formation|Formaci[óo]n|Formação|Salud|Saúde|Santé|Atenci[óo]n|Distribuci[óo]n|Distribuição|Log[ií]stica|Design|Moda|Mode|Ventas|Vendas|Soluciones|Datos|Dados|Cloud|Data|Digital|Estética|Belleza|Investigaci[óo]n|Pesquisa|Educaci[óo]n|Bologna Process|Diritto|Architettura|Ingegneria)$/iu;
/** Sites that are not this job's: the interview's, the head office's, what opened or was founded there. */
export const OTHER_SITE =
  /interview|colloqui|entrevista|entretien|vorstellungsgespräch|pohovor|rozmow|gesprek|head ?office|headquarter|\bhq\b|hauptsitz|zentrale|siège|sede (?:central|legale|social)|corporativ|matriz|hoofdkantoor|centrala|founded|gegründet|fondé|fundad|opened|eröffnet|other|also have|plus|customers?|clients|born|train(?:ed|ing) (?:in|at)|university|event|coffee morning|open day/iu;

/** An agency's client, in whose house the work is done: "für unseren Kunden in Alzey", "bij een opdrachtgever in Waalwijk". */
const OF_CLIENT = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:our|a|the) (?:\\p{L}+ ){0,4}?client,?(?: (?:based|located|situated))? in',
    '(?:unseren?m?|einen?m?) (?:\\p{L}+ ){0,3}?(?:kunden|kundenunternehmen|mandanten|auftraggeber)(?: (?:mit sitz|am standort))? (?:in|aus)',
    '(?:notre|nos|un de nos) clients?,?(?: [^.,]{3,60},)?(?: (?:basée?|située?|implantée?|spécialisée? [^.,]{3,40} situé))? (?:à|aux?)',
    '(?:nuestro|un) cliente,?(?: (?:ubicado|situado|con sede))? en|(?:nosso|um) cliente,?(?: (?:localizado|sediado|com sede))? em',
    '(?:azienda|società|ditta|impresa) cliente,?(?: [^.,]{3,60})? (?:di|a|con sede a|sita a|situata a)',
    '(?:opdrachtgever|klant|dienstverlener)(?: (?:gevestigd|actief))? in',
    '(?:naszego|nasz) klienta?,?(?: z siedzibą)? (?:w|we|z)|(?:našeho|pro) klienta,?(?: se sídlem)? (?:v|ve|z|ze)',
  ].join('|')})`,
  'giu',
);
const AGENCY_HINT = /client|kunden|mandant|auftraggeber|opdrachtgever|klant|dienstverlener|klient/iu;

/** Names that only towns have: "Kamenec nad Jizerou", "Saint-Prix-lès-Mares", "Bad Elmen", behind a word for "in". */
const TOWN_BY_FORM =
  /(?:^|[\s(])(?:in|à|en|em|at|near|bei|te|w|we|v|ve|z|ze|do|In|À|En|V|Ve|W|We) (\p{Lu}[\p{L}’'-]+(?: nad| pod| upon| ob der| an der| sur| lès| aan den| aan de) \p{Lu}[\p{L}-]+|\p{Lu}[\p{L}’'-]+ am (?:Main|Rhein|Neckar|Inn|Lech|Harz|Bodensee|\p{Lu}\p{L}*see|\p{Lu}\p{L}*berg)|(?:Bad|Saint|Sainte|Sint|San|Santa|Santo|São|Villanueva|Vila Nova)[ -]\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’']+-(?:sur|sous|lès|lez|en|aux|du|on|upon|am|an)-(?:la-|le-|der-|the-)?\p{Lu}[\p{L}’'-]+)/u;
const TOWN_HINT =
  / (?:nad|pod|upon|ob der|an der|sur|lès|aan den?|am) \p{Lu}|-(?:sur|sous|lès|lez|en|aux|du|on|upon|am|an)-|(?:Bad|Saint|Sainte|Sint|San|Santa|Santo|São|Villanueva|Vila Nova)[ -]\p{Lu}/u;

/** The places that sites of work stand before, also two of them ("Bobbio e Rivergaro"). */
export function sitesIn(text: string): string[] {
  return namesAfter(text, SITE);
}

/** The names behind the first match of a pattern that one follows. */
function namesAfter(text: string, pattern: RegExp): string[] {
  for (const cue of allMatches(text, pattern)) {
    let rest = text.slice(cue.index + cue[0].length, cue.index + cue[0].length + 120).replace(/^\s?(?:the )?/u, ' ');
    const places: string[] = [];
    for (let i = 0; i < 4; i++) {
      const match = NAME.exec(rest);
      const name = match?.[1]?.replace(/[.,]+$/u, '');
      if (match === null || name === undefined || NO_PLACE.test(name.split(/[ ,]/u)[0] ?? '')) break;
      places.push(longestPlace(name)[0] ?? name);
      rest = rest.slice(match[0].length);
      const and = /^(?:,? (?:and|or|und|oder|et|ou|y|o|e|en|of)|,)(?= \p{Lu})/u.exec(rest);
      if (and === null) break;
      rest = rest.slice(and[0].length);
    }
    if (places.length > 0) return [...new Set(places)];
  }
  return [];
}

/** "our Bristol office", "the Savannah team". */
const OFFICE_NAMED =
  /\b(?:our|the|in) ((?:[\p{Lu}][\p{L}.'’-]+)(?: [\p{Lu}][\p{L}.'’-]+){0,2}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)?),? (?:office|offices|hq|headquarters|hub|studio|lab|site|campus|location|team|store|branch|clinic|warehouse|plant|facility)\b/u;
/** "UK-based", "(Lisbon based)". */
const BASED = /(?:^|[\s(])([\p{Lu}][\p{L}.]*(?: [\p{Lu}][\p{L}.]*){0,2})[- ]based\b/u;
const IN = /(?<![\p{L}])(?:in|à|en|em|a|at|w|we|v|ve|te|near|bei)\s+(?=\p{Lu})/gu;

/** Cities whose names are everyday words: in prose only with their region behind a comma. */
const EVERYDAY =
  /^(?:mobile|reading|nice|split|bend|tours|mesa|valence|regina|salvador|chandler|gilbert|princeton|lincoln|jackson|rosario|pau)$/iu;

/** Whether a place is a known town, or one with its region. */
export function isCity(place: string): boolean {
  if (EVERYDAY.test(place)) return false;
  const [head = ''] = place.split(',');
  const kind = PLACES.get(place.toLowerCase()) ?? PLACES.get(head.toLowerCase());
  return kind === 'city' || (kind === undefined && place.includes(','));
}

/** The lands, states and towns that a list names from a point of a text on, also with articles and in Slavic cases. */
function landsAt(text: string, at: number): string[] {
  const lands: string[] = [];
  for (const part of text.slice(at, at + 200).split(LIST_SIGN)) {
    const bare = part.replace(/^(?:the|den|der|die|la|le|les|el|los|o|a) (?=\p{Lu})/u, '');
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

function placesAfter(text: string, at: number): string[] {
  const phrase = PLACE_PHRASE.exec(text.slice(at, at + 120))?.[1];
  // "Delft3D" is a program.
  if (phrase === undefined || /\d/.test(text.charAt(at + phrase.length))) return [];
  const places = phrase.split(/\s*(?:\s(?:or|and|und|et|y|e|o|oder|ou)\s|\/)\s*/u).flatMap((part) => {
    const name = part.replace(/[.,]+$/u, '');
    const known = longestPlace(name);
    const base = known.length > 0 ? null : baseOfTown(name.split(', ')[0] ?? '');
    return base === null ? known : [base];
  });
  return [...new Set(places)];
}
