import { allMatches } from '../core/all-matches.ts';
import { comparable } from './compose.ts';
import type { Found } from './fact.ts';
import { isPlace, PLACES } from './places.ts';
import type { Line, Reading } from './reading.ts';
import { PLACE_LABEL } from './workplace-words.ts';

const MOST = 30;

/**
 * Where the work is done or the person may live: the board's places, a labelled line, a short line under the title,
 * then prose ("based in Berlin", "our office in …"). Only names known to be places are taken out of prose.
 */
export function readLocation(reading: Reading): Found<string[]> | null {
  const stated = (reading.draft.jobLocation ?? [])
    .map((place) => withoutWorkplace(place.trim()))
    .filter((place) => place !== '' && !NOT_A_PLACE.test(place));
  if (stated.length > 0) {
    const value = [...new Set(stated)].slice(0, MOST);
    return { value, quote: quoteOf(value, reading) };
  }
  return (
    fromLabel(reading) ?? fromInlineLabel(reading) ?? fromOpening(reading) ?? fromTitle(reading) ?? fromProse(reading)
  );
}

/** A place column that names no place. */
const NOT_A_PLACE =
  /^(?:(?:100 ?%|fully|full|completely|work|working|all|us|global)?[- ]*(?:remote|hybrid|on-?site|home ?office|anywhere|worldwide|global|flexible|distributed|various(?: locations)?|multiple(?: locations)?|several|telecommute|work from home|remoto|híbrido|télétravail|n\/a|none|null|tbd|-|in[- ]office|virtual|unknown|not specified|\d+ locations)(?:[- ](?:first|only|ok|friendly|role|job|work|position|possible|optional))?|リモート|フルリモート|在宅|远程|远程办公|재택|원격|不限)$/iu;

/** "Hamburg, hybrid (2 Tage Homeoffice pro Woche)" names Hamburg: what tells the workplace is no part of the place. */
function withoutWorkplace(place: string): string {
  const cut =
    /^(.{2,60}?)\s*[,;|(/·–-]\s*\(?(?:hybrid|remote|home ?-?office|on-?site|in[- ]office|vor ort|híbrid[oa]|presencial|remoto|télétravail|hybride|thuiswerken|zdalnie|hybrydow\p{L}+)(?!\p{L})/iu;
  return cut.exec(place)?.[1]?.trim() ?? place;
}

/** The one line that names the places, else the first place itself. */
function quoteOf(places: string[], { lines }: Reading): string {
  const [first = ''] = places;
  const key = comparable(first);
  const line = lines.slice(0, 40).find((each) => each.text.length < 200 && comparable(each.text).includes(key));
  return line?.text ?? first;
}

function fromLabel({ labelled, lines }: Reading): Found<string[]> | null {
  for (const line of labelled) {
    if (!isPlaceLabel(line.label) || line.value.length > 300) continue;
    // A value that stands under its label, as "Location" over "Berlin", is a place by its name only.
    const stacked = line.label === line.above;
    const value = splitPlaces(line.value).filter((place) => !stacked || isPlace(place));
    if (value.length > 0)
      return { value: stacked ? [...value, ...placesBelow(lines, line.text)] : value, quote: line.text };
  }
  for (const line of lines) {
    if (line.above === null || line.text.length > 300) continue;
    const label = /([^:-]+?)\s*[:：]$/u.exec(line.above)?.[1];
    if (label === undefined || !isPlaceLabel(label)) continue;
    const [head = ''] = line.text.split(/\s[-–|]\s/u, 1);
    const glued = GLUED_TOWN.exec(line.text)?.[1];
    const value = glued === undefined ? head.slice(0, 60).split(ALTERNATIVES).flatMap(longestPlace) : [glued];
    if (value.length > 0) return { value, quote: line.text };
  }
  return null;
}

/** What stands between two places of which either will do. */
const ALTERNATIVES = /\s+(?:or|oder|ou|o|of|lub)\s+/u;
/** A town with its region in brackets that the next words were glued to: "Olkusz (małopolskie)Umowa o pracę". */
const GLUED_TOWN = /^(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2} \(\p{L}[\p{L} .-]{2,25}\))(?=\p{Lu}\p{Ll})/u;

/** More labels of places than the ones that also tell the workplace. */
const MORE_LABELS =
  /^(?:上班地点|工作地址|办公地址|上班地址|地址|근무 ?지역|근무 ?위치|所在地|勤務先|勤務場所|就業場所|工作地點|上班地點|服務地點|municipi|població|província|ubicació|lloc de treball|home terminal|centro de trabajo|provincia|municipio|población|miejscowość|località|gemeente|commune|town|site|base|arbeitsplatz|dienstort)$/iu;

function isPlaceLabel(label: string): boolean {
  const words = label.trim();
  return PLACE_LABEL.test(words) || MORE_LABELS.test(words);
}

/** Further places under the first one, each a line of its own. */
function placesBelow(lines: Line[], first: string): string[] {
  const at = lines.findIndex((line) => line.text === first);
  const below: string[] = [];
  for (const line of lines.slice(at + 1, at + 8)) {
    if (!isPlace(line.text)) break;
    below.push(line.text);
  }
  return below;
}

/** A label inside a run of text: "Contract: permanent. Location: Leeds. Hours: 37". */
const INLINE_LABEL =
  /(?:^|[\s•·|–-]|(?<=\p{Ll}))(?:(?:job |[Ww]ork )?[Ll]ocations?|arbeitsplatz|provincia|luogo di lavoro|standplaats|miejscowość|地址|근무지역|standort|arbeitsort|einsatzort|dienstort|lieu|localisation|ubicación|lugar|localización|localização|local|sede|locatie|lokalizacja|miejsce pracy|místo výkonu práce|勤務地|工作地点|근무지)(?:\s*[:：]|\s[–—-](?= ))\s*([^.;|•\n]{2,80})/iu;

/** The same without its colon, where text was run together: "Locatie Amersfoort Hybride werken". */
const BARE_LABEL =
  /(?<!\p{L})(?:Locatie|Location|Standort|Arbeitsort|Standplaats|Ubicación|Lieu|Ville|City|Lokalizacja|Località|Plaats) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u;

/** "근무지역 전남 순천시 해룡면": a label and its value in two columns of a line. */
const SPACED_LABEL =
  /^(?:근무 ?지역|근무지|근무 ?위치|勤務地|工作地点|工作地點)\s([\p{sc=Han}\p{sc=Hangul}][\p{sc=Han}\p{sc=Hangul} ]{1,24})$/u;

function fromInlineLabel({ lines }: Reading): Found<string[]> | null {
  for (const line of lines) {
    const bare = line.text.length > 90 ? BARE_LABEL.exec(line.text.slice(0, 2000)) : null;
    const place = longestPlace(bare?.[1] ?? '');
    if (bare !== null && place.length > 0) return { value: place, quote: bare[0] };
    const spaced = SPACED_LABEL.exec(line.text)?.[1];
    if (spaced !== undefined) return { value: [spaced.trim()], quote: line.text };
    if (!/[:：]|\s[–—-]\s/u.test(line.text)) continue;
    const value = INLINE_LABEL.exec(line.text.slice(0, 4000))?.[1];
    if (value === undefined) continue;
    const places = value
      .split(/\s*(?:\/|(?<=\p{Ll})(?=\p{Lu})|\s(?:or|and|oder|und|ou|et|y|o|e)\s|\s[-–]\s)\s*/u)
      .flatMap((part) => longestPlace(part.trim()));
    if (places.length > 0) return { value: [...new Set(places)], quote: value.trim() };
  }
  return null;
}

/** "Bengaluru (Whitefield)": a part of the town behind its name; no country, and no word of remote work. */
const DISTRICT =
  /(?<!(?:remote|hybrid|office|onsite|on-site) ?)(?<=\p{Ll})( ?)\((?!(?:remote|hybrid|on-?site|home|office|full|part|partly|flexible|m\/|all|or)\b)(\p{Lu}[\p{L}’' -]{2,24})\)/giu;

/** Cuts a place column into places: "Berlin, Germany" stays one, "London or Paris" and "A; B" are two. */
export function splitPlaces(text: string): string[] {
  const cleaned = text
    // Where lines were glued: "Porto, PortugalWork model".
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}+ \p{Ll}).*$/u, '')
    .replace(/\s*[（(](?:woj\.|powiat|okres|kraj|near|nahe|près|cerca|vicino|bij|w pobliżu)[^()（）]*[)）]/giu, '')
    // "Merano (BZ)", "Itajaí/SC": a province's letters belong to the town.
    .replace(/(?<=\p{Ll})\s*\/\s?([A-Z]{2})(?![\p{L}])/gu, ', $1')
    .replace(/\s\(([A-Z]{2}|\d{2})\)/gu, ', $1')
    .replace(/(?<=\p{Ll})\s[-–]\s([A-Z]{2})(?![\p{L}])/gu, ', $1')
    .replace(/※.*$/u, '')
    .replace(/[（(][^（）()]*(?:附近|办公室|オフィス|駅|徒歩)[^（）()]*[）)]/gu, ' ')
    .replace(/^\s*(?:本社|支社|支店|営業所|工場)(?=\s*[（(])/u, '')
    .replace(/^(?:本社|支社|勤務先|本店)\s*[:：]\s*/u, '')
    .replace(/[（(](?![^（）()]*[都道府県市区])[^（）()]*[\p{sc=Han}\p{sc=Hiragana}][^（）()]*[）)]/gu, ' ')
    .replace(DISTRICT, '$1\u2060$2\u2061')
    .replace(/[()（）[\]]/gu, ' ; ')
    .replace(/\u2060/gu, '(')
    .replace(/\u2061/gu, ')')
    .replace(/\s+/g, ' ');
  const parts = cleaned.split(
    /\s*(?:;|\||\/|•|·|\n|、|；|，|或者?|\s(?:or|and|oder|und|ou|et|o|y|e|i|of|lub|nebo)\s|\s[-–—]\s|&|\+)\s*/iu,
  );
  const places: string[] = [];
  for (const part of parts) {
    const place = part
      .replace(
        /\b(?:fully |100% )?(?:remote(?:ly)?|hybrid|on-?site|in[- ]office|home ?office|office|based in|working from|within|anywhere in|flexible|possible|preferred|only|telework|télétravail(?: partiel)?|remoto|híbrido|mobiles arbeiten|or|and|bei uns in|in)\b/giu,
        ' ',
      )
      .replace(/リモート(?:可|ワーク)?|フルリモート|在宅(?:勤務)?可?|远程(?:办公)?/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,:.-]+|[\s,:.-]+$/gu, '');
    if (/^\d+$|^\d+\s?(?:x\b|days?|tage?|jours?|d[ií]as?|dagen|giorni|dni|%)/iu.test(place)) continue;
    if (place.length < 2 || place.length > 70 || NOT_A_PLACE.test(place) || /\d{6,}|@|https?:/.test(place)) continue;
    if (place.split(' ').length > 7 || /[:：]/u.test(place)) continue;
    places.push(...commaList(place));
  }
  return [...new Set(places)].slice(0, MOST);
}

/** "Berlin, Munich, Hamburg" are three cities; "Austin, TX, USA" is one. */
function commaList(place: string): string[] {
  const parts = place.split(/\s*,\s*/u).filter((part) => part !== '');
  if (parts.length >= 2 && parts.every((part) => PLACES.get(part.toLowerCase()) === 'city')) return parts;
  if (parts.length >= 2 && parts.every((part) => PLACES.get(part.toLowerCase()) === 'country')) return parts;
  return [place];
}

function fromOpening({ lines, title }: Reading): Found<string[]> | null {
  for (const [index, line] of lines.slice(0, 14).entries()) {
    if (line.text === title) continue;
    if (line.type === 'heading' && line.kind !== null && line.kind !== 'other' && line.kind !== 'location') continue;
    if (line.sentences.length >= 3 && line.text.length <= 400) {
      const column = line.sentences
        .map((text) => ({ text, places: placesIn(text) }))
        .find(({ places }) => places.length > 0);
      if (column !== undefined && covers(column.text, column.places))
        return { value: column.places, quote: column.text };
    }
    if (index < 3 && line.type !== 'list_item') {
      const value = cityAndRegion(line.text.slice(0, 300));
      if (value !== null) return { value: [value], quote: value };
    }
    const labelledChip = line.text.length <= 120 ? CHIP_LABEL.exec(line.text)?.[1]?.trim() : undefined;
    if (labelledChip !== undefined) return { value: [labelledChip], quote: line.text };
    const below = line.text.length <= 60 ? COUNTRY_TOWN.exec(line.text) : null;
    if (below !== null && PLACES.get((below[1] ?? '').toLowerCase()) === 'country')
      return { value: [line.text], quote: line.text };
    const town = line.text.length <= 90 ? TOWN_DEPARTMENT.exec(line.text)?.[1] : undefined;
    if (town !== undefined) return { value: [town], quote: line.text };
    const trailing = /^[^.|]{0,60}[|·•–-]\s(\p{Lu}[\p{L}.'’ -]+)$/u.exec(line.text)?.[1];
    if (trailing !== undefined && line.text.length <= 90 && isPlace(trailing))
      return { value: [trailing], quote: line.text };
    if (line.text.length > 90 || /[.!?]$/u.test(line.text)) continue;
    if (line.type === 'list_item' && (index > 7 || !isPlace(line.text) || !/[,\p{sc=Han}]/u.test(line.text))) continue;
    const value = placesIn(line.text.replace(GLUED_LABEL, ''));
    if (value.length > 0 && covers(line.text, value)) return { value, quote: line.text };
    const headed = HEADED.exec(line.text)?.[1] ?? bracketed(line.text);
    if (headed !== undefined && headed !== null) return { value: [headed], quote: line.text };
  }
  return null;
}

/** "Möller KG · Standort Cloppenburg · Teilzeit": a label without its colon in a column of a header. */
const CHIP_LABEL =
  /(?:^|[|·•] ?)(?:Standort|Arbeitsort|Einsatzort|Standplaats|Locatie|Lieu|Ubicación|Lokalizacja|Sede|Location)\s(\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,2})(?= ?[|·•,]|$)/u;

/** "Brioude - 43", "CDI – temps plein – Brioude (43)": a French town before the number of its département. */
const TOWN_DEPARTMENT =
  /(?:^|\s[-–|]\s)(\p{Lu}[\p{L}’']+(?:[- ][\p{L}’']+){0,4}(?: - (?:0[1-9]|[1-8]\d|9[0-5])| \((?:0[1-9]|[1-8]\d|9[0-5]|2[AB])\)))$/u;

/** "Bolivia - Tarija": a country before a town that need not be known. */
const COUNTRY_TOWN = /^(\p{Lu}[\p{L} ]+?)(?: [-–] |, )\p{Lu}\p{L}+(?: \p{L}+){0,3}$/u;

/** "31 - TOULOUSE - Localiser avec Mappy": a French département before its town. */
const HEADED = /^(\d{2,3} - [\p{Lu}' -]{3,40}?)(?= - |$)/u;

/** "Limmatbio AG, Schlieren (Zürich)": a town with its known region in brackets; "杭州3-5年本科" a town before years. */
function bracketed(text: string): string | null {
  const match = /(?:^|, )(\p{Lu}\p{L}+ \((\p{Lu}[\p{L}]+)\))$/u.exec(text);
  if (match?.[1] !== undefined && isPlace(match[2] ?? '')) return match[1];
  const han = /^([\p{sc=Han}]{2,4})(?=\d)/u.exec(text)?.[1];
  return han !== undefined && isPlace(han) ? han : null;
}

const CITY_REGION =
  /((?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]+), ((?:[A-Z]{2}|\p{Lu}\p{Ll}+(?: (?:de |of )?\p{Lu}\p{Ll}+)?)(?:, (?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|USA|UK))?)(?![\p{L}])/gu;

/** "… Medical Center Bozeman, MT, United States Job ID 224071": a town with its region in text run together. */
function cityAndRegion(text: string): string | null {
  if (text.length < 120) return null;
  for (const [, run = '', region = ''] of allMatches(text, CITY_REGION)) {
    for (const tail of [region, region.split(', ')[0] ?? '', region.split(' ')[0] ?? '']) {
      if (!isRegion(tail.replace(/,$/u, ''))) continue;
      const words = run.split(' ');
      for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
        const city = words.slice(from).join(' ');
        if (PLACES.get(city.toLowerCase()) === 'city') return `${city}, ${tail}`;
      }
      return `${words.at(-1)}, ${tail}`;
    }
  }
  return null;
}

function isRegion(text: string): boolean {
  const [head = '', ...rest] = text.split(', ');
  const known = (part: string): boolean => {
    const kind = PLACES.get(part.toLowerCase());
    return kind === 'region' || kind === 'country' || isPlace(`Xxx, ${part}`);
  };
  return known(head) && rest.every(known);
}

/** "City Amritsar": a label without its colon. */
const GLUED_LABEL =
  /^(?:job |work )?(?:location(?: name)?|city|standort|arbeitsort|ville|lieu|ciudad|ubicación|cidade|local|sede|locatie|lokalizacja|miejsce pracy)\s+(?=\p{Lu})/iu;

/** Whether the places make up a good part of a short line, so that the line is about them. */
function covers(text: string, places: string[]): boolean {
  const [first = ''] = places;
  const opens =
    first !== '' && text.length <= 70 && text.startsWith(first) && /^\s*[,(/]/u.test(text.slice(first.length));
  return opens || places.join('').length * 2.2 >= text.replace(/[^\p{L}]/gu, '').length || /[|·•📍🌎🌍]/u.test(text);
}

function fromTitle({ title }: Reading): Found<string[]> | null {
  if (title === null) return null;
  for (const part of title
    .replace(/\p{Extended_Pictographic}/gu, '')
    .split(/\s*[()[\]|;/·•–—]\s*|\s-\s|,\s/u)
    .slice(1)) {
    const places = splitPlaces(part);
    if (places.length > 0 && places.every(isPlace)) return { value: places, quote: title };
  }
  return null;
}

/** Known places of a short text, each as written, a region behind its comma kept ("Austin, TX"). */
function placesIn(text: string): string[] {
  const found: string[] = [];
  for (const part of text.split(/\s*(?:[|·•;/()（）]|\s[-–—]\s|\s(?:or|and|oder|und|ou|et|y|e)\s|📍|🌎|🌍)\s*/u)) {
    const place = part.replace(/^[\s:,]+|[\s:,]+$/gu, '');
    if (place.length >= 2 && place.length <= 60 && isPlace(place)) found.push(...commaList(place));
    else if (found.length > 0 && isPlace(place.split(/(?<=\p{Ll})(?=\p{Lu})/u, 1)[0] ?? '')) {
      // "Porto / LisboaMarketing": the next column was glued to the second place.
      found.push(place.split(/(?<=\p{Ll})(?=\p{Lu})/u, 1)[0] ?? '');
    } else if (/^\p{Lu}[\p{L}]+ \p{Lu}[^,]{1,20}(?:, [^,]{2,25}){1,2}$/u.test(place)) {
      // "Logistyka Stryków, Łódzkie, Polska": a department before the town.
      const tail = place.slice(place.indexOf(' ') + 1);
      if (tail.split(',')[0]?.split(' ').length === 1 && isPlace(tail)) found.push(tail);
    }
  }
  return [...new Set(found)];
}

const CUE =
  /(?:within \d+ (?:miles|km|kilometres) of|covering|based (?:in|out of|at|from)|located (?:in|at|near)|location is|office(?:s)? (?:is |are )?(?:located )?in|(?:headquarters|hq|headquartered) in|office in|role in|position in|job in|work(?:ing)? (?:from|in|at) our|on-?site (?:in|at)|in-?person in|hybrid (?:in|from|at)|remote(?:ly)? (?:in|from|within|across|anywhere in)|reside in|residents? of|live in|living in|anywhere in|relocate to|relocation to|team in|within|(?:am )?standort(?: in)?|in unserem büro in|büro in|sitz in|unserem team in|für unseren standort(?: in)?|arbeitsort(?: ist)?|(?:basé|située?|localisé|bureaux?|poste basé|locaux)(?:e|es|s)? (?:à|en|au|sur|dans)|(?:ubicad[oa]|basad[oa]|oficinas?|sede|residente?|residir|radicad[oa]|con sede)(?: principal)? en|(?:localizad[oa]|escritório|sede|residir|residente|sediad[oa]|base) em|(?:sede|uffici|ufficio|con sede|situat[oa]) (?:a|di|in)|(?:kantoor|gevestigd|standplaats|vestiging) in|(?:biur(?:o|ze)|siedziba|z siedzibą|lokalizacja|pracy) w(?:e)?|(?:kanceláři|pobočce|pobočku|sídlo|sídlem) v(?:e)?)\s+(?:the |der |die |das |our |la |le |el )?/giu;
const PLACE_PHRASE =
  /^((?:[\p{Lu}][\p{L}.'’-]*)(?:(?:,\s+|\s+(?:or|and|und|et|y|e|o|oder|ou|of|de|do|del|am|an der|upon|la|der)\s+|\s+|\s*[/]\s*)(?:[\p{Lu}][\p{L}.'’-]*|de|la)){0,7})/u;
const CUSTOMERS =
  /customers?|clients|kunden|users|markets?|founded|born|started in|investors|gegründet|fondée|fundada|across \d+|countries|offices? (?:around|across)|other offices|visa|authori[sz]ed to work|\bfair in\b|\bmesse\b|opened (?:our|its|the|in)|meet us/iu;

/** Prose by how surely it names this job's place: a cue with a city, any city after "in", then a cue with a country. */
function fromProse({ lines }: Reading): Found<string[]> | null {
  const best: (Found<string[]> | null)[] = [null, null, null, null];
  for (const line of lines) {
    if (line.kind === 'equal_opportunity' || line.kind === 'benefits') continue;
    for (const sentence of line.sentences) {
      if (!/[\p{Lu}\p{Lo}]/u.test(sentence.slice(1))) continue;
      const found = fromSentence(sentence.slice(0, 500), line);
      if (found === null) continue;
      best[found.rank] ??= { value: found.places, quote: sentence };
      if (found.rank === 0) return best[0] ?? null;
    }
  }
  return best[1] ?? best[2] ?? best[3] ?? null;
}

/** Sentences of where the employer sits, which need not be where the work is. */
const HEAD_OFFICE =
  /headquartered|head ?office|hauptsitz|siège social|sede (?:central|legale|social)|oficinas (?:centrales|corporativas)|hoofdkantoor|registered office|reg\. office/iu;

/** 0 a cue and a city, 1 a city in a sentence of the job, 2 a cue and a country or region, 3 what may speak of the company. */
type Rank = 0 | 1 | 2 | 3;

function fromSentence(text: string, line: Line): { places: string[]; rank: Rank } | null {
  const ofCompany = line.kind === 'about_company' || HEAD_OFFICE.test(text);
  if (
    !ofCompany &&
    (CUSTOMERS.test(text) ||
      /\b(?:interviews?|colloqui\w*|entrevistas?|entretiens?|vorstellungsgespräche?)\b/iu.test(text))
  )
    return null;
  for (const cue of allMatches(text, CUE)) {
    const places = placesAfter(text, cue.index + cue[0].length);
    if (places.length > 0) return { places, rank: ofCompany ? 3 : places.some(isCity) ? 0 : 2 };
  }
  if (!ofCompany && !OTHER_SITE.test(text)) {
    const sited = sitesIn(text);
    if (sited.length > 0) return { places: sited, rank: sited.some((place) => isPlace(place)) ? 0 : 1 };
  }
  const named = OFFICE_NAMED.exec(text)?.[1] ?? BASED.exec(text)?.[1];
  const team = named === undefined ? [] : longestPlace(named);
  if (team.length > 0) return { places: team, rank: ofCompany ? 3 : 1 };
  for (const cue of allMatches(text, IN)) {
    const places = placesAfter(text, cue.index + cue[0].length).filter(isCity);
    if (places.length > 0) return { places, rank: ofCompany ? 3 : 1 };
  }
  const postal = /(?<!\d)\d{5} ([\p{Lu}][\p{L}-]+(?: [\p{Lu}][\p{L}-]+)?)/u.exec(text)?.[1];
  if (postal !== undefined && isPlace(postal)) return { places: [postal], rank: 1 };
  const cjk =
    /(?:勤務地|オフィス|本社|工作地点|办公地点|근무지)[はがの:：は\s]*([\p{sc=Han}\p{sc=Hangul}]{2,12})/u.exec(
      text,
    )?.[1];
  return cjk !== undefined && isPlace(cjk) ? { places: [cjk], rank: 0 } : null;
}

/**
 * Words that a place of work follows, so surely that its name need not be known: "our surgery in Kirkcudbright",
 * "unser Haus in Bad Salzuflen", "nuestra tienda de Torrelavega", "presso i consultori di Bobbio e Rivergaro".
 */
const SITE = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:based|located|situated) (?:in|at|near)',
    '(?:our|the|a|this) (?:\\p{L}+ ){0,3}?(?:shop|store|clinic|practice|surgery|school|nursery|warehouse|depot|factory|plant|workshop|restaurant|hotel|hospital|hospice|care home|home|site|branch|bakery|farm|office|studio|salon|garage|kitchen|lab|laboratory|library|garden centre|distillery|brewery|café|cafe|bar|pub|yard|showroom|museum|theatre|academy|college) in',
    "(?:within \\d+ (?:miles|km|minutes) of|commut(?:able|ing distance) (?:to|of)|place of work is|you(?:['’]ll| will)? cover|where you(?:['’]ll)? work is (?:in|at)|covering|school: [^,]{3,40},)",
    '(?:unser\\p{L}*|de[rmn]|das|eine[rmn]?) (?:\\p{L}+[- ]){0,2}?(?:haus|filiale|werk|praxis|klinik|standort|büro|niederlassung|betrieb|markt|lager|restaurant|hotel|kita|schule|pflegeheim|werkstatt|seniorenzentrum|apotheke|bäckerei|kanzlei|team|krankenhaus) in|(?:einsatzort|arbeitsort|dienstort|arbeitsplatz|standort) (?:ist|in|liegt in)',
    "(?:basée?|située?s?|implantée?) (?:à|au|aux)|(?:notre|nos|un|une|le|la|l[’'])\\s?(?:agence|magasins?|boutique|ehpad|restaurant|atelier|usine|site|établissement|cabinet|clinique|hôtel|école|crèche|entrepôt|bureaux|garage|chantier|hôpital|boulangerie) (?:de|d[’']|à|situé à)",
    '(?:nuestr[ao]s?|l[ao]s?|el|un|una) (?:tienda|oficina|clínica|planta|sucursal|centro|hotel|restaurante|taller|colegio|hospital|almacén|obra|fábrica|farmacia)s? (?:de|en)|ubicad[oa] en|trabajarás en|para trabajar en',
    '(?:loja|escritório|clínica|hospital|fábrica|unidade|escola|restaurante|hotel|armazém|obra|farmácia|oficina) (?:de|em)|localizad[oa] em|atuar em',
    '(?:negozi?o?|sede(?: amministrativa| operativa| produttiva)?|uffici[oa]?|stabilimento|ospedale|ristorante|punto vendita|consultori[o]?|studio|clinica|scuola|filiale|cantiere|magazzino|albergo|hotel|farmacia|laboratorio) (?:di|a)|lavorerai a',
    '(?:winkel|kantoor|vestiging|locatie|werkplaats|praktijk|ziekenhuis|school|restaurant|hotel|magazijn|fabriek|filiaal|bakkerij|apotheek) in',
  ].join('|')})`,
  'giu',
);
/** A capitalised name of up to five words, small joining words inside it. */
const NAME =
  /^(?:\s|(?<=[’']))(\p{Lu}[\p{L}’'.-]+(?:(?: (?:am|an der|im|in der|i\.|ob der|upon|on|by the|le|la|les|sur|sous|en|de|del|della|delle|do|da|dos|di|nad|pod|aan den|aan de|op)(?: (?:la|los|las|el))?)? \p{Lu}[\p{L}’'.-]+|-(?:\p{Ll}+-)*\p{Lu}\p{L}+){0,3}(?:, \p{Lu}[\p{L}’'.-]+(?: (?:de |of )?\p{Lu}[\p{L}’'.-]+){0,2})?)/u;
/** Capitalised words that follow such words and name no place. */
const NO_PLACE =
  /^(?:Office|Offices|Department|Division|Bureau|Agency|Branch|Unit|Directorate|Ministry|Faculty|School|Institute|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Summer|Winter|Spring|Autumn|English|German|French|Spanish|Dutch|Agile|Scrum|Finance|Sales|Marketing|IT|HR|Operations|Engineering|Legal|Vollzeit|Teilzeit|Schicht\p{L}*|Betrieb\p{L}*|Festanstellung|Zukunft|Form|Kooperation|Zusammenarbeit|Voll\p{L}*|Figma|Word|Excel|The|Our|We|You|Your|This|It|A|An|CDI|CDD|Referenz|Informatica|Conseils?|Management|Commerce|Formation|Formaci[óo]n|Formação|Salud|Saúde|Santé|Atenci[óo]n|Distribuci[óo]n|Distribuição|Log[ií]stica|Design|Moda|Mode|Ventas|Vendas|Soluciones|Datos|Dados|Cloud|Data|Digital|Estética|Belleza|Investigaci[óo]n|Pesquisa|Educaci[óo]n|Bologna Process|Diritto|Architettura|Ingegneria)$/iu;
/** Sites that are not this job's: the interview's, the head office's, what opened or was founded there. */
const OTHER_SITE =
  /interview|colloqui|entrevista|entretien|vorstellungsgespräch|pohovor|rozmow|gesprek|head ?office|headquarter|\bhq\b|hauptsitz|zentrale|siège|sede (?:central|legale|social)|corporativ|matriz|hoofdkantoor|centrala|founded|gegründet|fondé|fundad|opened|eröffnet|other|also have|plus|customers?|clients|born|train(?:ed|ing) (?:in|at)|university|event|coffee morning|open day/iu;

/** The places that sites of work stand before, also two of them ("Bobbio e Rivergaro"). */
function sitesIn(text: string): string[] {
  for (const cue of allMatches(text, SITE)) {
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
  /\b(?:our|the|in) ((?:[\p{Lu}][\p{L}.'’-]+)(?: [\p{Lu}][\p{L}.'’-]+){0,2}),? (?:office|offices|hq|headquarters|hub|studio|lab|site|campus|location|team|store|branch|clinic|warehouse|plant|facility)\b/u;
/** "UK-based", "(Lisbon based)". */
const BASED = /(?:^|[\s(])([\p{Lu}][\p{L}.]*(?: [\p{Lu}][\p{L}.]*){0,2})[- ]based\b/u;
const IN = /(?<![\p{L}])(?:in|à|en|em|a|at|w|we|v|ve|te|near|bei)\s+(?=\p{Lu})/gu;

/** Cities whose names are everyday words: in prose only with their region behind a comma. */
const EVERYDAY =
  /^(?:mobile|reading|nice|split|bend|tours|mesa|valence|regina|salvador|chandler|gilbert|princeton|lincoln|jackson|rosario|pau)$/iu;

function isCity(place: string): boolean {
  if (EVERYDAY.test(place)) return false;
  const [head = ''] = place.split(',');
  const kind = PLACES.get(place.toLowerCase()) ?? PLACES.get(head.toLowerCase());
  return kind === 'city' || (kind === undefined && place.includes(','));
}

function placesAfter(text: string, at: number): string[] {
  const phrase = PLACE_PHRASE.exec(text.slice(at, at + 120))?.[1];
  if (phrase === undefined) return [];
  const places = phrase
    .split(/\s*(?:\s(?:or|and|und|et|y|e|o|oder|ou)\s|\/)\s*/u)
    .flatMap((part) => longestPlace(part.replace(/[.,]+$/u, '')));
  return [...new Set(places)];
}

/** The longest beginning of a phrase that is a place: "Munich Germany as a" → "Munich Germany". */
function longestPlace(phrase: string): string[] {
  const words = phrase.split(' ');
  for (let n = words.length; n > 0; n--) {
    const candidate = words
      .slice(0, n)
      .join(' ')
      .replace(/[.,]+$/u, '');
    if (isPlace(candidate)) return commaList(candidate);
  }
  return [];
}
