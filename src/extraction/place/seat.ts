import type { Found } from '../fact.ts';
import type { Line, Reading } from '../reading.ts';
import { easternPlace, isEastern } from './east.ts';
import { isPlaceShaped, withoutPostCode } from './shape.ts';
import { leadingName } from './values.ts';

/** A pattern of a town's name: capitalised words with small ones between them. */
export const TOWN_NAME =
  "\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:(?: (?:am|an der|im|in der|ob der|upon|on|by the|le|la|les|sur|sous|en|de|del|della|do|da|dos|di|nad|pod|[nd]e[’'])(?: la| los| el)?)? (?:(?:nell|dell|all|sull|[dl])[’'])?\\p{Lu}[\\p{L}\\p{M}’'-]+){0,4}";

/** Employers that are a place's own: its town hall, its works, its university. The name behind is the place. */
const TOWN_HALL = new RegExp(
  `(?:^|[\\s(„"])(?:${[
    '(?:Die |Der |Das |Bei der |bei der |der )?(?:Große Kreisstadt|Kreisstadt|Hansestadt|Universitätsstadt|Landeshauptstadt|Stadt|Stadtverwaltung|Gemeinde|Gemeindeverwaltung|Marktgemeinde|Stadtgemeinde|Verbandsgemeinde|Samtgemeinde|Stadtwerke|Universität|Hochschule)',
    "(?:[Ll]a )?(?:[Vv]ille|[Mm]airie|[Cc]ommune)(?: de| d[’']| du)?",
    "(?:[Ee]l |[Ll]['’])?(?:Ayuntamiento|Ajuntament|Concello)(?: de| d[’'])",
    '(?:[Aa] )?(?:Câmara Municipal|Município|Prefeitura(?: Municipal)?)(?: de| do| da)',
    '(?:[Ii]l )?Comune di',
    '(?:[Dd]e )?[Gg]emeente',
    '(?:Wójt |Burmistrz |Urząd )?(?:Gminy(?: i Miasta)?|Gmina|Miasto|Miasta|Urzędzie Gminy|Urząd Miejski w|Urząd Miasta)',
    '(?:Město|Obec|Městys|Městský úřad|Obecní úřad|Městská knihovna|(?:Základní|Mateřská|Střední|Základní umělecká)(?: škola)?(?: a (?:[Mm]ateřská|[Zz]ákladní|praktická))? škola|ZŠ(?: a MŠ)?|MŠ)',
    '(?:[Tt]he )?(?:City|Town|Township|Village|County|University) of',
  ].join('|')}) ?(${TOWN_NAME})`,
  'gu',
);
/** "Ashford Borough Council", "Thornby City Council". */
const COUNCIL =
  /(?:^|\s)(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (?:(?:Borough|City|Town|District|County|Parish|Shire|Regional|Metropolitan) )+Council\b/u;
/** "Wir sind die Krüll GmbH aus Telmstedt", "une PME de Cholet", "azienda di Lumezzane", "rodzinna firma z Kępna". */
const SEAT = new RegExp(
  `(?:(?:\\bGmbH(?: & Co\\. KG(?:aA)?)?|AG|KG|OHG|e\\. ?V\\.|eG|UG|nternehmen|etrieb|[Ff]irma|[Pp]raxis|[Kk]anzlei|[Kk]linik)(?: (?:in|mit|seit) [^,.]{3,30}?)? (?:aus|mit Sitz in)|\\b(?:GmbH(?: & Co\\. KG)?|AG|KG|[Pp]raxis|[Kk]anzlei|[Kk]linik) in|\\b(?:SAS|SARL|S\\.A\\.S?\\.?|PME|[Ee]ntreprise|[Ss]ociété|[Cc]abinet|[Aa]gence|[Aa]ssociation)(?: familiale| artisanale)? (?:basée? |située? |installée? |implantée? )?(?:à|de)|\\b(?:S\\.L\\.|S\\.A\\.|SL|[Ee]mpresa|[Cc]ompañía|[Dd]espacho|[Cc]línica)(?: familiar)? (?:de|en|ubicada en|con sede en|situada en)|\\b(?:Lda\\.?|Ltda\\.?|[Ee]mpresa|[Cc]línica)(?: familiar)? (?:de|em|sediada em|com sede em|localizada em)|\\b(?:S\\.?r\\.?l\\.?|S\\.?p\\.?A\\.?|[Aa]zienda|[Ss]tudio|[Dd]itta)(?: familiare| artigiana)? (?:di|a|con sede a|con sede in)|\\b(?:B\\.?V\\.?|N\\.?V\\.?|[Bb]edrijf|[Ff]amiliebedrijf|[Pp]raktijk|[Kk]antoor) (?:uit|in|te|gevestigd in)|(?:Sp\\. z o\\.o\\.|S\\.A\\.|[Ff]irma|[Ff]irmą|[Ss]półka|spółką|[Zz]akład)(?: rodzinna)? (?:z siedzibą w|z|w)|(?:s\\.r\\.o\\.|a\\.s\\.|[Ff]irma|[Ss]polečnost|[Kk]ancelář|[Zz]ávod)(?: se sídlem)? (?:v|ve|z|ze)|\\b(?:Ltd\\.?|Limited|LLC|Inc\\.?|company|firm|business|carrier|manufacturer|practice|charity)(?:,? (?:based|located|headquartered))? (?:in|out of|from)) (${TOWN_NAME})`,
  'u',
);
/** "Szpital Powiatowy im. św. Kingi w Tymbarzu", "Lycée Pasteur à Dole": an institution's name that ends with its town. */
const INSTITUTION = new RegExp(` (?:w|we|v|ve|à|in|en|te|zu) (${TOWN_NAME})$`, 'u');
/** What must stand in a line before the costlier patterns are tried. */
const HINT =
  /Stadt|Gemeinde|[Gg]emeente|Universit|Hochschule|[Vv]ille|[Mm]airie|[Cc]ommune|Ayuntamiento|Ajuntament|Câmara|Município|Prefeitura|Comune|Gmin|Miast|Miejski|Měst|Obec|škola|City of|Town|Village of|County of|Council/u;
/** The address of the head office, of a data protection officer or of a court is not where the work is. */
export const OTHER_ADDRESS =
  /head ?office|headquarter|registered|hauptsitz|zentrale|siège|sede (?:central|legal|social)|hoofdkantoor|datenschutz|data protection|privacy|rodo|gdpr|administrator|handelsregister|amtsgericht|interview|vorstellungsgespräch|entretien|entrevista|colloquio|customers?|kunden|clients?|founded|gegründet/iu;

/**
 * Where nothing states the place: the only town among the addresses in the advertisement, else the place that the
 * employer is of: "Stadt Lindbach", "die Krüll GmbH aus Telmstedt". Nothing for work that is done from anywhere.
 */
export function placeFromSeat(reading: Reading): Found<string[]> | null {
  if (reading.workplace === 'remote') return null;
  return voivodeship(reading.lines) ?? onlyAddress(reading.lines) ?? townHall(reading) ?? seat(reading.lines);
}

/** "Kępno, wielkopolskie": how Polish boards write a place, wherever it stands. */
function voivodeship(lines: Line[]): Found<string[]> | null {
  for (const { text } of lines) {
    const region = VOIVODESHIP.exec(text);
    if (region === null) continue;
    const town = BEFORE_REGION.exec(text.slice(Math.max(0, region.index - 60), region.index))?.[1];
    if (town !== undefined && isPlaceShaped(town)) return { value: [town + region[0]], quote: town + region[0] };
  }
  return null;
}
const VOIVODESHIP =
  /, (?:woj\. )?(?:dolnośląskie|kujawsko-pomorskie|lubelskie|lubuskie|łódzkie|małopolskie|mazowieckie|opolskie|podkarpackie|podlaskie|pomorskie|śląskie|świętokrzyskie|warmińsko-mazurskie|wielkopolskie|zachodniopomorskie)(?!\p{L})/u;
/** The town right before it, up to the legal form of a firm or anything else that is no name. */
const BEFORE_REGION = /(?:^|[\s\p{P}])(\p{Lu}\p{Ll}+(?:(?: |-)\p{Lu}\p{Ll}+){0,2})$/u;

/** "Industriestr. 9 · 38000 Telmstedt": a town behind its post code, when there is but one. */
function onlyAddress(lines: Line[]): Found<string[]> | null {
  let town: string | null = null;
  let quote = '';
  for (const line of lines) {
    if (!/\d{4}|\d{2}-\d{3}|\d{3} \d{2}|[A-Z]\d/.test(line.text)) continue;
    for (const piece of line.text.slice(0, 600).split(/[,;|·•()]\s*|\s[–-]\s|:\s/u)) {
      const part = piece.replace(/[.\s]+$/u, '');
      const bare = /\d/.test(part) ? withoutPostCode(part.trim()) : null;
      const name = bare === null ? null : leadingName(bare);
      if (name === null || !isPlaceShaped(name) || OTHER_ADDRESS.test(line.text)) continue;
      if (town !== null && town !== name) return null;
      town = name;
      quote = line.text.length <= 200 ? line.text : part.trim();
    }
  }
  return town === null ? null : { value: [town], quote };
}

/** Where one has learned is not where the work is: "a degree from the University of Leeds". */
const GRADUATES =
  /degree|graduate of|studied|diplom|abschluss|studium an|licence|título|licenciad|graduad|laurea|formad[oa]|opleiding|absolwent|absolvent/iu;

function townHall({ lines, employer, title }: Reading): Found<string[]> | null {
  const texts = [...(employer ? [employer] : []), ...lines.slice(0, 40).map(({ text }) => text.slice(0, 400))];
  for (const text of texts) {
    if (text === title || !HINT.test(text) || GRADUATES.test(text)) continue;
    if (isEastern(text)) continue;
    TOWN_HALL.lastIndex = 0;
    const name = (TOWN_HALL.exec(text)?.[1] ?? COUNCIL.exec(text)?.[1])?.replace(/[.’'-]+$/u, '');
    if (name !== undefined && isPlaceShaped(name) && name.length > 2) return { value: [name], quote: name };
  }
  const institution = employer ? INSTITUTION.exec(employer)?.[1] : undefined;
  if (institution !== undefined && isPlaceShaped(institution)) return { value: [institution], quote: institution };
  const city = employer && isEastern(employer) ? easternPlace(employer) : null;
  return city === null ? null : { value: [city], quote: city };
}

function seat(lines: Line[]): Found<string[]> | null {
  for (const line of lines) {
    for (const sentence of line.sentences) {
      const match = sentence.length > 400 || OTHER_ADDRESS.test(sentence) ? null : SEAT.exec(sentence);
      const name = match?.[1]?.replace(/[.’'-]+$/u, '');
      if (name !== undefined && isPlaceShaped(name)) return { value: [name], quote: sentence };
    }
  }
  return null;
}
