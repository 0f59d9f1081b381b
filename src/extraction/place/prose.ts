import { allMatches } from '../../core/all-matches.ts';
import type { Found } from '../fact.ts';
import type { Line, Reading } from '../reading.ts';
import { easternPlace } from './east.ts';
import { seatOfHirer } from './hirer.ts';
import { landsOfJob } from './lands.ts';
import { isCity, isPlace } from './places.ts';
import { provincedTowns } from './province.ts';
import { isPlaceShaped } from './shape.ts';
import {
  ATTACHED,
  branchOf,
  CUSTOMERS,
  clientSites,
  isCounted,
  NAME,
  NO_PLACE,
  OTHER_SITE,
  sitesIn,
  townOfQuarter,
} from './sites.ts';
import { baseOfTown } from './slavic.ts';
import { longestPlace } from './values.ts';

const CUE =
  /(?:within \d+ (?:miles|km|kilometres) of|covering|based (?:in|out of|at|from)|located (?:in|at|near)|location is|office(?:s)? (?:is |are )?(?:located )?in|(?:headquarters|hq|headquartered) in|office in|role in|position in|job in|work(?:ing)? (?:from|in|at) our|on-?site (?:in|at)|in-?person in|hybrid (?:in|from|at)|remote(?:ly)? (?:in|from|within|across|anywhere in)|reside in|mora[rm]? (?:no|na|em)|resid\p{L}+ (?:no|na|em|en|in|à|au|aux)|wohnhaft in|ansässig in|habit\p{L}+ (?:en|au|aux)|mieszka\p{L}* w|woon(?:t|achtig) in|residents? of|live in|living in|anywhere in|relocate to|relocation to|team in|within|(?:am )?standort(?: in)?|in unserem büro in|büro in|sitz in|unserem team in|für unseren standort(?: in)?|arbeitsort(?: ist)?|(?:basé|située?|localisé|bureaux?|poste basé|locaux)(?:e|es|s)? (?:à|en|au|sur|dans)|(?:ubicad[oa]|basad[oa]|oficinas?|sede|residente?|residir|radicad[oa]|con sede)(?: principal)? en|(?:localizad[oa]|escritório|sede|residir|residente|sediad[oa]|base) em|(?:sede|uffici|ufficio|con sede|situat[oa]) (?:a|di|in)|(?:kantoor|gevestigd|standplaats|vestiging) in|(?:biur(?:o|ze)|siedziba|z siedzibą|lokalizacja|pracy) w(?:e)?|(?:kanceláři|pobočce|pobočku|sídlo|sídlem) v(?:e)?)\s+(?:the |der |die |das |our |la |le |el )?/giu;
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
const PLACE_PHRASE =
  /^((?:[\p{Lu}][\p{L}.'’-]*)(?:(?:,\s+|\s+(?:or|and|und|et|y|e|o|oder|ou|of|de|do|del|am|an der|upon|la|der)\s+|\s+|\s*[/]\s*)(?:[\p{Lu}][\p{L}.'’-]*|de|la)){0,7})/u;
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
  const placed = ofCompany ? [] : clientSites(text);
  if (placed.length > 0) return { places: placed, rank: placed.some(isCity) ? 0 : 1 };
  const branch = ofCompany ? null : branchOf(text);
  if (branch !== null) return { places: [branch], rank: 1 };
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
  const lands = ofCompany ? [] : landsOfJob(text);
  if (lands.length > 0) return { places: lands, rank: 0 };
  if (!ofCompany && WEEK.test(text)) {
    const days = DAYS_AT.exec(text);
    const at = days === null ? 0 : days.index + days[0].length;
    const name = days === null ? undefined : NAME.exec(` ${text.slice(at, at + 100)}`)?.[1]?.replace(/[.,]+$/u, '');
    if (name !== undefined && !NO_PLACE.test(name.split(/[ ,]/u)[0] ?? '') && isPlaceShaped(name))
      return { places: [name], rank: 0 };
  }
  const provinced = ofCompany || OTHER_SITE.test(text) ? [] : provincedTowns(text);
  if (provinced.length > 0) return { places: provinced, rank: 1 };
  const town = ofCompany ? null : townOfQuarter(text);
  if (town !== null) return { places: [town], rank: 1 };
  const seated = text.includes(', ') ? seatOfHirer(text) : null;
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
    if (isCounted(text.slice(Math.max(0, cue.index - 60), cue.index))) continue;
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

/** A short opening that says who is wanted and ends with the town: "Looking for a baker in Hebden Bridge". */
const WANTED =
  /^\P{L}*(?:(?:now |we(?:['’]re| are) )?(?:hiring|looking for|seeking|recruiting)|wanted|gesucht|wir suchen|suchen?|(?:on )?recherch(?:e|ons)|(?:on |nous )?recrut(?:e|ons)|se (?:busca|necesita|precisa)|busc(?:o|amos)|procura(?:-se|mos)?|precisa-se|cercasi|cerchiamo|gezocht|wij zoeken|zoeken wij|poszukiwan\p{Ll}+|poszukujemy|zatrudni(?:ę|my)|szukamy|hledáme|přijmeme)(?!\p{L})/iu;
const WANTED_IN =
  / (?:in|à|en|em|te|w|we|v|ve|a) (\p{Lu}[\p{L}’'-]+(?:(?: (?:am|an der|nad|pod|upon|sur|sous|lès|de|del|de la|da|do|di|aan den|aan de|op))? \p{Lu}[\p{L}’'-]+){0,3})\P{L}*$/u;

/** Names that only towns have: "Kamenec nad Jizerou", "Saint-Prix-lès-Mares", "Bad Elmen", behind a word for "in". */
const TOWN_BY_FORM =
  /(?:^|[\s(])(?:in|à|en|em|at|near|bei|te|w|we|v|ve|z|ze|do|In|À|En|V|Ve|W|We) (\p{Lu}[\p{L}’'-]+(?: nad| pod| upon| ob der| an der| sur| lès| aan den| aan de) \p{Lu}[\p{L}-]+|\p{Lu}[\p{L}’'-]+ am (?:Main|Rhein|Neckar|Inn|Lech|Harz|Bodensee|\p{Lu}\p{L}*see|\p{Lu}\p{L}*berg)|(?:Bad|Saint|Sainte|Sint|San|Santa|Santo|São|Villanueva|Vila Nova)[ -]\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’']+-(?:sur|sous|lès|lez|en|aux|du|on|upon|am|an)-(?:la-|le-|der-|the-)?\p{Lu}[\p{L}’'-]+)/u;
const TOWN_HINT =
  / (?:nad|pod|upon|ob der|an der|sur|lès|aan den?|am) \p{Lu}|-(?:sur|sous|lès|lez|en|aux|du|on|upon|am|an)-|(?:Bad|Saint|Sainte|Sint|San|Santa|Santo|São|Villanueva|Vila Nova)[ -]\p{Lu}/u;

/** "our Bristol office", "the Savannah team". */
const OFFICE_NAMED =
  /(?:^|\b(?:our|the|in) )((?:[\p{Lu}][\p{L}.'’-]+)(?: [\p{Lu}][\p{L}.'’-]+){0,2}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)?),? (?:office|offices|hq|headquarters|hub|studio|lab|site|campus|location|team|store|branch|clinic|warehouse|plant|facility)\b/u;
/** "UK-based", "(Lisbon based)". */
const BASED = /(?:^|[\s(])([\p{Lu}][\p{L}.]*(?: [\p{Lu}][\p{L}.]*){0,2})[- ]based\b/u;
const IN = /(?<![\p{L}])(?:in|à|en|em|a|at|w|we|v|ve|te|near|bei)\s+(?=\p{Lu})/gu;

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
